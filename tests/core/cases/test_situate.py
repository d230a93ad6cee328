"""Situations from cases: a person's finding first, rivals never chosen among."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.cases.situate import Situated, latest_findings, situate
from holdfast.errors import BadCaseError
from holdfast.facts.casefile import CaseFile, Consent, FiledReport
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.situation import StatePosition
from tests.core.by_hand import report_of
from tests.core.cases.good_case import CONSENT, GOOD

ROUTE: dict[str, AnswerValue] = {"sending_state": "KZ", "destination_state": "UZ"}


def finding(
    question: str, *values: AnswerValue, over: AnswerValue | None = None
) -> Finding:
    """Give what the claims come to on a question; no person judged it."""
    return Finding(
        f"p.{question}", question, values, Firmness.REPORTED, ("r1.c1",), range=over
    )


def judged(question: str, *values: AnswerValue, **more: str) -> Finding:
    """Give a person's finding on a question."""
    grounds = {"standard": "reasonable_grounds", "reason": "both agree", "by": "Amal"}
    told = finding(question, *values)
    by_hand = {"id": f"f.{question}", **grounds, "on": "2031-02-15", **more}
    return replace(told, **by_hand)  # type: ignore[arg-type]


def case_of(*findings: Finding, consent: tuple[Consent, ...] = ()) -> CaseFile:
    """Give a case with these findings and a route."""
    route = [finding(question, value) for question, value in ROUTE.items()]
    asked = {each.question for each in findings}
    kept = [each for each in route if each.question not in asked]
    empty = CaseFile(phase="intake", reports=(), accounts=(), claims=())
    return replace(empty, findings=(*kept, *findings), consent=consent)


def situated(*findings: Finding, consent: tuple[Consent, ...] = ()) -> Situated:
    """Take the situation from findings."""
    return situate(case_of(*findings, consent=consent))


def day_of(found: Situated) -> tuple[date | None, str]:
    """Give the day of the act and what it is."""
    return found.on, found.on_what


def test_a_case_gives_its_situation() -> None:
    """As its reports tell it, where nobody judged."""
    found = situate(GOOD)
    told = found.situation
    assert (told.sending_state, told.destination_state) == ("CN", "KP")
    assert (told.custody_place, told.arrest_date) == ("Hunchun", "2019-02-08")
    assert told.count == Count(12, 15)
    assert told.feared_harms == ("torture",)
    assert found.on == date(2019, 2, 20)
    assert found.is_judged


def test_provisional_findings_are_taken() -> None:
    """And it is said that no person has judged."""
    found = situated(
        finding("nationality", "UZ", "KZ"),
        finding("feared_harms", "torture", "execution"),
        finding("risk_factors", "religion"),
        finding("access_denied", "unhcr"),
        finding("act", "extradition"),
        finding("arrested_where", "the pier"),
    )
    told = found.situation
    assert told.nationality == ("UZ", "KZ")
    assert told.feared_harms == ("torture", "execution")
    assert (told.risk_factors, told.access_denied) == (("religion",), ("unhcr",))
    assert (told.act, told.arrest_place) == ("extradition", "the pier")
    assert not found.is_judged
    assert found.unsettled == ()


def test_a_persons_finding_comes_before_a_provisional_one() -> None:
    """Whichever stands first in the file."""
    ours, theirs = finding("act", "deportation"), judged("act", "extradition")
    for both in ((ours, theirs), (theirs, ours)):
        found = situated(*both)
        assert found.situation.act == "extradition"
        assert found.is_judged


def test_a_superseded_finding_is_gone() -> None:
    """Also where its follower stands before it."""
    first = judged("act", "deportation", id="f1")
    second = judged("act", "extradition", id="f2", supersedes="f1")
    for both in ((first, second), (second, first)):
        assert situated(*both).situation.act == "extradition"
    assert latest_findings(case_of(first))["act"] is first
    of_ours = judged("act", "extradition", supersedes="p.act")
    assert situated(finding("act", "return"), of_ours).situation.act == "extradition"


@pytest.mark.parametrize(
    ("question", "asked"),
    [("sending_state", "Sent by"), ("destination_state", "Sent to")],
)
def test_rivals_of_the_route_are_refused(question: str, asked: str) -> None:
    """The sentence names the question and both answers; a person can settle it."""
    rivals = finding(question, "CN", "KP")
    with pytest.raises(BadCaseError, match=r"rival answers \(CN, KP\)") as caught:
        situated(rivals)
    assert caught.value.code == "unsettled_route"
    assert asked in caught.value.sentence
    settled = situated(rivals, judged(question, "CN")).situation
    assert "CN" in settled.route


def test_a_case_without_a_route_is_refused() -> None:
    """It says how to give one; what is given by hand comes first."""
    bare = replace(case_of(), findings=())
    with pytest.raises(BadCaseError, match="The case has no answer to"):
        situate(bare)
    assert situate(bare, ("CN", "KP")).situation.route == ("CN", "KP")
    rivals = case_of(finding("sending_state", "CN", "KZ"))
    assert situate(rivals, ("CN", "KP", "TM")).situation.onward_states == ("TM",)


def test_harms_given_by_hand_come_first() -> None:
    """Without them those of the case."""
    case = case_of(finding("feared_harms", "torture"))
    assert situate(case, harms=("execution",)).situation.feared_harms == ("execution",)
    assert situate(case).situation.feared_harms == ("torture",)


@pytest.mark.parametrize(
    ("onward", "route", "is_there"),
    [
        ((), ("KZ", "UZ"), True),
        ((), ("TM", "UZ"), True),
        ((), ("TM", "KZ", "UZ"), True),
        ((), ("KZ", "TM"), False),
        ((), ("KZ", "UZ", "TM"), False),
        ((), ("UZ", "KZ"), False),
        (("AF",), ("KZ", "AF"), True),
        (("AF",), ("TM", "UZ", "AF"), True),
        (("AF",), ("KZ", "UZ", "TM"), False),
    ],
)
def test_a_harm_of_the_case_is_feared_where_the_case_ends(
    onward: tuple[str, ...],
    route: tuple[str, ...],
    is_there: bool,  # noqa: FBT001 (a table)
) -> None:
    """Whoever sends; a route by hand with another end must say what is feared there."""
    told = [finding("onward_states", *onward)] if onward else []
    case = case_of(finding("feared_harms", "torture"), *told)
    if is_there:
        assert situate(case, route).situation.feared_harms == ("torture",)
        return
    with pytest.raises(BadCaseError, match="say what is feared there") as caught:
        situate(case, route)
    assert caught.value.code == "other_danger"
    by_hand = situate(case, route, ("execution",)).situation
    assert (by_hand.route, by_hand.feared_harms) == (route, ("execution",))


def test_a_case_that_fears_nothing_goes_with_any_route() -> None:
    """There is no harm to be feared elsewhere."""
    assert situate(case_of(), ("KZ", "TM")).situation.feared_harms == ()


def test_states_after_the_destination_are_taken_once() -> None:
    """Not those at which the route begins or ends."""
    found = situated(finding("onward_states", "UZ", "TM", "KZ"))
    assert found.situation.route == ("KZ", "UZ", "TM")


def test_a_number_or_a_day_of_rivals_is_the_stretch_they_span() -> None:
    """And the rivals are named, for a person to judge."""
    counts = finding("how_many", Count.exactly(9), Count.exactly(12), over=Count(9, 12))
    days = finding("deadline", "2031-03-01", "2031-03-04", over="2031-03-01/2031-03-04")
    found = situated(counts, days)
    assert found.situation.count == Count(9, 12)
    assert found.situation.deadline == "2031-03-01/2031-03-04"
    assert len(found.unsettled) == 2
    assert "“How many” has 2 rival answers" in found.unsettled[0]
    assert situated(counts, judged("how_many", Count.exactly(9))).unsettled == ()


def test_rivals_that_nothing_spans_are_left_out() -> None:
    """They are never chosen among."""
    rivals = (
        finding("act", "deportation", "extradition"),
        finding("held_where", "the pier", "the mole"),
        finding("deadline", "XXXX-03-01", "XXXX-03-04"),
    )
    found = situated(*rivals)
    told = found.situation
    assert (told.act, told.custody_place, told.deadline) == (None, None, None)
    assert len(found.unsettled) == 3
    assert situated(rivals[0], judged("act", "return")).situation.act == "return"


def test_a_number_without_a_span_is_its_only_value() -> None:
    """Words that are no number give none."""
    assert situated(finding("how_many", Count.exactly(9))).situation.count == Count(
        9, 9
    )
    assert situated(finding("how_many", "several")).situation.count is None
    assert situated().situation.count is None


def test_a_position_is_taken_where_its_state_and_word_are_known() -> None:
    """Free words are nobody's label."""
    told = finding(
        "state_position",
        "KZ economic_migrants",
        "QQ economic_migrants",
        "KZ lunch",
        "we know nothing",
    )
    assert situated(told).situation.positions == (
        StatePosition("KZ", "economic_migrants"),
    )


def test_a_return_is_known_where_it_is_the_only_answer() -> None:
    """One that was carried out, and one that some deny."""
    assert "returned" in situated(finding("what_happened", "returned")).situation.known
    rival = finding("what_happened", "at_risk", "returned")
    assert "returned" not in situated(rival).situation.known


@pytest.mark.parametrize(
    ("names", "count", "named"),
    [
        (2, Count.exactly(2), True),
        (3, Count(1, 2), True),
        (2, Count(2, 3), False),
        (2, Count(2, None), False),
        (0, Count.exactly(2), False),
        (2, None, False),
        (0, None, False),
    ],
)
def test_names_are_known_where_there_are_as_many_as_people(
    names: int,
    count: Count | None,
    named: bool,  # noqa: FBT001 (a table)
) -> None:
    """At most; the names themselves are not taken along."""
    told = [finding("how_many", count)] if count else []
    if names:
        told.append(
            finding("named", *(f"Invented {number}" for number in range(names)))
        )
    found = situated(*told)
    assert ("named" in found.situation.known) == named
    assert "Invented" not in str(found.situation)


@pytest.mark.parametrize(
    ("changes", "given"),
    [
        ({}, True),
        ({"audiences": ("team", "public")}, False),
        ({"answer": "refused"}, False),
    ],
)
def test_consent_must_be_given_and_for_bodies(
    changes: dict[str, object],
    given: bool,  # noqa: FBT001 (a table)
) -> None:
    """The latest counts."""
    consent = replace(CONSENT, **changes)  # type: ignore[arg-type]
    assert ("consent" in situated(consent=(consent,)).situation.known) == given
    taken_back = replace(CONSENT, answer="withdrawn")
    after = situated(consent=(consent, taken_back))
    assert "consent" not in after.situation.known
    assert "consent" not in situated().situation.known


def test_the_day_is_that_of_the_return_else_the_deadline_else_the_last_report() -> None:
    """The last on which each can have been; it is said which it is."""
    back = finding("returned_when", "2031-03")
    last = finding("deadline", "2031-03-01", "2031-03-04", over="2031-03-01/2031-03-04")
    assert day_of(situated(back, last)) == (date(2031, 3, 31), "the day of the return")
    assert day_of(situated(last)) == (date(2031, 3, 4), "the day of the deadline")
    assert day_of(situated(finding("deadline", "XXXX-03-01"))) == (None, "today")
    dated = tuple(
        FiledReport(key, report_of(key, day, None))
        for key, day in (("r1", "2031-02"), ("r2", "2031-01-01"), ("r3", None))
    )
    reported = situate(replace(case_of(), reports=dated))
    assert day_of(reported) == (date(2031, 2, 28), "the day of the last report")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_that_no_case_has_is_no_day_of_the_act(day: str) -> None:
    """It would lead past the end of the calendar; the deadline is taken instead."""
    told = (finding("returned_when", day), finding("deadline", "2031-03-01"))
    assert day_of(situated(*told)) == (date(2031, 3, 1), "the day of the deadline")


def test_a_route_that_ends_before_the_harm_is_refused() -> None:
    """The case fears it where it is passed on, not where the route was cut."""
    told = (finding("onward_states", "TM"), finding("feared_harms", "torture"))
    with pytest.raises(BadCaseError, match="fears harm in another State"):
        situate(case_of(*told), ("KZ", "UZ"))
    whole = situate(case_of(*told), ("KZ", "UZ", "TM"))
    assert whole.situation.dangers == ("TM",)
