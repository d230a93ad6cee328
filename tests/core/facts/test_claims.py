"""`Claim`: no claim without a span, no quote that is not the text at the span."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import BadValueError
from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import KINDS, HarmValue, StateValue

NINE = Count.exactly(9)


def test_a_claim_is_asserted_and_of_no_case_unless_told() -> None:
    """The plainest claim there is."""
    claim = Claim("c1", "people_count", NINE, Span(3, 7), "Nine")
    assert (claim.hedge, claim.case, claim.backs) == (ASSERTED, None, ())


def test_a_kind_that_nobody_knows_is_refused() -> None:
    """The kinds are those of the contract."""
    with pytest.raises(BadValueError) as caught:
        Claim("c1", "shoe_size", NINE, Span(3, 7), "Nine")
    assert caught.value.code == "bad_claim"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_value_of_another_shape_is_refused(kind: str) -> None:
    """Whatever the kind, some shape does not fit it."""
    other = StateValue("CN") if KINDS[kind] is HarmValue else HarmValue("torture")
    with pytest.raises(BadValueError) as caught:
        Claim("c1", kind, other, Span(0, 4), "Nine")
    assert caught.value.code == "bad_claim"


def test_an_empty_quote_is_refused() -> None:
    """Nothing is claimed by no words."""
    with pytest.raises(BadValueError) as caught:
        Claim("c1", "people_count", NINE, Span(3, 3), "")
    assert caught.value.code == "unquoted_claim"


@given(st.text(min_size=1, max_size=30), st.integers(0, 40))
def test_a_quote_must_be_as_long_as_its_span(quote: str, length: int) -> None:
    """In characters, whatever the script."""
    if length == len(quote):
        assert (
            Claim("c1", "people_count", NINE, Span(5, 5 + length), quote).quote == quote
        )
    else:
        with pytest.raises(BadValueError):
            Claim("c1", "people_count", NINE, Span(5, 5 + length), quote)


def test_an_error_never_repeats_the_report() -> None:
    """A quote may name someone."""
    with pytest.raises(BadValueError) as caught:
        Claim("c1", "people_count", NINE, Span(0, 3), "Ada Invented")
    assert "Ada" not in caught.value.sentence


def test_the_five_grades_are_those_of_the_contract() -> None:
    """Firmest first."""
    assert [str(grade) for grade in Firmness] == [
        *("asserted", "reported", "believed", "feared", "denied"),
    ]
    assert Hedge().firmness is Firmness.ASSERTED
