"""Ranges: from the fewest to the most, from the first day to the last."""

import pytest

from holdfast.cases.overview import Answer, Saying
from holdfast.cases.ranges import range_of
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import ASSERTED
from holdfast.facts.spans import Span


def spanned(question: str, *values: AnswerValue) -> AnswerValue | None:
    """Give what some rivals span."""
    saying = Saying("r1.c1", "r1", Span(0, 1), "x", ASSERTED)
    return range_of(question, [Answer(value, (saying,), ("r1",)) for value in values])


@pytest.mark.parametrize(
    ("counts", "span"),
    [
        ([Count.exactly(21), Count.exactly(31)], Count(21, 31)),
        (
            [Count.exactly(21), Count(21, None)],
            Count(21, 21, approximate=True),
        ),
        ([Count(None, 40), Count.exactly(24)], Count(24, 40, approximate=True)),
        (
            [Count(25, 25, approximate=True), Count.exactly(24)],
            Count(24, 25, approximate=True),
        ),
        ([Count.exactly(21)], None),
        ([Count.exactly(21), Count.exactly(21)], None),
        ([], None),
    ],
)
def test_numbers_span_from_the_fewest_to_the_most(
    counts: list[Count], span: Count | None
) -> None:
    """An open or a soft end makes the whole soft."""
    assert spanned("how_many", *counts) == span


@pytest.mark.parametrize(
    ("dates", "span"),
    [
        (["2019-02-20", "2019-03-01"], "2019-02-20/2019-03-01"),
        (["2019-02-20", "2019-02"], "2019-02-01/2019-02-28"),
        (["2019-02-20", "2019-02-20~"], "2019-02-20"),
        (["XXXX-02-20", "2019-02-20"], None),
        (["2019-02-20/..", "2019-02-20"], None),
        (["2019-02-20"], None),
    ],
)
def test_days_span_from_the_first_to_the_last(
    dates: list[str], span: str | None
) -> None:
    """A day that cannot be placed leaves the range untold."""
    assert spanned("deadline", *dates) == span


def test_what_has_no_order_has_no_range() -> None:
    """Places and codes are only listed."""
    assert spanned("held_where", "Hunchun", "Tumen") is None


def test_what_is_denied_spans_nothing() -> None:
    """That they are not 31 says nothing of how many they are."""
    saying = Saying("r1.c1", "r1", Span(0, 1), "x", ASSERTED)
    answers = [
        Answer(Count.exactly(21), (saying,), ("r1",)),
        Answer(Count.exactly(31), (saying,), ("r1",), denied=True),
    ]
    assert range_of("how_many", answers) is None
