"""Phrases of one sentence that speak of the same people, made one."""

import pytest

from holdfast.facts.counts import Count
from tests.core.reading.phrases_seen import Seen, seen_in


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (
            "Tareq Benhalima, Omar Lusk and Yusuf Okbani hid.",
            Seen(
                "Tareq Benhalima, Omar Lusk and Yusuf Okbani",
                Count.exactly(3),
                (),
                ("Tareq Benhalima", "Omar Lusk", "Yusuf Okbani"),
            ),
        ),
        (
            "Two bakers, Amina Dorvale and Yusuf Okbani, hid.",
            Seen(
                "Two bakers, Amina Dorvale and Yusuf Okbani",
                Count.exactly(2),
                (),
                ("Amina Dorvale", "Yusuf Okbani"),
            ),
        ),
        (
            "Amina Dorvale, a Tajik trader, hid.",
            Seen(
                "Amina Dorvale, a Tajik trader",
                Count.exactly(1),
                ("TJ",),
                ("Amina Dorvale",),
            ),
        ),
        (
            "Amina Dorvale and Yusuf Okbani, both Tajik citizens, hid.",
            Seen(
                "Amina Dorvale and Yusuf Okbani, both Tajik citizens",
                Count.exactly(2),
                ("TJ",),
                ("Amina Dorvale", "Yusuf Okbani"),
            ),
        ),
        (
            "Amina Dorvale, a Nepalese baker, and Yusuf Okbani, a Thai baker, hid.",
            Seen(
                "Amina Dorvale, a Nepalese baker, and Yusuf Okbani, a Thai baker",
                Count.exactly(2),
                ("NP", "TH"),
                ("Amina Dorvale", "Yusuf Okbani"),
            ),
        ),
        (
            "A mother and her two daughters hid.",
            Seen("A mother and her two daughters", Count.exactly(3), (), ()),
        ),
        (
            "Omar Lusk and his wife Mira Lusk hid.",
            Seen(
                "Omar Lusk and his wife Mira Lusk",
                Count.exactly(2),
                (),
                ("Omar Lusk", "Mira Lusk"),
            ),
        ),
        (
            "Four Malian men and their children hid.",
            Seen("Four Malian men and their children", None, ("ML",), ()),
        ),
        (
            "Twelve men and three women hid.",
            Seen("Twelve men and three women", Count.exactly(15), (), ()),
        ),
        (
            "At least two men and three women hid.",
            Seen("At least two men and three women", Count(5, None), (), ()),
        ),
        (
            "Nineteen people, including four children, hid.",
            Seen("Nineteen people, including four children", Count.exactly(19), (), ()),
        ),
        (
            "Refugees and asylum-seekers from Chad hid.",
            Seen("Refugees and asylum-seekers from Chad", None, ("TD",), ()),
        ),
    ],
)
def test_one_group(text: str, seen: Seen) -> None:
    """Names beside them, kin, a sum, a part of them."""
    assert seen_in(text) == [seen]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Nine men hid and two women slept.", ["Nine men", "two women"]),
        (
            "Two Malian men and three Thai women hid.",
            ["Two Malian men", "three Thai women"],
        ),
        ("Nine men met two teachers.", ["Nine men", "two teachers"]),
        ("Amina Dorvale met nine men.", ["Amina Dorvale", "nine men"]),
        ("Three bakers met Amina Dorvale.", ["Three bakers", "Amina Dorvale"]),
        (
            "Nine men said that their wives had hidden.",
            ["Nine men", "their wives"],
        ),
        ("Refugees and the bakers hid.", ["Refugees", "the bakers"]),
    ],
)
def test_two_groups(text: str, phrases: list[str]) -> None:
    """Nothing tells that they are one, or something tells that they are not."""
    assert [seen.words for seen in seen_in(text)] == phrases


def test_a_group_told_in_brackets_is_part_of_the_whole() -> None:
    """The number of the whole stays."""
    (seen,) = seen_in("Fifteen bakers (nine men and six women) hid.")
    assert seen.count == Count.exactly(15)
