"""Segments: the whole text, in order, each stretch under the claims it speaks for."""

from hypothesis import given
from hypothesis import strategies as st

from holdfast.cli.show_segments import segments
from holdfast.facts.claims import Claim
from holdfast.facts.spans import Span
from holdfast.facts.values import StateValue

LENGTH = 30
SPANS = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH + 5)).filter(
    lambda edges: edges[0] < edges[1]
)


def claim_at(number: int, start: int, end: int) -> Claim:
    """Give a claim whose only interest is where it stands."""
    quote = "x" * (end - start)
    return Claim(f"c{number}", "nationality", StateValue("UZ"), Span(start, end), quote)


@given(st.lists(SPANS, max_size=8))
def test_segments_give_the_text_back_and_know_their_claims(
    edges: list[tuple[int, int]],
) -> None:
    """However spans overlap, every character is there once, under its claims."""
    claims = [claim_at(number, *pair) for number, pair in enumerate(edges)]
    cut = list(segments(LENGTH, claims))
    assert [segment.span.start for segment in cut[1:]] == [
        segment.span.end for segment in cut[:-1]
    ]
    assert (cut[0].span.start, cut[-1].span.end) == (0, LENGTH)
    inside = [claim for claim in claims if claim.span.end <= LENGTH]
    for segment in cut:
        over = [claim for claim in inside if claim.span.holds(segment.span)]
        assert {claim.id for claim in segment.claims} == {claim.id for claim in over}
    ended = [claim.id for segment in cut for claim in segment.ends]
    assert sorted(ended) == sorted(claim.id for claim in inside)


def test_the_narrowest_claim_comes_first() -> None:
    """The line under a word is that of the claim nearest to it."""
    cut = list(segments(10, [claim_at(1, 0, 10), claim_at(2, 3, 5)]))
    assert [[claim.id for claim in segment.claims] for segment in cut] == [
        ["c1"],
        ["c2", "c1"],
        ["c1"],
    ]


def test_an_empty_text_has_no_segments() -> None:
    """A reading kept without its text still has a page."""
    assert list(segments(0, [claim_at(1, 0, 3)])) == []
