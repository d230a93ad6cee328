"""What is typed of a situation: names of States, codes, days, and what is refused."""

from collections.abc import Callable
from datetime import date

import pytest

from holdfast.cli.law_options import Wishes, all_of
from holdfast.cli.law_wishes import LIST_OF, known, route_of, situation_of, typed_over
from holdfast.drafting.wishes import day_of, state_code
from holdfast.errors import UsageError
from holdfast.facts.counts import Count
from holdfast.facts.situation import Situation
from holdfast.terms.load import terms


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("KZ", "KZ"),
        ("kz", "KZ"),
        ("Kazakhstan", "KZ"),
        ("  north   KOREA ", "KP"),
        ("U.S.", "US"),
        ("Democratic People's Republic of Korea", "KP"),
    ],
)
def test_a_state_is_known_by_its_code_and_its_names(given: str, code: str) -> None:
    """In capitals or not, with points or without."""
    assert state_code(given) == code


def test_every_state_is_known_by_its_english_label() -> None:
    """And by its own code."""
    for code, term in terms("states").items():
        assert state_code(code) == code
        assert state_code(term.labels["en"]) == code


def test_no_state_is_refused_with_where_to_look() -> None:
    """Only the beginning of what was typed is told."""
    with pytest.raises(UsageError, match=r"docs/reference/terms\.md") as caught:
        state_code("Pierland " * 9)
    assert caught.value.code == "unknown_state"
    assert len(caught.value.sentence) < 200


@pytest.mark.parametrize("option", sorted(LIST_OF))
def test_a_code_is_taken_with_hyphens_and_capitals(option: str) -> None:
    """Each code of each list; others are refused with all of it."""
    for code in terms(LIST_OF[option]):
        assert known(option, code.replace("_", "-").upper()) == code
    with pytest.raises(UsageError, match=f"--{option} does not know 'salt works'"):
        known(option, "salt works")


def test_a_route_is_two_states_and_those_after() -> None:
    """Without any there is none; onward alone is no route."""
    assert route_of(Wishes()) == route_of(Wishes(onward=("TM",))) == ()
    assert route_of(Wishes(route=("KZ", "UZ"), onward=("TM",))) == ("KZ", "UZ", "TM")
    assert route_of(Wishes(route=("KZ", "UZ", "TM"))) == ("KZ", "UZ", "TM")
    with pytest.raises(UsageError) as caught:
        route_of(Wishes(route=("KZ",)))
    assert caught.value.code == "no_destination"


def test_a_day_is_typed_or_that_of_today() -> None:
    """And must exist."""
    today = date(2026, 11, 25)
    assert day_of(None, today) is today
    assert day_of("2012-02-29", today) == date(2012, 2, 29)
    assert day_of("1900-01-01", today) == date(1900, 1, 1)
    assert day_of("2199-12-31", today) == date(2199, 12, 31)


@pytest.mark.parametrize(
    "given",
    [
        "2013-02-29",
        "2013-13-01",
        "soon",
        "",
        "2012",
        "2012-02",
        "20120214",
        "2012-W07-2",
        "2012-2-14",
        "12-02-2014",
        "2012-02-14T00",
        "2012-02-14\n",
        " 2012-02-14",
        "２０１２-02-14",
        "1899-12-31",
        "2200-01-01",
        "../2012-02",
    ],
)
def test_another_way_to_write_a_day_is_refused(given: str) -> None:
    """One day, in one form: what it would be taken for is never guessed."""
    with pytest.raises(UsageError, match="as 2012-02-14; it must exist") as caught:
        day_of(given, date(2026, 11, 25))
    assert caught.value.code == "bad_date"


def test_an_option_that_was_not_given_is_empty() -> None:
    """None and nothing are the same; what is given twice is given once."""
    assert all_of(None) == all_of([]) == ()
    assert all_of(["b", "a", "b"]) == ("b", "a")


def test_what_is_not_typed_stays() -> None:
    """And what is added comes after what is there, once."""
    before = Situation(
        "KZ", "UZ", circumstances=("child",), count=Count(1, 2), deadline="2026-12-01"
    )
    assert typed_over(before, Wishes()) == before
    after = typed_over(before, Wishes(facts=("detained", "child"), count=3))
    assert after.circumstances == ("child", "detained")
    assert after.count == Count.exactly(3)
    assert after.deadline == "2026-12-01"


def test_a_state_typed_after_the_case_adds_no_danger() -> None:
    """Harm is feared where the case ends, unless it is typed otherwise."""
    before = Situation("KZ", "UZ", feared_harms=("torture",))
    after = typed_over(before, Wishes(onward=("TM",)))
    assert (after.onward_states, after.dangers) == (("TM",), ("UZ",))
    typed = typed_over(before, Wishes(onward=("TM",), feared_in=("TM",)))
    assert typed.dangers == ("TM",)


def test_a_body_is_known_by_its_id() -> None:
    """With hyphens and capitals; another is refused with where to look."""
    wishes = Wishes(route=("KZ", "UZ"), filed_with=("HRC-complaint", "wgad"))
    assert situation_of(wishes).filed_with == ("hrc_complaint", "wgad")
    assert typed_over(Situation("KZ", "UZ"), wishes).filed_with == (
        "hrc_complaint",
        "wgad",
    )


def over_a_case(wishes: Wishes) -> Situation:
    """Type wishes over a situation."""
    return typed_over(Situation("KZ", "UZ"), wishes)


@pytest.mark.parametrize("read", [situation_of, over_a_case])
def test_a_body_that_nobody_knows_is_refused_with_where_to_look(
    read: Callable[[Wishes], Situation],
) -> None:
    """Only the beginning of what was typed is told."""
    stray = Wishes(route=("KZ", "UZ"), filed_with=("pier " * 20,))
    with pytest.raises(UsageError, match=r"docs/reference/forums\.md") as caught:
        read(stray)
    assert caught.value.code == "unknown_forum"
    assert len(caught.value.sentence) < 200


def test_what_clashes_is_a_wish_that_cannot_be() -> None:
    """The code of the value stays with it."""
    clash = Wishes(route=("KZ", "UZ"), facts=("child", "adult"))
    with pytest.raises(UsageError) as caught:
        situation_of(clash)
    assert caught.value.code == "clashing_facts"
    with pytest.raises(UsageError):
        typed_over(Situation("KZ", "UZ", circumstances=("child",)), clash)
