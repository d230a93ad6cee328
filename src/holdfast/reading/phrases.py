"""`Phrases`: short fixed phrases looked for just before or just after a place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Kind = TypeVar("Kind")

# Longer than any phrase of the word lists.
REACH = 56


@dataclass(frozen=True, slots=True)
class Near(Generic[Kind]):
    """A phrase that stands at the place asked for, and what it means."""

    start: int
    end: int
    phrase: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Kind]):
    """Phrases by their last and by their first character, the longest first.

    `spaced` says that a phrase must not be part of a longer word, as in a
    language that writes its words apart.
    """

    by_last: Mapping[str, tuple[tuple[str, Kind], ...]]
    by_first: Mapping[str, tuple[tuple[str, Kind], ...]]
    spaced: bool

    @classmethod
    def of(cls, kinds: Mapping[str, Kind], *, spaced: bool = True) -> "Phrases[Kind]":
        """Prepare phrases, each with what it means."""
        return cls(_grouped(kinds, -1), _grouped(kinds, 0), spaced)

    def before(self, shadow: str, at: int) -> Near[Kind] | None:
        """Give the longest phrase that ends at a place, space aside."""
        while at and shadow[at - 1] in " \n":
            at -= 1
        near = self.by_last.get(shadow[at - 1 : at], ())
        lead = shadow[max(at - REACH, 0) : at].replace("\n", " ") if near else ""
        for phrase, kind in near:
            if lead.endswith(phrase) and self._is_free(
                lead, -len(phrase) - 1, phrase[0]
            ):
                return Near(at - len(phrase), at, phrase, kind)
        return None

    def after(self, shadow: str, at: int) -> Near[Kind] | None:
        """Give the longest phrase that starts at a place, space aside."""
        while shadow[at : at + 1] in {" ", "\n"}:
            at += 1
        near = self.by_first.get(shadow[at : at + 1], ())
        rest = shadow[at : at + REACH].replace("\n", " ") if near else ""
        for phrase, kind in near:
            if rest.startswith(phrase) and self._is_free(rest, len(phrase), phrase[-1]):
                return Near(at, at + len(phrase), phrase, kind)
        return None

    def _is_free(self, stretch: str, at: int, edge: str) -> bool:
        """Say whether no letter goes on where a phrase of letters ends."""
        if (
            not self.spaced
            or not edge.isalnum()
            or not -len(stretch) <= at < len(stretch)
        ):
            return True
        return not stretch[at].isalnum()


def _grouped(
    kinds: Mapping[str, Kind], at: int
) -> Mapping[str, tuple[tuple[str, Kind], ...]]:
    near: dict[str, list[tuple[str, Kind]]] = {}
    for phrase in longest_first(kinds):
        near.setdefault(phrase[at], []).append((phrase, kinds[phrase]))
    return {char: tuple(found) for char, found in near.items()}


def longest_first(words: Iterable[str]) -> list[str]:
    """Sort words so that none hides a longer one in an alternation."""
    return sorted(words, key=len, reverse=True)
