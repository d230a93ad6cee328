"""`Span`: where in a text something stands."""

from dataclasses import dataclass
from typing import Self

from holdfast.errors import BadValueError


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """Half-open character offsets into one text: `text[start:end]`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse offsets that no text can have."""
        if not 0 <= self.start <= self.end:
            raise BadValueError("bad_span", "A span must run forwards from zero.")

    def of(self, text: str) -> str:
        """Quote the words that stand here."""
        return text[self.start : self.end]

    def overlaps(self, other: Self) -> bool:
        """Say whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Self) -> bool:
        """Say whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def join(self, other: Self) -> Self:
        """Give the shortest span that holds both."""
        return type(self)(min(self.start, other.start), max(self.end, other.end))

    def shift(self, by: int) -> Self:
        """Give the same stretch, `by` characters further on."""
        return type(self)(self.start + by, self.end + by)
