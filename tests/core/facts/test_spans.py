"""`Span`: its arithmetic, held against the text it points into."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import BadValueError
from holdfast.facts.spans import Span

OFFSETS = st.integers(0, 200)
SPANS = st.tuples(OFFSETS, OFFSETS).map(lambda ends: Span(min(ends), max(ends)))


def places(span: Span) -> set[int]:
    """Give the offsets a span covers."""
    return set(range(span.start, span.end))


def test_a_span_quotes_half_open() -> None:
    """The character at `end` is not in it."""
    assert Span(2, 5).of("abcdefg") == "cde"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_offsets_that_no_text_can_have_are_refused(start: int, end: int) -> None:
    """Backwards or before the beginning."""
    with pytest.raises(BadValueError) as caught:
        Span(start, end)
    assert caught.value.code == "bad_span"


def test_an_empty_span_is_allowed() -> None:
    """It marks a point between two characters."""
    assert Span(4, 4).of("abcdefg") == ""


@given(SPANS, SPANS)
def test_overlaps_means_to_share_a_character(one: Span, other: Span) -> None:
    """Touching ends are no overlap."""
    if places(one) and places(other):
        assert one.overlaps(other) == bool(places(one) & places(other))


@given(SPANS, SPANS)
def test_overlaps_goes_both_ways(one: Span, other: Span) -> None:
    """Whoever asks."""
    assert one.overlaps(other) == other.overlaps(one)


@given(SPANS, SPANS)
def test_holds_means_to_cover_every_character(one: Span, other: Span) -> None:
    """An empty span may lie at either end."""
    if places(other):
        assert one.holds(other) == (places(other) <= places(one))


@given(SPANS, SPANS)
def test_join_is_the_shortest_span_that_holds_both(one: Span, other: Span) -> None:
    """Nothing shorter would do."""
    joined = one.join(other)
    assert joined == other.join(one)
    assert joined.holds(one)
    assert joined.holds(other)
    assert {joined.start, joined.end} <= {one.start, one.end, other.start, other.end}


@given(SPANS, st.text(max_size=200), st.text(max_size=50))
def test_shift_follows_the_text(span: Span, text: str, before: str) -> None:
    """Words put in front move a span by their length, and back again."""
    moved = span.shift(len(before))
    assert moved.of(before + text) == span.of(text)
    assert moved.shift(-len(before)) == span


@given(SPANS, SPANS)
def test_spans_sort_as_they_stand_in_the_text(one: Span, other: Span) -> None:
    """First by where they begin, then by where they end."""
    assert (one < other) == ((one.start, one.end) < (other.start, other.end))
