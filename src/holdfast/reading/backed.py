"""`Backed`: a claim to be, with the fields of its case that it backs."""

from dataclasses import dataclass

from holdfast.facts.hedges import ASSERTED, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    Value,
)

HARMS = ("feared_harm", "suffered_harm")
SETS = {
    "feared_harm": ("feared_harms", "harm"),
    "suffered_harm": ("feared_harms", "harm"),
    "risk_factor": ("risk_factors", "factor"),
    "access_denied": ("access_denied", "access"),
    "demand": ("demanded", "demand"),
}


@dataclass(frozen=True, slots=True)
class Backed:
    """A claim to be, and the fields of its case that it backs."""

    kind: str
    value: Value
    span: Span
    hedge: Hedge = ASSERTED
    backs: tuple[str, ...] = ()
