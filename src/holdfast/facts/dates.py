"""`HedgedDate`: a date as firmly as the words give it, written as EDTF.

The part of EDTF (ISO 8601-2, level 0 and 1) that reports need:

    2012-02-08   2012-02   2012            a day, a month, a year
    2012-01~     2012?     2012-02-08%     about, perhaps, or both
    XXXX-02-08   XXXX-02                   a day or a month of a year not told
    201X         20XX      2012-XX         parts left open
    2012-02-08/2012-02-12                  from … to …
    ../2012-02   2012-02/..   2012-02/     an open end, an end not known

Seasons are refused: they fall at other times in the other half of the world.
So are times of day, years outside 0001–9999 and days no calendar has.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Self

from holdfast.errors import BadValueError
from holdfast.facts.date_points import LEAP_YEAR, Bound, End, Point

# How far a hedged date may stray: our own measure, for comparisons and warnings.
STRAY = {"day": timedelta(3), "month": timedelta(31), "year": timedelta(366)}
# The longest stretch without a 29 February: 1897 to 1903, and its two ends.
LEAP_GAP = 8


class Order(StrEnum):
    """How two dates stand to each other, where the words allow an answer."""

    BEFORE = "before"
    AFTER = "after"
    SAME = "same"
    OVERLAPS = "overlaps"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class HedgedDate:
    """A point in time or an interval; `last` is None for a point."""

    first: Bound
    last: Bound | None = None

    def __post_init__(self) -> None:
        """Refuse an interval without any date and one that runs backwards."""
        if not isinstance(self.first, Point) and not isinstance(self.last, Point):
            raise BadValueError("bad_date", "An interval needs at least one date.")
        if self.last is None:
            return
        if not _runs_forwards(self.first, self.last):
            raise BadValueError(
                "bad_date", "An interval must not end before it starts."
            )

    @classmethod
    def parse(cls, edtf: str) -> Self:
        """Read EDTF; raises `BadValueError` for anything else."""
        first, slash, last = edtf.partition("/")
        if not slash:
            return cls(Point.parse(first))
        return cls(_bound(first), _bound(last))

    def __str__(self) -> str:
        """Write it as EDTF; `parse` reads it back."""
        return str(self.first) if self.last is None else f"{self.first}/{self.last}"

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Give the dates it is made of, one or two."""
        ends = (self.first, self.last)
        return tuple(end for end in ends if isinstance(end, Point))

    @property
    def earliest(self) -> date | None:
        """Give the first day it can mean; None where that is open or untold."""
        return _first_day(self.first)

    @property
    def latest(self) -> date | None:
        """Give the last day it can mean; None where that is open or untold."""
        return _final_day(self.first if self.last is None else self.last)

    @property
    def approximate(self) -> bool:
        """Say whether any part of it is only about right."""
        return any(point.mark in {"~", "%"} for point in self.points)

    @property
    def uncertain(self) -> bool:
        """Say whether any part of it may be wrong altogether."""
        return any(point.mark in {"?", "%"} for point in self.points)

    @property
    def room(self) -> timedelta:
        """Give how far it may stray either way: our own measure of "about"."""
        rooms = (STRAY[point.grain] for point in self.points if point.mark)
        return max(rooms, default=timedelta())

    @property
    def is_yearless(self) -> bool:
        """Say whether a year is missing that the words did not tell."""
        return any(point.is_yearless for point in self.points)

    def compare(self, other: "HedgedDate") -> Order:
        """Say how the two stand in time; `UNKNOWN` where the words cannot tell."""
        if self.is_yearless or other.is_yearless:
            return Order.UNKNOWN
        (start, end), (other_start, other_end) = _reach(self), _reach(other)
        if end < other_start:
            return Order.BEFORE
        if other_end < start:
            return Order.AFTER
        hedged = self.approximate or other.approximate
        if hedged or _is_open(self) or _is_open(other):
            return Order.UNKNOWN
        is_one_day = start == end == other_start == other_end
        return Order.SAME if is_one_day else Order.OVERLAPS

    def agrees(self, other: "HedgedDate") -> bool:
        """Say whether both could be true of one event."""
        if self.is_yearless and other.is_yearless:
            ours, theirs = (_in_year(when, LEAP_YEAR) for when in (self, other))
            return self == other or _meet(ours, theirs)
        if self.is_yearless:
            return any(_meet(_in_year(self, year), other) for year in _years(other))
        if other.is_yearless:
            return other.agrees(self)
        return _meet(self, other)

    @property
    def timeline_key(self) -> tuple[date, date, str]:
        """Give a key that sorts a timeline; dates without a year come last.

        Never puts a date after one that `compare` says it is before.
        """
        first, last = self.earliest, self.latest
        if self.is_yearless:
            return date.max, date.max, str(self)
        return first or date.min, last or date.max, str(self)


def _reach(when: HedgedDate) -> tuple[date, date]:
    """Give the stretch a date can lie in, with room for "about"."""
    first, last = when.earliest or date.min, when.latest or date.max
    room = when.room
    lowest, highest = date.min + room, date.max - room
    return max(first, lowest) - room, min(last, highest) + room


def _is_open(when: HedgedDate) -> bool:
    return isinstance(when.first, End) or isinstance(when.last, End)


def _years(when: HedgedDate) -> range:
    """Give the years a date touches and the one before, fewer at an open end."""
    first, last = _reach(when)
    low = last.year - LEAP_GAP if when.earliest is None else first.year - 1
    high = first.year + LEAP_GAP if when.latest is None else last.year
    return range(max(low, 1), min(high, date.max.year) + 1)


def _in_year(when: HedgedDate, year: int) -> HedgedDate | None:
    """Give a date with that year wherever none was told, over New Year if need be."""
    first = _bound_in_year(when.first, year)
    if first is None or when.last is None:
        return None if first is None else HedgedDate(first)
    for last in (_bound_in_year(when.last, year + over) for over in (0, 1)):
        if last is not None and _runs_forwards(first, last):
            return HedgedDate(first, last)
    return None


def _meet(one: HedgedDate | None, other: HedgedDate | None) -> bool:
    if one is None or other is None:
        return False
    (start, end), (other_start, other_end) = _reach(one), _reach(other)
    return start <= other_end and other_start <= end


def _bound(edtf: str) -> Bound:
    return End(edtf) if edtf in {End.OPEN, End.UNKNOWN} else Point.parse(edtf)


def _bound_in_year(end: Bound, year: int) -> Bound | None:
    if isinstance(end, Point) and end.is_yearless:
        return end.in_year(year)
    return end


def _first_day(end: Bound) -> date | None:
    return end.earliest if isinstance(end, Point) else None


def _final_day(end: Bound) -> date | None:
    return end.latest if isinstance(end, Point) else None


def _runs_forwards(first: Bound, last: Bound) -> bool:
    start, end = _first_day(first), _final_day(last)
    return start is None or end is None or start <= end
