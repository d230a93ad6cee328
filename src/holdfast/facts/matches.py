"""`Match`: how like each other two accounts are, and what was compared to say so."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a match proposes; a person decides, and nothing is ever merged."""

    SAME = "same"
    POSSIBLE = "possible"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Compared:
    """One comparison: what it found, in a sentence without names, and its points.

    `value` runs from -1 (speaks against) to 1 (speaks for); `weight` is what
    the scheme gives the comparison.
    """

    feature: str
    value: float
    weight: float
    why: str

    @property
    def points(self) -> float:
        """Give what this comparison contributes."""
        return round(self.value * self.weight, 2)


@dataclass(frozen=True, slots=True)
class Match:
    """An account set beside another, each known by its report and its number there."""

    report: str
    number: int
    other_report: str
    other_number: int
    scheme: str
    verdict: Verdict
    compared: tuple[Compared, ...]

    @property
    def points(self) -> float:
        """Give the sum of what was compared."""
        return round(sum(compared.points for compared in self.compared), 2)
