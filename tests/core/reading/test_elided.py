"""Removals that a sentence tells with the verb of another one."""

import pytest

from holdfast.facts.counts import Count
from holdfast.reading.frames import Removal
from tests.core.reading.phrases_seen import code, removals_in


def words(text: str, removal: Removal) -> str:
    """Give the words for the people of a removal."""
    return removal.people.span.of(text) if removal.people else ""


def ends(text: str) -> list[tuple[str, str | None]]:
    """Give the words for the people of each removal, and where they were sent."""
    return [(words(text, each), code(each.destination)) for each in removals_in(text)]


def days(text: str) -> list[tuple[str, str | None]]:
    """Give the words for the people of each removal, and when they were sent."""
    found = removals_in(text)
    return [
        (words(text, each), each.when.date if each.when else None) for each in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two bakers were deported to Chad, a third to Mali and five to Niger.",
            [("Two bakers", "TD"), ("a third", "ML"), ("five", "NE")],
        ),
        (
            "Six bakers were sent back to Chad, and the cooks to eastern Mali.",
            [("Six bakers", "TD"), ("the cooks", "ML")],
        ),
        (
            "Amina Dorvale was deported to Chad, while Omar Lusk was freed.",
            [("Amina Dorvale", "TD")],
        ),
        (
            "Amina Dorvale was deported to Chad, Omar Lusk to Mali.",
            [("Amina Dorvale", "TD"), ("Omar Lusk", "ML")],
        ),
    ],
)
def test_others_are_sent_elsewhere(text: str, expected: list[tuple[str, str]]) -> None:
    """Each to the State that stands beside them."""
    assert ends(text) == expected


def test_a_number_by_itself_tells_of_their_like() -> None:
    """As many as it says, of the same State, without the names of the first."""
    text = "Two Malian bakers were deported to Chad, a third to Niger and five to Fiji."
    found = [r.people for r in removals_in(text) if r.people]
    assert [people.count for people in found] == [Count.exactly(n) for n in (2, 1, 5)]
    assert [[s.state for s in people.states] for people in found] == [["ML"]] * 3


def test_a_number_is_of_nobody_where_nobody_was_told_of() -> None:
    """Of whom there are five, the sentence does not say."""
    text = "The deportation to Chad, five to Mali, was halted."
    assert ends(text) == [("", "TD")]


def test_the_second_has_a_day_of_its_own() -> None:
    """Not that of the first."""
    text = "Two bakers were deported to Chad in May 2012, a third to Mali in June 2012."
    assert days(text) == [("Two bakers", "2012-05"), ("a third", "2012-06")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Togo deported 166 refugees on 25 May 2012, 360 on 8 June 2012 and"
                " another 40 in July 2012."
            ),
            [
                ("166 refugees", "2012-05-25"),
                ("360", "2012-06-08"),
                ("another 40", "2012-07"),
            ],
        ),
        (
            "Togo deported 166 refugees on 25 May 2012, Amina Dorvale on 8 June 2012.",
            [("166 refugees", "2012-05-25")],
        ),
        (
            "Togo deported refugees on 25 May 2012, 30 on 8 June 2012.",
            [("refugees", "2012-05-25")],
        ),
    ],
)
def test_others_are_sent_on_another_day(
    text: str, expected: list[tuple[str, str]]
) -> None:
    """Where both are counted; a name beside a day may be born on it."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Togo deported 40 Chadians, 200 Nigerians and 12 Malians to Libya.",
            [("40 Chadians", "LY"), ("200 Nigerians", "LY"), ("12 Malians", "LY")],
        ),
        (
            "Togo deported 40 Chadians and 200 Nigerians to their home countries.",
            [("40 Chadians", "TD"), ("200 Nigerians", "NG")],
        ),
        (
            "Togo deported 40 Chadians and Chadian poets to Libya.",
            [("40 Chadians", "LY")],
        ),
        ("Togo deported 40 Chadians and the cooks.", [("40 Chadians", None)]),
    ],
)
def test_people_of_other_states(text: str, expected: list[tuple[str, str]]) -> None:
    """Home means the State of each."""
    assert ends(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two Algerians and a Jordanian, Yusuf Okbani, were deported to Libya.",
            [("a Jordanian, Yusuf Okbani", "LY"), ("Two Algerians", "LY")],
        ),
        ("Algerians and a Jordanian were deported to Fiji.", [("a Jordanian", "FJ")]),
        ("They and a Jordanian were deported to Libya.", [("a Jordanian", "LY")]),
        (
            "Amina Dorvale, and the two bakers were deported to Fiji.",
            [("the two bakers", "FJ"), ("Amina Dorvale", "FJ")],
        ),
    ],
)
def test_those_beside_them(text: str, expected: list[tuple[str, str]]) -> None:
    """Where both are counted, and the first named or of some State."""
    assert ends(text) == expected
