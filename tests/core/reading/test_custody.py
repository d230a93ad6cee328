"""Where people are held, and where only meetings are."""

import pytest
from hypothesis import given

from holdfast.facts.values import CustodyValue
from holdfast.reading.custody import find_custody
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, seen, values

HELD = {
    "Nine Uzbek traders are being held in Almaty.": "Almaty",
    "The cook remains in custody in Tbilisi.": "Tbilisi",
    "He is detained at Karsan Prison.": "Karsan Prison",
    "They are still detained in Niamey.": "Niamey",
    "The women have been detained in Tripoli since May 2018.": "Tripoli",
    "She was transferred to Lumo Prison in Kampala.": "Lumo Prison",
    "The tailor was moved from Songkhla to Bangkok last week.": "Bangkok",
    "Some 70 Eritreans were held in detention facilities in Misratah.": "Misratah",
    "He was believed to be held in the northern city of Erbil.": "Erbil",
    "They were taken to Lumo Prison, where they are held.": "Lumo Prison",
    "The inmates of Lumo Prison and detainees at Karsan Prison wait.": "Karsan Prison",
}
NOT_HELD = (
    "A meeting of ministers was held in Geneva.",
    "Talks on the return of the nine men were held in Ankara.",
    "Elections are to be held in Harare.",
    "He was sentenced to ten years in prison by a court in Tashkent.",
    "The men are held in Khartoum's neighbour, Chad.",
    "The teacher was detained in Osh.",
    "Kenya plans to deport a detained singer; the capital, Nairobi, saw protests.",
    "Police arrested him and held him.",
)


@pytest.mark.parametrize("text", HELD)
def test_the_place_is_the_one_the_words_lead_to(text: str) -> None:
    """A town or an institution, as written."""
    assert [
        v.place for v in values(find_custody, text) if isinstance(v, CustodyValue)
    ] == [HELD[text]]


@pytest.mark.parametrize("text", NOT_HELD)
def test_what_is_held_may_be_no_person(text: str) -> None:
    """Nor is a town in the same sentence always the place."""
    assert values(find_custody, text) == []


def test_one_arrest_told_with_two_verbs_is_no_custody() -> None:
    """The place is that of the arrest, which tells it."""
    assert values(find_custody, "Ten men were arrested and held in Shymkent.") == []


def test_who_holds_them_is_told_by_by() -> None:
    """In the report's words."""
    text = "They are held by the National Security Service in Juba."
    assert values(find_custody, text) == [
        CustodyValue("Juba", "National Security Service")
    ]


def test_the_quote_goes_from_the_verb_to_the_place() -> None:
    """So that a reader sees why."""
    sighted = seen("The group is reportedly being held in the city of Changchun.")
    (held,) = find_custody(sighted)
    assert held.span.of(sighted.body.text) == "being held in the city of Changchun"


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    assert holds(find_custody, text)
