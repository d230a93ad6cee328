"""Dates in words: days, months, years, stretches and doubts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.date_words import date_words, short_date_words


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2012-02-08", "8 February 2012"),
        ("2012-02", "February 2012"),
        ("2012", "2012"),
        ("2012-02-XX", "February 2012"),
        ("XXXX-02-08", "8 February (year not given)"),
        ("2012~", "about 2012"),
        ("2012-02?", "perhaps February 2012"),
        ("2012-02-08%", "perhaps about 8 February 2012"),
        ("2012-02-08/2012-02-10", "8 February 2012 to 10 February 2012"),
        ("../2012-02", "until February 2012"),
        ("/2012-02", "until February 2012"),
        ("2012-02/..", "from February 2012 on"),
        ("2012-02/", "from February 2012 on"),
        ("2012-XX", "2012-XX"),
        ("soon", "soon"),
    ],
)
def test_a_date_is_written_as_people_do(edtf: str, expected: str) -> None:
    """What is no date stays as it is."""
    assert date_words(edtf) == expected


def test_a_short_date_cuts_months_and_years() -> None:
    """A year only where it is wanted away."""
    assert short_date_words("2012-02-08") == "8 Feb 2012"
    assert short_date_words("2012-05-08/2012-06") == "8 May 2012 to Jun 2012"
    assert short_date_words("2012-02-08", year=False) == "8 Feb"


@given(st.dates())
def test_every_day_has_its_words(day: date) -> None:
    """The day, the month and the year of it."""
    assert str(day)[:4] in date_words(str(day))
    assert len(date_words(str(day)).split()) == 3
