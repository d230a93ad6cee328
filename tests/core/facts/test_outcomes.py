"""Outcomes are told on axes; each value belongs to one, and "unknown" to all."""

import pytest

from holdfast.facts.outcomes import AXES, UNKNOWN, VALUES, values_on
from holdfast.terms.load import terms


def test_every_value_belongs_to_one_axis_and_unknown_to_all() -> None:
    """A value without an axis could be recorded nowhere."""
    for code, term in terms(VALUES).items():
        assert (term.group in terms(AXES)) == (code != UNKNOWN), code


@pytest.mark.parametrize("axis", terms(AXES))
def test_an_axis_has_values_and_nobody_knowing_is_one(axis: str) -> None:
    """It comes last, so that what is known is read first."""
    values = list(values_on(axis))
    assert len(values) > 2
    assert values[-1] == UNKNOWN


def test_harm_that_was_done_by_us_can_be_told() -> None:
    """And what an authority did against the people."""
    assert "strong_negative" in values_on("attribution")
    assert "obstructed" in values_on("response")


def test_what_is_no_axis_has_no_values() -> None:
    """Not even unknown."""
    assert values_on("weather") == {}
