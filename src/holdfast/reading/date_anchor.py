"""`Anchor`: the report's own date, and what other dates mean seen from it."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Self

from holdfast.errors import BadValueError
from holdfast.facts.date_points import Point
from holdfast.facts.dates import HedgedDate
from holdfast.reading.calendar import Relative
from holdfast.reading.date_cues import Look

WEEK = 7
SATURDAY = 5
HOURS = 24
MONTHS = 12
# An event told without a year lies behind the report, a hearing just ahead of it
# is told without "will" too; a deadline may have passed shortly before.
SLACK = {Look.BACK: 2, Look.UNSAID: 45, Look.AHEAD: -60}
# Far enough back to find any weekday on any day of the year but 29 February.
WEEKDAY_YEARS = 6


@dataclass(frozen=True, slots=True)
class Anchor:
    """The report's own date as far as it is known; all None where it is not."""

    year: int | None = None
    month: int | None = None
    day: date | None = None

    @classmethod
    @lru_cache(maxsize=64)
    def of(cls, published: str | None) -> Self:
        """Read the date of a report; what cannot be read is as good as none."""
        try:
            point = HedgedDate.parse(published or "").points[0]
        except BadValueError:
            return cls()
        if point.earliest is None or not point.year.isdecimal():
            return cls()
        grain = point.grain
        return cls(
            year=point.earliest.year,
            month=None if grain == "year" else point.earliest.month,
            day=point.earliest if grain == "day" else None,
        )

    @property
    def nearby(self) -> date | None:
        """Give a day to measure from: the day, or the end of the month."""
        if self.day or self.year is None or self.month is None:
            return self.day
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    def year_of(
        self, month: int, day: int | None, look: Look, weekday: int | None = None
    ) -> int | None:
        """Give the year of a month or day told without one; None if not to be told."""
        near = self.nearby
        if near is None:
            return None
        back = WEEKDAY_YEARS if weekday is not None else 1
        days = [
            when
            for year in range(near.year - back, near.year + 2)
            if (when := _day(year, month, day or 1))
        ]
        fitting = [when for when in days if weekday in (None, when.weekday())]
        chosen = _nearest(fitting or days, near, look, is_month=day is None)
        return chosen.year if chosen else None

    def weekday(self, weekday: int, look: Look, *, strictly: bool) -> Point | None:
        """Give the last such weekday, or the next one where the words look ahead."""
        if self.day is None:
            return None
        if look is Look.AHEAD:
            away = (weekday - self.day.weekday()) % WEEK
        else:
            away = -((self.day.weekday() - weekday) % WEEK)
        if strictly and not away:
            away = WEEK if look is Look.AHEAD else -WEEK
        return _point(self.day + timedelta(away))

    def month_away(self, offset: int) -> tuple[int, int] | None:
        """Give the year and month so many months away."""
        if self.year is None or self.month is None:
            return None
        return _months_on(self.year, self.month, offset)

    def month_of_day(self, day: int, look: Look) -> tuple[int, int] | None:
        """Give the month of a day told without one: the last such day, or the next."""
        if self.day is None:
            return None
        offset = 0
        if look is Look.AHEAD and day < self.day.day:
            offset = 1
        if look is not Look.AHEAD and day > self.day.day:
            offset = -1
        return self.month_away(offset)

    def relative(self, words: Relative) -> HedgedDate | None:
        """Place "yesterday", "last week", "this month" and their like."""
        if words.unit == "year":
            return _maybe(_year(self.year, words.offset))
        if words.unit == "month":
            return _maybe(_month(self.month_away(words.offset)))
        if self.day is None:
            return None
        if words.unit == "day":
            return HedgedDate(_point(self.day + timedelta(words.offset)))
        return self._week(self.day, words)

    def end_of(self, words: Relative) -> Point | None:
        """Give the last day of the week, month or year."""
        if words.unit == "end_of_year" and self.year is not None:
            return _point(date(self.year + words.offset, MONTHS, 31))
        if words.unit == "end_of_month" and (month := self.month_away(words.offset)):
            return _point(last_day(*month))
        if words.unit == "end_of_week" and self.day is not None:
            return _point(self.day + timedelta(WEEK - 1 - self.day.weekday()))
        return None

    def ago(self, amount: int, unit: str) -> Point | None:
        """Place "two days ago"; weeks, months and years are only about right."""
        if unit == "year":
            return _year(self.year, -amount, "~")
        if unit == "month":
            return _month(self.month_away(-amount), "~")
        if self.day is None or unit == "hour":
            return None
        days = amount * (WEEK if unit == "week" else 1)
        return _point(self.day - timedelta(days), "~" if unit == "week" else "")

    def within(self, amount: int, unit: str) -> Point | None:
        """Give the last day of "within 48 hours"."""
        if self.day is None:
            return None
        if unit in {"month", "year"}:
            months = amount * (MONTHS if unit == "year" else 1)
            month = _months_on(self.day.year, self.day.month, months)
            return _point(_clipped(*month, self.day.day))
        days = {"hour": -(-amount // HOURS), "week": amount * WEEK}.get(unit, amount)
        return _point(self.day + timedelta(days))

    def _week(self, day: date, words: Relative) -> HedgedDate:
        monday = day - timedelta(day.weekday()) + timedelta(words.offset * WEEK)
        first = monday + timedelta(SATURDAY if words.unit == "weekend" else 0)
        return HedgedDate(_point(first), _point(monday + timedelta(WEEK - 1)))


def weekday_before(weekday: int, day: date) -> Point:
    """Give the last such weekday up to a day."""
    return _point(day - timedelta((day.weekday() - weekday) % WEEK))


def last_day(year: int, month: int) -> date:
    """Give the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def _months_on(year: int, month: int, offset: int) -> tuple[int, int]:
    count = year * MONTHS + month - 1 + offset
    return count // MONTHS, count % MONTHS + 1


def _nearest(
    days: list[date], near: date, look: Look, *, is_month: bool
) -> date | None:
    """Choose the next day where the words look ahead, else the one before."""
    slack = timedelta(SLACK[look])
    if look is Look.AHEAD:
        return min((when for when in days if when >= near + slack), default=None)
    if is_month:
        slack = timedelta(0)
    return max((when for when in days if when <= near + slack), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    if year < 1 or day > monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _clipped(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def _point(day: date, mark: str = "") -> Point:
    return Point(f"{day.year:04}", f"{day.month:02}", f"{day.day:02}", mark)


def _month(month: tuple[int, int] | None, mark: str = "") -> Point | None:
    return Point(f"{month[0]:04}", f"{month[1]:02}", None, mark) if month else None


def _year(year: int | None, offset: int, mark: str = "") -> Point | None:
    return None if year is None else Point(f"{year + offset:04}", mark=mark)


def _maybe(point: Point | None) -> HedgedDate | None:
    return HedgedDate(point) if point else None
