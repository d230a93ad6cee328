"""Whatever a text holds, the passes that find names, dates and numbers survive it."""

from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.dates import HedgedDate
from holdfast.facts.spans import Span
from holdfast.reading.authorities import find_authorities
from holdfast.reading.body import body_of, shadow_of
from holdfast.reading.dates import find_dates
from holdfast.reading.index_numbers import find_index_numbers, own_index
from holdfast.reading.numbers import find_numbers
from holdfast.reading.places import find_places
from holdfast.reading.report_date import report_date
from holdfast.reading.states import find_states, state_of_heading
from tests.spec.tables import load_tables

LANGUAGES = ("en", "fr", "es", "ko", "zh", "ru", "und")
# Every word of the tables, and what damaged text is full of.
WORDS = sorted({word for case in load_tables() for word in case.text.split()})
ODD = ("", "\n", "\n\n", ".", ",", "(", "“", "’", "–", "\u200f", "\ufffc", "\ue000")
ODD_NUMBERS = ("0", "00", "9" * 30, "31/13/2012", "٣", "½", "X²", "1e9", "İ", "𐐀")
WORDY = st.lists(st.sampled_from([*WORDS, *ODD, *ODD_NUMBERS]), max_size=40)
JOINED = st.builds(lambda words, glue: glue.join(words), WORDY, st.sampled_from(" \n-"))
TEXTS = st.one_of(JOINED, st.text(max_size=120))
Pass = Callable[[str, str, Span, str], Iterable[Span]]


def _states(text: str, shadow: str, within: Span, language: str) -> Iterable[Span]:
    return (state.span for state in find_states(text, shadow, within, language))


def _places(text: str, shadow: str, within: Span, _language: str) -> Iterable[Span]:
    return (place.span for place in find_places(text, shadow, within))


def _dates(text: str, shadow: str, within: Span, language: str) -> Iterable[Span]:
    for date in find_dates(text, shadow, within, "2012-02-29", language):
        assert str(HedgedDate.parse(date.date)) == date.date
        yield date.span


def _numbers(_text: str, shadow: str, within: Span, language: str) -> Iterable[Span]:
    return (number.span for number in find_numbers(shadow, within, language))


def _authorities(
    text: str, shadow: str, within: Span, _language: str
) -> Iterable[Span]:
    return (mention.span for mention in find_authorities(text, shadow, within))


def _indexes(text: str, _shadow: str, within: Span, _language: str) -> Iterable[Span]:
    return (mention.span for mention in find_index_numbers(text, within))


PASSES: tuple[Pass, ...] = (
    _states,
    _places,
    _dates,
    _numbers,
    _authorities,
    _indexes,
)


def _broken(run: Pass, text: str, within: Span, language: str) -> str | None:
    """Say which promise a pass breaks, None where it keeps them."""
    last = Span(within.start, within.start)
    for span in run(text, shadow_of(text), within, language):
        if not within.holds(span) or span.start == span.end:
            return f"{span} is no stretch of {within}"
        if span != last and span.overlaps(last):
            return f"{span} overlaps {last}"
        if span.start < last.start:
            return f"{span} comes after {last}"
        last = span
    return None


@pytest.mark.parametrize("run", PASSES, ids=lambda run: run.__name__)
@given(TEXTS, st.sampled_from(LANGUAGES), st.data())
def test_a_pass_finds_stretches_of_what_it_was_given(
    run: Pass, text: str, language: str, data: st.DataObject
) -> None:
    """In order, none overlapping, none empty, none outside."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for within in (Span(0, len(text)), Span(start, end)):
        assert _broken(run, text, within, language) is None


@pytest.mark.parametrize(
    "run", [_dates, _numbers, _indexes], ids=lambda run: run.__name__
)
@given(TEXTS, TEXTS, st.sampled_from(LANGUAGES))
def test_a_pass_sees_nothing_outside_its_stretch(
    run: Pass, before: str, text: str, language: str
) -> None:
    """A sentence is read alike wherever it stands; States look further by design."""
    alone = list(run(text, shadow_of(text), Span(0, len(text)), language))
    whole, within = before + text, Span(len(before), len(before) + len(text))
    there = list(run(whole, shadow_of(whole), within, language))
    assert there == [span.shift(len(before)) for span in alone]


@given(TEXTS, st.sampled_from(LANGUAGES))
def test_the_head_of_any_text_is_survived(text: str, language: str) -> None:
    """Its own date and number are there or not."""
    own, date = own_index(text), report_date(text, shadow_of(text), language)
    for found in (own, date):
        assert found is None or found.span.of(text) != ""
    assert state_of_heading(text) is None or text.strip() != ""


@given(TEXTS)
def test_a_text_is_seen_the_same_twice(text: str) -> None:
    """Nothing depends on what was read before."""
    within = Span(0, len(text))
    for run in PASSES:
        first = list(run(text, shadow_of(text), within, "en"))
        assert list(run(text, shadow_of(text), within, "en")) == first
    assert body_of(text, "en") == body_of(text, "en")
