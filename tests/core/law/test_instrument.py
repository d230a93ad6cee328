"""`Days`: what is known of a day, written as EDTF."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.dates import HedgedDate
from holdfast.law.instrument import Days
from tests.core.law.law_by_hand import day, span

DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))
SPANS = st.tuples(DATES, DATES).map(lambda ends: Days(min(ends), max(ends)))
YEARS = st.integers(1900, 2100).map(
    lambda year: Days(date(year, 1, 1), date(year, 12, 31))
)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (day("2012-02-14"), "2012-02-14"),
        (span("2012-01-01", "2012-12-31"), "2012"),
        (span("2012-01-01", "2013-12-31"), "2012-01-01/2013-12-31"),
        (span("2012-01-01", "2012-12-30"), "2012-01-01/2012-12-30"),
        (span("2012-01-02", "2012-12-31"), "2012-01-02/2012-12-31"),
    ],
)
def test_days_are_written_as_edtf(days: Days, expected: str) -> None:
    """A day, a whole year, or an interval."""
    assert str(days) == expected


@given(SPANS | YEARS)
def test_what_is_written_can_be_read_again(days: Days) -> None:
    """With the same ends."""
    read = HedgedDate.parse(str(days))
    assert (read.earliest, read.latest) == (days.first, days.last)
