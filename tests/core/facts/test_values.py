"""The shapes a claim can have: frozen, complete, and of plain parts."""

from dataclasses import FrozenInstanceError, fields
from typing import get_args

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.values import KINDS, DateValue, StateValue, Value

CONTRACT = """
people_count nationality group person_name alias sending_state destination_state
onward_state act status custody arrest deadline event_date feared_harm suffered_harm
risk_factor access_denied demand authority legal_reference state_position context
quotation spokesperson document_index intended_destination
"""


def test_the_kinds_are_those_of_the_contract() -> None:
    """No more and no fewer."""
    assert KINDS.keys() == set(CONTRACT.split())


def test_every_shape_is_used_and_every_kind_has_one() -> None:
    """The union and the table say the same."""
    assert set(KINDS.values()) == set(get_args(Value))


@pytest.mark.parametrize(
    "shape", get_args(Value), ids=lambda shape: str(shape.__name__)
)
def test_a_shape_holds_only_what_json_can_say(shape: type[Value]) -> None:
    """Text, whole numbers, yes or no, or nothing."""
    plain = {str, int, bool, str | None, int | None}
    assert {field.type for field in fields(shape)} <= plain


def test_values_cannot_be_changed() -> None:
    """A claim that was checked stays as it was."""
    value = StateValue("CN")
    with pytest.raises(FrozenInstanceError):
        value.state = "KP"  # type: ignore[misc]


def test_values_are_equal_by_what_they_say() -> None:
    """And so can be counted and compared."""
    assert DateValue("2012-02-20", "return") == DateValue("2012-02-20", "return")
    assert len({Count.exactly(3), Count(3, 3), Count(3, None)}) == 2
