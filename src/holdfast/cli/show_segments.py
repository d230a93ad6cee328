"""Text and claims → segments: stretches under the same claims, end to end.

Spans of claims overlap and lie inside one another. Cut at every edge, the text
becomes a row of segments that do neither, each with all claims it speaks for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from holdfast.facts.claims import Claim
from holdfast.facts.spans import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text; `claims` are those it is part of, the narrowest first.

    `ends` are the claims whose last character stands here.
    """

    span: Span
    claims: tuple[Claim, ...] = ()
    ends: tuple[Claim, ...] = ()


def segments(length: int, claims: Iterable[Claim]) -> Iterator[Segment]:
    """Cut a text of this length at every edge of a claim's span."""
    waiting = sorted(
        (claim for claim in claims if claim.span.end <= length),
        key=lambda claim: claim.span,
        reverse=True,
    )
    edges = sorted(
        {0, length, *(edge for claim in waiting for edge in _edges(claim.span))}
    )
    open_claims: list[Claim] = []
    for start, end in pairwise(edges):
        open_claims = [claim for claim in open_claims if claim.span.end > start]
        while waiting and waiting[-1].span.start <= start:
            open_claims.append(waiting.pop())
        yield Segment(
            Span(start, end),
            tuple(sorted(open_claims, key=_width)),
            tuple(claim for claim in open_claims if claim.span.end == end),
        )


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _width(claim: Claim) -> int:
    return claim.span.end - claim.span.start
