"""How a State stands to a treaty: each outcome, and each reason for it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.legal import Standing
from holdfast.law.corpus import corpus
from holdfast.law.instrument import Act, Days
from holdfast.law.standing import (
    Bond,
    Bound,
    NotBound,
    NotYetInForce,
    Unknown,
    acts_in_group,
    code_of,
    is_open_to,
    standing,
)
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import ON, STATE, act, day, span, treaty

JOINED = act("deposit", day("2010-01-01"), day("2010-02-01"))
LEFT = act("withdrawal", day("2019-01-01"), day("2020-01-01"))
BACK = act("accession", day("2025-01-01"), day("2025-02-01"))
SIGNED = act("signature", day("2009-01-01"))
AFTER = act("deposit", day("2031-01-01"), day("2031-02-01"))
SOON = act("deposit", day("2030-06-01"), day("2030-07-01"))
SIGNED_LATER = act("signature", day("2031-01-01"))
UNSEEN = replace(act("deposit"), as_of=None)
ROUGH = act("deposit", span("2030-01-01", "2030-12-31"))
ROUGHLY_LEFT = act("withdrawal", None, span("2030-01-01", "2030-12-31"))
ROUGHLY_NOTED = act("withdrawal", span("2019-01-01", "2019-12-31"), day("2020-01-01"))
BORN = replace(act("possible_succession", day("2020-01-01")), note="may have")


def stands(*acts: Act, on: date = ON) -> Bond:
    """Say how the State of these acts stands."""
    return standing(STATE, treaty(*acts), on)


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((JOINED,), Bound(JOINED, day("2010-02-01"))),
        ((LEFT, BACK, JOINED), Bound(BACK, day("2025-02-01"))),
        ((SOON,), NotYetInForce(SOON, day("2030-07-01"))),
        ((act("no_act"),), NotBound("none", act("no_act"))),
        ((act("not_open"),), NotBound("not_open", act("not_open"))),
        ((act("exclusion"),), NotBound("exclusion", act("exclusion"))),
        ((SIGNED,), NotBound("signed", SIGNED)),
        ((act("signature"),), NotBound("signed", act("signature"))),
        ((SIGNED_LATER,), NotBound("signature", SIGNED_LATER)),
        ((AFTER,), NotBound("later", AFTER)),
        ((JOINED, LEFT), NotBound("left", LEFT)),
        ((LEFT,), NotBound("left", LEFT)),
        ((ROUGH,), Unknown("between", ROUGH)),
        ((JOINED, ROUGHLY_LEFT), Unknown("between", ROUGHLY_LEFT)),
        ((UNSEEN,), Unknown("undated", UNSEEN)),
        ((act("reservation"),), Unknown("not_listed", act("reservation"))),
    ],
)
def test_acts_give_an_outcome_and_its_reason(
    acts: tuple[Act, ...], expected: Bond
) -> None:
    """On one day, with the act that decides."""
    assert stands(*acts) == expected


def test_custom_binds_everyone() -> None:
    """Without an act, on every day."""
    custom = corpus().instruments["custom"]
    assert standing(STATE, custom, date(1900, 1, 1)) == Bound()


def test_nobody_is_bound_before_a_text_was_adopted() -> None:
    """Also where a row says so."""
    adopted = treaty().adopted
    assert adopted is not None
    before = act("deposit", day("1900-01-01"))
    assert stands(before) == Bound(before, before.in_force)
    assert stands(before, on=date(1984, 12, 9)) == NotBound("not_adopted")


def test_a_state_without_a_row_is_unknown_and_never_not_bound() -> None:
    """In each instrument of ours that has rows."""
    for instrument in corpus().instruments.values():
        if instrument.kind != "custom":
            bare = replace(instrument, acts={})
            assert standing(STATE, bare, ON) == Unknown("not_listed")


def test_a_code_that_is_no_state_is_unknown() -> None:
    """There is nothing to say of it."""
    assert standing("QQ", treaty(JOINED), ON) == Unknown("not_listed")


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((JOINED,), Unknown("territory")),
        ((ROUGH,), Unknown("territory")),
        ((), Unknown("territory")),
        ((SIGNED,), NotBound("signed", SIGNED)),
    ],
)
def test_a_territory_is_judged_by_its_state(
    acts: tuple[Act, ...], expected: Bond
) -> None:
    """What does not bind that one binds not this one; else it is not known."""
    assert terms("states")["HK"].group == "CN"
    known = treaty(acts={"CN": acts} if acts else {})
    assert standing("HK", known, ON) == expected


def test_an_extension_binds_a_territory_and_tells_nothing_of_before() -> None:
    """Another State answered for it then."""
    extended = act("extension", day("2010-01-01"))
    assert stands(extended) == Bound(extended, day("2010-01-01"))
    before = stands(extended, on=date(2009, 1, 1))
    assert before == Unknown("territory", extended)


def test_whoever_left_is_bound_until_the_notice_takes_effect() -> None:
    """Only who is bound can give notice; before the notice it is not known."""
    during = stands(LEFT, on=date(2019, 6, 1))
    bare = replace(LEFT, deposited=None, in_force=None)
    assert during == Bound(bare, leaving=LEFT)
    assert stands(LEFT, on=date(2018, 6, 1)) == Unknown("before", LEFT)
    undated = act("withdrawal", None, day("2020-01-01"))
    assert stands(undated, on=date(2018, 6, 1)) == Unknown("before", undated)


@pytest.mark.parametrize(
    ("leave", "on", "leaving"),
    [
        (LEFT, date(2018, 12, 31), None),
        (LEFT, date(2019, 1, 1), LEFT),
        (LEFT, date(2019, 12, 31), LEFT),
        (ROUGHLY_NOTED, date(2019, 6, 1), None),
        (ROUGHLY_NOTED, date(2019, 12, 31), ROUGHLY_NOTED),
        (act("withdrawal", None, day("2020-01-01")), date(2019, 12, 31), None),
    ],
)
def test_a_notice_of_leaving_is_kept_until_it_takes_effect(
    leave: Act, on: date, leaving: Act | None
) -> None:
    """From the last day on which it can have been given."""
    expected = Bound(JOINED, JOINED.in_force, leaving=leaving)
    assert stands(JOINED, leave, on=on) == expected


def test_who_is_not_bound_yet_has_no_notice_to_give() -> None:
    """Its departure lies after its day in force; that is told only then."""
    gone = act("withdrawal", day("2030-06-10"), day("2031-01-01"))
    assert stands(SOON, gone) == NotYetInForce(SOON, day("2030-07-01"))
    assert stands(SOON, gone, on=date(2030, 7, 1)) == Bound(
        SOON, day("2030-07-01"), leaving=gone
    )


def test_a_join_without_a_day_binds_from_the_last_look_on() -> None:
    """Before, it is not known."""
    seen = act("deposit")
    assert seen.as_of == date(2030, 1, 1)
    assert stands(seen) == Bound(seen)
    assert stands(seen, on=date(2029, 12, 31)) == Unknown("undated", seen)


def test_of_several_departures_the_last_is_told() -> None:
    """Between them it was bound; what began again counts first."""
    again = act("withdrawal", day("2027-01-01"), day("2028-01-01"))
    history = JOINED, LEFT, BACK, again
    assert stands(*history) == NotBound("left", again)
    assert stands(*history, on=date(2026, 1, 1)) == Bound(BACK, day("2025-02-01"))
    assert stands(*history, on=date(2022, 1, 1)) == NotBound("left", LEFT)
    assert stands(*history, on=date(2015, 1, 1)) == Bound(JOINED, day("2010-02-01"))


def test_a_deposit_of_which_only_a_year_is_known_is_between() -> None:
    """Before its effect, where even the deposit may not have been made."""
    late = act(
        "deposit", span("2030-01-01", "2030-12-31"), span("2031-01-31", "2032-01-30")
    )
    assert stands(late) == Unknown("between", late)
    assert stands(late, on=date(2029, 1, 1)) == NotBound("later", late)
    assert stands(late, on=date(2031, 1, 1)) == NotYetInForce(
        late, late.in_force or day("2031-01-01")
    )


def test_a_new_state_may_have_taken_over() -> None:
    """From the day on which it came into being, until it joined by itself."""
    assert stands(AFTER) == NotBound("later", AFTER)
    assert stands(AFTER, BORN) == Unknown("succession", BORN)
    assert stands(SOON, BORN) == Unknown("succession", BORN)
    assert stands(AFTER, BORN, on=date(2019, 1, 1)) == NotBound("later", AFTER)
    assert stands(JOINED, BORN) == Bound(JOINED, JOINED.in_force)


def test_every_outcome_has_its_code() -> None:
    """As the contract has it."""
    bonds: tuple[Bond, ...] = (
        Bound(),
        NotBound("none"),
        NotYetInForce(SOON, day("2030-07-01")),
        Unknown("not_listed"),
    )
    assert {code_of(bond) for bond in bonds} == set(Standing)


def test_remarks_are_kept_apart_by_group() -> None:
    """What limits, and what comments."""
    limit, comment = act("limitation"), act("reservation")
    known = treaty(JOINED, limit, comment)
    assert acts_in_group(known, STATE, "limits") == (limit,)
    assert acts_in_group(known, STATE, "remarks") == (comment,)
    assert acts_in_group(known, "UZ", "remarks") == ()


def test_a_region_that_may_join_is_open() -> None:
    """Also a State of which nothing is known."""
    assert not is_open_to(treaty(act("not_open")), STATE)
    assert is_open_to(treaty(JOINED), STATE)
    assert is_open_to(treaty(), STATE)


ENDS = st.dates(date(1990, 1, 1), date(2030, 12, 31))
EFFECTS = st.tuples(ENDS, ENDS).map(lambda ends: Days(min(ends), max(ends)))


@given(EFFECTS, ENDS)
def test_a_join_never_binds_before_its_last_possible_day(
    effect: Days, on: date
) -> None:
    """Nor is it denied after the first on which it may have bound."""
    bond = stands(act("deposit", None, effect), on=on)
    assert isinstance(bond, Bound) == (effect.last <= on)
    assert isinstance(bond, NotBound) == (on < effect.first)
