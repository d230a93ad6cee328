"""Which strand a phrase speaks of, and whether of a part of it only."""

import pytest

from holdfast.facts.counts import Count
from holdfast.reading.pointing import is_kin
from tests.core.reading.strands_seen import strand, strands

FLED = "Nine bakers fled Chad. "


def deeds(text: str) -> list[int]:
    """Give how many removals each strand has, of all of them."""
    return [len(there.removals) for there in strands(text)]


def parts(text: str) -> list[int]:
    """Give how many removals each strand has, of some of them."""
    return [len(there.parts) for there in strands(text)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("his lawyer", True),
        ("whose two sons", True),
        ("his", False),
        ("the lawyer", False),
    ],
)
def test_kin_are_told_of_by_whose_they_are(words: str, *, expected: bool) -> None:
    """A word that only points is the person, not kin."""
    assert is_kin(words) is expected


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Four of them", Count.exactly(4)),
        ("At least five of them", Count(5, None)),
        ("Some of the men", None),
    ],
)
def test_only_some_of_a_group(words: str, count: Count | None) -> None:
    """What is done to a part is not done to the whole."""
    there = strand(f"{FLED}{words} were deported to Chad.")
    assert there.removals == []
    assert [(part.act, told) for part, told in there.parts] == [("deportation", count)]
    assert there.count == Count.exactly(9)


def test_the_rest_of_nobody_are_a_group_of_their_own() -> None:
    """There is no whole that they could be a part of."""
    assert parts("Four of the bakers were deported to Chad.") == [0]


@pytest.mark.parametrize(
    "text",
    [
        FLED + "They were deported to Chad.",
        FLED + "The nine were deported to Chad.",
        FLED + "The men were deported to Chad.",
    ],
)
def test_a_phrase_that_points_back(text: str) -> None:
    """It goes on with whom it may mean."""
    assert deeds(text) == [1]


def test_it_goes_to_those_of_the_same_number() -> None:
    """Even where others were told of later."""
    text = FLED + "Four cooks fled Mali. The nine were deported to Chad."
    assert deeds(text) == [1, 0]


def test_it_goes_to_people_in_general_where_there_are_no_others() -> None:
    """Of people whom nobody counted."""
    assert deeds("Bakers fled Chad. They were deported to Chad.") == [1]


def test_one_person_and_several_are_kept_apart() -> None:
    """A pronoun goes to whom its number fits."""
    text = FLED + "A poet fled Togo. She was extradited. They were deported."
    many, one = strands(text)
    assert (many.is_single, one.is_single) == (False, True)
    assert [removal.act for removal in many.removals] == ["deportation"]
    assert [removal.act for removal in one.removals] == ["extradition"]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Malian bakers fled. The nine Malian bakers were deported.", ["ML"]),
        ("Nine Malian bakers fled. The Malian bakers were deported.", ["ML"]),
        ("Twelve Malian bakers fled. The 12 Malian bakers were deported.", ["ML"]),
        ("Nine bakers fled Chad. The nine Malian bakers were deported.", ["ML"]),
        ("Nine Malian bakers fled. In May nine bakers were deported.", ["ML"]),
    ],
)
def test_the_same_group_told_again(text: str, states: list[str]) -> None:
    """The same State where "the" leads, or a number large enough."""
    assert deeds(text) == [1]
    assert strand(text).states == states


@pytest.mark.parametrize(
    "text",
    [
        "Twelve Malian bakers fled. Two Malian bakers were deported to Mali.",
        "Twelve Malian bakers fled. Another twelve Malian bakers were deported.",
        "Twelve Malian bakers fled. The 12 Chadian bakers were deported.",
        "Two bakers fled Chad. In May two bakers were deported to Chad.",
        "The bakers fled. The two Chadian bakers were deported.",
        (
            "Two Malian bakers, Amina Dorvale and Omar Lusk, fled. The two Malian"
            " cooks, Yusuf Okbani and Tareq Benhalima, were deported."
        ),
    ],
)
def test_another_group(text: str) -> None:
    """Another number, State or name, too few to tell, or the text says so."""
    assert deeds(text) == [0, 1]


def test_kin_are_not_the_people() -> None:
    """A lawyer of theirs is nobody who is sent away."""
    text = FLED + "Their lawyer said that they could be deported to Chad."
    assert [removal.stage for removal in strand(text).removals] == ["threatened"]
