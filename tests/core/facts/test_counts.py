"""`Count`: what it refuses, and which counts may speak of one group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count

NUMBERS = st.integers(0, 60)
RANGES = st.tuples(NUMBERS, NUMBERS).map(lambda ends: Count(min(ends), max(ends)))
AT_LEAST = NUMBERS.map(lambda number: Count(number, None))
UP_TO = NUMBERS.map(lambda number: Count(None, number))
COUNTS = st.one_of(RANGES, AT_LEAST, UP_TO, NUMBERS.map(Count.exactly))
FAR = 100


def numbers(count: Count) -> set[int]:
    """Give every number a count allows, as far as the strategies go."""
    last = FAR if count.max is None else count.max
    return set(range(count.min or 0, last + 1))


def test_exactly_has_equal_ends() -> None:
    """And is not approximate."""
    assert Count.exactly(21) == Count(21, 21, approximate=False)


def test_a_count_without_a_number_is_refused() -> None:
    """“Several” is no count."""
    with pytest.raises(BadValueError) as caught:
        Count(None, None)
    assert caught.value.code == "empty_count"


def test_a_count_that_runs_backwards_is_refused() -> None:
    """From nine to eight there is nobody."""
    with pytest.raises(BadValueError) as caught:
        Count(9, 8)
    assert caught.value.code == "bad_count"


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (Count.exactly(21), Count.exactly(21), True),
        (Count.exactly(21), Count.exactly(24), False),
        (Count(9, None), Count.exactly(21), True),
        (Count(None, 9), Count.exactly(21), False),
        (Count(None, 9), Count(9, None), True),
        (Count(10, None), Count(None, 9), False),
        (Count(40, 99, approximate=True), Count(50, 60), True),
    ],
)
def test_allows(one: Count, other: Count, both: bool) -> None:  # noqa: FBT001 (a table)
    """Open ends allow anything beyond them."""
    assert one.allows(other) is both


@given(COUNTS, COUNTS)
def test_allows_means_that_one_number_fits_both(one: Count, other: Count) -> None:
    """Held against the numbers themselves."""
    assert one.allows(other) == bool(numbers(one) & numbers(other))


@given(COUNTS, COUNTS)
def test_allows_goes_both_ways(one: Count, other: Count) -> None:
    """Whoever asks."""
    assert one.allows(other) == other.allows(one)


@given(COUNTS)
def test_a_count_allows_itself(count: Count) -> None:
    """No count contradicts itself."""
    assert count.allows(count)
