"""Many names found in one walk over a text: the only door to pyahocorasick."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

# The library is a C extension without type stubs.
import ahocorasick  # type: ignore[import-not-found, unused-ignore]

Value_co = TypeVar("Value_co", covariant=True)
Given = TypeVar("Given")


class Automaton(Protocol[Value_co]):
    """Names with what each stands for."""

    def iter_long(self, text: str) -> Iterator[tuple[int, Value_co]]:
        """Give the last offset and the value of each name, leftmost, longest."""


def automaton_of(names: Iterable[tuple[str, Given]]) -> Automaton[Given]:
    """Build the automaton; a later name of the same letters overrules."""
    built = ahocorasick.Automaton()
    for name, value in names:
        built.add_word(name, value)
    built.make_automaton()
    found: Automaton[Given] = built
    return found
