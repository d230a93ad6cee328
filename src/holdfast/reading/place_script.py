"""Places in Korean and Chinese writing."""

import re
from collections.abc import Iterator
from functools import cache

from holdfast.facts.spans import Span
from holdfast.reading.frames import PlaceMention
from holdfast.reading.place_names import MAIN, script, script_places, words

SCRIPT = re.compile(r"[가-힣一-鿿]")
HANGUL = re.compile(r"[가-힣]")
HANGUL_AFTER = re.compile(
    r"시|에|의|으로|로|까지|부터|출신|지역|공항|소재|근처|인근|외곽|[^가-힣]|$|교도소|구치소|행|성|역|항|을|를|과|와|은|는|이|가"
)
# 重新安置 names no town: 新 ends the word before.
ANEW = re.compile("(?<=[重最更全创創革])新")
LONGEST = 12


def find_script_places(text: str, within: Span) -> Iterator[PlaceMention]:
    """Give institutions, then towns; the caller settles overlaps."""
    if SCRIPT.search(text, within.start, within.end) is None:
        return
    yield from _institutions(text, within)
    for last, (length, kind, states, rank) in script().iter_long(
        text[within.start : within.end]
    ):
        end = within.start + last + 1
        if _stands_alone(text, end - length, end, rank):
            span = Span(end - length, end)
            yield PlaceMention(span.of(text), span, kind, tuple(states.split()))


def _stands_alone(text: str, start: int, end: int, rank: int) -> bool:
    """Refuse a syllable sequence inside a longer Korean word or a foreign name."""
    before = text[start - 1] if start else " "
    if HANGUL.match(text[start]):
        return not HANGUL.match(before) and bool(HANGUL_AFTER.match(text, end))
    return (
        before != "·"
        and ANEW.match(text, start) is None
        and text[end : end + 1] != "·"
        and (rank == MAIN or end - start > 1)
    )


@cache
def _endings() -> re.Pattern[str]:
    every = sorted((word for kind in words().script.values() for word in kind), key=len)
    return re.compile("|".join(reversed(every)))


@cache
def _kinds() -> dict[str, str]:
    return {word: kind for kind, every in words().script.items() for word in every}


def _institutions(text: str, within: Span) -> Iterator[PlaceMention]:
    for found in _endings().finditer(text, within.start, within.end):
        start = _start(text, max(within.start, found.start() - LONGEST), found.start())
        name = text[start : found.start()].strip()
        if len(name) > 1 and name not in words().script_generic:
            span = Span(start, found.end())
            yield PlaceMention(span.of(text), span, _kinds()[found[0]], _lies_in(name))


def _lies_in(name: str) -> tuple[str, ...]:
    """Give the States of the town an institution's name begins with."""
    for length in range(len(name), 1, -1):
        if place := script_places().get(name[:length]):
            return tuple(place[1].split())
    return ()


def _start(text: str, floor: int, end: int) -> int:
    """Walk left to where the name begins; Korean may leave one space before."""
    at = end
    if at > floor and text[at - 1] == " " and HANGUL.match(text[at - 2 : at - 1]):
        at -= 1
    while at > floor and not _stops(text, at - 1):
        at -= 1
    return at


def _stops(text: str, at: int) -> bool:
    """Say whether no name goes further back; 入境 begins one, 入 alone does not."""
    return text[at] in words().script_stops and not text.startswith("入境", at)
