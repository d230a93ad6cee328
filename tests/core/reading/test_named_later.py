"""Who is told of first, and named only in a later sentence."""

import pytest

from holdfast.reading.named_later import name_later
from tests.core.reading.strands_seen import body, strands


def named(text: str) -> list[str]:
    """Give the names of the first strand, once the names told after it are its."""
    there = strands(text)
    name_later(there, body(text))
    return [named.name for named in there[0].names]


def test_as_many_names_as_people_after_it_are_theirs() -> None:
    """Each told in a sentence of its own, in the order of the text."""
    text = (
        "Three bakers were deported to Chad. Amina Dorvale is 20. Omar Lusk had"
        " fled. Yusuf Okbani was ill."
    )
    assert named(text) == ["Amina Dorvale", "Omar Lusk", "Yusuf Okbani"]


@pytest.mark.parametrize(
    "text",
    [
        "Three bakers were deported to Chad. Amina Dorvale is 20. Omar Lusk fled.",
        "At least two bakers were deported to Chad. Amina Dorvale fled. Omar Lusk hid.",
        "Two bakers fled. Amina Dorvale fled. Omar Lusk hid. A cook was deported.",
        "Amina Dorvale is 20. Omar Lusk was ill. Two bakers were deported to Chad.",
    ],
)
def test_other_names_are_of_others(text: str) -> None:
    """Too few, of no certain number, of no removal, told before it."""
    assert "Omar Lusk" not in named(text)


@pytest.mark.parametrize(
    "after",
    [
        "Amina Dorvale, 20, got her notice in May.",
        "Amina Dorvale, a mother of two, hid.",
        "Mrs Amina Dorvale had been arrested in Lomé.",
        "Amina Dorvale fled Chad in 2011.",
    ],
)
def test_whose_story_follows_is_who_was_sent_away(after: str) -> None:
    """An age, a word for her, an arrest, a flight."""
    assert named(f"A baker was deported to Chad. {after}") == ["Amina Dorvale"]


@pytest.mark.parametrize(
    "after",
    [
        "Amina Dorvale, a lawyer, had warned of it.",
        "Amina Dorvale, 50, said that she was ill.",
        "In May Amina Dorvale was arrested.",
        "Amina Dorvale, a Thai cook, was arrested.",
    ],
)
def test_who_speaks_or_is_of_another_state_is_not(after: str) -> None:
    """Nor is whoever does not open the sentence."""
    assert named(f"A Malian baker was deported to Mali. {after}") == []
