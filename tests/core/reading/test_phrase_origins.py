"""Where people are from, as what follows the noun tells it."""

import pytest

from tests.core.reading.phrases_seen import seen_in


@pytest.mark.parametrize(
    ("text", "words", "states"),
    [
        ("Nine bakers from Chad hid.", "Nine bakers from Chad", "TD"),
        ("Bakers from Chad and Mali hid.", "Bakers from Chad and Mali", "TD ML"),
        (
            "Bakers from Chad, Mali and the Gambia hid.",
            "Bakers from Chad, Mali and the Gambia",
            "TD ML GM",
        ),
        ("Two citizens of Togo hid.", "Two citizens of Togo", "TG"),
        ("A baker of Malian origin hid.", "A baker of Malian origin", "ML"),
        ("People who fled Eritrea hid.", "People who fled Eritrea", "ER"),
        ("Bakers fleeing Mali hid.", "Bakers fleeing Mali", "ML"),
        (
            "Nine men who had escaped from Chad hid.",
            "Nine men who had escaped from Chad",
            "TD",
        ),
    ],
)
def test_the_state_they_are_from(text: str, words: str, states: str) -> None:
    """It stands in the phrase."""
    (people,) = seen_in(text)
    assert (people.words, people.states) == (words, tuple(states.split()))


@pytest.mark.parametrize(
    "text",
    [
        "Nine bakers of Togo hid.",
        "Nine bakers from there hid.",
        "Nine bakers who hid in Chad slept.",
        "Nine bakers went from Chad to Mali.",
        "Nine bakers from Chad to Mali hid.",
        "Nine bakers who had left in May hid.",
        "Nine bakers of good cheer hid.",
    ],
)
def test_a_state_that_is_not_theirs(text: str) -> None:
    """A way, a place, or nothing at all."""
    (people,) = seen_in(text)
    assert (people.words, people.states) == ("Nine bakers", ())


def test_a_state_before_the_noun_is_enough() -> None:
    """What follows is not asked where the phrase tells it."""
    (people,) = seen_in("Nine Malian bakers from Chad hid.")
    assert people.states[0] == "ML"
