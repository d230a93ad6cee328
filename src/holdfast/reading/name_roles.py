"""What the words beside a name make of the person: `role_of`."""

import re
from collections.abc import Iterator
from functools import cache

from holdfast.reading.finder import any_of
from holdfast.reading.frames import Named
from holdfast.reading.name_scene import Scene
from holdfast.reading.name_words import key_of, lists
from holdfast.reading.phrases import longest_first
from holdfast.terms.load import Term, terms

REACH = 90
MOST_WORDS = 9
OFFICIAL, SPOKESPERSON, SPEAKER = "official", "spokesperson", "speaker"
RELATIVE, LAWYER = "relative", "lawyer"
ROLES = (OFFICIAL, SPOKESPERSON)
PAIR = 2
ENDS = ',;:)”"'
POST_TITLE = re.compile(r",? {1,2}(MPs?|MEP|MSP|QC|SC|KC|TD)\b")
CONTACT = re.compile(
    r"(?i:contacts?|inquiries|enquiries|information|interviews?)(?: officer| person)?"
    r":? ?[\w ']{0,20}[(:]? {0,2}$"
)
BY_LINE = re.compile(
    r"(?:^|[\n(;|/.] ?|\b(?i:photo|writing|reporting|editing|written|story) )"
    r"[Bb]y:? {1,2}$"
)
SMALL_BETWEEN = frozenset("of for the and on to".split())
NO_LONGER = re.compile(
    rf"\b(?:{any_of(lists()['no_longer'])})\b[- ]?(?:[\w'’-]+ ){{0,4}}$"
)
OWNED = r"(?:his|her|their|whose|our|my|its|[\w]+['’]s?)"
# "Lawyers for A said": A is the client.
SPOKEN_FOR = re.compile(
    r"\b(?i:lawyers?|counsel|attorneys?|relatives|family|supporters|friends|colleagues)"
    r" (?:for|of|representing) $"
)
SAID_TO = re.compile(r"(?:said|says) to\b")
ACCORDING = re.compile(r"\baccording to (?:[\w'’-]+ ){0,6}$")


@cache
def _cues(group: str) -> str:
    """Give an alternation of what is written small and gives a role."""
    found = [cue for cue in _small(group) if cue[0].islower()]
    return "|".join(map(re.escape, longest_first(found)))


def _small(group: str) -> Iterator[str]:
    for term in _terms():
        if term.group == group:
            yield from (cue.lower() for cue in term.cues["en"] if cue[0].islower())


def _terms() -> tuple[Term, ...]:
    return tuple(terms("titles").values())


@cache
def _titles() -> dict[str, str | None]:
    """Give the role of each title; None for one that makes nobody an official."""
    return {
        cue.lower(): term.group
        for term in _terms()
        for cue in term.cues["en"]
        if cue[0].isupper()
    }


@cache
def _pattern(name: str) -> re.Pattern[str]:
    speech, relative = _cues(SPEAKER), _cues(RELATIVE)
    shapes = {
        "says": rf"(?:,[^,.;]{{1,{REACH}}},)?[”\"]? (?:has |have |had |also ){{0,2}}"
        rf"(?:{speech})\b",
        "said_by": rf"(?:{speech}),? (?:[\w'’,-]+ ){{0,8}}$",
        "relative": rf"\b{OWNED} (?:[a-z-]+ ){{0,3}}(?:{relative})s?,? (?:named )?$",
        "relative_after": rf", (?:the )?{OWNED} (?:[a-z-]+ ){{0,2}}(?:{relative})\b"
        rf"|, (?:the |a )?(?:{relative}) of ",
        "lawyer": rf"\b{OWNED} (?:[a-z-]+ ){{0,3}}(?:{_cues(LAWYER)}),? $",
        "lawyer_after": rf"(?:,| \() ?(?:{OWNED}|the|an?|one of) (?:[\w'’-]+ ){{0,4}}"
        rf"(?:{_cues(LAWYER)})\b(?= for| of| representing|,? who represent)"
        rf"|(?:,| \() ?{OWNED} (?:[\w'’-]+ ){{0,3}}(?:{_cues(LAWYER)})\b"
        rf"|, (?:lawyer|counsel|attorney)s? (?:for|of|representing) ",
    }
    return re.compile(shapes[name])


def role_of(scene: Scene, named: Named) -> str | None:
    """Say whether someone named is an official, a lawyer, a relative or speaks.

    It is `spokesperson` where an office is given with the words of saying, and
    `speaker` where somebody is only heard. None is left for everybody else,
    also for those who once held an office.
    """
    start = named.span.start - scene.span.start
    end = named.span.end - scene.span.start
    before = scene.text[max(0, start - REACH) : start]
    after = scene.text[end : end + REACH + REACH]
    if SPOKEN_FOR.search(before):
        return None
    speaks = _speaks(before, after)
    return (
        _kin_or_counsel(before, after)
        or _by_title(before, after, speaks=speaks)
        or _by_line(before)
        or _by_noun(before, after, speaks=speaks)
    )


def _kin_or_counsel(before: str, after: str) -> str | None:
    for role in (RELATIVE, LAWYER):
        if _pattern(role).search(before) or _pattern(f"{role}_after").match(after):
            return role
    return None


def _by_title(before: str, after: str, *, speaks: bool) -> str | None:
    """Give the role of the title nearest before the name, if it still holds."""
    post = POST_TITLE.match(after)
    if post is not None:
        return LAWYER if post[1] in {"QC", "SC", "KC"} else OFFICIAL
    words = before.split()[-MOST_WORDS:]
    for at in range(len(words) - 1, -1, -1):
        word = words[at].rstrip(",") if at >= len(words) - PAIR else words[at]
        if not (word[:1].isupper() or word in SMALL_BETWEEN) or word[-1] in ENDS:
            return None
        role = _titles().get(key_of(word)) if word[0].isupper() else None
        if role is not None and NO_LONGER.search(" ".join(words[:at]).lower() + " "):
            return None
        if role is not None and (
            role != SPOKESPERSON or speaks or word[:6] == "Spokes"
        ):
            return role
    return None


def _by_line(before: str) -> str | None:
    """Give the role of a press contact or of whoever wrote the report."""
    if CONTACT.search(before):
        return SPOKESPERSON
    return SPEAKER if BY_LINE.search(before) else None


def _speaks(before: str, after: str) -> bool:
    """Say whether the person is heard: "said X", "X said", "according to X"."""
    if _pattern("says").match(after) and not SAID_TO.search(after[:REACH]):
        return True
    low = before.lower()
    said = _pattern("said_by").search(low)
    return ACCORDING.search(low) is not None or (
        said is not None and "," not in said[0].rstrip(" ,") and " that " not in said[0]
    )


def _by_noun(before: str, after: str, *, speaks: bool) -> str | None:
    """Give the role of a noun right before the name or in an apposition after it."""
    low = before.lower()
    for role in ROLES:
        if _stands_before(role, low, speaks=speaks):
            return role
        if _stands_after(role, after, speaks=speaks):
            return role
    if not speaks:
        return None
    is_counsel = re.search(rf"\b(?:{_cues(LAWYER)}),? $", low)
    return LAWYER if is_counsel else SPEAKER


def _stands_before(role: str, low: str, *, speaks: bool) -> bool:
    found = _before(role).search(low)
    if found is None or NO_LONGER.search(low[: found.start(1)]):
        return False
    return role != SPOKESPERSON or speaks or found[1].startswith("spokes")


def _stands_after(role: str, after: str, *, speaks: bool) -> bool:
    """Look into "X, the director of Y"; "X, a director" needs words of saying."""
    found = _after(role).match(after.lower())
    if found is None or NO_LONGER.search(found[0][: found.start(2)]):
        return False
    return speaks or found[1] not in {"a ", "an "}


@cache
def _before(role: str) -> re.Pattern[str]:
    return re.compile(rf"\b({_cues(role)})(?: of [^,;.]{{1,40}})?,? $")


@cache
def _after(role: str) -> re.Pattern[str]:
    return re.compile(
        r"(?:,| \(| -| –) ?(the |an? |its |his |her |their )?(?:[\w'’&-]+ ){0,6}"
        rf"({_cues(role)})\b"
        r"(?= of| for| at| with| in| on|,|\)|\.|$| -| –)"
    )
