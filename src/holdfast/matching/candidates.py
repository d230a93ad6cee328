"""Cheap keys that bring likely pairs together, before anything is compared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from holdfast.facts.casefile import Account
from holdfast.facts.names import fold
from holdfast.facts.places import known_place
from holdfast.matching.spellings import sound


def keys(account: Account) -> frozenset[str]:
    """Give what an account must share with another to be worth comparing.

    Either of: both ends of the removal, an end and the nationality, a part of
    a name as it sounds, a place.
    """
    return frozenset((*_state_keys(account), *_name_keys(account), *_places(account)))


def candidates(account: Account, pool: Iterable[Account]) -> Iterator[Account]:
    """Give the accounts of the pool that share a key, in the pool's order."""
    wanted = keys(account)
    return (
        other
        for other in pool
        if other is not account and not wanted.isdisjoint(keys(other))
    )


def pairs(accounts: Sequence[Account]) -> list[tuple[int, int]]:
    """Give the places of all pairs that share a key, without trying every pair."""
    holding: dict[str, list[int]] = defaultdict(list)
    for place, account in enumerate(accounts):
        for key in keys(account):
            holding[key].append(place)
    found = {
        (one, other)
        for places in holding.values()
        for one in places
        for other in places
        if one < other
    }
    return sorted(found)


def _state_keys(account: Account) -> Iterator[str]:
    case = account.case
    if case.sending_state and case.destination_state:
        yield f"way:{case.sending_state}-{case.destination_state}"
    for state in case.nationality:
        if case.sending_state:
            yield f"from:{case.sending_state}-{state}"
        if case.destination_state:
            yield f"to:{case.destination_state}-{state}"


def _name_keys(account: Account) -> Iterator[str]:
    for name in account.case.names:
        for part in fold(name).split():
            if len(part) > 1:
                yield f"name:{sound(part)}"


def _places(account: Account) -> Iterator[str]:
    case = account.case
    for place in (case.custody_place, case.arrest_place, case.place):
        if place:
            yield f"place:{fold(known_place(place))}"
