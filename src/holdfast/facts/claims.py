"""`Claim`: one checkable thing a report says, and where it says it."""

from dataclasses import dataclass

from holdfast.errors import BadValueError
from holdfast.facts.hedges import ASSERTED, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import KINDS, Value


@dataclass(frozen=True, slots=True)
class Claim:
    """A value with the words that say it.

    `quote` is the cleaned text at `span`. `case` is the index of the case in
    the same reading that the claim belongs to; `backs` names the fields of
    that case it supports.
    """

    id: str
    kind: str
    value: Value
    span: Span
    quote: str
    hedge: Hedge = ASSERTED
    case: int | None = None
    backs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an unknown kind, a value of another shape, an empty quote."""
        shape = KINDS.get(self.kind)
        if shape is None or not isinstance(self.value, shape):
            raise BadValueError(
                "bad_claim", f"No claim of kind {self.kind} has this shape."
            )
        if not self.quote or len(self.quote) != self.span.end - self.span.start:
            raise BadValueError("unquoted_claim", "A claim must quote its span.")
