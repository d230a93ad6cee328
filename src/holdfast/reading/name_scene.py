"""`Scene`: what the passes for names ask of a sentence."""

from typing import Protocol

from holdfast.facts.spans import Span
from holdfast.reading.frames import Named, PlaceMention, StateMention


class Scene(Protocol):
    """A sentence and what is named in it, as `Sighted` gives it.

    `Sighted` asks for names itself, so the passes for names may not know it.
    """

    @property
    def span(self) -> Span:
        """Give where the sentence stands in the whole text."""

    @property
    def text(self) -> str:
        """Give the sentence as written, blanks for line ends."""

    @property
    def states(self) -> tuple[StateMention, ...]:
        """Give the States named."""

    @property
    def places(self) -> tuple[PlaceMention, ...]:
        """Give the places named."""

    @property
    def names(self) -> tuple[Named, ...]:
        """Give the people named, as `find_names` found them."""

    def at(self, start: int, end: int) -> Span:
        """Carry offsets within the sentence into the whole text."""
