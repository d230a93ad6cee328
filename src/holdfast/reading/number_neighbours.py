"""What by its neighbours can count nobody: years, dates, ages, money, times."""

import re

from holdfast.reading.counting import HEDGES, Bound, Counting
from holdfast.reading.number_words import Figure, NumberKind

FIRST_YEAR, LAST_YEAR = 1800, 2099
OLDEST = 110
LAST_DAY = 31
# Letters that damaged text has joined to a number ("10Uzbekistani"), not a unit.
GLUED = re.compile(r"[a-z]{4,}")
DIGITS = re.compile(r"\d+")
LIST_MARK = re.compile(r"(?:^|\n)[ ]*$")
NEXT_DIGITS = re.compile(r"[ ]\d{2}")
LAST_DIGITS = re.compile(r"(\d+)\)?[ ]$")
OTHER_AGE = re.compile(r",?[ \n](?:and|or|to)[ \n]\w+[ \n-]years?\b")
# The day stands before the month, and no hour follows.
DAYED = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? [a-z]+ $")
NO_HOUR = re.compile(r" (?!(?:[ap]\.?m\b|hours?\b|hrs\b|o'clock))[a-z]")
LEAD = 40


def is_no_count(figure: Figure, shadow: str, counting: Counting) -> bool:
    """Say whether the neighbours of a number make it something else than a count."""
    if figure.low == 0 or _is_ruled_out(figure, shadow, counting):
        return True
    if not _stands_free(figure, shadow):
        return True
    return counting.is_spaced and (
        _is_date(figure, shadow, counting)
        or _is_hyphened(figure, shadow, counting)
        or _is_year(figure, shadow, counting)
        or _is_age(figure, shadow)
    )


def _is_ruled_out(figure: Figure, shadow: str, counting: Counting) -> bool:
    """Say whether a word beside it tells that it counts something else."""
    before = counting.before.before(shadow, figure.start)
    after = counting.after.after(shadow, figure.end)
    kinds = {near.kind for near in (before, after) if near is not None}
    if not kinds.isdisjoint({Bound.NEVER, Bound.UNIT}):
        return True
    return figure.kind is NumberKind.ONE and Bound.ONE_NEVER in kinds


def _stands_free(figure: Figure, shadow: str) -> bool:
    """Say whether digits are whole: no part of a time, reference or telephone."""
    first, last = shadow[figure.start], shadow[figure.end - 1]
    before, after = shadow[figure.start - 1 : figure.start], shadow[figure.end :][:2]
    if first == "0" or (before and before in "/.:#$£€'" and first.isdigit()):
        return False
    if before == "-" or (before.isdigit() and first.isdigit()):
        return False
    return not last.isdigit() or not _goes_on(figure, shadow, after)


def _goes_on(figure: Figure, shadow: str, after: str) -> bool:
    """Say whether digits are followed by what makes them part of something else."""
    mark, beyond = after[:1], after[1:]
    if mark in {"/", ":", "%", "°"} or (mark in {".", ","} and beyond.isdigit()):
        return True
    if mark in {".", ")"} and LIST_MARK.search(
        shadow[max(figure.start - LEAD, 0) : figure.start]
    ):
        return True
    return _is_in_digits(figure, shadow)


def _is_in_digits(figure: Figure, shadow: str) -> bool:
    """Say whether groups of digits stand side by side, as in a telephone number."""
    if NEXT_DIGITS.match(shadow, figure.end):
        return True
    lead = LAST_DIGITS.search(shadow[max(figure.start - LEAD, 0) : figure.start])
    return lead is not None and not _may_be_year(int(lead[1]))


def _is_date(figure: Figure, shadow: str, counting: Counting) -> bool:
    if not shadow[figure.start].isdigit():
        return False
    if counting.date_after.match(shadow, figure.end):
        return True
    lead = shadow[max(figure.start - LEAD, 0) : figure.start]
    month = counting.date_before.search(lead)
    if month is None or month["only"]:
        return False
    if DAYED.search(lead) and NO_HOUR.match(shadow, figure.end):
        return False  # "on 7 June 9 Malians"
    # "Between May and September 834 people": a day it is not.
    many = figure.low > LAST_DAY and not _may_be_year(figure.low)
    return not many or counting.people.after(shadow, figure.end) is None


def _is_hyphened(figure: Figure, shadow: str, counting: Counting) -> bool:
    """Tell "14-year-old" and "2nd" from "31-member" and "10Uzbekistani"."""
    after = shadow[figure.end : figure.end + 1]
    if after == "-":
        near = counting.after.after(shadow, figure.end)
        if near is not None and near.phrase.startswith("-"):
            return near.kind not in HEDGES
        return counting.members.after(shadow, figure.end) is None
    if after.isalpha():
        return not shadow[figure.end - 1].isdigit() or not GLUED.match(
            shadow, figure.end
        )
    return False


def _is_year(figure: Figure, shadow: str, counting: Counting) -> bool:
    words = shadow[figure.start : figure.end]
    years = [int(number) for number in DIGITS.findall(words) if "," not in words]
    if not any(_may_be_year(year) for year in years):
        return False
    before = counting.before.before(shadow, figure.start)
    is_hedged = before is not None and before.kind in HEDGES
    return not is_hedged and counting.people.after(shadow, figure.end) is None


def _may_be_year(number: int) -> bool:
    return FIRST_YEAR <= number <= LAST_YEAR


def _is_age(figure: Figure, shadow: str) -> bool:
    """Tell "Ms B, 34, said" and "9 and 12 years old" from a count."""
    if OTHER_AGE.match(shadow, figure.end):
        return True
    if figure.kind is not NumberKind.FIGURE:
        return False
    before = shadow[max(figure.start - LEAD, 0) : figure.start].rstrip(" \n")[-1:]
    after = shadow[figure.end : figure.end + 1]
    in_commas = before == "," and after in {",", ")", "."}
    return figure.high <= OLDEST and (
        in_commas or (before == "(" and after in {")", ","})
    )
