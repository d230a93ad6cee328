"""Situations: routes, legs and circumstances; what makes no sense is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.legal import Opens, Standing
from holdfast.facts.situation import Leg, Situation, StatePosition
from holdfast.terms.load import terms

STATES = st.sampled_from(("KZ", "UZ", "TM", "CN", "KP"))
ROUTES = st.lists(STATES, min_size=2, max_size=5)


def situation(*route: str, **more: object) -> Situation:
    """Give a situation by its route."""
    sender, destination, *onward = route or ("KZ", "UZ")
    return Situation(sender, destination, tuple(onward), **more)  # type: ignore[arg-type]


def test_the_sender_hands_people_to_the_danger() -> None:
    """One leg, direct."""
    assert situation().legs == (Leg("KZ", "UZ", direct=True),)
    assert situation().dangers == ("UZ",)


def test_each_state_of_a_route_is_a_sender_before_the_end() -> None:
    """All but the last are indirect."""
    told = situation("KZ", "UZ", "TM")
    assert told.route == ("KZ", "UZ", "TM")
    assert told.legs == (Leg("KZ", "TM", direct=False), Leg("UZ", "TM", direct=True))


def test_harm_can_be_feared_on_the_way() -> None:
    """Then whoever comes after it sends nobody there."""
    told = situation("KZ", "UZ", "TM", feared_in=("UZ", "TM"))
    assert told.legs == (
        Leg("KZ", "UZ", direct=True),
        Leg("KZ", "TM", direct=False),
        Leg("UZ", "TM", direct=True),
    )
    assert situation("KZ", "UZ", "TM", feared_in=("UZ",)).legs == (
        Leg("KZ", "UZ", direct=True),
    )


@given(ROUTES)
def test_every_sender_of_a_route_has_a_leg(route: list[str]) -> None:
    """And the last leg is direct; a State that stands there twice is refused."""
    if len(set(route)) < len(route):
        with pytest.raises(BadValueError, match="Each State stands in a route") as no:
            situation(*route)
        assert no.value.code == "no_removal"
        return
    legs = situation(*route).legs
    assert {leg.sender for leg in legs} == set(route[:-1])
    assert legs[-1].direct
    assert all(leg.danger == route[-1] for leg in legs)


def test_a_circumstance_holds_with_what_it_implies() -> None:
    """A child alone is a child."""
    told = situation(circumstances=("unaccompanied", "pregnant"))
    assert told.known == {"unaccompanied", "child", "pregnant", "woman"}
    assert situation().known == frozenset()


@pytest.mark.parametrize(
    ("route", "more", "code"),
    [
        (("QQ", "UZ"), {}, "unknown_code"),
        (("KZ", "UZ", "QQ"), {}, "unknown_code"),
        ((), {"nationality": ("QQ",)}, "unknown_code"),
        ((), {"feared_in": ("QQ",)}, "unknown_code"),
        ((), {"circumstances": ("tall",)}, "unknown_code"),
        (("KZ", "KZ"), {}, "no_removal"),
        (("KZ", "UZ", "UZ"), {}, "no_removal"),
        (("KZ", "UZ", "KZ"), {}, "no_removal"),
        (("KZ", "UZ", "TM", "UZ"), {}, "no_removal"),
        ((), {"risk_factors": ("tall",)}, "unknown_code"),
        ((), {"access_denied": ("lunch",)}, "unknown_code"),
        ((), {"act": "lunch"}, "unknown_code"),
        ((), {"positions": (StatePosition("KZ", "lunch"),)}, "unknown_code"),
        (
            (),
            {"positions": (StatePosition("QQ", "economic_migrants"),)},
            "unknown_code",
        ),
        ((), {"feared_in": ("KZ",)}, "danger_elsewhere"),
        ((), {"feared_harms": ("a b",)}, "bad_harm"),
        ((), {"circumstances": ("child", "adult")}, "clashing_facts"),
        ((), {"circumstances": ("unaccompanied", "adult")}, "clashing_facts"),
        (
            (),
            {"circumstances": ("lawfully_present", "unlawfully_present")},
            "clashing_facts",
        ),
        (
            (),
            {"circumstances": ("stateless",), "nationality": ("UZ",)},
            "clashing_facts",
        ),
        (
            (),
            {"circumstances": ("collective",), "count": Count.exactly(1)},
            "clashing_facts",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    route: tuple[str, ...], more: dict[str, object], code: str
) -> None:
    """With a sentence."""
    with pytest.raises(BadValueError) as caught:
        situation(*route, **more)
    assert caught.value.code == code
    assert caught.value.sentence.endswith(".")


@pytest.mark.parametrize("field", ["deadline", "arrest_date"])
def test_a_day_that_is_none_is_refused(field: str) -> None:
    """It must be EDTF and in the calendar."""
    assert getattr(situation(**{field: "2026-11~"}), field) == "2026-11~"
    with pytest.raises(BadValueError):
        situation(**{field: "2026-02-30"})


def test_a_group_may_be_of_any_number_but_one() -> None:
    """Also where it is not known how many they are, or whether more than one."""
    for count in (None, Count.exactly(2), Count(1, 2), Count(1, None)):
        told = situation(circumstances=("collective",), count=count)
        assert told.known == {"collective"}
    assert situation(count=Count.exactly(1)).count == Count.exactly(1)


@pytest.mark.parametrize("field", ["deadline", "arrest_date"])
@pytest.mark.parametrize(
    ("day", "is_kept"),
    [
        ("1899-12-31", False),
        ("1900-01-01", True),
        ("2199-12-31", True),
        ("2200-01-01", False),
        ("1899/1901", False),
        ("2199-12-31/2200-01-01", False),
        ("../2026", True),
        ("2026/..", True),
        ("../1899", False),
        ("2200/..", False),
    ],
)
def test_a_day_lies_between_1900_and_2199(
    field: str,
    day: str,
    is_kept: bool,  # noqa: FBT001 (a table)
) -> None:
    """At both its ends; an open end is none."""
    if is_kept:
        assert getattr(situation(**{field: day}), field) == day
        return
    with pytest.raises(BadValueError, match="between 1900 and 2199") as caught:
        situation(**{field: day})
    assert caught.value.code == "bad_date"


def test_one_of_a_group_holds_alone() -> None:
    """Each of them, where nothing else is said."""
    for code in terms("circumstances"):
        assert code in situation(circumstances=(code, code)).known


def test_codes_of_the_contract_are_words() -> None:
    """As they stand in the JSON."""
    assert [str(each) for each in Opens] == ["open", "blocked", "closed"]
    assert str(Standing.NOT_YET_IN_FORCE) == "not_yet_in_force"
