"""The reference: its examples hold, and its shapes are told as JSON has them."""

import pytest

from holdfast.cases.check_sources import value_faults
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import Firmness
from holdfast.facts.matches import Compared
from holdfast.facts.values import KINDS, GroupValue, LegalValue, Value
from holdfast.terms.load import terms
from tools.claim_examples import EXAMPLES
from tools.reference_shapes import case_sections, sentences, shape_section, type_name


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_an_example_that_holds(kind: str) -> None:
    """Its codes exist, its dates are dates."""
    value = EXAMPLES[kind].value
    assert isinstance(value, KINDS[kind])
    assert list(value_faults("value", value)) == []
    match value:
        case GroupValue(group):
            assert group in terms("groups")
        case LegalValue(instrument=instrument):
            assert instrument in terms("legal_references")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (str, "string"),
        (bool | None, "boolean or null"),
        (Value | None, "[value](claims.md) or null"),
        (AnswerValue, "string or [count](#a-number-of-people)"),
        (AnswerValue | None, "string or [count](#a-number-of-people) or null"),
        (tuple[str, ...], "list of string"),
        (tuple[Compared, ...], "list of comparisons"),
        (Firmness, "[hedge](reading.md#a-claim)"),
        (int | str, "integer or string"),
        (bytes, "bytes"),
    ],
)
def test_types_are_named_as_json_names_them(kind: object, name: str) -> None:
    """A shape without a name of its own keeps Python's."""
    assert type_name(kind) == name


def test_what_python_calls_none_is_null() -> None:
    """And an empty tuple an empty list."""
    assert sentences("`None` or None,\n    `()`.\n\n    Two.") == (
        "`null` or `null`, an empty list.\n\nTwo."
    )
    assert sentences(None) == ""


def test_a_shape_of_the_contract_leaves_nothing_out() -> None:
    """The case JSON does, for whoever writes by hand."""
    assert "may be left out" not in shape_section("A number of people", Count)
    assert "may be left out" in next(case_sections())
