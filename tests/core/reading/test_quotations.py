"""Whose words a report gives, and who speaks for an organisation."""

import pytest
from hypothesis import given

from holdfast.facts.values import QuotationValue, SpokespersonValue
from holdfast.reading.body import body_of
from holdfast.reading.quotations import find_quotations, find_spokespersons
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, values

QUOTED = {
    '"They must not be sent back to danger," said Berit Holmsund, a nurse.': (
        "They must not be sent back to danger,",
        "Berit Holmsund",
    ),
    "“They must not be sent back now,” the lawyer, Ali Farhan, told Reuters.": (
        "They must not be sent back now,",
        "Ali Farhan",
    ),
    'Refugee Watch said in a statement: "The men must not be returned."': (
        "The men must not be returned.",
        "Refugee Watch",
    ),
    "‘They should never have been sent back’, said Anna Lind.": (
        "They should never have been sent back",
        "Anna Lind",
    ),
    '"We will do it once again," she said.': ("We will do it once again,", None),
    '"No mark closes this one, which goes on': (
        "No mark closes this one, which goes on",
        None,
    ),
}
SPEAKING = {
    "“Stop this,” said Berit Holmsund, director of the Aarhus Refugee Forum.": (
        "Berit Holmsund",
        "director of the Aarhus Refugee Forum",
    ),
    "Refugee Watch's Asia director Anna Lind said so.": (
        "Anna Lind",
        "Refugee Watch's Asia director",
    ),
}


@pytest.mark.parametrize("text", QUOTED)
def test_the_words_and_who_speaks_them(text: str) -> None:
    """The name stands after the words or before them."""
    body = body_of(text, "en")
    (found,) = find_quotations(body, body.paragraphs[0])
    words, speaker = QUOTED[text]
    assert found.span.of(text) == words
    assert found.value == QuotationValue(speaker)


def test_a_few_words_in_marks_are_no_quotation() -> None:
    """They are a name or a doubt."""
    body = body_of('He is a "major terror suspect", they said.', "en")
    assert find_quotations(body, body.paragraphs[0]) == ()


@pytest.mark.parametrize("text", SPEAKING)
def test_a_spokesperson_has_a_role(text: str) -> None:
    """Beside the name, on either side."""
    assert values(find_spokespersons, text) == [SpokespersonValue(*SPEAKING[text])]


def test_a_name_without_a_role_is_no_spokesperson() -> None:
    """Even where the sentence has a director."""
    text = "Berit Holmsund told the director of the camp that she feared torture."
    assert values(find_spokespersons, text) == []


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    body = body_of(text, "en")
    for paragraph in body.paragraphs:
        for found in find_quotations(body, paragraph):
            assert paragraph.span.holds(found.span)
    assert holds(find_spokespersons, text)
