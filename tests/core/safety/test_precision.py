"""How exactly a value may be told far away: towns, months, bands."""

import pytest

from holdfast.facts.counts import Count
from holdfast.safety.precision import coarse, is_small, town


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("Port Marrow", "Port Marrow"),
        ("Tumen", "Tumen"),
        ("图们", "Tumen"),
        ("Tumen Border Guard Detention Centre", "Tumen"),
        ("a house near Hun Chun", "Hunchun"),
        ("Marrow Prison", None),
        ("12 Wick Lane", None),
        ("马罗看守所", None),
        ("마로 구류장", None),
        ("la prison de Marrow", None),
        ("la cárcel de Marrow", None),
        ("the place where the long road from the hills meets the shore", None),
    ],
)
def test_a_place_is_told_as_a_town_or_not_at_all(place: str, told: str | None) -> None:
    """A town we know is found inside a longer name; else words of buildings stop it."""
    assert town(place) == told


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("crossing_date", "2019-01-17", "2019-01"),
        ("crossing_date", "2019-01", "2019-01"),
        ("crossing_date", "2019-01-17~", "2019-01"),
        ("crossing_date", "2019-01-30/2019-02-02", "2019-01/2019-02"),
        ("crossing_date", "2019-01-17/..", None),
        ("crossing_date", "one night", None),
        ("age", "34", "30-39"),
        ("age", "aged 34", "30-39"),
        ("age", "18", "18-19"),
        ("age", "17", "0-17"),
        ("age", "107", "100-109"),
        ("age", "thirty", None),
        ("age", "between 34 and 36", None),
        ("child_age", "4 months", "0-17"),
        ("authority", "border police", "border police"),
        ("authority", "Wick Police Station", None),
        ("occupation", "ferry pilot", "ferry pilot"),
    ],
)
def test_other_values_are_told_roughly(
    field: str, value: str, told: str | None
) -> None:
    """What cannot be told more roughly is not told."""
    assert coarse(field, value) == told


def test_a_number_is_told_as_it_is() -> None:
    """Whether it is too small is asked apart."""
    assert coarse("how_many", Count(19, 41)) == Count(19, 41)


@pytest.mark.parametrize(
    ("count", "small"),
    [
        (Count.exactly(4), True),
        (Count.exactly(5), False),
        (Count(3, 40), True),
        (Count(None, 4), True),
        (Count(9, None), False),
        ("4", False),
    ],
)
def test_fewer_than_five_are_few(count: Count | str, small: bool) -> None:  # noqa: FBT001 - a column of the table
    """Any end that is told counts."""
    assert is_small(count) is small
