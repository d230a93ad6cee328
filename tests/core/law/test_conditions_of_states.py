"""Bounds that States set: given up on a day, perhaps given up, or kept."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.law.conditions_of_states import STATE_CONDITIONS
from holdfast.law.corpus import corpus
from holdfast.law.instrument import Days
from holdfast.law.matter import MET, Answer, If, Limited
from tests.core.law.law_by_hand import STATE, act, day, matter_of, situation, span
from tests.spec.changed_law import with_instrument

CONVENTION, PROTOCOL = "refugee_convention_1951", "refugee_protocol_1967"
ON = date(2025, 6, 15)


def keeps(until: Days | None, danger: str = "UZ") -> Answer:
    """Answer for a State that kept the Convention to events in Europe until a day."""
    instrument = corpus().instruments[CONVENTION]
    limit = act("limitation", day("1960-01-01"))
    acts = {**instrument.acts, STATE: (replace(limit, in_force=until),)}
    known = with_instrument(corpus(), replace(instrument, acts=acts))
    looked_at = matter_of(situation(destination_state=danger), known, ON)
    return STATE_CONDITIONS["events_in_europe"](looked_at)


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (None, Limited),
        (day("2026-01-01"), Limited),
        (span("2025-01-01", "2025-12-31"), If),
        (day("2025-01-01"), type(MET)),
    ],
)
def test_a_limit_holds_until_it_was_given_up(
    until: Days | None, expected: type[Answer]
) -> None:
    """Where only a year is known, only perhaps."""
    assert isinstance(keeps(until), expected)


def test_a_limit_to_europe_keeps_nobody_from_there_out() -> None:
    """The same State, another danger."""
    assert isinstance(keeps(None), Limited)
    assert keeps(None, "AL") == MET


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((act("deposit", day("1970-01-01")),), type(MET)),
        ((act("no_act"),), Limited),
        (None, If),
    ],
)
def test_the_convention_alone_ends_in_1951(
    acts: tuple[object, ...] | None, expected: type[Answer]
) -> None:
    """Unless the Protocol binds too; where that is not known, only if it does."""
    instrument = corpus().instruments[PROTOCOL]
    others = {state: told for state, told in instrument.acts.items() if state != STATE}
    given = others if acts is None else {**others, STATE: acts}
    known = with_instrument(
        corpus(),
        replace(instrument, acts=given),  # type: ignore[arg-type]
    )
    answer = STATE_CONDITIONS["before_1951"](matter_of(situation(), known, ON))
    assert isinstance(answer, expected)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (
            date(1967, 10, 3),
            If("what made them refugees happened before 1 January 1951"),
        ),
        (
            date(1967, 10, 4),
            Limited(
                "Kazakhstan is not bound by the Protocol of 1967, so the Convention"
                " reaches only events before 1 January 1951"
            ),
        ),
    ],
)
def test_before_the_protocol_the_dateline_is_an_if(on: date, expected: Answer) -> None:
    """No State could be without it; from the day it came into force on, one can."""
    instrument = corpus().instruments[PROTOCOL]
    acts = {**instrument.acts, STATE: (act("no_act"),)}
    known = with_instrument(corpus(), replace(instrument, acts=acts))
    looked_at = matter_of(situation(), known, on)
    assert STATE_CONDITIONS["before_1951"](looked_at) == expected


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [("asylum_acts", "limitation", Limited), ("recast_directives", "reservation", If)],
)
def test_a_member_of_the_union_may_stay_out(
    name: str, code: str, expected: type[Answer]
) -> None:
    """Of its asylum acts, or of some of them; another member is in."""
    instrument = corpus().instruments["eu_member"]
    joined = act("deposit", day("2004-05-01"))
    for acts, kind in (((joined,), type(MET)), ((joined, act(code)), expected)):
        changed = replace(instrument, acts={**instrument.acts, STATE: acts})
        known = with_instrument(corpus(), changed)
        answer = STATE_CONDITIONS[name](matter_of(situation(), known, ON))
        assert isinstance(answer, kind)


def test_the_charter_holds_where_law_of_the_union_does() -> None:
    """Which a person must find out."""
    answer = STATE_CONDITIONS["union_law"](matter_of(situation()))
    assert isinstance(answer, If)
