"""Findings: borne out by claims, superseded and never changed; law; review; time."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from holdfast.cases.gather import gather, provisional_findings
from holdfast.cases.situate import latest_findings
from holdfast.facts.counts import Count
from holdfast.facts.deadlines import NEVER
from holdfast.facts.findings import AnswerValue
from holdfast.facts.findings import Finding as Drawn
from holdfast.facts.hedges import Firmness
from holdfast_desk.register.access import NotAllowedError, NotFoundError
from holdfast_desk.register.actions.cases import set_zone
from holdfast_desk.register.actions.findings import (
    Answer,
    grade_source,
    make_finding,
)
from holdfast_desk.register.actions.legal import answer_step, draw_sheet
from holdfast_desk.register.actions.reviews import (
    Agreed,
    Shown,
    approve_step,
    confirm_decision,
    propose_decision,
    record_consent,
    revoke_consent,
)
from holdfast_desk.register.actions.times import (
    give_notices,
    refresh_deadlines,
    see_notices,
    verify_deadline,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import AppealsBy, Case, Deadline, Finding, Notice
from holdfast_desk.register.queries.home import home_for
from holdfast_desk.register.rows.cases import case_file
from tests.core.by_hand import case_from, group_reading
from tests.desk.people import NAME, Cast, at_screen


def an_answer(
    case: Case, question: str, value: AnswerValue, hedge: Firmness = Firmness.REPORTED
) -> Answer:
    """Give an answer that rests on all the claims that give it."""
    grounds = tuple(
        dict.fromkeys(
            saying.claim
            for rival in gather(case_file(case)).answers(question)
            for saying in rival.sayings
        )
    )
    reason = "two sources that do not depend on each other"
    return Answer(question, (value,), hedge, "reasonable_grounds", reason, grounds)


def test_a_finding_settles_rivals_and_a_later_one_supersedes_it(
    cast: Cast, case: Case
) -> None:
    """Both stay on file."""
    first = make_finding(
        by=cast.amal, case=case.code, answer=an_answer(case, "how_many", Count(12, 12))
    )
    assert latest_findings(case_file(case))["how_many"].values == (Count(12, 12),)
    later = make_finding(
        by=cast.amal, case=case.code, answer=an_answer(case, "how_many", Count(12, 14))
    )
    assert later.supersedes == first
    assert Finding.objects.filter(case=case).count() == 2
    case.refresh_from_db()
    assert (case.count_min, case.count_max) == (12, 14)


def test_a_finding_that_no_claim_bears_out_is_refused(cast: Cast, case: Case) -> None:
    """Neither another number, nor more firmness than anybody has."""
    for answer in (
        an_answer(case, "how_many", Count(40, 40)),
        an_answer(case, "deadline", "2019-05-09", Firmness.ASSERTED),
        Answer("how_many", (), Firmness.REPORTED, "allegation", "why", ()),
        Answer("how_many", (Count(12, 12),), Firmness.REPORTED, "allegation", " ", ()),
    ):
        with pytest.raises(RefusedError):
            make_finding(by=cast.amal, case=case.code, answer=answer)
    assert not Finding.objects.exists()


def test_a_finding_on_a_name_keeps_the_claim_and_not_the_name(
    cast: Cast, case: Case
) -> None:
    """The row has a key; the value has the name again."""
    finding = make_finding(
        by=cast.amal, case=case.code, answer=an_answer(case, "named", NAME)
    )
    assert NAME not in str(finding.values)
    assert latest_findings(case_file(case))["named"].values == (NAME,)


def test_a_source_is_graded_from_a_to_f(cast: Cast, case: Case) -> None:
    """Apart from what it says."""
    grade_source(by=cast.amal, case=case.code, report="r1", reliability="B")
    assert case_file(case).gradings[0].reliability == "B"
    with pytest.raises(RefusedError):
        grade_source(by=cast.amal, case=case.code, report="r1", reliability="G")
    with pytest.raises(NotFoundError):
        grade_source(by=cast.amal, case=case.code, report="r9", reliability="A")


def test_a_sheet_keeps_the_law_it_was_drawn_up_from(cast: Cast, case: Case) -> None:
    """And steps are answered beside it."""
    sheet = draw_sheet(by=cast.amal, case=case.code)
    assert sheet.law_data
    assert sheet.sheet["duties"]
    step = sheet.sheet["steps"][0]["code"]
    answer_step(by=cast.amal, case=case.code, step=step, answer="Known from r1.")
    assert case.stepanswers.get().answer == "Known from r1."
    with pytest.raises(RefusedError):
        answer_step(by=cast.amal, case=case.code, step="no_step", answer="x")


def test_a_decision_takes_two_people(cast: Cast, case: Case) -> None:
    """Nobody confirms their own."""
    shown = Shown("held_where", "public", "withhold", "too exact")
    proposed = propose_decision(by=cast.amal, case=case.code, shown=shown)
    assert case_file(case).harm_review == ()
    with pytest.raises(RefusedError):
        confirm_decision(by=cast.amal, case=case.code, key=proposed.key)
    confirm_decision(by=cast.dana, case=case.code, key=proposed.key)
    (decision,) = case_file(case).harm_review
    assert decision.by == ("Amal", "Dana")
    with pytest.raises(NotFoundError):
        confirm_decision(by=cast.dana, case=case.code, key=proposed.key)
    with pytest.raises(RefusedError):
        empty = Shown("held_where", "public", "withhold", " ")
        propose_decision(by=cast.amal, case=case.code, shown=empty)


def test_consent_ends_when_it_is_taken_back(cast: Cast, case: Case) -> None:
    """What was recorded stays as it was."""
    agreed = Agreed("own_consent", "given", ["public"], names_too=True)
    consent = record_consent(by=cast.amal, case=case.code, agreed=agreed)
    revoke_consent(by=cast.dana, case=case.code, key=consent.key, reason="by phone")
    answers = [each.answer for each in case_file(case).consent]
    assert answers == ["given", "withdrawn"]
    with pytest.raises(NotFoundError):
        revoke_consent(by=cast.dana, case=case.code, key=consent.key, reason="x")


def test_without_consent_it_takes_a_reason_a_second_person_and_a_day(
    cast: Cast, case: Case
) -> None:
    """And names stay withheld."""
    bare = Agreed("vital_interest", "given", ["public"])
    with pytest.raises(RefusedError):
        record_consent(by=cast.amal, case=case.code, agreed=bare)
    day = timezone.localdate() + timedelta(days=30)
    whole = Agreed(
        "vital_interest",
        "given",
        ["public"],
        review_on=day,
        reason="nobody can be reached",
        second="Dana",
    )
    record_consent(by=cast.amal, case=case.code, agreed=whole)
    assert case.deadlines.filter(what="consent_review").exists()
    named = replace(whole, names_too=True)
    alone = replace(whole, second="Amal")
    for agreed in (named, alone, Agreed("odd", "given", ()), Agreed("x", "odd", ())):
        with pytest.raises(RefusedError):
            record_consent(by=cast.amal, case=case.code, agreed=agreed)


def test_a_check_is_let_pass_by_name(cast: Cast, case: Case) -> None:
    """Issuing is none of them."""
    approve_step(by=cast.amal, case=case.code, step="facts")
    assert case_file(case).approvals[0].step == "facts"
    with pytest.raises(RefusedError):
        approve_step(by=cast.amal, case=case.code, step="issue")


def test_a_passed_deadline_waits_for_somebody_to_look(cast: Cast, case: Case) -> None:
    """It closes nothing; what was found is kept with who found it."""
    deadline = case.deadlines.get(key="return")
    assert deadline.latest < timezone.now()
    assert deadline.state == Deadline.OPEN
    with pytest.raises(RefusedError):
        verify_deadline(by=cast.amal, case=case.code, key="return", note=" ")
    verify_deadline(by=cast.amal, case=case.code, key="return", note="still held, r2")
    deadline.refresh_from_db()
    assert (deadline.state, deadline.closed_by_name) == (Deadline.VERIFIED, "Amal")
    case.refresh_from_db()
    assert case.phase == "intake"
    with pytest.raises(NotFoundError):
        verify_deadline(by=cast.amal, case=case.code, key="return", note="again")


def test_a_removal_that_was_put_off_is_warned_of_anew(cast: Cast, case: Case) -> None:
    """What was given before was about another day, and stays on file as it was."""
    deadline = case.deadlines.get(key="return")
    give_notices(deadline.earliest - timedelta(hours=40))
    see_notices(by=cast.amal, case=case.code, key="return")
    verify_deadline(by=cast.amal, case=case.code, key="return", note="still held")
    set_zone(by=cast.amal, case=case.code, zone="Asia/Vientiane")
    moved = case.deadlines.get(key="return", state=Deadline.MOVED)
    standing = case.deadlines.get(key="return", state=Deadline.OPEN)
    assert (moved.pk, moved.earliest) == (deadline.pk, deadline.earliest)
    assert moved.notices.get().seen_by_name == "Amal"
    assert (moved.closed_by_name, moved.closed_note) == ("Amal", "still held")
    assert standing.earliest > moved.earliest
    assert not standing.notices.exists()
    give_notices(standing.earliest - timedelta(hours=40))
    assert standing.notices.count() == moved.notices.count() == 1


def test_what_was_verified_is_not_written_over(cast: Cast, case: Case) -> None:
    """Another basis on the same day says nothing of what somebody looked into."""
    before = case.deadlines.get(key="return")
    verify_deadline(by=cast.amal, case=case.code, key="return", note="still held")
    answer = an_answer(case, "deadline", "2019-05-09", Firmness.FEARED)
    make_finding(by=cast.amal, case=case.code, answer=answer)
    (after,) = case.deadlines.filter(key="return")
    assert (after.state, after.basis) == (Deadline.VERIFIED, before.basis)


def test_a_warning_is_seen_by_somebody_once(cast: Cast, case: Case) -> None:
    """Who saw it first stays."""
    deadline = case.deadlines.get(key="return")
    with pytest.raises(NotFoundError):
        see_notices(by=cast.amal, case=case.code, key="return")
    give_notices(deadline.earliest - timedelta(hours=40))
    see_notices(by=cast.amal, case=case.code, key="return")
    notice = deadline.notices.get()
    assert (notice.seen_by_name, notice.seen_at is None) == ("Amal", False)
    with pytest.raises(NotFoundError):
        see_notices(by=cast.dana, case=case.code, key="return")
    with pytest.raises(NotAllowedError):
        see_notices(by=cast.bo, case=case.code, key="return")


def test_a_deadline_without_an_end_is_a_task_once_it_may_have_passed(
    cast: Cast, case: Case
) -> None:
    """Nobody can say when it is over, so somebody has to look."""
    found = Drawn("p.deadline", "deadline", ("2019-05-09/..",), Firmness.REPORTED, ())
    refresh_deadlines(case, case_file(case), {"deadline": found})
    standing = case.deadlines.get(key="return", state=Deadline.OPEN)
    assert standing.latest == NEVER
    day = timedelta(days=1)
    for now, passed in ((standing.earliest - day, ()), (timezone.now(), (standing,))):
        assert home_for(cast.amal, now).passed == passed


def test_one_date_that_cannot_be_read_leaves_the_other_deadlines(
    cast: Cast, case: Case
) -> None:
    """Until when letters are wanted was taken over with a date nobody can read."""
    AppealsBy.objects.create(
        case=case, key="a1", date="soon", zone="UTC", by_name="Amal", on="2019-05-01"
    )
    set_zone(by=cast.amal, case=case.code, zone="Asia/Vientiane")
    assert case.deadlines.filter(key="return", state=Deadline.OPEN).exists()
    shown = at_screen(cast.amal).get(f"/cases/{case.code}/times/").content.decode()
    assert "Appeals by soon: this cannot be read" in shown


def test_a_warning_is_given_once(case: Case) -> None:
    """At 72, 48 and 24 hours; the nearest alone where nobody was there before."""
    deadline = case.deadlines.get(key="return")
    two_days = deadline.earliest - timedelta(hours=40)
    assert give_notices(two_days) == 1
    assert give_notices(two_days) == 0
    assert give_notices(deadline.earliest - timedelta(hours=3)) == 1
    assert sorted(Notice.objects.values_list("hours", flat=True)) == [24, 48]


@pytest.mark.parametrize(
    ("destination", "deadline"), [("CN", "2019-05-09"), ("KP", "2300-01-01")]
)
def test_a_case_that_makes_no_situation_can_still_be_written_to(
    case: Case, destination: str, deadline: str
) -> None:
    """It has no cut-offs of bodies; nobody could mend it if each write failed."""
    reading = group_reading(
        "a", "2019-05-01", "Paper", 9, destination=destination, deadline=deadline
    )
    built = case_from(reading)
    found = {each.question: each for each in provisional_findings(gather(built))}
    refresh_deadlines(case, built, found)
    assert not case.deadlines.filter(what="body", state=Deadline.OPEN).exists()
