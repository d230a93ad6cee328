"""Finds what is a date by its form and by the words around it: `find_forms`."""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.reading.calendar import Calendar, Cue
from holdfast.reading.date_cues import Cues, cues_around
from holdfast.reading.date_links import Link, link_between
from holdfast.reading.date_words import DateWords, take_apart

BEFORE_A_NUMBER = frozenset("/.-:$£€#")
CUES_FOR_A_YEAR = frozenset(Cue) - {Cue.PLAIN, Cue.NEVER}


@dataclass(frozen=True, slots=True)
class Found:
    """A date in the stretch, before it is placed in time."""

    start: int
    end: int
    words: DateWords
    cues: Cues


def find_forms(text: str, shadow: str, calendar: Calendar) -> Iterator[Found]:
    """Give the dates of a stretch in order, not yet placed in time."""
    last: Found | None = None
    for match in calendar.finder.finditer(shadow):
        start, end = match.span(1)
        words = take_apart(shadow[start:end], calendar.language)
        if words is None or not _stands_free(shadow, match.start(), end, calendar):
            continue
        cues = cues_around(shadow, start, end, calendar)
        found = _without_false_day(Found(start, end, words, cues), shadow, calendar)
        continues = last is not None and _is_linked(last, found, shadow, calendar)
        if _is_date(found, text, shadow, calendar) or (
            continues and (words.is_bare_year or words.is_bare_day)
        ):
            last = found
            yield found


def _is_linked(one: Found, two: Found, shadow: str, calendar: Calendar) -> bool:
    return link_between(shadow, one.end, two.cues.start, calendar) is not Link.NONE


def _is_date(found: Found, text: str, shadow: str, calendar: Calendar) -> bool:
    """Say whether the words around allow it to be a date at all."""
    words, cues = found.words, found.cues
    if cues.has(Cue.NEVER) and not words.is_within:
        return False
    if words.is_bare_month or words.is_bare_weekday:
        return _is_name(found, text, shadow, calendar)
    if words.is_bare_year or words.is_bare_day:
        return _has_cue(found, calendar)
    if words.relative is not None:
        return _is_no_title(text, found.start)
    return words.month is None or _is_capital(found, text, calendar)


def _is_name(found: Found, text: str, shadow: str, calendar: Calendar) -> bool:
    """Tell a month or weekday that stands alone from a word that looks like it."""
    name = shadow[found.start : found.end]
    if calendar.is_spaced and name not in calendar.full_names:
        return False
    if not _is_capital(found, text, calendar):
        return False
    return name not in calendar.shy_months or bool(found.cues.found)


def _has_cue(found: Found, calendar: Calendar) -> bool:
    """Say whether the words around make a bare year or day a date."""
    if calendar.is_spaced:
        return bool(found.cues.found & CUES_FOR_A_YEAR)
    return found.words.is_bare_year or bool(found.cues.found)


def _is_capital(found: Found, text: str, calendar: Calendar) -> bool:
    """Tell the month from the verb: English writes months with a capital."""
    if not calendar.capital:
        return True
    words = text[found.start : found.end]
    return words != words.lower() or words == words.upper()


def _is_no_title(text: str, start: int) -> bool:
    """Tell "today" from the last word of a newspaper's name."""
    if not text[start : start + 1].isupper():
        return True
    lead = text[:start].rstrip(" ")
    return not lead or not lead[-1].isalnum()


def _stands_free(shadow: str, start: int, end: int, calendar: Calendar) -> bool:
    """Say whether a match is no part of a longer word, number or reference."""
    before, after = shadow[start - 1 : start], shadow[end : end + 1]
    if shadow[start].isdigit() and before:
        is_second_year = before == "-" and shadow[end - len("2010") : end].isdigit()
        if before.isdigit() or (before in BEFORE_A_NUMBER and not is_second_year):
            return False
    if shadow[end - 1].isdigit() and (after == "/" or after.isdigit()):
        return False
    return not calendar.is_spaced or not (before.isalnum() or after.isalnum())


def _without_false_day(found: Found, shadow: str, calendar: Calendar) -> Found:
    """Read "in March 27 people" as the month: a day would be told with "on"."""
    words = found.words
    if not words.month_leads or words.year or words.year_offset is not None:
        return found
    if not shadow[: found.start].rstrip(" \n").endswith(calendar.month_only or "\0"):
        return found
    name = shadow[found.start : found.end].split(maxsplit=1)[0]
    end = found.start + len(name)
    cues = cues_around(shadow, found.start, end, calendar)
    return Found(found.start, end, DateWords(month=words.month), cues)
