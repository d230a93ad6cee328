"""Which of two numbers or dates is told the more firmly."""

import pytest

from holdfast.facts.counts import Count
from holdfast.proofing.weaker import (
    has_held_ends,
    may_be_one_day,
    may_count_as,
    may_date_as,
    shares_number,
)

EXACT = Count.exactly(21)
ABOUT = Count(20, 20, approximate=True)
OPEN = Count(21, None)


def test_a_wider_number_may_stand_for_a_narrower_one() -> None:
    """Never the other way round."""
    assert may_count_as(OPEN, EXACT)
    assert may_count_as(Count(None, 40), EXACT)
    assert may_count_as(ABOUT, EXACT)
    assert not may_count_as(EXACT, OPEN)
    assert not may_count_as(EXACT, Count(21, 21, approximate=True))
    assert may_count_as(Count(18, 25), ABOUT)


def test_ends_are_held_or_round_what_is_held() -> None:
    """At least six says nothing of 21."""
    assert has_held_ends(ABOUT, EXACT)
    assert not has_held_ends(Count(6, None), EXACT)
    assert shares_number(EXACT, OPEN)
    assert not shares_number(ABOUT, OPEN)


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("2031-03-05", "2031-03-05"),
        ("2031-03", "2031-03-05"),
        ("2031", "2031-03"),
        ("XXXX-03-05", "2031-03-05"),
        ("XXXX-03", "2031-03-05"),
        ("2031-03-05~", "2031-03-05"),
        ("2031-03-01/2031-03-09", "2031-03-05"),
    ],
)
def test_a_coarser_date_may_stand_for_a_finer_one(told: str, held: str) -> None:
    """It leaves all open that the other leaves open."""
    assert may_date_as(told, held)
    assert may_be_one_day(told, held)


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("2031-03-05", "2031-03"),
        ("2031-03-05", "2031-03-05~"),
        ("XXXX-03-05", "2031-03-05~"),
        ("XXXX-03-05", "2031-03"),
        ("2031-03-05", "../2031-03-09"),
        ("2031-03-06", "2031-03-05"),
        ("2031-03-05", "Osh"),
    ],
)
def test_a_finer_or_another_date_may_not(told: str, held: str) -> None:
    """Nor may anything stand for what is no date."""
    assert not may_date_as(told, held)
