"""Strands that nothing tells apart."""

import pytest

from holdfast.reading.merging import dates_of, merged, with_loose
from holdfast.reading.strands import Strand
from tests.core.reading.strands_seen import strand, strands

NINE = "Nine Malian bakers were deported to Mali.\n\nThe summer was dry.\n\n"


def acting(text: str) -> list[Strand]:
    """Give the strands of a text that have a removal."""
    return [there for there in strands(text) if there.deeds]


def left(text: str) -> list[int]:
    """Give how many removals each strand has, once they are merged."""
    return [len(there.deeds) for there in merged(acting(text))]


@pytest.mark.parametrize(
    "again",
    [
        "On 3 May 2011 Togo deported another nine cooks from Mali to Mali.",
        "Another nine Malian cooks were deported to Mali on 3 May 2011.",
    ],
)
def test_as_many_of_the_same_state_are_one(again: str) -> None:
    """What one tells and the other leaves out does not part them."""
    assert len(acting(NINE + again)) == len("AB")
    assert left(NINE + again) == [2]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Nine Malian cooks were deported.", "Another nine Thai cooks were deported."),
        ("Nine Malian cooks were deported.", "Eight Malian cooks were deported."),
        (
            "Two Malian cooks were deported to Chad.",
            "Another two Malian cooks were deported to Fiji.",
        ),
        (
            "Togo deported two Malian cooks to Mali.",
            "Fiji deported another two Malian cooks to Mali.",
        ),
        (
            "Two Malian cooks were deported to Mali on 3 May 2011.",
            "Another two Malian cooks were deported to Mali on 4 May 2011.",
        ),
        ("Amina Dorvale was deported to Chad.", "Omar Lusk was deported to Chad."),
        ("The bakers were deported to Mali.", "Many other cooks were deported."),
        ("Malian cooks were deported to Mali.", "Malian bakers were extradited."),
    ],
)
def test_what_tells_them_apart(one: str, two: str) -> None:
    """States, number, destination, sender, day, names, or the act of many."""
    assert left(f"{one} {two}") == [1, 1]


@pytest.mark.parametrize(
    ("day", "expected"),
    [("in May 2011", [2]), ("in 2011", [2]), ("in June 2011", [1, 1])],
)
def test_a_wider_date_may_be_the_same(day: str, expected: list[int]) -> None:
    """A month has its days."""
    text = (
        "Two Malian cooks were deported to Mali on 3 May 2011."
        f" Another two Malian cooks were deported to Mali {day}."
    )
    assert left(text) == expected


def test_a_third_is_held_against_both() -> None:
    """What was taken in counts from then on."""
    text = (
        "Two Malian cooks were deported to Mali. Another two Malian cooks were"
        " deported to Mali on 3 May 2011. Another two Malian cooks were deported to"
        " Mali on 9 July 2012."
    )
    assert left(text) == [2, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two cooks were deported to Mali on 3 May 2011.", {"2011-05-03"}),
        ("Two cooks were deported to Mali.", set()),
        ("Two cooks are to be deported on 3 May 2011.", set()),
    ],
)
def test_the_days_on_which_people_were_sent(text: str, expected: set[str]) -> None:
    """Not those on which they may be."""
    assert dates_of(strand(text)) == expected


def kept(text: str) -> list[bool]:
    """Say of each strand kept beside the settled ones whether it is definite."""
    apart = acting(text)
    settled = [there for there in apart if there.definite]
    return [there.definite for there in with_loose(settled, apart)]


@pytest.mark.parametrize(
    ("loose", "expected"),
    [
        ("Malian refugees were deported to Mali.", [True]),
        ("Refugees were deported.", [True]),
        ("Refugees were extradited.", [True, False]),
        ("Thai refugees were deported to Laos.", [True, False]),
    ],
)
def test_people_in_general_are_background(loose: str, expected: list[bool]) -> None:
    """Where they are of the same State, or nothing but the act is told."""
    assert kept(f"Nine Malian bakers were deported to Mali. {loose}") == expected


def test_where_all_are_in_general_all_are_kept() -> None:
    """There is no certain group they could be background of."""
    there = strands("Thai refugees were deported to Laos.")
    assert with_loose(there, there) is there
