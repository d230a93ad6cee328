"""Secrets → what is looked up while a text is walked through once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from holdfast.safety.marks import Secret, Way

REMEMBERED = 4
"""How many sets of secrets are kept: a case has one for each audience."""

Owners = tuple[int, ...]
"""The secrets that a key is of, by their places."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys with their secrets, and all that a key may begin with."""

    owners: Mapping[str, Owners]
    beginnings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Index:
    """All marks by the way they are looked for, and the phrases that may be shown."""

    keys: Mapping[Way, Keys]
    within: Keys


@lru_cache(REMEMBERED)
def index_of(secrets: tuple[Secret, ...]) -> Index:
    """Make the index of some secrets."""
    by_way: dict[Way, list[tuple[str, int]]] = {way: [] for way in Way}
    for number, secret in enumerate(secrets):
        for way, key in secret.marks:
            by_way[way].append((key, number))
    shown = [(phrase, n) for n, each in enumerate(secrets) for phrase in each.within]
    return Index({way: _keys(told) for way, told in by_way.items()}, _keys(shown))


def _keys(told: Iterable[tuple[str, int]]) -> Keys:
    owners: defaultdict[str, set[int]] = defaultdict(set)
    for key, number in told:
        owners[key].add(number)
    begun = {key[:end] for key in owners for end in range(1, len(key) + 1)}
    return Keys(
        {key: tuple(sorted(numbers)) for key, numbers in owners.items()},
        frozenset(begun),
    )
