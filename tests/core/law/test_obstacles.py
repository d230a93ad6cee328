"""Obstacles: days that close, rival procedures, what is said and what is not."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.law.corpus import corpus
from holdfast.law.obstacles import (
    OBSTACLES,
    Blocks,
    Closes,
    Fits,
    Notes,
    Obstacle,
    Weakens,
    working_day_ahead,
)
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import STATE, act, day, matter, matter_of, situation
from tests.spec.changed_law import with_instrument

ON = date(2026, 11, 25)
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def met(name: str, forum: str = "cat_complaint", **more: object) -> Obstacle:
    """Say what stands between a body and the people."""
    known = corpus()
    told = matter_of(situation(**more), known, ON)
    return OBSTACLES[name](told, known.forums[forum])


def words(obstacle: Obstacle) -> str:
    """Give the words of an obstacle."""
    assert obstacle is not None
    return obstacle.limit if isinstance(obstacle, Notes) else obstacle.why


@pytest.mark.parametrize(
    ("name", "lacking", "had"),
    [
        ("full_names", Blocks, "named"),
        ("vanished_already", Blocks, "disappeared"),
        ("needs_consent", Notes, "consent"),
        ("remedies_first", Notes, "remedies_tried"),
        ("a_child", Blocks, "child"),
        ("a_woman", Blocks, "woman"),
    ],
)
def test_a_circumstance_takes_an_obstacle_away(
    name: str, lacking: type, had: str
) -> None:
    """What nobody said stands in the way."""
    assert type(met(name)) is lacking
    assert met(name, circumstances=(had,)) is None


def test_who_is_grown_up_is_no_child() -> None:
    """It is closed, not only blocked."""
    assert isinstance(met("a_child", circumstances=("adult",)), Closes)


def test_a_feared_disappearance_is_not_enough_for_an_urgent_action() -> None:
    """It is blocked until somebody says that they have disappeared."""
    feared = met("vanished_already", "ced_urgent", feared_harms=("disappearance",))
    assert isinstance(feared, Blocks)


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        (None, "closes three months after the act"),
        ("2026-08-24", "closed on 24 November 2026; the ordinary one is open"),
        ("2026-08-25", "closes on 25 November 2026"),
        ("2026-08-31", "closes on 30 November 2026"),
        ("2026-09", "closes on 30 December 2026"),
        ("2026-09-01/..", "closes three months after the act"),
    ],
)
def test_the_urgent_track_closes_after_three_months(
    taken: str | None, expected: str
) -> None:
    """Counted from the last day on which it can have been."""
    assert expected in words(met("three_months", arrest_date=taken))


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        (None, "The day of removal is not known"),
        ("../2026-12-01", "The day of removal is not known"),
        ("2026-11-30", "removal, 27 November 2026, is the day to be there by"),
        ("2026-11-26", "removal, 25 November 2026, is the day to be there by"),
        ("2026-11-25", "24 November 2026, has passed: file at once"),
        ("2026-12", "removal, 30 November 2026, is the day to be there by"),
    ],
)
def test_a_request_must_be_there_a_working_day_before(
    deadline: str | None, expected: str
) -> None:
    """Before the first day on which they may be removed."""
    told = words(met("working_day_before", "ecthr_rule39", deadline=deadline))
    assert expected in told


@given(DAYS)
def test_a_working_day_ahead_is_one(deadline: date) -> None:
    """At most three days before, and never on a weekend."""
    ahead = working_day_ahead(deadline)
    assert ahead.weekday() < 5
    assert 1 <= (deadline - ahead).days <= 3


def test_the_same_matter_before_a_rival_is_not_taken() -> None:
    """The body itself is no rival, nor is one that takes what others have."""
    told = met("same_matter", filed_with=("hrc_complaint",))
    assert isinstance(told, Blocks)
    assert corpus().forums["hrc_complaint"].name in told.why
    assert met("same_matter", "hrc_complaint", filed_with=("hrc_complaint",)) is None
    assert met("same_matter", filed_with=("unhcr",)) is None
    perhaps = met("same_matter", filed_with=("wgad",))
    assert isinstance(perhaps, Notes)
    both = met("same_matter", filed_with=("wgad", "hrc_complaint"))
    assert isinstance(both, Blocks)


def test_a_reservation_is_told_in_its_words() -> None:
    """Where the table has one; it never says that there is none."""
    instrument = corpus().instruments["iccpr_op1"]
    made = replace(act("reservation"), note="not of facts from before")
    forum = corpus().forums["hrc_complaint"]
    told = []
    for acts in ((), (made,)):
        changed = replace(instrument, acts={**instrument.acts, STATE: acts})
        looked_at = matter_of(situation(), with_instrument(corpus(), changed))
        told.append(OBSTACLES["reserved"](looked_at, forum))
    rest = "Reservations were not all collected: look at the depositary."
    assert told == [
        Notes(rest),
        Notes(f"Reservation: not of facts from before. {rest}"),
    ]


@pytest.mark.parametrize(
    ("name", "code", "kind"),
    [
        ("early_warning", "cerd_art14", Weakens),
        ("commission_instead", "acthpr_art34_6", Blocks),
    ],
)
def test_a_declaration_takes_an_obstacle_away(name: str, code: str, kind: type) -> None:
    """One that is not known is none."""
    instrument = corpus().instruments[code]
    declared = act("declaration", day("2010-01-01"))
    for acts, expected in (
        ((declared,), type(None)),
        ((act("no_act"),), kind),
        ((replace(declared, in_force=None, as_of=None),), kind),
    ):
        changed = replace(instrument, acts={**instrument.acts, STATE: acts})
        looked_at = matter_of(situation(), with_instrument(corpus(), changed))
        forum = corpus().forums["cerd_complaint"]
        found = OBSTACLES[name](looked_at, forum)
        assert type(found) is expected
        assert found is None or words(found).find("Kazakhstan") >= 0


def test_what_weakens_or_does_not_fit_goes_with_an_open_body() -> None:
    """Neither blocks: both are notes."""
    assert issubclass(Weakens, Notes)
    assert issubclass(Fits, Notes)
    assert Weakens("It is late.") != Notes("It is late.") != Fits("It is late.")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a_pattern", Notes),
        ("through_commission", Blocks),
        ("union_law_case", Notes),
        ("named_in_notice", Blocks),
    ],
)
def test_some_obstacles_are_always_there(name: str, kind: type) -> None:
    """Whatever is known of the people."""
    assert type(met(name)) is kind
    for fact in terms("circumstances"):
        assert met(name, circumstances=(fact,)) == met(name)


@pytest.mark.parametrize(
    ("name", "denied"), [("access_refused", "unhcr"), ("no_lawyer", "lawyer")]
)
def test_refused_access_is_told(name: str, denied: str) -> None:
    """As reports have it."""
    assert met(name) is None
    assert "Reports say" in words(met(name, access_denied=(denied,)))


def test_every_obstacle_is_named_by_some_body() -> None:
    """And each says something of somebody, or nothing."""
    named = {name for forum in corpus().forums.values() for name in forum.obstacles}
    assert named >= OBSTACLES.keys()
    forum = corpus().forums["cat_complaint"]
    for ask in OBSTACLES.values():
        assert isinstance(ask(matter(), forum), Blocks | Closes | Notes | None)
