"""What is said of the people: each fact that is told, and by which of its signs."""

from holdfast.law.remarks_on_people import (
    children_come_first,
    danger_since_they_left,
    exclusion_is_named,
    own_nationals,
    several_nationalities,
    taken_for_south_korean,
)
from holdfast.law.said import Note, Question
from tests.core.law.law_by_hand import matter


def test_two_nationalities_are_several() -> None:
    """Also where a State only takes them for its own."""
    assert not list(several_nationalities(matter(nationality=("UZ",))))
    assert list(several_nationalities(matter(nationality=("UZ", "KP"))))
    assert list(several_nationalities(matter(circumstances=("dual_national",))))


def test_people_from_the_north_are_asked_about_whatever_is_told_of_them() -> None:
    """By nationality or, without one, by the danger; never towards the South."""
    for more in (
        {"destination_state": "KP"},
        {"nationality": ("KP",)},
        {"nationality": ("KP", "UZ")},
    ):
        [asked] = taken_for_south_korean(matter(**more))
        assert isinstance(asked, Question)
        assert asked.text.startswith("Does the sending State take them for nationals")
    other = matter(destination_state="KP", nationality=("UZ",))
    assert not list(taken_for_south_korean(other))
    south = matter(destination_state="KR", nationality=("KP",))
    assert not list(taken_for_south_korean(south))
    assert not list(taken_for_south_korean(matter()))


def test_the_south_takes_people_from_the_north_for_its_own_by_law() -> None:
    """Where it sends itself that is a note, and no question; others are none of it."""
    for more in (
        {"destination_state": "KP"},
        {"destination_state": "KP", "nationality": ("KP",)},
        {"destination_state": "CN", "nationality": ("KP",)},
    ):
        [told] = taken_for_south_korean(matter(sending_state="KR", **more))
        assert isinstance(told, Note)
        assert told.text.startswith("By its own law the Republic of Korea takes")
        assert "duties of human rights stand whole" in " ".join(told.text.split())
    for more in ({}, {"destination_state": "KP", "nationality": ("UZ",)}):
        assert not list(taken_for_south_korean(matter(sending_state="KR", **more)))


def test_nationals_of_its_state_are_own_nationals_of_a_territory() -> None:
    """The State is named, not the territory."""
    [told] = own_nationals(matter(sending_state="HK", nationality=("CN",)))
    assert told.text.startswith("They are nationals of China: ")
    assert not list(own_nationals(matter(sending_state="HK", nationality=("UZ",))))


def test_a_danger_that_arose_later_has_several_signs() -> None:
    """A circumstance, or a factor of what they did abroad."""
    assert not list(danger_since_they_left(matter()))
    for more in (
        {"circumstances": ("sur_place",)},
        {"risk_factors": ("prior_escape",)},
        {"risk_factors": ("contact_with_hostile_state",)},
    ):
        assert list(danger_since_they_left(matter(**more)))


def test_a_child_alone_is_asked_about_twice() -> None:
    """A guardian first; any child's interests too."""
    alone = list(children_come_first(matter(circumstances=("unaccompanied",))))
    assert len(alone) == 2
    assert len(list(children_come_first(matter(circumstances=("child",))))) == 1
    assert list(children_come_first(matter())) == []


def test_exclusion_is_named_and_never_decided() -> None:
    """What is alleged is a question; without refugee law there is no exception."""
    alleged = matter(
        circumstances=("fighter", "serious_crime"), risk_factors=("terrorism_charge",)
    )
    note, question = exclusion_is_named(alleged)
    assert isinstance(note, Note)
    assert isinstance(question, Question)
    assert "fought in a conflict, accused of a serious crime" in question.text
    assert [type(each) for each in exclusion_is_named(matter())] == [Note]
    unbound = matter(sending_state="UZ", destination_state="KZ")
    assert list(exclusion_is_named(unbound)) == []
