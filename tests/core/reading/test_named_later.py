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
        "Amina Dorvale and Omar Lusk had been arrested in Lomé.",
        "Amina Dorvale, a cook, and Omar Lusk, her brother, were held in Lomé.",
        "Amina Dorvale and Omar Lusk were refugees.",
    ],
)
def test_a_list_of_whom_it_befell_is_theirs(after: str) -> None:
    """As many as were sent away, taken or protected as they were."""
    told = named(f"Two bakers were deported to Chad. {after}")
    assert told == ["Amina Dorvale", "Omar Lusk"]


@pytest.mark.parametrize(
    "after",
    [
        "Amina Dorvale and Omar Lusk had campaigned for them.",
        "Contact Amina Dorvale and Omar Lusk at the office.",
        "Their foster parents, Amina Dorvale and Omar Lusk, still write.",
        "Amina Dorvale is a reporter. Omar Lusk heads the bureau.",
    ],
)
def test_a_list_of_others_is_not(after: str) -> None:
    """Who works or writes for them."""
    assert named(f"Two bakers were deported to Chad. {after}") == []


@pytest.mark.parametrize(
    "after",
    [
        "Amina Dorvale, a lawyer, had warned of it.",
        "Amina Dorvale, 50, said that she was ill.",
        "Amina Dorvale, 20, got her notice in May.",
        "Mrs Amina Dorvale had been arrested in Lomé.",
        "In May Amina Dorvale was arrested.",
        "Amina Dorvale, a Thai cook, was arrested.",
    ],
)
def test_one_person_is_given_no_name_so(after: str) -> None:
    """It may be her lawyer, her sister, a stranger or a minister."""
    assert named(f"A Malian baker was deported to Mali. {after}") == []
