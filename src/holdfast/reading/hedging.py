"""How firmly a sentence says some of its words, and who is said to say them."""

from holdfast.facts.hedges import ASSERTED, Hedge
from holdfast.facts.spans import Span
from holdfast.reading.sighted import Sighted


def hedge_at(sighted: Sighted, span: Span) -> Hedge:
    """Give how firmly the sentence says the words at the span."""
    del sighted, span
    return ASSERTED


def is_negated(sighted: Sighted, span: Span) -> bool:
    """Say whether the words at the span are said not to be so."""
    del sighted, span
    return False


def is_conditional(sighted: Sighted, span: Span) -> bool:
    """Say whether the words at the span are told of what might happen only."""
    del sighted, span
    return False
