"""`Count`: how many people, as firmly as the words say it."""

from dataclasses import dataclass
from typing import Self

from holdfast.errors import BadValueError


@dataclass(frozen=True, order=False, slots=True)
class Count:
    """Between `min` and `max` people; `None` is an open end ("at least nine")."""

    min: int | None
    max: int | None
    approximate: bool = False

    def __post_init__(self) -> None:
        """Refuse a count that holds no number or runs backwards."""
        if self.min is None and self.max is None:
            raise BadValueError("empty_count", "A count needs at least one number.")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise BadValueError("bad_count", "A count cannot end below its start.")

    @classmethod
    def exactly(cls, number: int) -> Self:
        """Give the count of exactly `number` people."""
        return cls(number, number)

    @property
    def ends(self) -> tuple[int, ...]:
        """Give the numbers that are told, the lower first; never none of them."""
        return tuple(end for end in (self.min, self.max) if end is not None)

    def allows(self, other: "Count") -> bool:
        """Say whether both could be true of one group; open ends allow anything."""
        low = max(self.min or 0, other.min or 0)
        highs = [high for high in (self.max, other.max) if high is not None]
        return not highs or low <= min(highs)


def count_words(count: Count) -> str:
    """Give a number of people as firmly as it was said: "at least 9"."""
    low, high = count.min, count.max
    about = "about " if count.approximate else ""
    if low is not None and low == high:
        return f"{about}{low:,}"
    if high is None:
        return f"at least {about}{low:,}"
    if low is None:
        return f"up to {about}{high:,}"
    return f"{about}{low:,} to {high:,}"
