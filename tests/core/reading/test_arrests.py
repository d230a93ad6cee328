"""Where and when people were picked up."""

import pytest
from hypothesis import given

from holdfast.facts.values import ArrestValue
from holdfast.reading.arrests import find_arrests
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, values

ARRESTS = {
    "Guards arrested a Turkmen exile in Bukhara on 14 May 2018.": (
        "Bukhara",
        "2018-05-14",
    ),
    "In June 2018, officers detained 30 refugees in the city of Almaty.": (
        "Almaty",
        "2018-06",
    ),
    "Nine youths were picked up on 10 May 2018 in flats in the city of Osh.": (
        "Osh",
        "2018-05-10",
    ),
    "She was abducted from her home in Minsk in July 2016.": ("Minsk", "2016-07"),
    "He was detained in Osh and sentenced in March 2018.": ("Osh", None),
    "Officers took a lawyer from his home in Minsk in July 2016.": ("Minsk", "2016-07"),
    "On 3 April 2018 he was taken into custody.": (None, "2018-04-03"),
    "Ten men were detained by the secret service, and held in the city of Shymkent.": (
        "Shymkent",
        None,
    ),
    "The tailor was detained at Manila airport on 10 April 2017.": (
        "Manila airport",
        "2017-04-10",
    ),
    "Police in Tashkent arrested a teacher.": ("Tashkent", None),
    "The boat was intercepted off the coast last week.": (
        None,
        "2019-03-04/2019-03-10",
    ),
    "He was not caught until 5 July 2018 in Herat.": ("Herat", "2018-07-05"),
    "They were arrested on 9 June 2018 when they tried to cross the border between"
    " Serbia and Hungary.": ("border between Serbia and Hungary", "2018-06-09"),
    "The cook, arrested in March 2018, was sent home in May.": (None, "2018-03"),
    "He has been in custody since October 2018.": (None, "2018-10"),
    "The student was detained in Cairo, where he had lived since 2009.": (
        "Cairo",
        None,
    ),
    "They were detained on 24 and 27 November 2018.": (None, "2018-11-24"),
    "The family was arrested upon arrival at Boryspil airport.": (
        "Boryspil airport",
        None,
    ),
}
NO_ARRESTS = (
    "Rebels seized power in the city in May 2018.",
    "Workers stopped work in Durban on Tuesday.",
    "In May 2018 a court in Osh dismissed his appeal against his arrest.",
    "They could be arrested in Cairo.",
    "An arrest warrant was issued in May 2018.",
    "The three men arrested are fathers.",
    "The plight of the detained grew worse in the wake of a January announcement.",
)


@pytest.mark.parametrize("text", ARRESTS)
def test_place_and_date_are_those_of_the_arrest(text: str) -> None:
    """Not those of what else the sentence tells."""
    assert values(find_arrests, text) == [ArrestValue(*ARRESTS[text])]


@pytest.mark.parametrize("text", NO_ARRESTS)
def test_not_every_seizing_is_an_arrest(text: str) -> None:
    """Nor is one that only might be."""
    assert values(find_arrests, text) == []


def test_a_date_of_those_arrested_earlier_is_not_theirs() -> None:
    """May is when they spoke."""
    assert values(find_arrests, "In May 2018, three men arrested earlier spoke.") == []


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    assert holds(find_arrests, text)
