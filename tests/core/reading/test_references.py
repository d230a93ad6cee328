"""Legal texts and rules, with the article where it is told."""

import pytest
from hypothesis import given

from holdfast.facts.values import LegalValue
from holdfast.reading.references import find_references
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, values

REFERENCES: dict[str, list[tuple[str, str | None]]] = {
    "Under article 3 of the ECHR nobody may be returned.": [
        ("european_convention", "3")
    ],
    "Article 33(1) of the 1951 UN Refugee Convention is breached.": [
        ("refugee_convention", "33(1)")
    ],
    "The UN Convention against Torture (Article 3) and the ICCPR bind Chad.": [
        ("convention_against_torture", "3"),
        ("iccpr", None),
    ],
    "Chad is a party to the UN Refugee Convention.": [("refugee_convention", None)],
    "The principle of non-refoulement stands.": [("non_refoulement", None)],
    "International law prohibits it.": [("international_law", None)],
    "The convention of the party was in Nairobi.": [],
}


@pytest.mark.parametrize("text", REFERENCES)
def test_each_text_named_is_given(text: str) -> None:
    """By its code, whatever name it goes by."""
    assert values(find_references, text) == [LegalValue(*v) for v in REFERENCES[text]]


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    assert holds(find_references, text)
