"""What a State calls the people is attributed to it."""

import pytest
from hypothesis import given

from holdfast.facts.values import PositionValue
from holdfast.reading.positions import find_positions
from tests.core.reading.sentences_seen import ODD_TEXTS, holds, seen, values

POSITIONS = {
    "China regards them as economic migrants.": ("CN", "economic_migrants"),
    "The minister called them a threat to national security.": (
        None,
        "security_threat",
    ),
    "The Thai government maintained that they were illegal immigrants.": (
        "TH",
        "illegal_entrants",
    ),
    "According to the Thai government, they are illegal migrants.": (
        "TH",
        "illegal_entrants",
    ),
    "Officials insisted that the nine were not refugees.": (None, "not_refugees"),
    "Tajikistan described the two men as terrorists.": ("TJ", "terrorists"),
}
NO_POSITIONS = (
    "Activists say they are not economic migrants.",
    "They are economic migrants.",
    "Chad accused them of being members of a terrorist group.",
    "Lawyers described the men as criminals.",
)


@pytest.mark.parametrize("text", POSITIONS)
def test_the_state_and_its_words(text: str) -> None:
    """The State only where the words for the speaker name it."""
    assert values(find_positions, text) == [PositionValue(*POSITIONS[text])]


@pytest.mark.parametrize("text", NO_POSITIONS)
def test_others_take_no_position_of_a_state(text: str) -> None:
    """Nor does the report itself."""
    assert values(find_positions, text) == []


def test_a_position_is_never_asserted() -> None:
    """It is reported, and says whose it is."""
    (found,) = find_positions(seen("China considers all of them as economic migrants."))
    assert (found.hedge.firmness, found.hedge.attributed_to) == ("reported", "China")


def test_who_speaks_is_told_without_how_it_is_told() -> None:
    """“The authorities of Chad reportedly” are nobody."""
    text = "The authorities of Chad reportedly consider that they are terrorists."
    (found,) = find_positions(seen(text))
    assert found.hedge.attributed_to == "The authorities of Chad"


@given(ODD_TEXTS)
def test_odd_text_never_raises(text: str) -> None:
    """It only yields fewer mentions."""
    assert holds(find_positions, text)
