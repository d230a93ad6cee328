"""Whatever a text holds, the reader gives a reading that keeps its promises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.fuzz_reading import LONG, ODD, fault, long_texts, mutants, seeds
from tests.spec.reading_of import reading_of

SHORT = 20_000
WORDS = st.sampled_from([*ODD, *(word for text in seeds() for word in text.split(" "))])
WORDY = st.lists(WORDS, max_size=60).map(" ".join)


@given(st.text(max_size=300))
def test_any_characters_at_all_give_a_reading(text: str) -> None:
    """Every plane, every script, every control character."""
    assert fault(text) is None


@given(WORDY)
def test_any_words_of_the_field_give_a_reading(text: str) -> None:
    """Words that the passes look for, in no order at all."""
    assert fault(text) is None


@given(WORDY)
def test_a_text_is_read_the_same_twice(text: str) -> None:
    """Nothing depends on what was read before."""
    assert reading_of(text) == reading_of(text)


def test_mutated_texts_give_a_reading() -> None:
    """A small fixed run; the script beside it makes large ones."""
    faults = {
        text: found for text in mutants(seed=2012, count=150) if (found := fault(text))
    }
    assert faults == {}


@pytest.mark.parametrize("name", [*LONG, "specification"])
def test_one_thing_over_and_over_is_read_in_time(name: str) -> None:
    """A pattern that goes back and forth would show here first."""
    assert fault(dict(long_texts(SHORT))[name]) is None


@pytest.mark.parametrize("mark", [",", "-", ", ", "and ", "north and ", "central, "])
def test_marks_that_join_are_survived_in_any_number(mark: str) -> None:
    """A phrase that is looked through word by word ends somewhere."""
    text = f"Kenya deported ten refugees from {mark * 1900}Somalia."
    assert fault(text) is None
