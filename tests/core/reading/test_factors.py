"""Risk factors: theirs, not those of whoever speaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.values import FactorValue
from holdfast.reading.factors import find_factors
from tests.core.reading.sighting import sentence, sentences


def codes(text: str) -> set[str]:
    """Give the factors of a sentence."""
    values = (mention.value for mention in find_factors(sentence(text)))
    return {value.factor for value in values if isinstance(value, FactorValue)}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "She had been in contact with South Korean officials.",
            "contact_with_hostile_state",
        ),
        ("He became a Christian after he arrived.", "religion"),
        ("He belonged to a banned Islamic party.", "religion"),
        ("She fears persecution because of her ethnicity.", "ethnicity"),
        ("The dissident has lived in exile since.", "political_opinion"),
        ("Mali deported an opposition party member.", "political_opinion"),
        ("Mali deported a journalist to Chad.", "journalism"),
        ("Mali deported a human rights defender.", "activism"),
        ("Twice before, he had escaped and been caught.", "prior_escape"),
        ("Mali plans to return an army deserter.", "military"),
        ("Mali wants to send back a gay barber.", "sexual_orientation"),
        ("They deported the sister of a dissident.", "family"),
        ("He is a famous footballer.", "public_profile"),
        ("He has been charged with terrorism.", "terrorism_charge"),
        ("They were accused of links to a terrorist group.", "terrorism_charge"),
        ("They had left Eritrea without permission.", "illegal_exit"),
    ],
)
def test_a_factor_is_read(text: str, code: str) -> None:
    """One way to say each."""
    assert codes(text) == {code}


@pytest.mark.parametrize(
    "text",
    [
        "He was deported on Monday, a journalist told us.",
        "Activists urged Mali to stop.",
        "Human rights activists in Chad condemned the step.",
        "A spokesman told journalists that he had left.",
        "A human rights organization wrote to the minister.",
        "He is not a dissident.",
        "Mali deported a Uighur cook.",
        "She works for a newspaper in Lome.",
    ],
)
def test_what_is_no_factor(text: str) -> None:
    """Who speaks, who protests, whoever they belong to by birth."""
    assert codes(text) == set()


def test_a_factor_is_as_firm_as_it_is_said() -> None:
    """“Is believed to” governs it."""
    text = "She is believed to have been in contact with South Korean agents."
    (mention,) = find_factors(sentence(text))
    assert mention.hedge.firmness == "believed"


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Whatever is found lies inside its sentence."""
    for sighted in sentences(text):
        for mention in find_factors(sighted):
            assert sighted.span.holds(mention.span)
