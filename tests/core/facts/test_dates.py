"""`HedgedDate`: what it reads, what it refuses, and when two dates may be one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import BadValueError
from holdfast.facts.dates import HedgedDate, Order

YEARS = st.integers(1, 9999).map("{:04}".format)
LOOSE_YEARS = st.sampled_from(["XXXX", "201X", "20XX"])
DAYS = st.dates(date(1995, 1, 1), date(2029, 12, 31)).map(date.isoformat)
MARKS = st.sampled_from(["", "~", "?", "%"])
MONTHS = st.integers(1, 12).map("{:02}".format)
POINTS = st.one_of(
    st.builds("{}{}".format, DAYS, MARKS),
    st.builds("{}-{}{}".format, YEARS, MONTHS, MARKS),
    st.builds("{}{}".format, YEARS | LOOSE_YEARS, MARKS),
    st.builds("XXXX-{}-{}".format, MONTHS, st.sampled_from(["01", "28", "29", "XX"])),
    st.builds("XXXX-{}".format, MONTHS),
)


def _is_date(edtf: str) -> bool:
    try:
        HedgedDate.parse(edtf)
    except BadValueError:
        return False
    return True


INTERVALS = st.one_of(
    st.builds("{}/{}".format, POINTS, POINTS),
    st.builds("{}/..".format, POINTS),
    st.builds("/{}".format, POINTS),
).filter(_is_date)
DATES = st.one_of(POINTS, INTERVALS).map(HedgedDate.parse)
FLIPPED = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE}


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2012-02-08", date(2012, 2, 8), date(2012, 2, 8)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
        ("2012", date(2012, 1, 1), date(2012, 12, 31)),
        ("201X", date(2010, 1, 1), date(2019, 12, 31)),
        ("2012-XX", date(2012, 1, 1), date(2012, 12, 31)),
        ("2012-01~", date(2012, 1, 1), date(2012, 1, 31)),
        ("2012-02-08/2012-02-12", date(2012, 2, 8), date(2012, 2, 12)),
        ("../2012-02", None, date(2012, 2, 29)),
        ("2012-02/", date(2012, 2, 1), None),
        ("XXXX-02-08", None, None),
    ],
)
def test_a_date_spans_the_days_it_can_mean(
    edtf: str, earliest: date | None, latest: date | None
) -> None:
    """No day more and none less; an end that is not told stays open."""
    read = HedgedDate.parse(edtf)
    assert (read.earliest, read.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "wrong",
    [
        "8 February 2012",
        "2012-2-8",
        "2012-02-30",
        "2011-02-29",
        "2012-13",
        "2012-00-01",
        "2012-XX-08",
        "0000",
        "2012-21",
        "2012-02-08T18:00",
        "２０１２",
        "2012/2011",
        "2012-03/2012-02",
        "../..",
        "/",
        "2012/2013/2014",
        "",
    ],
)
def test_what_is_no_date_is_refused(wrong: str) -> None:
    """With a sentence, never with a guess."""
    with pytest.raises(BadValueError) as caught:
        HedgedDate.parse(wrong)
    assert caught.value.code == "bad_date"


@pytest.mark.parametrize(
    ("edtf", "approximate", "uncertain"),
    [
        ("2012-01", False, False),
        ("2012-01~", True, False),
        ("2012-01?", False, True),
        ("2012-01%", True, True),
        ("2012-01/2012-02~", True, False),
    ],
)
def test_marks_are_heard(
    edtf: str,
    approximate: bool,  # noqa: FBT001 (a table)
    uncertain: bool,  # noqa: FBT001 (a table)
) -> None:
    """Of either end of an interval."""
    read = HedgedDate.parse(edtf)
    assert (read.approximate, read.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ("2012-02-08", "2012-02-20", Order.BEFORE),
        ("2012-03", "2012-02-20", Order.AFTER),
        ("2012-02-08", "2012-02-08", Order.SAME),
        ("2012-02", "2012-02-08", Order.OVERLAPS),
        ("2012-02-08~", "2012-02-10", Order.UNKNOWN),
        ("2012-02-08~", "2012-03-10", Order.BEFORE),
        ("../2012-02", "2012-01", Order.UNKNOWN),
        ("XXXX-02-08", "2012-02-20", Order.UNKNOWN),
    ],
)
def test_compare(one: str, other: str, order: Order) -> None:
    """Where the words cannot tell, the answer is that they cannot."""
    assert HedgedDate.parse(one).compare(HedgedDate.parse(other)) is order


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("2012-02-08", "2012-02", True),
        ("2012-02-08", "2012-03", False),
        ("2012-02-08~", "2012-02-11", True),
        ("2012-02-08~", "2012-02-12", False),
        ("XXXX-02-08", "2012-02", True),
        ("XXXX-02-08", "2012-03", False),
        ("2012-03", "XXXX-02-08", False),
        ("XXXX-02-08", "XXXX-02", True),
        ("XXXX-02-08", "XXXX-03", False),
        ("XXXX-12-30/XXXX-01-02", "2012-01-01", True),
        ("XXXX-12-30/XXXX-01-02", "2012-01-05", False),
        ("XXXX-02-29", "2012", True),
        ("XXXX-02-29", "2011", False),
        ("XXXX-02-29", "1897/..", True),
        ("XXXX-02-29", "../1903", True),
    ],
)
def test_agrees(one: str, other: str, both: bool) -> None:  # noqa: FBT001 (a table)
    """Could both be true of one event?"""
    assert HedgedDate.parse(one).agrees(HedgedDate.parse(other)) is both


@given(st.one_of(POINTS, INTERVALS).filter(_is_date))
def test_what_is_read_is_written_the_same(edtf: str) -> None:
    """An end that is not known keeps its empty side."""
    assert str(HedgedDate.parse(edtf)) == edtf


@given(st.text(max_size=30))
def test_odd_text_is_a_date_or_refused(text: str) -> None:
    """And nothing else happens."""
    assert _is_date(text) in (True, False)


@given(DATES, DATES)
def test_compare_goes_both_ways(one: HedgedDate, other: HedgedDate) -> None:
    """Whoever asks."""
    order = one.compare(other)
    assert other.compare(one) is FLIPPED.get(order, order)


@given(DATES, DATES)
def test_agrees_goes_both_ways(one: HedgedDate, other: HedgedDate) -> None:
    """Whoever asks."""
    assert one.agrees(other) == other.agrees(one)


@given(DATES)
def test_a_date_agrees_with_itself(when: HedgedDate) -> None:
    """No date contradicts itself."""
    assert when.agrees(when)


@given(DATES, DATES)
def test_a_timeline_never_gainsays_compare(one: HedgedDate, other: HedgedDate) -> None:
    """What is surely before stands before."""
    if one.compare(other) is Order.BEFORE and not one.is_yearless:
        assert one.timeline_key <= other.timeline_key


def test_dates_without_a_year_come_last() -> None:
    """Nobody knows where they belong."""
    dates = [HedgedDate.parse(edtf) for edtf in ("XXXX-01-01", "2012", "../1999")]
    ordered = sorted(dates, key=lambda when: when.timeline_key)
    assert [str(when) for when in ordered] == ["../1999", "2012", "XXXX-01-01"]
