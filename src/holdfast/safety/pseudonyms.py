"""Labels for people, made anew for each audience and day, so that none can join up."""

from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import sha256

from holdfast.facts.casefile import PersonalDetail
from holdfast.safety.fields import TEAM

DIGITS = 4


def pseudonyms(
    personal: Iterable[PersonalDetail], audience: str, on: date
) -> Mapping[str, str]:
    """Give each person a number of four digits; the team keeps its own labels.

    The number comes from all that the desk knows of the people, so nobody outside can
    work out which number in one document is which in another, or what the desk calls
    them. The same case gives the same number for the same audience and day.
    """
    details = tuple(personal)
    people = sorted({detail.person for detail in details if detail.person})
    if audience == TEAM:
        return {person: person for person in people}
    kept = "\x1f".join(f"{each.person} {each.field} {each.value}" for each in details)
    given: dict[str, str] = {}
    for person in people:
        given[person] = _number(f"{kept}\x1f{audience} {on} {person}", given.values())
    return given


def _number(seed: str, taken: Iterable[str]) -> str:
    """Turn a seed into digits that nobody has yet."""
    digest = sha256(seed.encode()).hexdigest()
    number = str(int(digest, 16) % 10**DIGITS).zfill(DIGITS)
    return _number(digest, taken) if number in set(taken) else number
