"""The picture of a timeline: marks in their lanes, labels that cover nothing."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.hedges import Firmness
from holdfast.showing.timeline_picture import WIDTH, Mark, picture

DAYS = st.dates(date(2000, 1, 1), date(2030, 12, 31)).map(str)
EDTF = DAYS | st.sampled_from(["XXXX-02-08", "2012", "2012-02~", "2012-02/..", "201X"])


def mark(
    day: str,
    lane: str = "Arrest",
    label: str = "label",
    firmness: Firmness = Firmness.ASSERTED,
    *,
    frames: bool = True,
) -> Mark:
    """Give a mark."""
    return Mark(lane, day, label, f"{day}: {label}", firmness, "m1", frames)


def numbers(name: str, drawn: str) -> list[float]:
    """Give an attribute of every rectangle."""
    return [
        float(each) for each in re.findall(rf'<rect[^>]* {name}="([\d.-]+)"', drawn)
    ]


def test_time_runs_from_left_to_right() -> None:
    """A stretch of days is as long as it lasts."""
    days = ["2012-02-08", "2012-02-08/2012-02-20", "2012-03-09"]
    drawn = picture(map(mark, days), "caption")
    first, stretch, last = numbers("x", drawn)
    assert first == stretch < last < WIDTH
    widths = numbers("width", drawn)
    assert widths[0] == widths[2] < widths[1]
    assert 'aria-labelledby="caption"' in drawn


def test_a_hedged_mark_is_hollow() -> None:
    """The list says how it is hedged."""
    days = [mark("2012-02-08", firmness=Firmness.REPORTED), mark("2012-03-09")]
    drawn = picture(days, "caption")
    assert drawn.count("picture__mark--hedged") == 1


@pytest.mark.parametrize(
    ("days", "ticks"),
    [
        (["2012-02-08", "2012-03-09"], ["8 Feb 2012", "15 Feb", "22 Feb", "1 Mar"]),
        (["2012-02-08", "2012-12-31"], ["Feb 2012", "Mar 2012", "Apr 2012"]),
        (["2002-02-08", "2012-12-31"], ["2002", "2003", "2004"]),
    ],
)
def test_lines_stand_for_weeks_months_or_years(
    days: list[str], ticks: list[str]
) -> None:
    """As many as can be read; the first one says the year."""
    drawn = picture(map(mark, days), "caption")
    shown = re.findall(r'class="picture__day"[^>]*>([^<]+)', drawn)
    assert shown[: len(ticks)] == ticks


def test_what_cannot_be_placed_is_left_to_the_list() -> None:
    """A day without a year, an open end; nothing is guessed."""
    days = ["2012-02-08", "XXXX-02-09", "2012-02/..", "2012-03-09"]
    assert len(numbers("x", picture(map(mark, days), "caption"))) == 2


def test_what_lies_far_away_does_not_stretch_the_picture() -> None:
    """A treaty of 1951 would leave all that matters on one spot."""
    days = [
        mark("1951-07-28", "Context", frames=False),
        mark("2012-02-08"),
        mark("2012-02-09", "Context", frames=False),
        mark("2012-03-09"),
    ]
    assert len(numbers("x", picture(days, "caption"))) == 3


@pytest.mark.parametrize("days", [[], ["2012-02-08"], ["XXXX-02-08", "2012-02-08"]])
def test_less_than_two_days_are_no_picture(days: list[str]) -> None:
    """There is nothing to be seen in it."""
    assert picture(map(mark, days), "caption") == ""


@given(st.lists(st.tuples(EDTF, st.text("ab é가漢", max_size=40)), max_size=12))
def test_no_mark_covers_another(told: list[tuple[str, str]]) -> None:
    """Labels stay inside the picture, and rows do not overlap."""
    drawn = picture([mark(day, label=label) for day, label in told], "caption")
    rows: dict[float, list[tuple[float, float]]] = {}
    places = zip(
        numbers("x", drawn), numbers("y", drawn), numbers("width", drawn), strict=True
    )
    for x, y, width in places:
        rows.setdefault(y, []).append((x, x + width))
        assert x >= 0
        assert x + width <= WIDTH
    for row in rows.values():
        row.sort()
        assert all(end < start for (_, end), (start, _) in pairwise(row))


def test_the_last_days_of_the_calendar_are_no_trouble() -> None:
    """Some text will name them."""
    assert picture([mark("0001-01-01"), mark("9999-12-31")], "caption")
