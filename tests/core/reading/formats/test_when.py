"""Dates that files give for themselves."""

import pytest

from holdfast.reading.formats.when import date_of, first_date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2013-03-05", "2013-03-05"),
        (" 2013-03-05T10:00:00+09:00", "2013-03-05"),
        ("20130305", "2013-03-05"),
        ("20130305T100000Z", "2013-03-05"),
        ("2013-03", "2013-03"),
        ("2013", "2013"),
        ("2013-02-30", None),
        ("2013-13", None),
        ("1013-03-05", None),
        ("2013/03/05", None),
        ("03/05/2013", None),
        ("Tue, 5 Mar 2013 23:30:00 +0900", "2013-03-05"),
        ("5 Mar 2013", "2013-03-05"),
        ("Tue, 35 Mar 2013 23:30:00 +0900", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_read_or_left(words: str | None, date: str | None) -> None:
    """What has two readings has none."""
    assert date_of(words) == date


def test_the_first_that_is_a_date_counts() -> None:
    """In the order of trust."""
    assert first_date([None, "soon", "2013", "2014"]) == "2013"
    assert first_date([]) is None
