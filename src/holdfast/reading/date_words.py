"""`DateWords`: one date as a text writes it, taken apart but not yet placed in time."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from unicodedata import normalize

from holdfast.reading.calendar import Calendar, Relative, calendar_of
from holdfast.reading.numerals import number_of

MONTHS = 12
LONGEST_MONTH = 31
DAY_NUMBER = re.compile(r"[0-9０-９]{1,2}|[一二三四五六七八九十廿卅]{1,3}")
# "2.10.2013"; "2 / 10 / 2013" with blanks heads papers of parliaments that put the day
# first, while "2/10/2013" is written in either order.
DAY_FIRST = re.compile(r"\.| / ")
ARTICLES = frozenset({"a", "an"})


@dataclass(frozen=True, slots=True)
class DateWords:
    """The parts a text gives; what it leaves out is None.

    `days` are several where the text lists them ("24 and 27 November"), or the
    two ends where `is_range`. `year_offset` and `month_offset` count from the
    report's own date ("last year"). `amount` of `unit` is "two days ago", or
    "within two days" where `is_within`. `first` and `second` are day and month
    of which nobody can tell the order.
    """

    days: tuple[int, ...] = ()
    is_range: bool = False
    month: int | None = None
    year: int | None = None
    year_offset: int | None = None
    month_offset: int | None = None
    weekday: int | None = None
    relative: Relative | None = None
    amount: int | None = None
    unit: str | None = None
    is_within: bool = False
    is_ambiguous: bool = False
    month_leads: bool = False

    @property
    def is_dated(self) -> bool:
        """Say whether a day of a month is named."""
        return bool(self.days) and (
            self.month is not None or self.month_offset is not None
        )

    @property
    def is_bare_month(self) -> bool:
        """Say whether a month is all there is."""
        return self == DateWords(month=self.month) and self.month is not None

    @property
    def is_bare_year(self) -> bool:
        """Say whether a year is all there is."""
        return self == DateWords(year=self.year) and self.year is not None

    @property
    def is_bare_weekday(self) -> bool:
        """Say whether a weekday is all there is."""
        return self == DateWords(weekday=self.weekday) and self.weekday is not None

    @property
    def is_bare_day(self) -> bool:
        """Say whether a day of an untold month is all there is."""
        return self == DateWords(days=self.days) and bool(self.days)


@lru_cache(maxsize=8192)
def take_apart(words: str, language: str) -> DateWords | None:
    """Take apart the words of one date; None where they are none after all."""
    calendar = calendar_of(language)
    for shape in calendar.shapes:
        found = shape.fullmatch(words)
        if found:
            groups = {key: value for key, value in found.groupdict().items() if value}
            return _possible(_read(words, groups, calendar))
    return None


def _read(words: str, groups: dict[str, str], calendar: Calendar) -> DateWords:
    groups = {key: _plain(value) for key, value in groups.items()}
    if "first" in groups:
        day_first = calendar.day_first or DAY_FIRST.search(words) is not None
        return _numeric(groups, day_first=day_first)
    if "relative" in groups:
        return DateWords(relative=calendar.relatives[groups["relative"]])
    if "amount" in groups:
        return _counted(words, groups, calendar)
    days, is_range = _days(groups.get("days", ""), calendar)
    return DateWords(
        days=days,
        is_range=is_range,
        month=_month(groups, calendar),
        year=_number(groups.get("year")),
        year_offset=calendar.year_words.get(groups.get("year_word", "")),
        month_offset=calendar.month_words.get(groups.get("month_word", "")),
        weekday=calendar.weekdays.get(groups.get("weekday", "")),
        month_leads=bool(days) and words.startswith(groups.get("month", "\n")),
    )


def _numeric(groups: dict[str, str], *, day_first: bool) -> DateWords:
    """Read 25/02/2012; where both could be the month, keep only the year."""
    first, second, year = (int(groups[key]) for key in ("first", "second", "year"))
    if not day_first and second > MONTHS >= first:
        first, second = second, first
    if not day_first and first <= MONTHS and first != second:
        return DateWords(year=year, is_ambiguous=True)
    return DateWords(days=(first,), month=second, year=year)


def _counted(words: str, groups: dict[str, str], calendar: Calendar) -> DateWords:
    """Read "two days ago" and "within two days"."""
    amount = groups["amount"]
    number = 1 if amount in ARTICLES else number_of(amount, calendar.language)
    is_within = words.startswith(calendar.within) or words.endswith(calendar.within)
    unit = calendar.units[groups["unit"]]
    return DateWords(amount=number, unit=unit, is_within=is_within)


def _days(blob: str, calendar: Calendar) -> tuple[tuple[int, ...], bool]:
    """Read "24", "24, 25 and 27" or "24 to 27", and say whether it is a range."""
    numbers = [number_of(_plain(day), "zh") for day in DAY_NUMBER.findall(blob)]
    days = tuple(day for day in numbers if day and day <= LONGEST_MONTH)
    between = DAY_NUMBER.split(blob)[1:-1]
    links = {word for gap in between for word in gap.split()} & calendar.range_links
    is_range = len(days) == 2 and bool(links) and days[0] < days[1]  # noqa: PLR2004 - two ends
    return days, is_range


def _month(groups: dict[str, str], calendar: Calendar) -> int | None:
    if "month" in groups:
        return calendar.months[groups["month"]]
    return number_of(groups["month_number"], "zh") if "month_number" in groups else None


def _number(words: str | None) -> int | None:
    return number_of(words, "zh") if words else None


def _possible(words: DateWords) -> DateWords | None:
    """Refuse a thirteenth month and drop what its month cannot have."""
    if words.month is not None and not 1 <= words.month <= MONTHS:
        return None
    if (
        words.days
        and words.month
        and max(words.days) > _length(words.month, words.year)
    ):
        kept = tuple(d for d in words.days if d <= _length(words.month, words.year))
        return replace(words, days=kept, is_range=False) if kept else None
    return words


def _length(month: int, year: int | None) -> int:
    if month == 2:  # noqa: PLR2004 - February
        is_leap = year is None or (
            year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        )
        return 29 if is_leap else 28
    return 30 if month in {4, 6, 9, 11} else 31


def _plain(words: str) -> str:
    """Make full-width digits plain and any run of space one blank."""
    return normalize("NFKC", " ".join(words.split()))
