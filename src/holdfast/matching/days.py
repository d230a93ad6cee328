"""Days set side by side: how far apart two hedged dates lie."""

from datetime import date
from functools import cache

from holdfast.facts.dates import HedgedDate


@cache
def date_of(edtf: str | None) -> HedgedDate | None:
    """Read a date once, however often it is compared."""
    return None if edtf is None else HedgedDate.parse(edtf)


def days_between(one: str | None, other: str | None) -> int | None:
    """Give the fewest days that can lie between two dates; None if untold."""
    first, second = _stretch(one), _stretch(other)
    if first is None or second is None:
        return None
    (start, end), (other_start, other_end) = first, second
    return max((other_start - end).days, (start - other_end).days, 0)


def _stretch(edtf: str | None) -> tuple[date, date] | None:
    found = date_of(edtf)
    if found is None or found.earliest is None or found.latest is None:
        return None
    return found.earliest, found.latest


def days_words(number: int) -> str:
    """Give a number of days in words."""
    return "1 day" if number == 1 else f"{number} days"
