"""Denied access: refused, contact, with whom, in one clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.values import AccessValue
from holdfast.reading.access import find_access
from tests.core.reading.sighting import sentence, sentences


def codes(text: str) -> set[str]:
    """Give whom or what a sentence says people are kept from."""
    values = (mention.value for mention in find_access(sentence(text)))
    return {value.access for value in values if isinstance(value, AccessValue)}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Mali prevents the UN refugee agency from having access to them.", "unhcr"),
        ("It deported them without allowing UNHCR to interview them.", "unhcr"),
        ("UNHCR was not given access to the group.", "unhcr"),
        ("They were denied access to lawyers.", "lawyer"),
        ("They were held without a lawyer.", "lawyer"),
        ("Access to a lawyer was denied.", "lawyer"),
        ("His relatives may not visit him.", "family"),
        ("He was refused permission to contact his family.", "family"),
        ("They were not allowed to apply for asylum.", "asylum_procedure"),
        (
            "They were returned without having their claims examined.",
            "asylum_procedure",
        ),
        ("Those men were unable to challenge their deportation.", "asylum_procedure"),
        ("He was refused consular access.", "consular"),
    ],
)
def test_a_denial_is_read(text: str, code: str) -> None:
    """One way to say each."""
    assert codes(text) == {code}


def test_two_denials_in_one_sentence() -> None:
    """“Neither … nor” denies both."""
    text = "Neither his family nor his lawyer has been able to see him."
    assert codes(text) == {"family", "lawyer"}


@pytest.mark.parametrize(
    "text",
    [
        "He was given access to his lawyer.",
        "They were refused asylum in Mali.",
        "Mali must not deny them access to UNHCR.",
        "His lawyer was not told of the order.",
        "Some families were unable to get access to housing.",
        "Mali has no functioning asylum system.",
        "He did not flee, but his family met UNHCR.",
    ],
)
def test_what_is_no_denial(text: str) -> None:
    """Given, demanded, or another thing refused."""
    assert codes(text) == set()


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Whatever is found lies inside its sentence."""
    for sighted in sentences(text):
        for mention in find_access(sighted):
            assert sighted.span.holds(mention.span)
