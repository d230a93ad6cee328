"""Phrases that count or name parts of the same people, made one."""

import pytest

from holdfast.facts.counts import Count
from tests.core.reading.phrases_seen import Seen, seen_in

AMINA, MIRA, OMAR = "Amina Dorvale", "Mira Lusk", "Omar Lusk"


def counted(text: str) -> list[tuple[str, Count | None]]:
    """Give the words and the number of each phrase for people."""
    return [(seen.words, seen.count) for seen in seen_in(text)]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Refugees and asylum-seekers from Chad", None),
        ("Bakers or poets", None),
        ("Nine bakers and poets from Chad", Count.exactly(9)),
        ("A mother and her two daughters", Count.exactly(3)),
        (f"{OMAR} and his wife {MIRA}", Count.exactly(2)),
        (f"{AMINA} with her two sons", Count.exactly(3)),
        ("Four Malian men and their children", Count(5, None)),
        ("Twelve men and three women", Count.exactly(15)),
        ("Twelve men, three women and two boys", Count.exactly(17)),
        ("At least two men and three women", Count(5, None)),
        ("Up to two men and at least three women", None),
        (f"{AMINA} and nine men", Count.exactly(10)),
        ("Nineteen people, including four children", Count.exactly(19)),
        (f"The bakers were {AMINA} and {OMAR}", None),
    ],
)
def test_one_group(words: str, count: Count | None) -> None:
    """Both told in one breath, kin, a sum, a part of the whole."""
    assert counted(f"{words} hid.") == [(words, count)]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Chadian bakers and Malian poets hid.", ["Chadian bakers", "Malian poets"]),
        ("Refugees and the bakers hid.", ["Refugees", "the bakers"]),
        ("Nine men, and the three women hid.", ["Nine men", "the three women"]),
        ("They and two women hid.", ["They", "two women"]),
        ("Nine men hid and two women slept.", ["Nine men", "two women"]),
        (
            "Two Malian men and three Thai women hid.",
            ["Two Malian men", "three Thai women"],
        ),
        ("Nine men said that their wives had hidden.", ["Nine men", "their wives"]),
        ("Nine men were held and their wives hid.", ["Nine men", "their wives"]),
        ("Nine men met their wives.", ["Nine men", "their wives"]),
        ("Bakers and their children hid.", ["Bakers", "their children"]),
        ("Refugees, including four children, hid.", ["Refugees", "four children"]),
        ("Nine refugees, including them, hid.", ["Nine refugees", "them"]),
        (f"Three bakers, {AMINA}, hid.", ["Three bakers", AMINA]),
    ],
)
def test_two_groups(text: str, phrases: list[str]) -> None:
    """Nothing tells that they are one, or something tells that they are not."""
    assert [words for words, _ in counted(text)] == phrases


def test_the_names_of_a_part_are_those_of_the_whole() -> None:
    """A verb in between stays outside the phrase; the number of the whole stays."""
    assert seen_in(f"Nine refugees were deported, including {AMINA}.") == [
        Seen("Nine refugees", Count.exactly(9), (), (AMINA,))
    ]


def test_a_group_told_in_brackets_is_part_of_the_whole() -> None:
    """The number of the whole stays."""
    (seen,) = seen_in("Fifteen bakers (nine men and six women) hid.")
    assert seen.count == Count.exactly(15)


def test_one_person_may_be_two_things() -> None:
    """They are not counted twice."""
    (seen,) = seen_in(f"{AMINA}, a Malian poet and a Thai exile, hid.")
    assert (seen.count, seen.states) == (Count.exactly(1), ("ML", "TH"))
