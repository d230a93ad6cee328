"""`near`: the mentions that begin within a stretch, without looking at all of them."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from holdfast.facts.spans import Span


class Spanned(Protocol):
    """Whatever stands somewhere in a text."""

    @property
    def span(self) -> Span:
        """Give where it stands."""


Found = TypeVar("Found", bound=Spanned)


def near(found: Sequence[Found], low: int, high: int) -> Sequence[Found]:
    """Give those of `found`, which is in order, that begin from `low` up to `high`."""
    return found[
        bisect_left(found, low, key=_start) : bisect_left(found, high, key=_start)
    ]


def _start(found: Spanned) -> int:
    return found.span.start
