"""Codes → words: dates, counts, hedges, and nothing that harms who reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.counts import Count, count_words
from holdfast.facts.date_words import date_words, short_date_words
from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.showing.words import (
    harmless,
    hedge_words,
    in_quotes,
    one_line,
    people_words,
    shortened,
    wide,
    word,
)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (Count(21, 21), "21 people"),
        (Count(1, 1), "1 person"),
        (Count(9, None), "at least 9 people"),
        (Count(None, 9), "up to 9 people"),
        (Count(40, 40, approximate=True), "about 40 people"),
        (Count(1000, 9999, approximate=True), "about 1,000 to 9,999 people"),
        (None, "people"),
    ],
)
def test_a_count_is_as_firm_as_it_was_said(count: Count | None, words: str) -> None:
    """Open ends and rough numbers stay open and rough."""
    assert people_words(count) == words


def test_a_count_alone_is_only_the_number() -> None:
    """A table has its own heading."""
    assert count_words(Count(21, 21)) == "21"


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2012-02-08", "8 February 2012"),
        ("2012-01", "January 2012"),
        ("2012-01~", "about January 2012"),
        ("2012?", "perhaps 2012"),
        ("2012-02-20%", "perhaps about 20 February 2012"),
        ("2012-02-08/2012-02-12", "8 February 2012 to 12 February 2012"),
        ("2012-02-08/..", "from 8 February 2012 on"),
        ("../2012-02-08", "until 8 February 2012"),
        ("XXXX-02-08", "8 February (year not given)"),
        ("2012-02-XX", "February 2012"),
        ("2012-24", "2012-24"),
        ("soon", "soon"),
    ],
)
def test_a_date_is_written_as_people_write_it(edtf: str, words: str) -> None:
    """What is not understood is shown as it stands."""
    assert date_words(edtf) == words


def test_a_hedge_says_whose_word_it_is() -> None:
    """Whoever is quoted stands beside the hedge."""
    told = Hedge(Firmness.REPORTED, "reported", "told", "the\nguards")
    assert hedge_words(told) == "reportedly, according to the guards"
    assert hedge_words(ASSERTED) == "stated"
    named = Hedge(Firmness.REPORTED, "told", "said", "the guards")
    assert hedge_words(named) == "said by the guards"


def test_a_short_date_has_short_months() -> None:
    """For the edges of pictures and the ends of lines."""
    assert short_date_words("2012-02-08/2012-03-12") == "8 Feb 2012 to 12 Mar 2012"
    assert short_date_words("2012-02-08/2012-03-12", year=False) == "8 Feb to 12 Mar"
    assert short_date_words("2012", year=False) == "2012"


def test_a_code_without_a_label_is_put_in_plain_words() -> None:
    """A missing list or word is no reason to fail."""
    assert word("no_such_list", "asylum_procedure") == "asylum procedure"
    assert word("states", "no_such_state") == "no such state"


@given(st.text())
def test_shown_words_command_no_terminal(text: str) -> None:
    """No escape, no control, no turning around; and offsets stay as they were."""
    shown = harmless(text)
    assert len(shown) == len(text)
    forbidden = {*range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0)}
    forbidden |= {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
    assert not forbidden & {ord(char) for char in shown}
    shown.encode()


def test_an_escape_sequence_is_made_visible() -> None:
    """Whoever tries to repaint the screen is seen to try."""
    assert one_line("a\x1b[2J\nb\u202ec") == "a␛[2J b\u200bc"


def test_words_in_quotes_are_not_quoted_twice() -> None:
    """A quotation brings its own marks."""
    assert in_quotes("nine men") == "“nine men”"
    assert in_quotes('"nine men"') == '"nine men"'


@given(st.text("ab 여섯é", max_size=30), st.integers(4, 20))
def test_shortened_words_fit(words: str, width: int) -> None:
    """Wide characters count as the two columns they take."""
    cut = shortened(words, width)
    assert wide(cut) <= width
    assert cut == words if wide(words) <= width else cut.endswith("…")
