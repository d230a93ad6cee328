"""`Speech`: where one sentence gives somebody's words, whose, and how far they go.

Four shapes are read: “X said that …”, “…, X said”, “…, said X” and “according to
X”; and the passive “they were told by X that …”. Offsets are within the sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from holdfast.reading.clauses import clause_end, complement_end
from holdfast.reading.cues import Found, finder_for

MOST = 24
LONGEST_SPEAKER = 90
# Nouns too: they are verbs only where “that” follows a subject.
NOUNS = frozenset("states reports report claims claim warning saying".split())
NO_SUBJECT = re.compile(
    r"(?:^|[\s\"(])(?:amid|of|by|the|despite|some|any|no|his|her|their|its|these|those"
    r"|media|news"
    r"|press|unconfirmed|following|after|to|from|and|on|local|several|a|an|such|other"
    r"|these)$"
)
PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be)(?: \w+ly| also| later| then| again| all"
    r"| both)?$"
)
TOLD_BY = re.compile(r" by ([^,;:\"]{2,60}?) (?:that|to|of)\b")
THAT = re.compile(
    r"(?: [^,;:\"]{1,50}?)?,? that\b|:? ?[\"']|: | (?:he|she|they|it|we|the|a|an|his"
    r"|her|their|there|its|no|at|some|two|all|any)\b"
)
# After these a clause may follow without “that”: “said China had …”.
PLAIN = frozenset("said says say told tells".split())
PLAIN_AFTER = re.compile(
    r" (?!(?:of|about|to|for|on|in|by|with|against|into|at|after|during)\b)\w"
)
# “…, X said in a statement”: after the verb nothing more is told.
NOTHING_MORE = re.compile(
    r"(?: (?:today|yesterday|later|recently|(?:on|in|at|to|during|from|after|by|last"
    r"|late|early)\b"
    r"[^.,;:\"]{0,60}))?[\s.,;:!\"')]*(?:$|[,;])"
)
LEAD_IN = re.compile(r"[,?!.]?[\"']? ?$|[,?!]\"? $")
SPEAKER_START = re.compile(
    r"[,;:\"()]|\b(?:that|but|and|as|when|while|although|though|because|where|who"
    r"|which|whom"
    r"|after|before|since|whether|so|what)\b"
)
TRIM_END = re.compile(
    r"(?: (?:also|later|had|has|have|then|again|further|repeatedly|publicly|reportedly"
    r"|\w+ly|who"
    r"|would|did|still|today|yesterday))+$"
)
TRIM_START = re.compile(
    r"^(?:[^\w]+|and |but |however |meanwhile |yet |(?:in|on|by|during|since"
    r"|towards) (?:the end of )?"
    r"(?:early |late |mid-)?(?:\d{1,2} )?(?:january|february|march|april|may|june|july"
    r"|august|september"
    r"|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|\d{4}|the year)"
    r"(?: \d{4})? )+"
)
SPEAKER_END = re.compile(
    r"[,;:\".()]|\b(?:was|were|is|are|has|have|had|will|would|who|which|that|on|in a"
    r"|in an|at least"
    r"|after|when|while|he|she|they|it|we|and (?:the|his|her|their|he|she|they))\b"
)
OFFICIALS = re.compile(
    r"\b(?:governments?|authorit\w+|ministr\w+|ministers?|police|officials?|presidents?"
    r"|prosecutors?(?:'s)?|border guards?|immigration|security service|embassy"
    r"|military|army"
    r"|interior|foreign office|home office|state department|cabinet"
    r"|spokes\w+ for the)\b"
)
OTHERS = re.compile(
    r"\b(?:rights|un|united nations|unhcr|former|opposition|lawyers?|activists?|amnesty"
    r"|unnamed|anonymous)\b"
)
# What a court or a committee states is its finding.
COURTS = re.compile(r"\b(?:courts?|tribunals?|committees?|commissions?|judges?|siac)\b")
HEARSAY = re.compile(r"\b(?:reports?|rumou?rs|media|news|press)\b")


@dataclass(frozen=True, slots=True)
class Speech:
    """A grade of `terms/hedges.toml`, its words, the stretch told, and the speaker."""

    grade: str
    start: int
    end: int
    told: tuple[int, int]
    speaker: tuple[int, int] | None

    def governs(self, start: int) -> bool:
        """Say whether what stands at an offset is told in these words."""
        return self.told[0] <= start < self.told[1]


UNSAID = re.compile(
    r"(?:\b(?:not|never|nor|without)|n't|\b(?:refus|declin)(?:ed|es|ing) to)"
    r"(?: \w+ly| yet| publicly)? $"
)


@lru_cache(maxsize=512)
def speeches_of(words: str) -> tuple[Speech, ...]:
    """Give what is said by somebody in a sentence, in order."""
    cues = islice(finder_for("speech").find(words), MOST)
    return tuple(speech for cue in cues for speech in _speech(words, cue))


def _speech(words: str, cue: Found) -> Iterator[Speech]:
    """Read the shape that the words around a verb of saying make."""
    before = words[max(0, cue.start - LONGEST_SPEAKER) : cue.start].rstrip()
    after = words[cue.end : cue.end + LONGEST_SPEAKER]
    verb = words[cue.start : cue.end]
    if cue.code == "according_to":
        yield _according(words, cue)
    elif verb in NOUNS and (NO_SUBJECT.search(before) or not after.startswith(" that")):
        return
    elif PASSIVE.search(before):
        by = TOLD_BY.match(words, cue.end)
        if by:
            told = (by.end(), complement_end(words, by.end()))
            yield Speech("told", cue.start, cue.end, told, by.span(1))
    elif before.endswith((",", '"', ",'", "?'")) and not after.startswith(" that"):
        speaker = _after(words, cue.end)
        yield _graded(words, cue, (0, cue.start), speaker)
    else:
        yield from _active(words, cue)


def _active(words: str, cue: Found) -> Iterator[Speech]:
    if UNSAID.search(
        words[max(0, cue.start - len("declined, or refused to ")) : cue.start]
    ):
        return  # “have not said whether”: nobody says it
    speaker = subject_before(words, cue.start)
    lead = words[: speaker[0]].rstrip()
    trails = lead.endswith((",", '"', '",', "'")) and NOTHING_MORE.match(words, cue.end)
    if trails:
        yield _graded(words, cue, (0, len(lead)), speaker)
    elif THAT.match(words, cue.end) or (
        words[cue.start : cue.end] in PLAIN and PLAIN_AFTER.match(words, cue.end)
    ):
        told = (cue.end, complement_end(words, cue.end))
        yield _graded(words, cue, told, speaker)


def _according(words: str, cue: Found) -> Speech:
    """Tell “according to X, …” from “…, according to X”."""
    speaker = _after(words, cue.end)
    before = words[: cue.start].strip(" \"'")
    rest = words[speaker[1] :].strip(" .,;:\"')")
    if not rest:
        told = (0, cue.start)
    elif not before or before.endswith(("however,", "but", "meanwhile,", ";")):
        told = (speaker[1], complement_end(words, speaker[1] + 1))
    elif "," not in before[-1:] and words[speaker[1] :][:1] == ",":
        told = (0, cue.start)
    else:
        told = (speaker[1], clause_end(words, speaker[1] + 1))
    hearsay = HEARSAY.search(words, *speaker)
    return Speech(
        "reportedly" if hearsay else "told", cue.start, cue.end, told, speaker
    )


def _graded(
    words: str, cue: Found, told: tuple[int, int], speaker: tuple[int, int]
) -> Speech:
    """Give how firmly the verb and the speaker together say it."""
    who = words[slice(*speaker)]
    grade = {"said": "told", "claimed": "alleged"}.get(cue.code, cue.code)
    if grade == "told" and (COURTS.search(who) or _is_official(who)):
        grade = "confirmed"
    if words[cue.start : cue.end].endswith("ing"):
        # “…, alleging that”: its subject stands far before.
        return Speech(grade, cue.start, cue.end, told, None)
    return Speech(grade, cue.start, cue.end, told, speaker if who else None)


def _is_official(who: str) -> bool:
    return bool(OFFICIALS.search(who)) and not OTHERS.search(who)


def subject_before(words: str, at: int) -> tuple[int, int]:
    """Give the words for whoever is the subject of a verb at an offset."""
    floor = max(0, at - LONGEST_SPEAKER)
    start = floor
    for mark in SPEAKER_START.finditer(words, floor, at):
        if words[mark.end() : at].strip():
            start = mark.end()
    return _trimmed(words, start, at)


def _after(words: str, at: int) -> tuple[int, int]:
    """Give the words for whoever is named after an offset."""
    ceiling = min(len(words), at + LONGEST_SPEAKER)
    end = SPEAKER_END.search(words, at + 1, ceiling)
    return _trimmed(words, at, end.start() if end else ceiling)


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    text = words[start:end].rstrip(" ,;:\"'")
    text = TRIM_END.sub("", text)
    lead = TRIM_START.match(text)
    begin = start + (lead.end() if lead else 0)
    return begin, max(begin, start + len(text))
