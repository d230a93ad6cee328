"""How one date continues another: "24 and 27 November", "from July to September"."""

from dataclasses import replace
from enum import StrEnum

from holdfast.reading.calendar import Calendar, Cue
from holdfast.reading.date_words import DateWords

LONGEST_GAP = 24
PREPOSITIONS = frozenset({Cue.PLAIN, Cue.YEAR, Cue.RANGE})


class Link(StrEnum):
    """What stands between two dates."""

    NONE = "none"
    LIST = "list"
    RANGE = "range"


def link_between(shadow: str, end: int, start: int, calendar: Calendar) -> Link:
    """Say how the words between two dates join them; anything else parts them."""
    if not 0 < start - end <= LONGEST_GAP:
        return Link.NONE
    gap = " ".join(shadow[end:start].split())
    if gap == ",":
        return Link.LIST
    link, _, rest = gap.removeprefix(",").strip().partition(" ")
    if rest and not _is_preposition(rest, calendar):
        return Link.NONE
    if link in calendar.range_links:
        return Link.RANGE
    return Link.LIST if link in calendar.list_links else Link.NONE


def share_years(words: list[DateWords], links: list[Link]) -> list[DateWords]:
    """Give a date the year, a bare day the month, of the one it is linked to."""
    shared = list(words)
    for at, link in enumerate(links):
        one, two = shared[at], shared[at + 1]
        if link is not Link.NONE and one.is_dated and two.is_bare_day:
            shared[at + 1] = _of_month(two, one)
        elif link is not Link.NONE and one.year and one.month and _lacks_year(two):
            is_earlier = (two.month or 0) < one.month
            if link is Link.RANGE or not is_earlier:
                shared[at + 1] = replace(two, year=one.year + is_earlier)
    return shared


def year_before(words: DateWords, later: list[DateWords]) -> DateWords:
    """Give a day the year of a later day of the same month in the same sentence.

    "Held from 24 November until their return on 29 November 2005."
    """
    if not words.is_dated or not _lacks_year(words):
        return words
    for other in later:
        same = other.month == words.month and other.days and other.year
        if same and max(words.days) <= min(other.days):
            return replace(words, year=other.year)
    return words


def _lacks_year(words: DateWords) -> bool:
    return (
        words.month is not None
        and words.year is None
        and words.year_offset is None
        and words.weekday is None
    )


def _is_preposition(words: str, calendar: Calendar) -> bool:
    cue = calendar.before.before(words, len(words))
    return cue is not None and cue.phrase == words and cue.kind in PREPOSITIONS


def _of_month(bare_day: DateWords, dated: DateWords) -> DateWords:
    return replace(dated, days=bare_day.days, is_range=False, weekday=None)
