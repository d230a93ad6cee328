"""Days set side by side: which comes first, whether they may be one, how far apart.

Reports of one case name few days and many pairs of them: each pair is compared
only once.
"""

from datetime import date
from functools import lru_cache

from holdfast.facts.dates import HedgedDate, Order

REMEMBERED = 1 << 14


@lru_cache(REMEMBERED)
def order_of(one: str, other: str) -> Order:
    """Say how two hedged dates stand to each other."""
    return HedgedDate.parse(one).compare(HedgedDate.parse(other))


@lru_cache(REMEMBERED)
def may_be_one(one: str, other: str) -> bool:
    """Say whether two hedged dates could be of one event."""
    return HedgedDate.parse(one).agrees(HedgedDate.parse(other))


@lru_cache(REMEMBERED)
def days_between(one: str, other: str) -> int | None:
    """Give the fewest days that can lie between two dates; None if untold."""
    first, second = _stretch(one), _stretch(other)
    if first is None or second is None:
        return None
    (start, end), (other_start, other_end) = first, second
    return max((other_start - end).days, (start - other_end).days, 0)


def days_words(number: int) -> str:
    """Give a number of days in words."""
    return "1 day" if number == 1 else f"{number} days"


def _stretch(edtf: str) -> tuple[date, date] | None:
    found = HedgedDate.parse(edtf)
    if found.earliest is None or found.latest is None:
        return None
    return found.earliest, found.latest
