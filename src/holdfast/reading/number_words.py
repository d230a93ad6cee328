"""`Figure`: a number taken apart, before its hedges are read: `take_figure`."""

import re
from dataclasses import dataclass
from enum import StrEnum

from holdfast.reading.counting import Bound, Counting
from holdfast.reading.numerals import number_of


class NumberKind(StrEnum):
    """How a number is told, for those who decide whether it counts people."""

    FIGURE = "figure"
    WORD = "word"
    ONE = "one"
    VAGUE = "vague"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number before its hedges are read: its ends, and where it stands."""

    start: int
    end: int
    low: int
    high: int
    kind: NumberKind
    about: bool = False
    more: bool = False
    link: str | None = None


def take_figure(shadow: str, start: int, end: int, counting: Counting) -> Figure | None:
    """Take the words apart; None where they are no number after all."""
    found = counting.shape.fullmatch(shadow, start, end)
    if found is None:
        return None
    vague, round_ = found["vague"], found.groupdict().get("round")
    if vague:
        low, high = counting.vague[_plain(vague)]
        scale = counting.scales.get(_plain(found["scale"] or ""), 1)
        high = (high + 1) * scale - 1
        return Figure(start, end, low * scale, high, NumberKind.VAGUE, about=True)
    if round_:
        number = counting.round[_plain(round_)]
        return Figure(start, end, number, number, NumberKind.WORD, about=True)
    return _numbered(found, shadow, counting)


def _numbered(found: re.Match[str], shadow: str, counting: Counting) -> Figure | None:
    parts = found.groupdict()
    if two := _told_between(found, shadow, counting):
        return two
    low = number_of(_plain(found["number"]), counting.language)
    if low is None or not _may_be_counted(found["number"], parts, counting):
        return None
    kind = _kind(parts, low)
    figure = Figure(
        found.start(),
        found.end(),
        low,
        low,
        kind,
        about=parts.get("more") in counting.odd,
        more=bool(parts.get("more")),
    )
    return _ranged(figure, parts, shadow, counting) if parts["second"] else figure


def _told_between(
    found: re.Match[str], shadow: str, counting: Counting
) -> Figure | None:
    """Read "between two and three hundred" as two numbers: by form it is one."""
    words = _plain(found["number"])
    before = counting.before.before(shadow, found.start())
    if before is None or before.kind is not Bound.BETWEEN:
        return None
    for link in counting.between_links:
        first, _, second = words.partition(f" {link} ")
        low, high = (number_of(each, counting.language) for each in (first, second))
        if low is not None and high is not None and _scaled(low, high) < high:
            ends = _scaled(low, high), high
            return Figure(*found.span(), *ends, NumberKind.WORD, link=link)
    return None


def _may_be_counted(
    number: str, parts: dict[str, str | None], counting: Counting
) -> bool:
    """Tell numbers from syllables that only look like one ("한인", "이 사람")."""
    if parts.get("counter") in counting.figure_counters:
        return number[-1].isdigit()
    return number not in counting.no_number


def _ranged(
    one: Figure, parts: dict[str, str | None], shadow: str, counting: Counting
) -> Figure | None:
    """Read "20 to 30" and "24 or 25"; what is no range is its first number."""
    link = " ".join((parts["link"] or "").split())
    high = number_of(_plain(parts["second"] or ""), counting.language)
    first_end = one.start + len(parts["number"] or "")
    before = counting.before.before(shadow, one.start)
    is_between = before is not None and before.kind is Bound.BETWEEN
    is_range = link in counting.range_links or (
        is_between and link not in counting.either_links
    )
    low = _scaled(one.low, high)
    if high is None or low >= high or not (is_range or link in counting.either_links):
        return Figure(one.start, first_end, one.low, one.low, one.kind)
    kind = NumberKind.WORD if one.kind is NumberKind.ONE else one.kind
    return Figure(one.start, one.end, low, high, kind, one.about, one.more, link)


def _scaled(low: int, high: int | None) -> int:
    """Give "two" of "two to three hundred" its hundred."""
    for scale in (1000000, 1000, 100):
        if high and high % scale == 0 and low < high // scale:
            return low * scale
    return low


def _kind(parts: dict[str, str | None], low: int) -> NumberKind:
    number = parts["number"] or ""
    if parts.get("counter"):
        return NumberKind.COUNTED
    if number[0].isdigit():
        return NumberKind.FIGURE
    return NumberKind.ONE if low == 1 else NumberKind.WORD


def _plain(words: str) -> str:
    return " ".join(words.split())
