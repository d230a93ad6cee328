"""Where a phrase for people ends."""

import pytest

from holdfast.reading.phrase_heads import head_of
from tests.core.reading.phrases_seen import there


def headed(text: str, first: int = 0) -> str | None:
    """Give the phrase that begins at a token, as the canvas has it."""
    phrases = there(text)
    head = head_of(first, phrases)
    if head is None:
        return None
    return " ".join(token.word for token in phrases.tokens[first : head + 1])


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Bakers hid.", "bakers"),
        ("The young bakers hid.", "the young bakers"),
        ("Nine Uzbek bakers hid.", "N S bakers"),
        ("A Yemeni pedlar was hidden.", "a S pedlar"),
        ("Eritreans hid.", "E"),
        ("A Tuvaluan was hidden.", "a S"),
        ("An Oromo was hidden.", None),
        ("A family of five was hidden.", "a family of N"),
        ("Hundreds of bakers hid.", "N of bakers"),
        ("A group of nine bakers hid.", "a group of N bakers"),
        ("Two of the bakers hid.", "N of the bakers"),
        ("An army deserter hid.", "an army deserter"),
        ("A former judge was hidden.", "a former judge"),
        ("Some of them hid.", "some of them"),
        ("That baker hid.", "that baker"),
    ],
)
def test_a_phrase_ends_at_the_noun_for_people(text: str, phrase: str | None) -> None:
    """With what belongs to it."""
    assert headed(text) == phrase


@pytest.mark.parametrize(
    "text",
    [
        "The refugee agency met.",
        "A judge met him.",
        "Police officers met.",
        "A Danish inquiry was opened.",
        "A Danish newspaper was opened.",
        "A Danish Council met.",
        "The border was open.",
        "That was late.",
        "Slept.",
    ],
)
def test_no_phrase_for_people(text: str) -> None:
    """Things, institutions, and those who act for a State."""
    assert headed(text) is None


def test_a_possessive_ends_a_phrase() -> None:
    """What follows it is another's."""
    assert headed("The baker's house burned.") == "the baker's"


def test_an_adjective_before_another_noun_is_no_head() -> None:
    """The noun after it is."""
    assert headed("A Christian baker hid.") == "a christian baker"
    assert headed("A Christian song rang out.") is None
