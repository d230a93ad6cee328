"""`Sign`: a word that hedges in a sentence, and the stretch that it governs.

A hedge governs its own clause from where it stands, or the clause it opens, or, at the
end of a sentence, what stands before it; never the clause beside it. Offsets are
within the sentence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from holdfast.facts.hedges import Firmness
from holdfast.proofing.words import Level, Of, ProofWords, Reach, SignCue, words_of
from holdfast.reading.hedge_signs import signs_of as read_signs
from holdfast.reading.speakers import speeches_of
from holdfast.terms.load import terms

LEVELS = {
    Firmness.ASSERTED: Level.ASSERTED,
    Firmness.REPORTED: Level.REPORTED,
    Firmness.BELIEVED: Level.BELIEVED,
    Firmness.FEARED: Level.FEARED,
    Firmness.DENIED: Level.NEGATED,
}
# "If" says nothing of what follows from it, only of what it opens.
CONDITION = "conditional"
FOLLOWS = re.compile(
    r",| (?:they|he|she|it|we|china|the \w+|their \w+) (?:will|would|shall)\b"
)
STOPS = ";；:：?？!！。"
ADVERB = re.compile(r"\w+(?:ly|ment|mente)")
COMMA = re.compile("[,，;；。]")
ASIDE = re.compile(r"(?<! and)(?<! but)(?<! y)(?<! pero)(?<! et)(?<! mais)[,(]\s*$")
ASIDE_END = re.compile(r"\s*[,)]")


@dataclass(frozen=True, slots=True)
class Sign:
    """A hedge of a level, where it stands, and the stretch `first` to `last`."""

    level: Level
    start: int
    end: int
    first: int
    last: int
    of: Of = Of.ANY

    def is_adverb(self, words: str) -> bool:
        """Say whether it is an adverb, which names nobody: "reportedly"."""
        return words[self.start : self.end].strip(" ,").endswith("ly")

    def governs(self, start: int, end: int) -> bool:
        """Say whether the words at these offsets are told under this hedge."""
        return self.first <= start < self.last or (
            self.start < end and start < self.end
        )


@lru_cache(maxsize=1024)
def signs_in(words: str, language: str) -> tuple[Sign, ...]:
    """Give the hedges of a sentence, in order."""
    own = words_of(language)
    found = [sign for cue in own.signs for sign in _signs(words, cue, own)]
    if own.language == "en":
        found += _as_read(words, own)
    return tuple(sorted(found, key=lambda sign: (sign.start, sign.end)))


def level_at(
    signs: Iterable[Sign], start: int, end: int, *, is_future: bool = False
) -> Level:
    """Give the weakest level under which the words at these offsets are told."""
    return max(
        (
            sign.level
            for sign in signs
            if sign.governs(start, end) and (is_future or sign.of is Of.ANY)
        ),
        default=Level.ASSERTED,
    )


def clause_around(words: str, at: int, own: ProofWords) -> tuple[int, int]:
    """Give where the clause that an offset stands in begins and ends."""
    start = 0
    for mark in own.clause_end.finditer(words, 0, at):
        start = mark.end() if mark[0][-1] in STOPS else mark.start()
    return start, _end(own.clause_end, words, at)


def part_around(words: str, at: int, own: ProofWords) -> tuple[int, int]:
    """Give where the part that has a speaker of its own begins and ends."""
    ends = [mark.end() for mark in own.part_end.finditer(words, 0, at)]
    return max(ends, default=0), _end(own.part_end, words, at)


def _signs(words: str, cue: SignCue, own: ProofWords) -> Iterator[Sign]:
    for match in cue.pattern.finditer(words):
        first, last = _reached(words, match, cue.reach, own)
        yield Sign(cue.level, match.start(), match.end(), first, last, cue.of)


def _reached(
    words: str, match: re.Match[str], reach: Reach, own: ProofWords
) -> tuple[int, int]:
    """Give the stretch that a hedge governs."""
    start, end = match.span()
    if reach is Reach.SENTENCE:
        return 0, len(words)
    if reach is Reach.OPENS:
        return end, _end(own.part_end, words, end)
    if reach is Reach.ASIDE:
        return end, _end(COMMA, words, end)
    if reach is Reach.BEHIND:
        return _part_start(words, start, own), start
    if reach is Reach.CLAUSE or _is_aside(words, start, end):
        first, last = clause_around(words, start, own)
        return first, max(last, end)
    last = _within_lead(words, end, _end(own.clause_end, words, end), own)
    if reach is Reach.NOUN or _is_of_noun(words, start, end, own):
        # "The people at risk of return have been …": the risk is not what has been.
        last = min(last, _end(own.finite, words, end))
    return end, last


def _is_of_noun(words: str, start: int, end: int, own: ProofWords) -> bool:
    """Say whether an adverb hedges but a noun: "the reportedly tired group is held"."""
    return bool(
        ADVERB.fullmatch(words, start, end) and own.determiner.search(words[:start])
    )


def _within_lead(words: str, at: int, end: int, own: ProofWords) -> int:
    """Keep to what stands before the comma: "amid fears for his safety, he …"."""
    comma = words.find(", ", at, end)
    leads = comma >= 0 and words.find(", ", 0, at) < 0 and own.leading.match(words)
    return comma if leads else end


def _is_aside(words: str, start: int, end: int) -> bool:
    """Say whether a hedge was put in between commas: "held, reportedly, in …"."""
    return bool(
        words[:start].strip()
        and ASIDE.search(words[:start])
        and ASIDE_END.match(words, end)
    )


def _part_start(words: str, at: int, own: ProofWords) -> int:
    start = 0
    for mark in own.part_end.finditer(words, 0, at):
        start = mark.end()
    return start


def _end(pattern: re.Pattern[str], words: str, at: int) -> int:
    found = pattern.search(words, at)
    return found.start() if found else len(words)


def _as_read(words: str, own: ProofWords) -> Iterator[Sign]:
    """Give what the reader takes for a hedge, and whatever somebody says."""
    grades = terms("hedges")
    for sign in read_signs(words):
        level = LEVELS[Firmness(grades[sign.grade].group or sign.grade)]
        last = sign.until
        if sign.grade == CONDITION:
            level, follows = Level.FEARED, FOLLOWS.search(words, sign.end, last)
            last = follows.start() if follows else last
        if _is_of_noun(words, sign.start, sign.end, own):
            last = min(last, _end(own.finite, words, sign.end))
        yield Sign(level, sign.start, sign.end, sign.end, last)
    for speech in speeches_of(words):
        yield Sign(Level.REPORTED, speech.start, speech.end, *speech.told)
