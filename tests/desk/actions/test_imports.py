"""A case as case JSON goes into the register and comes back the same."""

import json
from dataclasses import replace

import pytest

from holdfast.cases.exchange import write_case
from holdfast.facts.casefile import (
    AppealsBy,
    Approval,
    CaseFile,
    CaseZone,
    Grading,
    PersonalDetail,
)
from holdfast_desk.register.access import NotAllowedError
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.claims import Verdict, judge_claims
from holdfast_desk.register.actions.imports import import_case
from holdfast_desk.register.actions.reports import keep_told, take_next
from holdfast_desk.register.actions.tables import take_table
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Case, Event, Report, Team
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import FIRST, Cast, told


def a_file(cast: Cast, case: Case) -> CaseFile:
    """Give a case with something of many a kind in it."""
    first = case_file(case).claims[0].claim.id
    judge_claims(
        by=cast.amal, case=case.code, claims=[first], verdict=Verdict("accept")
    )
    case.refresh_from_db()
    return replace(
        case_file(case),
        gradings=(Grading("g1", "r1", "B", "Yun", "2019-05-04", "long known"),),
        zones=(CaseZone("z4", "Asia/Vientiane", "Yun", "2019-05-04"),),
    )


def elsewhere(cast: Cast) -> Team:
    """Give a team that has none of the reports, with Amal on it."""
    team = Team.objects.create(name="South")
    for role in ("researcher", "reviewer"):
        cast.amal.memberships.create(team=team, role=role)
    return team


def test_a_case_comes_back_as_it_went_in(cast: Cast, case: Case) -> None:
    """Ids, people and all; those people are names and no accounts."""
    wanted = a_file(cast, case)
    team = elsewhere(cast)
    came = import_case(by=cast.amal, team=team, untrusted_text=write_case(wanted)).case
    assert case_file(came) == wanted
    assert all(row.by is None for row in came.judgements.all())
    assert Event.objects.filter(case_code=came.code, what="case_imported").count() == 1


def test_without_texts_names_and_claims_are_kept_all_the_same(
    cast: Cast, case: Case
) -> None:
    """A text of blanks holds each quote at its place."""
    whole = a_file(cast, case)
    wanted = replace(whole, reports=tuple(replace(r, text=None) for r in whole.reports))
    team = elsewhere(cast)
    came = import_case(by=cast.amal, team=team, untrusted_text=write_case(wanted)).case
    built = case_file(came)
    assert built.accounts == wanted.accounts
    assert [c.claim for c in built.claims] == [c.claim for c in wanted.claims]


def test_without_texts_it_is_still_known_whom_claims_are_from(cast: Cast) -> None:
    """That River Post has it from Harbour Watch stood in a text that stayed there."""
    cites = (
        "River Post, 5 May 2019\n\nAccording to Harbour Watch, 12 North Koreans held in"
        " Laos may be deported from Laos to North Korea within days."
    )
    rows = [["Words", "From"], [FIRST, "Harbour Watch"], [cites, "River Post"]]
    columns = {"text": "Words", "publisher": "From"}
    came = take_table(by=cast.amal, team=cast.east, rows=rows, columns=columns)
    while taken := take_next():
        keep_told(report=taken, told=told(taken))
    case = open_case(by=cast.amal, team=cast.east, reports=list(came.new))
    whole = case_file(case)
    assert "Harbour Watch" in {each.origin for each in whole.claims}
    wanted = replace(whole, reports=tuple(replace(r, text=None) for r in whole.reports))
    text, team = write_case(wanted), elsewhere(cast)
    built = case_file(import_case(by=cast.amal, team=team, untrusted_text=text).case)
    assert built.claims == wanted.claims
    assert built.findings == wanted.findings


def test_a_desk_that_has_the_reports_keeps_them_once(cast: Cast, case: Case) -> None:
    """The same report is one row of the team."""
    many = Report.objects.count()
    text = write_case(case_file(case))
    came = import_case(by=cast.amal, team=cast.east, untrusted_text=text).case
    assert came.code != case.code
    assert Report.objects.count() == many
    assert case_file(came) == case_file(case)


def test_personal_details_stay_out(cast: Cast, case: Case) -> None:
    """They are counted, and stand nowhere in the register."""
    detail = PersonalDetail(
        "p1", "date_of_birth", "1990-01-02", "Yun", "2019-05-04", "A"
    )
    wanted = replace(case_file(case), personal=(detail,))
    text = write_case(wanted)
    came = import_case(by=cast.amal, team=elsewhere(cast), untrusted_text=text)
    assert came.personal_left_out == 1
    assert case_file(came.case).personal == ()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"holdfast_case": 99}'])
def test_what_is_no_case_is_refused_with_a_sentence(cast: Cast, text: str) -> None:
    """And nothing is half-written."""
    with pytest.raises(RefusedError):
        import_case(by=cast.amal, team=cast.east, untrusted_text=text)
    assert not Case.objects.exists()
    assert not Report.objects.exists()


def test_a_fault_far_down_leaves_nothing_behind(cast: Cast, case: Case) -> None:
    """A judgement on a claim that is not there undoes the reports before it."""
    given = json.loads(write_case(a_file(cast, case)))
    given["judgements"][0]["claim"] = "r9.c9"
    team = elsewhere(cast)
    with pytest.raises(RefusedError):
        import_case(by=cast.amal, team=team, untrusted_text=json.dumps(given))
    assert not Report.objects.filter(team=team).exists()


def test_who_only_reads_imports_nothing(cast: Cast) -> None:
    """It takes the right to take in."""
    with pytest.raises(NotAllowedError):
        import_case(by=cast.bo, team=cast.east, untrusted_text="{}")


def test_letters_and_steps_come_along(cast: Cast, case: Case) -> None:
    """Approvals, and until when letters are wanted."""
    wanted = replace(
        case_file(case),
        approvals=(Approval("a1", "safety", "Yun", "2019-05-04"),),
        appeals_by=(AppealsBy("d1", "2019-06-01", "Asia/Seoul", "Yun", "2019-05-04"),),
    )
    text = write_case(wanted)
    came = import_case(by=cast.amal, team=elsewhere(cast), untrusted_text=text).case
    assert case_file(came) == wanted
