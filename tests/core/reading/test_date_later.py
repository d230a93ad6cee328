"""Days told from another day: `date_later.py`."""

import pytest

from holdfast.reading.body import body_of
from holdfast.reading.sighted import Sighted


def dates(words: str, published: str | None = "2012-05-10") -> list[str]:
    """Give the dates of a sentence, in order."""
    body = body_of(words, "en", published)
    return [each.date for each in Sighted(body, body.paragraphs[0].span).dates]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("He was arrested on 4 May and deported the next day.", "2012-05-05"),
        ("Held on 30 April, she was sent back the following morning.", "2012-05-01"),
        ("He was held on 4 May and deported three days later.", "2012-05-07"),
        ("He was held on 4 May 2011 and sent back a week later.", "2011-05-11"),
    ],
)
def test_a_later_day_is_counted_from_the_one_before(words: str, wanted: str) -> None:
    """It is as firm as the day it is told from."""
    assert dates(words)[-1] == wanted


def test_a_day_without_a_year_gives_one_without() -> None:
    """Only where neither a leap day nor a new year may come between."""
    assert dates("Held on 4 May, he was deported the next day.", None)[-1] == (
        "XXXX-05-05"
    )
    assert len(dates("Held on 28 February, he was deported the next day.", None)) == 1
    assert len(dates("Held on 31 December, he was deported the next day.", None)) == 1


def test_nothing_is_later_than_a_month_or_than_nothing() -> None:
    """A day is counted from a day alone."""
    assert dates("Held in May 2011, he was deported the next day.") == ["2011-05"]
    assert dates("He was deported the next day.") == []


@pytest.mark.parametrize(
    "words",
    [
        "He was picked up on Wednesday last week.",
        "He was picked up on Wednesday of last week.",
        "Last week, on Wednesday, he was picked up.",
    ],
)
def test_a_weekday_is_that_of_the_week_beside_it(words: str) -> None:
    """The report is of Thursday, 10 May 2012."""
    assert "2012-05-02" in dates(words)
    assert "2012-05-09" not in dates(words)
