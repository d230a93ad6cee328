"""Days told from another day of the same sentence: "the next day", "a week later"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from holdfast.facts.spans import Span
from holdfast.reading.date_words import ARTICLES
from holdfast.reading.frames import DateMention
from holdfast.reading.numerals import number_of

UNITS = {"day": timedelta(1), "week": timedelta(7)}
LATER = re.compile(
    r"\bthe (?:next|following|very next) (?:day|morning|evening|night)\b"
    r"|\b(?P<many>a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\d{1,2}) (?P<unit>day|week)s?"
    r" (?:later|afterwards)\b"
)
MOST = 60
WEEKDAY = re.compile(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: last)?")
BESIDE = re.compile(r",? (?:of )?(?:on )?")
WITH_YEAR = re.compile(r"\d{4}-\d\d-\d\d")
WITHOUT_YEAR = re.compile(r"XXXX-\d\d-\d\d")
NO_YEAR, LEAP_YEAR = "XXXX", "2000"
FEBRUARY, LEAP_DAY = 2, "02-29"


def with_later(
    dates: Sequence[DateMention], shadow: str, within: Span
) -> tuple[DateMention, ...]:
    """Add the days that a stretch tells from a day it told before, in order.

    A weekday beside a week ("on Wednesday last week") is the one of that week.
    """
    settled = [_in_its_week(each, dates, shadow) for each in dates]
    found = [*settled, *_later(settled, shadow, within)] if settled else []
    return tuple(sorted(found, key=lambda mention: mention.span))


def _in_its_week(
    day: DateMention, dates: Sequence[DateMention], shadow: str
) -> DateMention:
    """Move a bare weekday into the week that is told right beside it."""
    is_day = WITH_YEAR.fullmatch(day.date) is not None
    if not is_day or not WEEKDAY.fullmatch(day.span.of(shadow)):
        return day
    for week in dates:
        first = _first_of_week(week.date)
        if first is not None and _stand_together(day.span, week.span, shadow):
            ahead = date.fromisoformat(day.date).weekday() - first.weekday()
            moved = first + timedelta(ahead % 7)
            return DateMention(moved.isoformat(), day.span.join(week.span), day.role)
    return day


def _first_of_week(told: str) -> date | None:
    """Give the first day of an interval (EDTF) of seven days."""
    ends = told.split("/")
    if len(ends) != len(("first", "last")) or not all(map(WITH_YEAR.fullmatch, ends)):
        return None
    first, last = map(date.fromisoformat, ends)
    return first if last - first == timedelta(6) else None


def _stand_together(one: Span, two: Span, shadow: str) -> bool:
    if one.overlaps(two):
        return True
    first, last = sorted((one, two))
    return BESIDE.fullmatch(shadow[first.end : last.start]) is not None


def _later(
    dates: Sequence[DateMention], shadow: str, within: Span
) -> Iterator[DateMention]:
    for words in LATER.finditer(shadow, within.start, within.end):
        before = [each for each in dates if each.span.end <= words.start()]
        told = _moved(before[-1].date, _distance(words)) if before else None
        if told is not None:
            yield DateMention(told, Span(*words.span()))


def _distance(words: re.Match[str]) -> timedelta:
    """Give how much later; "the next day" is one day."""
    if words["many"] is None:
        return UNITS["day"]
    number = 1 if words["many"] in ARTICLES else number_of(words["many"], "en") or 0
    return min(number, MOST) * UNITS[words["unit"]]


def _moved(told: str, distance: timedelta) -> str | None:
    """Give a day (EDTF) so much later; None where it is not told to the day.

    Of a day without a year only what no leap day and no new year can change is told.
    """
    if WITH_YEAR.fullmatch(told):
        return (date.fromisoformat(told) + distance).isoformat()
    if not WITHOUT_YEAR.fullmatch(told):
        return None
    first = date.fromisoformat(told.replace(NO_YEAR, LEAP_YEAR))
    later = first + distance
    over = later.year != first.year or first.month <= FEBRUARY < later.month
    day = f"{later:%m-%d}"
    return None if over or day == LEAP_DAY else f"{NO_YEAR}-{day}"
