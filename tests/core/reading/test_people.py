"""People as one sentence speaks of them: which phrases, how many, whether certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.counts import Count
from holdfast.reading.people import find_people, marks_of
from tests.core.reading.phrases_seen import Seen, seen_in, spoken_of
from tests.core.reading.sighting import sentence, sentences

WORDS = (
    "the a nine of from and , ( ) including bakers refugees Malian Malians Chad who"
    " fled Amina Dorvale his wife family all both they them her police over report 7"
    " 3 May Osh - couple five those as is were deported"
).split()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        (
            "At least nine Uzbek refugees wait in Osh.",
            Seen("At least nine Uzbek refugees", Count(9, None), ("UZ",), ()),
        ),
        (
            "A Yemeni shopkeeper hid.",
            Seen("A Yemeni shopkeeper", Count.exactly(1), ("YE",), ()),
        ),
        ("They hid.", Seen("They", None, (), ())),
        (
            "Hundreds of Somali bakers hid.",
            Seen(
                "Hundreds of Somali bakers",
                Count(100, 999, approximate=True),
                ("SO",),
                (),
            ),
        ),
        (
            "Gambian baker Lamin Dibbasey hid.",
            Seen(
                "Gambian baker Lamin Dibbasey",
                Count.exactly(1),
                ("GM",),
                ("Lamin Dibbasey",),
            ),
        ),
        ("The baker's house burned.", Seen("The baker", Count.exactly(1), (), ())),
    ],
)
def test_a_phrase_for_people(text: str, seen: Seen) -> None:
    """Its words, how many, from where, and who."""
    assert seen_in(text) == [seen]


@pytest.mark.parametrize(
    "text",
    [
        "The refugee agency met.",
        "Police officers met the minister.",
        "A Danish inquiry was opened.",
        "The four ships sank.",
    ],
)
def test_nobody_is_spoken_of(text: str) -> None:
    """Institutions, those who act for a State, things."""
    assert seen_in(text) == []


@pytest.mark.parametrize(
    ("text", "definite"),
    [
        ("Refugees are poor.", False),
        ("Malian refugees are poor.", False),
        ("Those who marched were beaten.", False),
        ("All refugees are poor.", False),
        ("Several refugees hid.", True),
        ("The refugees hid.", True),
        ("A baker hid.", True),
        ("Nine refugees hid.", True),
        ("She hid.", True),
    ],
)
def test_certain_people_and_people_in_general(text: str, *, definite: bool) -> None:
    """Only certain people can be a case by themselves."""
    assert [people.definite for people in spoken_of(text)] == [definite]


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("They hid.", True),
        ("The men hid.", True),
        ("The four were hidden.", True),
        ("All were hidden.", True),
        ("The Malian men hid.", False),
        ("Nine men hid.", False),
        ("Those who marched were beaten.", False),
    ],
)
def test_phrases_that_only_point_back(text: str, *, points: bool) -> None:
    """Whom they mean, the text before tells."""
    assert [people.pronoun for people in spoken_of(text)] == [points]


def test_an_officer_of_a_state_is_one_of_its_people_with_a_demonym() -> None:
    """Somebody's own official may be at risk; officials are not."""
    assert [seen.states for seen in seen_in("A former Malian judge hid.")] == [("ML",)]
    assert seen_in("A judge met the officers.") == []


def test_her_before_a_noun_is_no_person() -> None:
    """It only says whose."""
    assert [seen.words for seen in seen_in("Guards beat her in May.")] == ["her"]
    assert seen_in("Guards took her passport.") == []


def test_the_surest_marks_come_first() -> None:
    """Names, days, States, places, numbers."""
    marks = marks_of(
        sentence("Amina Dorvale left Chad for Osh on 3 May with nine men.")
    )
    assert [letter for _, letter, _ in marks] == ["M", "D", "C", "L", "N"]


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    )
)
def test_any_text_has_its_people_in_order(text: str) -> None:
    """None overlapping, none outside their sentence."""
    for sighted in sentences(text):
        end = sighted.span.start
        for people in find_people(sighted):
            assert sighted.span.holds(people.span)
            assert people.span.start >= end
            end = people.span.end
