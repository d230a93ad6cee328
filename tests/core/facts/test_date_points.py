"""`Point`: a day, a month or a year, and what is left open in it."""

import pytest

from holdfast.errors import BadValueError
from holdfast.facts.date_points import Point


@pytest.mark.parametrize(
    ("edtf", "grain", "is_exact"),
    [
        ("2012-02-08", "day", True),
        ("2012-02-XX", "month", False),
        ("2012-02", "month", False),
        ("2012-XX", "year", False),
        ("2012", "year", False),
        ("201X-02-08", "day", False),
        ("XXXX-02-08", "day", False),
    ],
)
def test_grain(edtf: str, grain: str, is_exact: bool) -> None:  # noqa: FBT001 (a table)
    """The finest part that is told; a day is exact where its year is told too."""
    point = Point.parse(edtf)
    assert (point.grain, point.is_exact_day) == (grain, is_exact)


def test_a_year_is_put_in() -> None:
    """Where the calendar has such a day; its mark is kept."""
    assert Point.parse("XXXX-02-08~").in_year(2012) == Point("2012", "02", "08", "~")
    assert Point.parse("XXXX-02-29").in_year(2011) is None


def test_a_day_that_some_year_has_is_a_day() -> None:
    """29 February of an unknown year, or of one in the 2010s; never 30 February."""
    assert Point.parse("201X-02-29").is_exact_day is False
    assert str(Point.parse("XXXX-02-29")) == "XXXX-02-29"
    with pytest.raises(BadValueError):
        Point.parse("XXXX-02-30")
    with pytest.raises(BadValueError):
        Point("2012", "02", "30")


def test_the_first_decade_has_no_year_nought() -> None:
    """The calendar begins with year 1."""
    earliest = Point.parse("000X").earliest
    assert earliest is not None
    assert earliest.isoformat() == "0001-01-01"
