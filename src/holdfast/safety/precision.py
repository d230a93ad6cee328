"""How exact a value may be for readers far from the case: towns, months, bands."""

import re
from collections.abc import Callable, Mapping

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.findings import AnswerValue
from holdfast.facts.names import fold
from holdfast.safety.text_cues import is_told
from holdfast.terms.load import terms

COARSE = frozenset(("partner", "public"))
"""Audiences that are told towns, months and bands at most, and no small numbers."""
SMALLEST = 5
"""Fewer people than this, and each can be picked out. Our own measure, as many use."""
BAND = 10
LONGEST_TOWN = 40
ADULT = 18
MONTH = len("2012-02")
AGE = re.compile(r"\D{0,20}(\d{1,3})\D{0,20}")


def coarse(field: str, value: AnswerValue) -> AnswerValue | None:
    """Give a value as roughly as readers far away may have it; None if that fails."""
    roughly = ROUGHLY.get(field)
    if roughly is None or isinstance(value, Count):
        return value
    return roughly(value)


def is_small(value: AnswerValue) -> bool:
    """Say whether a number of people is so small that they could be picked out."""
    return isinstance(value, Count) and min(value.ends) < SMALLEST


def town(place: str) -> str | None:
    """Give the town of a place; None where it may be more exact and no town shows."""
    words = f" {fold(place)} "
    for known in terms("place_names").values():
        names = (*known.labels.values(), *(n for ns in known.cues.values() for n in ns))
        if any(f" {fold(name)} " in words for name in names):
            return known.labels["en"]
    return None if _is_finer(place) else place


def _office(name: str) -> str | None:
    """Give a force or ministry; a local office of it names a place."""
    return None if is_told("facilities", name) else name


def _is_finer(place: str) -> bool:
    """Say whether a place may be a building or an address rather than a town."""
    has_digits = any(char.isdigit() for char in place)
    return has_digits or len(place) > LONGEST_TOWN or is_told("facilities", place)


def _month(edtf: str) -> str | None:
    """Give the month of a day; an interval or a mark is told no more roughly."""
    try:
        when = HedgedDate.parse(edtf)
    except BadValueError:
        return None
    if when.earliest is None or when.latest is None:
        return None
    first, last = when.earliest.isoformat()[:MONTH], when.latest.isoformat()[:MONTH]
    return first if first == last else f"{first}/{last}"


def _band(age: str) -> str | None:
    """Give the ten years an age lies in, and of a child only that it is one."""
    found = AGE.fullmatch(age)
    if found is None:
        return None
    years = int(found[1])
    if years < ADULT:
        return f"0-{ADULT - 1}"
    low = max(years - years % BAND, ADULT)
    return f"{low}-{years - years % BAND + BAND - 1}"


ROUGHLY: Mapping[str, Callable[[str], str | None]] = {
    "held_where": town,
    "arrested_where": town,
    "authority": _office,
    "crossing_date": _month,
    "age": _band,
    "child_age": _band,
}
