"""Places the words of one date in time: `place`."""

from holdfast.errors import BadValueError
from holdfast.facts.date_points import UNTOLD, Point
from holdfast.facts.dates import HedgedDate
from holdfast.reading.calendar import Cue
from holdfast.reading.date_anchor import Anchor, last_day
from holdfast.reading.date_cues import Look
from holdfast.reading.date_words import DateWords

HEDGES = frozenset({Cue.APPROXIMATE, Cue.PART, Cue.END})
DECEMBER = 12


def place(
    words: DateWords, cues: frozenset[Cue], look: Look, anchor: Anchor, *, due: bool
) -> tuple[HedgedDate, ...]:
    """Give the dates the words stand for: several for a list, none if not to be told.

    `due` says that the date is a deadline: its month or year is meant to its end.
    """
    try:
        return _placed(words, cues, look, anchor, due=due)
    except (BadValueError, ValueError, OverflowError):
        # "300000 years ago": before the calendar begins.
        return ()


def _placed(
    words: DateWords, cues: frozenset[Cue], look: Look, anchor: Anchor, *, due: bool
) -> tuple[HedgedDate, ...]:
    if words.relative is not None:
        if words.relative.unit.startswith("end_of"):
            end = anchor.end_of(words.relative)
            return _one(end) if due or look is Look.AHEAD else ()
        when = anchor.relative(words.relative)
        return _hedged(when, cues)
    if words.amount is not None and words.unit is not None:
        counted = anchor.within if words.is_within else anchor.ago
        return _one(counted(words.amount, words.unit))
    if words.is_bare_weekday and words.weekday is not None:
        strictly = not cues.isdisjoint({Cue.LAST, Cue.NEXT})
        return _one(anchor.weekday(words.weekday, look, strictly=strictly))
    return _dated(words, cues, look, anchor, due=due)


def _dated(
    words: DateWords, cues: frozenset[Cue], look: Look, anchor: Anchor, *, due: bool
) -> tuple[HedgedDate, ...]:
    year, month = _year_and_month(words, cues, look, anchor)
    mark = "" if cues.isdisjoint(HEDGES) else "~"
    if not words.days:
        if due and Cue.END in cues and year != UNTOLD:
            return _one(_end(int(year), month))
        return _one(Point(year, month, None, mark)) if year != UNTOLD or month else ()
    if month is None:
        return ()
    points = [Point(year, month, f"{day:02}", mark) for day in words.days]
    if len(points) > 1 and (words.is_range or Cue.RANGE in cues):
        return (HedgedDate(points[0], points[-1]),)
    return tuple(HedgedDate(point) for point in points)


def _year_and_month(
    words: DateWords, cues: frozenset[Cue], look: Look, anchor: Anchor
) -> tuple[str, str | None]:
    """Give year and month as EDTF has them, the year `XXXX` where it is not told."""
    if words.month is None:
        told = _month_told(words, look, anchor)
        if told:
            return f"{told[0]:04}", f"{told[1]:02}"
    year = words.year
    if words.year_offset is not None and anchor.year is not None:
        year = anchor.year + words.year_offset
    if year is None and words.year_offset is None and words.month is not None:
        year = _year_from(words, cues, look, anchor)
    month = f"{words.month:02}" if words.month is not None else None
    return f"{year:04}" if year is not None else UNTOLD, month


def _month_told(words: DateWords, look: Look, anchor: Anchor) -> tuple[int, int] | None:
    """Give the month of "the 8th of last month" and of a bare day."""
    if words.month_offset is not None:
        return anchor.month_away(words.month_offset)
    return anchor.month_of_day(words.days[0], look) if words.is_bare_day else None


def _year_from(
    words: DateWords, cues: frozenset[Cue], look: Look, anchor: Anchor
) -> int | None:
    """Take the year from the report's own date."""
    month, near = words.month or 1, anchor.nearby
    year = anchor.year_of(
        month, words.days[0] if words.days else None, look, words.weekday
    )
    is_this_month = near is not None and (year, month) == (near.year, near.month)
    if year is not None and words.is_bare_month and is_this_month:
        return year - (Cue.LAST in cues) + (Cue.NEXT in cues)
    return year


def _end(year: int, month: str | None) -> Point:
    day = last_day(year, int(month) if month else DECEMBER)
    return Point(f"{day.year:04}", f"{day.month:02}", f"{day.day:02}")


def _one(point: Point | None) -> tuple[HedgedDate, ...]:
    return (HedgedDate(point),) if point else ()


def _hedged(when: HedgedDate | None, cues: frozenset[Cue]) -> tuple[HedgedDate, ...]:
    """Mark "early last month" as about; a week is an interval and stays as it is."""
    if when is None:
        return ()
    if cues.isdisjoint(HEDGES) or when.last is not None:
        return (when,)
    return _one(_marked(when.points[0]))


def _marked(point: Point) -> Point:
    return Point(point.year, point.month, point.day, "~")
