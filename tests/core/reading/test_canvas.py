"""The canvas: marks in place of words, and the way back to the report."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.spans import Span
from holdfast.reading.canvas import Mark, canvas_of, state_mark
from holdfast.reading.frames import StateMention

SHADOW = "chad sent nine bakers\nto mali."
CHAD = StateMention("TD", Span(0, 4))
MALI = StateMention("ML", Span(25, 29))
MARKS: list[Mark] = [(CHAD.span, "C", CHAD), (MALI.span, "C", MALI)]
WHOLE = Span(0, len(SHADOW))


def test_marks_stand_where_the_words_stood() -> None:
    """A line's end is a blank."""
    assert canvas_of(SHADOW, WHOLE, MARKS).text == "C sent nine bakers to C."


def test_a_stretch_of_the_canvas_leads_back() -> None:
    """Offsets of the canvas are none of the report."""
    canvas = canvas_of(SHADOW, WHOLE, MARKS)
    start = canvas.text.index("nine")
    assert canvas.span(start, start + 11).of(SHADOW) == "nine bakers"
    assert canvas.span(0, 1).of(SHADOW) == "chad"
    assert canvas.span(0, len(canvas.text)) == WHOLE


def test_an_item_is_found_by_its_span() -> None:
    """By any part of it; what was not marked is nowhere."""
    canvas = canvas_of(SHADOW, WHOLE, MARKS)
    assert canvas.at(Span(26, 27)) == canvas.text.rindex("C")
    assert canvas.at(Span(5, 9)) is None


def test_a_match_gives_the_items_it_covers() -> None:
    """In order."""
    canvas = canvas_of(SHADOW, WHOLE, MARKS)
    match = re.search(r"C.*C", canvas.text)
    assert match is not None
    assert canvas.inside(match) == [CHAD, MALI]


def test_of_overlapping_marks_the_first_given_stays() -> None:
    """So the surest are given first."""
    other: Mark = (Span(0, 9), "P", None)
    assert canvas_of(SHADOW, WHOLE, [MARKS[0], other]).text.startswith("C sent")
    assert canvas_of(SHADOW, WHOLE, [other, MARKS[0]]).text.startswith("P nine")


def test_a_canvas_begins_where_its_sentence_begins() -> None:
    """Spans stay those of the whole text."""
    canvas = canvas_of(SHADOW, Span(5, 21), [(Span(10, 14), "N", None)])
    assert canvas.text == "sent N bakers"
    assert canvas.span(5, 6).of(SHADOW) == "nine"


@pytest.mark.parametrize(
    ("words", "form", "letter", "marked"),
    [
        ("chad", "name", "C", "chad"),
        ("the gambia", "name", "C", "gambia"),
        ("chadian", "demonym", "S", "chadian"),
        ("chadians", "demonym", "E", "chadians"),
        ("chinese", "demonym", "S", "chinese"),
        ("gozan", "place", "S", "gozan"),
        ("goz beida", "place", "C", "goz beida"),
    ],
)
def test_a_state_is_marked_by_how_it_is_named(
    words: str, form: str, letter: str, marked: str
) -> None:
    """A demonym in the plural stands for people; the article stays outside."""
    span, got, _ = state_mark(StateMention("TD", Span(0, len(words)), form), words)
    assert (span.of(words), got) == (marked, letter)


@given(st.text(max_size=80), st.data())
def test_any_marks_lead_back(shadow: str, data: st.DataObject) -> None:
    """Every offset of the canvas has one of the text, in order."""
    ends = st.integers(0, len(shadow))
    pairs = data.draw(st.lists(st.tuples(ends, ends).map(sorted), max_size=5))
    marks: list[Mark] = [(Span(a, b), "P", None) for a, b in pairs if a < b]
    canvas = canvas_of(shadow, Span(0, len(shadow)), marks)
    assert len(canvas.origin) == len(canvas.text) + 1
    assert list(canvas.origin) == sorted(canvas.origin)
    assert canvas.span(0, len(canvas.text)) == Span(0, len(shadow))
