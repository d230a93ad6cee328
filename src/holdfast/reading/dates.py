"""Finds dates in a stretch of text: `find_dates`.

A date is never firmer than its words: "8 February" without a report's date to
go by is `XXXX-02-08`, 08/02/2012 is `2012`, and a weekday is nothing. The span
holds the words that change the date ("by early"), not mere prepositions.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from holdfast.errors import BadValueError
from holdfast.facts.dates import HedgedDate
from holdfast.facts.spans import Span
from holdfast.reading.calendar import Calendar, Cue, calendar_of
from holdfast.reading.date_anchor import Anchor, weekday_before
from holdfast.reading.date_cues import Look, look, looks_ahead
from holdfast.reading.date_finding import Found, find_forms
from holdfast.reading.date_links import Link, link_between, share_years, year_before
from holdfast.reading.date_placing import place
from holdfast.reading.date_words import DateWords
from holdfast.reading.frames import DateMention

DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Placed:
    """A date placed in time; `link` says how the next one continues it."""

    found: Found
    dates: tuple[HedgedDate, ...]
    role: str | None
    link: Link


def find_dates(
    text: str,
    shadow: str,
    within: Span,
    published: str | None,
    language: str = "en",
) -> tuple[DateMention, ...]:
    """Give the dates in a stretch, in order, those of a list one by one.

    `published` (EDTF) gives the year of "8 February" and places "on Thursday".
    The role is `deadline` for a last day ("by 20 February"), else None.
    """
    calendar = calendar_of(language)
    stretch = shadow[within.start : within.end]
    found = list(find_forms(text[within.start : within.end], stretch, calendar))
    if not found:
        return ()
    return tuple(
        DateMention(each.date, each.span.shift(within.start), each.role)
        for each in _mentions(found, stretch, calendar, Anchor.of(published))
    )


def _mentions(
    found: list[Found], shadow: str, calendar: Calendar, anchor: Anchor
) -> list[DateMention]:
    """Place the dates, the last one first: it may tell the year of the others."""
    links = [
        link_between(shadow, one.end, two.cues.start, calendar)
        for one, two in pairwise(found)
    ]
    words = share_years([each.words for each in found], links)
    placed: list[Placed] = []
    for at in reversed(range(len(found))):
        link = links[at] if at < len(links) else Link.NONE
        each = _with_words(found[at], words[at])
        day = _weekday_before(each, placed[-1]) if link is not Link.NONE else None
        if day is not None:
            placed.append(Placed(each, (day,), None, link))
            continue
        if link is not Link.NONE:
            each = _with_year_of(each, placed[-1])
        elif each.words.is_dated and not each.words.year:
            later = _later(each, placed, shadow)
            each = _with_words(each, year_before(each.words, later))
        placed.append(_place(each, link, shadow, calendar, anchor))
    return list(_joined(placed[::-1]))


def _place(
    found: Found, link: Link, shadow: str, calendar: Calendar, anchor: Anchor
) -> Placed:
    due = _is_due(found, shadow, calendar) and not _is_long_past(found.words, anchor)
    direction = _direction(found, shadow, calendar, anchor, due=due)
    dates = place(found.words, found.cues.found, direction, anchor, due=due)
    if found.words.is_within and not due:
        dates = ()
    return Placed(found, dates, DEADLINE if due else None, link)


def _joined(placed: list[Placed]) -> Iterator[DateMention]:
    """Give the mentions, two ends of an interval as one."""
    at = 0
    while at < len(placed):
        one, two = placed[at], placed[at + 1] if at + 1 < len(placed) else None
        interval = _interval(one, two) if two else None
        if two and interval:
            span = Span(one.found.cues.lead, two.found.cues.end)
            yield DateMention(str(interval), span)
            at += 2
            continue
        start = one.found.cues.start
        if any(date.last is not None for date in one.dates):
            start = one.found.cues.lead
        for date in one.dates:
            role = one.role if date.last is None else None
            yield DateMention(str(date), Span(start, one.found.cues.end), role)
        at += 1


def _interval(one: Placed, two: Placed) -> HedgedDate | None:
    """Give "from … to …" and "between … and …" where both ends are single dates."""
    if one.link is not Link.RANGE and not (
        one.link is Link.LIST and Cue.RANGE in one.found.cues.found
    ):
        return None
    ends = [date for placed in (one, two) for date in placed.dates]
    if len(ends) != 2 or any(end.last is not None for end in ends):  # noqa: PLR2004 - two ends
        return None
    first, last = ends[0].points[0], ends[1].points[0]
    if first.is_yearless != last.is_yearless or str(first) == str(last):
        return None
    try:
        return HedgedDate(first, last)
    except BadValueError:
        return None


def _with_year_of(found: Found, right: Placed) -> Found:
    """Give a date the year of the one it is told in one breath with."""
    if found.words.year or found.words.month is None or not right.dates:
        return found
    first = right.dates[0].points[0]
    if not first.year.isdecimal() or not first.month or not first.month.isdecimal():
        return found
    year = int(first.year) - (found.words.month > int(first.month))
    return replace(found, words=replace(found.words, year=year, year_offset=None))


def _weekday_before(found: Found, right: Placed) -> HedgedDate | None:
    """Give the Monday of "from Monday to Wednesday": the last one before the other."""
    weekday = found.words.weekday
    if not found.words.is_bare_weekday or weekday is None or not right.dates:
        return None
    first = right.dates[0].points[0]
    if right.found.words.weekday is None or first.earliest is None:
        return None
    return HedgedDate(weekday_before(weekday, first.earliest))


def _with_words(found: Found, words: DateWords) -> Found:
    return found if words is found.words else replace(found, words=words)


def _later(found: Found, placed: list[Placed], shadow: str) -> list[DateWords]:
    """Give the dates that follow in the same sentence."""
    return [
        each.found.words
        for each in reversed(placed)
        if "." not in shadow[found.end : each.found.start]
    ]


def _is_due(found: Found, shadow: str, calendar: Calendar) -> bool:
    """Say whether the words make it a last day that is still to come."""
    start, end = found.start, found.end
    if found.words.is_within:
        rest = shadow[end:].lstrip(" \n")
        is_of = rest.startswith(calendar.not_within)
        return not is_of and looks_ahead(shadow, start, end, calendar)
    if found.cues.has(Cue.DEADLINE):
        return True
    if not found.cues.has(Cue.FORWARD_DEADLINE):
        return False
    direction = look(shadow, start, end, calendar)
    if not found.words.days and found.words.weekday is None:
        return direction is Look.AHEAD
    return direction is not Look.BACK or looks_ahead(shadow, start, end, calendar)


def _is_long_past(words: DateWords, anchor: Anchor) -> bool:
    """Say whether a year was over before the report: "by 1996 they had left"."""
    return bool(words.is_bare_year and anchor.year and (words.year or 0) < anchor.year)


def _direction(
    found: Found, shadow: str, calendar: Calendar, anchor: Anchor, *, due: bool
) -> Look:
    """Say which way to look for a year or a weekday that is not told."""
    if due or found.cues.has(Cue.NEXT):
        return Look.AHEAD
    if found.cues.has(Cue.LAST):
        return Look.BACK
    if found.words.year or anchor.year is None:
        return Look.UNSAID
    return look(shadow, found.start, found.end, calendar)
