"""Every code that can reach a document has its words in English."""

import pytest

from holdfast.law.corpus import corpus
from holdfast.publishing.phrases import phrases_of
from holdfast.publishing.template import templates
from holdfast.terms.load import terms

LISTS = {
    "states": "state",
    "acts": "act",
    "harms": "harm",
    "access": "access",
    "demands": "demand",
    "risk_factors": "factor",
    "positions": "position",
    "interests": "interest",
    "addressee_kinds": "addressee",
}


def _missing(group: str, codes: set[str]) -> set[str]:
    english = phrases_of("en")
    ids = {f"{group}-{code.replace('_', '-')}" for code in codes}
    return {id_ for id_ in ids if not english.has(id_)}


@pytest.mark.parametrize(("name", "group"), LISTS.items())
def test_a_word_list_is_said(name: str, group: str) -> None:
    """A code without words stops the first document that needs it."""
    assert _missing(group, {"unheard_of"}) == {f"{group}-unheard-of"}
    assert _missing(group, set(terms(name))) == set()


def test_every_act_has_what_sentences_need() -> None:
    """As a noun, as what must not be done, and as what was done."""
    for act in terms("acts"):
        assert phrases_of("en").forms(f"act-{act}").keys() == {"", "do", "done"}


def test_every_text_that_protects_anyone_is_said() -> None:
    """A duty that cannot be named would be left out of an alert."""
    codes = {code for code, each in corpus().instruments.items() if each.provisions}
    assert "cat" in codes
    assert _missing("instrument", codes) == set()


def test_every_field_of_the_forms_is_said() -> None:
    """A field without a heading would be handed in as a riddle."""
    bodies = {body for each in templates().values() for body in each.forums}
    codes = {field for body in bodies for field in corpus().forums[body].fields}
    assert "full_name" in codes
    assert _missing("field", codes | terms("form_fields").keys()) == set()


def test_every_template_has_a_name() -> None:
    """It stands at the top of every page: what this paper is."""
    assert _missing("kind", set(templates())) == set()
