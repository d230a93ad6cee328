"""`NameIndex`: who bears a name that shares a word with another, looked up by word."""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from holdfast.reading.frames import Named
from holdfast.reading.name_echoes import is_initials, name_words, same_person

Owner = TypeVar("Owner")

# Of those who share a given name only so many, the latest, are asked.
LATEST = 20


@dataclass(frozen=True, slots=True)
class Bearer(Generic[Owner]):
    """One name, whose it is, and when that owner was first told of."""

    number: int
    owner: Owner
    named: Named


@dataclass(slots=True)
class NameIndex(Generic[Owner]):
    """Names by their words; names of initials alone stand by themselves."""

    by_word: dict[str, deque[Bearer[Owner]]] = field(
        default_factory=lambda: defaultdict(lambda: deque(maxlen=LATEST))
    )

    def add(self, bearer: Bearer[Owner]) -> None:
        """Take in a name."""
        for key in _keys(bearer.named):
            self.by_word[key].append(bearer)

    def same(self, names: Sequence[Named]) -> Iterator[Bearer[Owner]]:
        """Give who bears one of some names, those told of last first."""
        found = {
            id(bearer): bearer
            for named in names
            for key in _keys(named, asked=True)
            for bearer in self.by_word.get(key, ())
            if is_same(named, bearer.named)
        }
        yield from sorted(found.values(), key=_number, reverse=True)


def is_same(one: Named, two: Named) -> bool:
    """Say whether two names may be those of one person."""
    short, full = sorted((one.name, two.name), key=len)
    return short == full or same_person(short, full)


def _keys(named: Named, *, asked: bool = False) -> set[str]:
    """Give the words a name is found by; initials may stand for any word.

    A name of initials is kept under `*`, where every name is asked for; and each
    name under the letters that its words begin with, where initials are asked for.
    """
    words = name_words(named.name)
    letters = {f"{word[0]}*" for word in words}
    if is_initials(words):
        return letters | {"*", named.name}
    return {*words, "*"} if asked else {*words, *letters}


def _number(bearer: Bearer[Owner]) -> int:
    return bearer.number
