"""Named, numbered weights. A scheme once used is never changed: a new one is added."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from holdfast.errors import UsageError
from holdfast.facts.matches import Verdict


@dataclass(frozen=True, slots=True)
class Scheme:
    """What each comparison weighs, for and against, and what the sum proposes.

    `against` is used where a comparison speaks against: that two reports name
    one State says little, that they name two says much.
    """

    name: str
    weights: Mapping[str, float]
    against: Mapping[str, float]
    same: float
    possible: float

    def weight(self, feature: str, value: float) -> float:
        """Give the weight of a comparison that came out at `value`."""
        return self.against[feature] if value < 0 else self.weights[feature]

    def verdict(self, points: float) -> Verdict:
        """Say what so many points propose."""
        if points >= self.same:
            return Verdict.SAME
        return Verdict.POSSIBLE if points >= self.possible else Verdict.APART


PLAIN_1 = Scheme(
    name="plain_1",
    weights=MappingProxyType(
        {
            "destination": 1.5,
            "sending": 1.5,
            "nationality": 0.5,
            "number": 1.5,
            "places": 2.0,
            "arrested": 3.0,
            "deadline": 3.0,
            "returned": 2.0,
            "order": 0.0,
            "names": 6.0,
            "published": 1.0,
        }
    ),
    against=MappingProxyType(
        {
            "destination": 6.0,
            "sending": 5.0,
            "nationality": 4.0,
            "number": 2.0,
            "places": 0.5,
            "arrested": 3.0,
            "deadline": 2.0,
            "returned": 2.0,
            "order": 4.0,
            "names": 5.0,
            "published": 3.0,
        }
    ),
    same=4.0,
    possible=2.5,
)
SCHEMES: Mapping[str, Scheme] = MappingProxyType({PLAIN_1.name: PLAIN_1})


def scheme_named(name: str) -> Scheme:
    """Give a scheme; raises `UsageError` for one that was never made."""
    if name not in SCHEMES:
        known = ", ".join(SCHEMES)
        raise UsageError("no_such_scheme", f"There is no such scheme; use {known}.")
    return SCHEMES[name]
