"""Phrases of one sentence that speak of the same people, made one step by step."""

import pytest

from holdfast.facts.counts import Count
from tests.core.reading.phrases_seen import Seen, seen_in


@pytest.mark.parametrize(
    ("words", "count", "states", "names"),
    [
        (
            "Amina Dorvale, a Tajik trader, and her two daughters",
            Count.exactly(3),
            ("TJ",),
            ("Amina Dorvale",),
        ),
        (
            "Two Malian men, Yusuf Okbani and Omar Lusk, and three women",
            Count.exactly(5),
            ("ML",),
            ("Yusuf Okbani", "Omar Lusk"),
        ),
        (
            "Nineteen refugees and asylum-seekers, including four children",
            Count.exactly(19),
            (),
            (),
        ),
    ],
)
def test_what_one_step_joined_the_next_joins_on(
    words: str, count: Count, states: tuple[str, ...], names: tuple[str, ...]
) -> None:
    """Names before sums, sums before parts."""
    assert seen_in(f"{words} hid.") == [Seen(words, count, states, names)]


def test_a_line_may_end_between_them() -> None:
    """It is a space like any other."""
    (seen,) = seen_in("Twelve men and\nthree women hid.")
    assert seen.count == Count.exactly(15)


def test_a_sentence_without_people() -> None:
    """There is nothing to join."""
    assert seen_in("It rained in Chad.") == []
