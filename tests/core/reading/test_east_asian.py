"""Whatever a Korean or Chinese text holds, its passes survive it.

How soon is measured by `tests.fuzz.fuzz_reading --long`.
"""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.spans import Span
from holdfast.reading.body import Body, body_of
from holdfast.reading.east_asian import MOST_REMOVALS, find_removals
from holdfast.reading.east_asian_mentions import find_mentions
from holdfast.reading.frames import Removal
from tests.spec.tables import load_tables

CASES = [case for case in load_tables() if case.format.startswith("east_asian")]
# Single characters and words of the tables: the cues meet each other in any order.
PIECES = sorted(
    {word for case in CASES for word in case.text.split()}
    | {letter for case in CASES for letter in case.text}
)
ODD = ("", "\n", "\n\n", "SLDPAB", "\ue000", "9", "00", "(", "…", "\u200f", "이", "的")
MIXED = st.lists(st.sampled_from([*PIECES, *ODD]), max_size=50)
TEXTS = st.builds(
    lambda pieces, glue: glue.join(pieces), MIXED, st.sampled_from(["", " "])
)


def spans_of(removal: Removal) -> Iterator[Span]:
    """Give every span a removal tells."""
    people = removal.people
    yield removal.trigger
    yield removal.sentence
    if people is not None:
        yield people.span
        yield from (people.count_span,) if people.count_span else ()
        yield from (state.span for state in people.states)
        yield from (group.span for group in people.groups)
    for state in (removal.sending, removal.destination, *removal.onward):
        yield from (state.span,) if state else ()
    yield from (removal.when.span,) if removal.when else ()


def told_in(body: Body) -> Iterator[tuple[Span, Span]]:
    """Give each paragraph's span with every span that its passes give."""
    for paragraph in body.paragraphs:
        if paragraph.language not in {"ko", "zh"}:
            continue
        given_ = (body.text, body.shadow, paragraph, body.published)
        for removal in find_removals(*given_):
            yield from ((paragraph.span, span) for span in spans_of(removal))
        for mention in find_mentions(*given_):
            yield paragraph.span, mention.span


@given(TEXTS, st.sampled_from(["ko", "zh"]))
def test_every_span_lies_in_its_paragraph(text: str, language: str) -> None:
    """And is not empty."""
    for paragraph, span in told_in(body_of(text, language, "2012-02-29")):
        assert paragraph.holds(span)
        assert span.of(text).strip() != ""


@pytest.mark.parametrize(
    "piece",
    ["북송", "遣返", "탈북자 9명이 ", "九名脱北者", "중국은 ", "据报道，", "한", "一"],
)
def test_one_thing_over_and_over_is_read_to_its_end(piece: str) -> None:
    """A pattern that goes back and forth would not end here."""
    text = piece * (20_000 // len(piece))
    body = body_of(text, "zh")
    assert all(paragraph.holds(span) for paragraph, span in told_in(body))


def test_more_removals_than_a_paragraph_can_tell_are_noise() -> None:
    """The first ones count."""
    body = body_of("중국은 탈북자를 북송했다. " * (MOST_REMOVALS + 9), "ko")
    (paragraph,) = body.paragraphs
    found = find_removals(body.text, body.shadow, paragraph, None)
    assert len(found) == MOST_REMOVALS
