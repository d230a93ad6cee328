"""Spans survive cleaning, there and back, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import BadValueError
from holdfast.facts.spans import Span
from holdfast.reading.offsets import Edit, OffsetMap

# Latin with combining marks, Arabic and Hebrew (written from right to left, with
# marks of direction), Korean whole and in parts, Chinese, and characters beyond
# the first plane.
LETTERS = st.sampled_from(
    "ab\u0301\u0327\u05d0\u05b8\u0627\u0644\u200f\u202e송환\u1112\u1161遣返𠮷😀𐐷 \n"
)
TEXTS = st.text(LETTERS, max_size=16)


@st.composite
def changes(draw: st.DrawFn, text: str) -> tuple[str, list[Edit]]:
    """Change a text here and there; give what it became and the edits."""
    pieces, edits, at = [], [], 0
    while at < len(text):
        keep = draw(st.integers(0, 4))
        pieces.append(text[at : at + keep])
        at = min(len(text), at + keep)
        gone = draw(st.integers(0, min(3, len(text) - at)))
        new = draw(st.text(LETTERS, max_size=3))
        edits.append(Edit(Span(at, at + gone), len(new)))
        # Something always stays between two edits, as with matches of a pattern.
        pieces.append(new + text[at + gone : at + gone + 1])
        at += gone + 1
    return "".join(pieces), edits


@st.composite
def two_cleanings(draw: st.DrawFn) -> tuple[str, str, str, OffsetMap, OffsetMap]:
    """Clean a text twice."""
    original = draw(TEXTS)
    middle, edits = draw(changes(original))
    cleaned, more = draw(changes(middle))
    maps = OffsetMap.from_edits(edits), OffsetMap.from_edits(more)
    return original, middle, cleaned, *maps


def kept(offsets: OffsetMap, offset: int) -> bool:
    """Say whether the cleaned character here came unchanged from the original."""
    pairs = zip(offsets.cleaned[::2], offsets.cleaned[1::2], strict=True)
    return not any(start <= offset < end for start, end in pairs)


def spans_of(text: str) -> list[Span]:
    """Give every span of a text that is not empty."""
    places = range(len(text) + 1)
    return [Span(start, end) for start in places for end in places[start + 1 :]]


@given(two_cleanings())
def test_unchanged_characters_are_found_again_both_ways(
    cleanings: tuple[str, str, str, OffsetMap, OffsetMap],
) -> None:
    """A span between unchanged characters goes there and comes back the same."""
    original, middle, cleaned, first, then = cleanings
    for text, offsets, back in (
        (middle, first, original),
        (cleaned, first.compose(then), original),
    ):
        for span in spans_of(text):
            if kept(offsets, span.start) and kept(offsets, span.end - 1):
                there = offsets.to_original(span)
                assert back[there.start] == text[span.start]
                assert back[there.end - 1] == text[span.end - 1]
                assert offsets.to_cleaned(there) == span


@given(two_cleanings())
def test_composing_is_carrying_twice(
    cleanings: tuple[str, str, str, OffsetMap, OffsetMap],
) -> None:
    """One map for both cleanings leads where the two lead one after the other."""
    _, _, cleaned, first, then = cleanings
    both = first.compose(then)
    for span in spans_of(cleaned):
        if kept(both, span.start) and kept(both, span.end - 1):
            assert both.to_original(span) == first.to_original(then.to_original(span))


@given(two_cleanings())
def test_order_and_bounds_are_kept(
    cleanings: tuple[str, str, str, OffsetMap, OffsetMap],
) -> None:
    """A span within another one stays within it, and within the text."""
    original, _, cleaned, first, then = cleanings
    both = first.compose(then)
    whole = both.to_original(Span(0, len(cleaned)))
    assert whole.end <= len(original)
    for span in spans_of(cleaned):
        there = both.to_original(span)
        assert there.end <= len(original)
        if kept(both, span.start) and kept(both, span.end - 1):
            assert whole.holds(there)


@given(TEXTS)
def test_no_edit_is_identity(text: str) -> None:
    """A text left as it was has no anchors and moves nothing."""
    offsets = OffsetMap.from_edits([])
    assert offsets.is_identity
    assert offsets.compose(offsets) == OffsetMap()
    for span in spans_of(text):
        assert offsets.to_original(span) == offsets.to_cleaned(span) == span


def test_a_deletion_at_the_edge_is_left_out() -> None:
    """What vanished before or after the words is none of their business."""
    offsets = OffsetMap.from_edits([Edit(Span(0, 2), 0), Edit(Span(5, 7), 0)])
    assert offsets.to_original(Span(0, 3)) == Span(2, 5)
    assert offsets.to_original(Span(3, 4)) == Span(7, 8)
    assert offsets.to_cleaned(Span(0, 8)) == Span(0, 4)


def test_a_deletion_inside_is_part_of_the_words() -> None:
    """The stretch that holds both ends holds what lay between them."""
    offsets = OffsetMap.from_edits([Edit(Span(5, 7), 0)])
    assert offsets.to_original(Span(4, 6)) == Span(4, 8)


def test_a_place_within_an_edit_means_the_whole_edit() -> None:
    """Half of what was put in has no half in the original."""
    offsets = OffsetMap.from_edits([Edit(Span(2, 4), 3)])
    assert offsets.to_original(Span(3, 4)) == Span(2, 4)
    assert offsets.to_cleaned(Span(3, 4)) == Span(2, 5)


def test_an_empty_span_stays_empty() -> None:
    """A place where something vanished is still one place."""
    offsets = OffsetMap.from_edits([Edit(Span(2, 4), 0)])
    assert offsets.to_original(Span(2, 2)) == Span(4, 4)


def test_edits_must_be_in_order_and_apart() -> None:
    """An overlap would lead to two places."""
    with pytest.raises(BadValueError) as refused:
        OffsetMap.from_edits([Edit(Span(2, 4), 0), Edit(Span(3, 5), 0)])
    assert refused.value.code == "bad_edits"
    with pytest.raises(BadValueError):
        OffsetMap.from_edits([Edit(Span(2, 4), -1)])
