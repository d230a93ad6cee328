"""Is one number or date said no more firmly than another one that is held?"""

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate

# How far "about" may stray from its number, as a share of it.
STRAY = 0.1
GRAINS = {"day": 0, "month": 1, "year": 2}
ANY = 10**9


def may_count_as(told: Count, held: Count) -> bool:
    """Say whether a number leaves open all that the held one leaves open."""
    if held.approximate and not told.approximate and told.min == told.max:
        return False
    low, high = _reach(told)
    held_low, held_high = _reach(held)
    return low <= held_low and held_high <= high


def has_held_ends(told: Count, held: Count) -> bool:
    """Say whether every number that is told is one that is held, or rounds one."""
    return all(
        any(abs(end - other) <= STRAY * other for other in held.ends)
        for end in told.ends
    )


def shares_number(told: Count, held: Count) -> bool:
    """Say whether both are told with the same number, one perhaps more firmly."""
    return bool(set(told.ends) & set(held.ends))


def may_date_as(told: str, held: str) -> bool:
    """Say whether a date leaves open all that the held one leaves open."""
    if told == held:
        return True
    one, other = _date(told), _date(held)
    if one is None or other is None or not one.agrees(other):
        return False
    if one.is_yearless or other.is_yearless:
        is_firmer = other.approximate and _grain(one) == _grain(other)
        return not is_firmer and GRAINS[_grain(one)] >= GRAINS[_grain(other)]
    if other.approximate and not one.approximate and _grain(one) == _grain(other):
        return False
    first, last = one.earliest, one.latest
    held_first, held_last = other.earliest, other.latest
    if first is None or last is None or held_first is None or held_last is None:
        return False
    return first <= held_first and held_last <= last


def may_be_one_day(told: str, held: str) -> bool:
    """Say whether two dates may be one, told more or less firmly."""
    one, other = _date(told), _date(held)
    return one is not None and other is not None and one.agrees(other)


def _reach(count: Count) -> tuple[float, float]:
    room = STRAY if count.approximate else 0
    low = 0 if count.min is None else count.min * (1 - room)
    high = ANY if count.max is None else count.max * (1 + room)
    return low, high


def _grain(date: HedgedDate) -> str:
    return date.points[0].grain


def _date(edtf: str) -> HedgedDate | None:
    try:
        return HedgedDate.parse(edtf)
    except BadValueError:
        return None
