"""Case JSON in and out: what comes in is what was given, or nothing at all."""

import json
from dataclasses import replace

import pytest

from holdfast.cases.exchange import write_case
from holdfast.cases.opening import with_provisional
from holdfast.facts.casefile import CaseFile, PersonalDetail
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from holdfast_desk.register.access import NotFoundError
from holdfast_desk.register.actions.cases import set_zone
from holdfast_desk.register.actions.claims import Verdict, judge_claims
from holdfast_desk.register.actions.findings import grade_source, make_finding
from holdfast_desk.register.actions.imports import import_case
from holdfast_desk.register.actions.reviews import (
    Agreed,
    Shown,
    approve_step,
    confirm_decision,
    propose_decision,
    record_consent,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Case
from holdfast_desk.register.rows.cases import case_file
from tests.desk.actions.test_findings import an_answer
from tests.desk.people import NAME, Cast


def judged(cast: Cast, case: Case) -> CaseFile:
    """Give the case after an evening of work on it."""
    amal, code = cast.amal, case.code
    judge_claims(by=amal, case=code, claims=["r1.c1"], verdict=Verdict("accept"))
    judge_claims(
        by=amal,
        case=code,
        claims=["r2.c1"],
        verdict=Verdict("amend", "heard again", hedge=Firmness.REPORTED),
    )
    make_finding(by=amal, case=code, answer=an_answer(case, "how_many", Count(12, 12)))
    make_finding(by=amal, case=code, answer=an_answer(case, "named", NAME))
    grade_source(by=amal, case=code, report="r1", reliability="B")
    record_consent(
        by=amal, case=code, agreed=Agreed("own_consent", "given", ["public"])
    )
    shown = Shown("held_where", "public", "withhold", "too exact")
    decided = propose_decision(by=amal, case=code, shown=shown)
    confirm_decision(by=cast.dana, case=code, key=decided.key)
    approve_step(by=amal, case=code, step="facts")
    set_zone(by=amal, case=code, zone="Asia/Vientiane")
    return case_file(case)


@pytest.mark.parametrize("with_text", [True, False])
def test_a_case_that_goes_out_and_comes_in_is_the_same(
    cast: Cast,
    case: Case,
    with_text: bool,  # noqa: FBT001 -- pytest gives it
) -> None:
    """With its texts and without; names are places in a text of blanks then."""
    told = judged(cast, case)
    if not with_text:
        bare = tuple(replace(each, text=None) for each in told.reports)
        told = with_provisional(replace(told, reports=bare))
    found = import_case(by=cast.chi, team=cast.west, untrusted_text=write_case(told))
    built = case_file(found.case)
    unread = tuple(replace(each, text=None) for each in built.reports)
    assert replace(built, reports=unread) == replace(
        told, reports=tuple(replace(each, text=None) for each in told.reports)
    )
    assert found.left_out == 0
    assert found.case.headline


def test_personal_details_stay_out_of_the_register(cast: Cast, case: Case) -> None:
    """They are counted, so that nobody thinks they were kept."""
    told = case_file(case)
    detail = PersonalDetail("d1", "phone", "+1 202 555 0100", "Amal", "2019-05-04")
    text = write_case(replace(told, personal=(detail,)))
    found = import_case(by=cast.chi, team=cast.west, untrusted_text=text)
    assert found.left_out == 1
    assert case_file(found.case).personal == ()


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"holdfast_case": 99}'])
def test_what_is_no_case_leaves_nothing_behind(cast: Cast, text: str) -> None:
    """With the core's own sentence."""
    with pytest.raises(RefusedError):
        import_case(by=cast.amal, team=cast.east, untrusted_text=text)
    assert not Case.objects.exists()


def test_a_case_that_contradicts_itself_is_refused(cast: Cast, case: Case) -> None:
    """As `holdfast check` refuses it; and strangers bring nothing in."""
    broken = json.loads(write_case(case_file(case)))
    broken["claims"][0]["quote"] = "X" * len(broken["claims"][0]["quote"])
    with pytest.raises(RefusedError):
        import_case(by=cast.amal, team=cast.east, untrusted_text=json.dumps(broken))
    assert Case.objects.count() == 1
    with pytest.raises(NotFoundError):
        import_case(by=cast.chi, team=cast.east, untrusted_text="{}")
