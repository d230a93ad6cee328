"""Steps of the reviewer: filled, begun, or left to a person."""

from dataclasses import replace

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.legal import Duty, Filled, ReviewStep, Standing
from holdfast.facts.situation import Situation
from holdfast.law.duties import duties_of
from holdfast.law.reason import reason
from holdfast.law.steps import FOR_A_PERSON, JUDGED, NOT_KNOWN, STEPS, Sheet, steps_of
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import LAST_LOOK, matter_of, situation

WHOLE: dict[str, object] = {
    "count": Count.exactly(9),
    "nationality": ("UZ",),
    "circumstances": ("unaccompanied", "fighter", "assurances"),
    "risk_factors": ("terrorism_charge",),
    "access_denied": ("lawyer",),
    "act": "extradition",
}


def steps(**more: object) -> dict[str, ReviewStep]:
    """Give each step by its code."""
    told = situation(**more)
    found = duties_of(matter_of(told))
    return by_code(told, *(line for line in found if isinstance(line, Duty)))


def by_code(told: Situation, *duties: Duty) -> dict[str, ReviewStep]:
    """Give each step of a sheet with these duties."""
    return {step.code: step for step in steps_of(Sheet(told, LAST_LOOK, duties))}


@pytest.mark.parametrize(
    ("code", "filled", "told"),
    [
        ("who", Filled.FILLED, "9 people, of Uzbekistan, a child is among them"),
        ("sender", Filled.FILLED, "Kazakhstan: extradition."),
        ("route", Filled.FILLED, "Kazakhstan → Uzbekistan."),
        ("instruments", Filled.FILLED, "What binds on 25 November 2026: Kazakhstan: "),
        (
            "refugee_limb",
            Filled.PARTLY,
            "Kazakhstan: open, if the harm is feared for",
        ),
        ("profile", Filled.PARTLY, "terroris"),
        ("harm", Filled.PARTLY, "Torture, in Uzbekistan."),
        ("likelihood", None, "The measures: "),
        ("assurances", None, "Diplomatic assurances."),
        ("exclusion", None, "Fought in a conflict, "),
        ("procedure", None, "Refused, as reports have it: "),
        ("vulnerability", Filled.FILLED, "A child is among them, a child alone."),
    ],
)
def test_a_step_tells_what_the_sheet_knows(
    code: str, filled: Filled | None, told: str
) -> None:
    """Never that a person has finished what only a person can."""
    step = steps(**WHOLE)[code]
    assert told in step.told
    if filled:
        assert step.filled is filled
    if code in JUDGED or terms("review_steps")[code].group == "person":
        assert step.filled is not Filled.FILLED


def test_what_is_not_known_is_left_open() -> None:
    """In one sentence; who is sent stays begun until both are known."""
    bare = by_code(situation(feared_harms=()))
    assert bare["who"].told == NOT_KNOWN
    assert bare["harm"].told in (NOT_KNOWN, FOR_A_PERSON)
    assert bare["sender"].told == "Kazakhstan; the act is not known."
    assert bare["refugee_limb"].told == "Kazakhstan: none binds."
    assert bare["instruments"].told == "Nothing on record."
    assert bare["likelihood"].told in (NOT_KNOWN, FOR_A_PERSON)
    assert steps(nationality=("UZ",))["who"].filled is Filled.PARTLY
    assert steps(count=Count.exactly(9))["who"].filled is Filled.PARTLY


def refugee_duty() -> Duty:
    """Give a duty of refugee law that binds the sender."""
    return next(
        duty
        for duty in duties_of(matter_of(situation()))
        if isinstance(duty, Duty)
        and (duty.limb, duty.standing) == ("refugee", Standing.BOUND)
    )


def test_refugee_law_without_an_if_is_only_open() -> None:
    """Whatever binds, a person decides; each if is told once."""
    told, duty = situation(), replace(refugee_duty(), holds_if=("it rains",))
    same = replace(duty, provision="32", holds_if=("it rains", "the tide is high"))
    open_if = by_code(told, duty, same)["refugee_limb"].told
    assert open_if == "Kazakhstan: open, if it rains; if the tide is high."
    sure = replace(duty, holds_if=())
    assert by_code(told, sure)["refugee_limb"].told == "Kazakhstan: open."


def test_each_sender_is_told_apart() -> None:
    """What binds one of a route binds not the next."""
    told = situation(onward_states=("TM",))
    duty = replace(refugee_duty(), holds_if=("it rains",))
    found = by_code(told, duty, replace(duty, provision="32"))
    assert found["refugee_limb"].told == (
        "Kazakhstan: open, if it rains. Uzbekistan: none binds."
    )
    assert found["instruments"].told == (
        "What binds on 25 November 2026: Kazakhstan: 1 text, 2 duties."
    )
    other = replace(duty, state="UZ")
    another = replace(other, instrument="cat", limb="human_rights")
    both = by_code(told, duty, replace(duty, provision="32"), other, another)
    assert both["instruments"].told == (
        "What binds on 25 November 2026: Kazakhstan: 1 text, 2 duties; Uzbekistan: 2"
        " texts, 2 duties."
    )


def test_measures_are_of_what_binds_and_told_once() -> None:
    """What must happen before any removal measures no risk."""
    told, duty = situation(), replace(refugee_duty(), standard="a guess")
    procedure = replace(duty, limb="procedure", standard="none")
    unbound = replace(duty, standing=Standing.UNKNOWN, standard="a hunch")
    step = by_code(told, duty, duty, procedure, unbound)["likelihood"]
    assert step.told == f"The measures: a guess. {FOR_A_PERSON}"


def test_every_step_has_its_number_and_its_place() -> None:
    """All of them, in every situation."""
    found = list(steps().values())
    assert [step.code for step in found] == list(terms("review_steps"))
    assert [step.number for step in found] == list(range(1, len(found) + 1))
    assert terms("review_steps").keys() >= STEPS.keys() >= JUDGED


def test_only_states_that_send_into_danger_are_told_of() -> None:
    """China sends nobody on where the harm is feared in China itself."""
    route = Situation("LA", "CN", ("KP",), ("torture",), ("CN",))
    told = {step.code: step.told for step in reason(route, LAST_LOOK).steps}
    assert told["refugee_limb"].startswith("Laos: none binds")
    assert "China" not in told["refugee_limb"]
