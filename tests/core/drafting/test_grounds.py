"""What a draft stands on: law and countries come from what was disclosed alone."""

from dataclasses import replace
from datetime import date

from holdfast.drafting.grounds import Grounds, grounds_for, situation_told
from holdfast.facts.casefile import PersonalDetail
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Disclosed, Refused
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.known import Known
from holdfast.facts.situation import StatePosition

ON = date(2012, 2, 20)
TODAY = date(2012, 2, 16)


def known(**answers: tuple[AnswerValue, ...]) -> Known:
    """Give what is known where nobody has judged."""
    route: dict[str, tuple[AnswerValue, ...]] = {
        "sending_state": ("CN",),
        "destination_state": ("KP",),
    }
    return Known(
        phase="intake",
        findings=tuple(
            Finding(f"p.{question}", question, values, Firmness.REPORTED, ("r1.c1",))
            for question, values in {**route, **answers}.items()
            if values
        ),
    )


def told_to(readers: str, of: Known) -> Grounds:
    """Give the grounds for readers who are told something."""
    found = grounds_for(of, readers, ON, TODAY)
    assert isinstance(found, Grounds)
    return found


def told(of: Known) -> Disclosed:
    """Give what the public is told."""
    return told_to("public", of).disclosed


def test_law_and_countries_are_those_of_the_route() -> None:
    """On the day of the act."""
    found = told_to("public", known(feared_harms=("torture",)))
    assert found.law is not None
    assert found.law.on == ON
    assert found.law.situation.feared_harms == ("torture",)
    assert found.country is not None
    assert found.country.states == ("CN", "KP")


def test_a_child_is_told_by_no_duty_of_a_public_draft() -> None:
    """What is withheld changes nothing of the law that a draft quotes."""
    plain = known(feared_harms=("torture",))
    child = replace(
        plain, personal=(PersonalDetail("d1", "child_age", "9", "Bo", "2012-02-15"),)
    )
    assert told_to("public", child).law == told_to("public", plain).law


def test_without_a_settled_route_there_is_no_law() -> None:
    """Rivals are never chosen among."""
    found = told_to("public", known(destination_state=("KP", "LA")))
    assert (found.law, found.country) == (None, None)
    assert situation_told(told(known(sending_state=()))) is None


def test_what_may_not_be_told_at_all_is_refused() -> None:
    """With the reasons."""
    found = grounds_for(replace(known(), phase="hold"), "public", ON, TODAY)
    assert isinstance(found, Refused)


def test_the_situation_holds_what_was_disclosed() -> None:
    """A position with its State, a return that is sure, a number; no place."""
    told_of = told(
        known(
            how_many=(Count.exactly(21),),
            what_happened=("returned",),
            onward_states=("RU",),
            state_position=("CN economic_migrants", "terrorists"),
            deadline=("2012-02-20",),
        )
    )
    found = situation_told(told_of)
    assert found is not None
    assert found.route == ("CN", "KP", "RU")
    assert found.circumstances == ("returned",)
    assert found.positions == (StatePosition("CN", "economic_migrants"),)
    assert (found.count, found.deadline) == (Count.exactly(21), "2012-02-20")
    assert found.custody_place is None


def test_what_no_law_can_be_asked_about_gives_no_law() -> None:
    """A person may write any word into a finding."""
    assert situation_told(told(known(act=("a stroll",)))) is None
