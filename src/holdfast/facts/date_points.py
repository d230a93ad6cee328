"""`Point`: a day, a month or a year, as EDTF writes it, and the open `End`."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self, TypeAlias

from holdfast.errors import BadValueError

UNTOLD = "XXXX"
ANY = "XX"
POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX|XXXX)"
    r"(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<mark>[~?%]?)"
)
LEAP_YEAR = 2000
MONTHS = 12


class End(StrEnum):
    """An end of an interval that is no date: open, or not known."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A day, month or year; parts are kept as written, `XX` where left open."""

    year: str
    month: str | None = None
    day: str | None = None
    mark: str = ""

    def __post_init__(self) -> None:
        """Refuse what is not EDTF and what no calendar has."""
        if POINT.fullmatch(str(self)) is None or not self._is_possible():
            raise BadValueError("bad_date", "A date was given that no calendar has.")

    @classmethod
    def parse(cls, edtf: str) -> Self:
        """Read EDTF; raises `BadValueError` for anything else."""
        found = POINT.fullmatch(edtf)
        if found is None or not edtf.isascii():
            sentence = "A date must be written as EDTF, as 2012-02-08 or 2012-02~."
            raise BadValueError("bad_date", sentence)
        return cls(found["year"], found["month"], found["day"], found["mark"])

    def __str__(self) -> str:
        """Write it as EDTF; `parse` reads it back."""
        parts = (part for part in (self.year, self.month, self.day) if part)
        return "-".join(parts) + self.mark

    @property
    def is_yearless(self) -> bool:
        """Say whether the year is not told at all."""
        return self.year == UNTOLD

    @property
    def is_exact_day(self) -> bool:
        """Say whether it names one day and means that day."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def grain(self) -> str:
        """Name the finest part that is told: `day`, `month` or `year`."""
        if self.day not in (None, ANY):
            return "day"
        return "month" if self.month not in (None, ANY) else "year"

    @property
    def earliest(self) -> date | None:
        """Give the first day it can mean; None without a year."""
        if self.is_yearless:
            return None
        return next(self._firsts(range(*self._years())))

    @property
    def latest(self) -> date | None:
        """Give the last day it can mean; None without a year."""
        if self.is_yearless:
            return None
        first = next(self._firsts(reversed(range(*self._years()))))
        return _last_day(first, self.grain)

    def in_year(self, year: int) -> Self | None:
        """Give it in that year; None where the year has no such day."""
        try:
            return type(self)(f"{year:04}", self.month, self.day, self.mark)
        except BadValueError:
            return None

    def _years(self) -> tuple[int, int]:
        low = self.year.replace("X", "0")
        return max(int(low), 1), int(self.year.replace("X", "9")) + 1

    def _firsts(self, years: Iterator[int] | range) -> Iterator[date]:
        """Give the first day it can mean in each of the years."""
        month = 1 if self.month in (None, ANY) else int(self.month or 1)
        day = 1 if self.day in (None, ANY) else int(self.day or 1)
        if not 1 <= month <= MONTHS:
            return
        for year in years:
            if 1 <= day <= monthrange(year, month)[1]:
                yield date(year, month, day)

    def _is_possible(self) -> bool:
        if self.month == ANY and self.day not in (None, ANY):
            return False
        years = range(LEAP_YEAR, LEAP_YEAR + 1) if self.is_yearless else None
        return any(self._firsts(years or range(*self._years())))


Bound: TypeAlias = Point | End


def _last_day(first: date, grain: str) -> date:
    """Give the last day of the day, month or year that begins there."""
    if grain == "day":
        return first
    if grain == "year":
        return date(first.year, 12, 31)
    return first.replace(day=monthrange(first.year, first.month)[1])
