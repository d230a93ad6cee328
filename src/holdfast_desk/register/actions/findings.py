"""Make a finding, grade a source, record an outcome: judgements never changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from holdfast.cases.check_findings import finding_faults, groundless_faults
from holdfast.cases.gather import gather
from holdfast.cases.situate import latest_findings
from holdfast.errors import BadValueError
from holdfast.facts.casefile import CaseFile
from holdfast.facts.dates import HedgedDate
from holdfast.facts.findings import AnswerValue
from holdfast.facts.findings import Finding as Told
from holdfast.facts.hedges import Firmness
from holdfast.facts.leaves import Json
from holdfast.facts.outcomes import values_on
from holdfast.facts.values import NameValue
from holdfast_desk.register.access import Act, NotFoundError
from holdfast_desk.register.actions.glance import keep
from holdfast_desk.register.actions.writing import (
    RefusedError,
    atomic,
    locked,
    next_key,
    written,
)
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import (
    Account,
    Case,
    Finding,
    Grading,
    Origin,
    Outcome,
)
from holdfast_desk.register.rows.cases import case_file
from holdfast_desk.register.rows.decisions import answer_to_json

GRADES = tuple("ABCDEF")
NAMED = "named"


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody finds on one question, on which claims, how firmly, and why."""

    question: str
    values: tuple[AnswerValue, ...]
    hedge: Firmness
    standard: str
    reason: str
    rests_on: tuple[str, ...]


def make_finding(
    *, by: Account, case: str, answer: Answer, expect: int | None = None
) -> Finding:
    """Make a finding; it supersedes the one before it on the same question.

    Refused where its claims do not bear it out, or are less firm than it is.
    """
    with atomic():
        row = locked(by, Act.FIND, case, expect)
        built = case_file(row)
        before = _standing(row, answer.question)
        told = _told(row, answer, by, before)
        _refuse_groundless(built, told)
        origins = {
            origin
            for asked in gather(built).asked
            if asked.question == answer.question
            for origin in asked.origins
        }
        finding = Finding.objects.create(
            case=row,
            key=told.id,
            question=answer.question,
            values=_values_to_json(built, answer),
            hedge=str(answer.hedge),
            rests_on=list(answer.rests_on),
            origins=len(origins) or None,
            standard=answer.standard,
            reason=answer.reason.strip(),
            supersedes=before,
            **written(by),
        )
        record(
            "finding_made",
            by=by,
            case=row,
            about=finding.key,
            details={"question": answer.question},
        )
        keep(row)
    return finding


def grade_source(  # noqa: PLR0913 -- keyword-only, as every action
    *,
    by: Account,
    case: str,
    report: str,
    reliability: str,
    reason: str = "",
    expect: int | None = None,
) -> Grading:
    """Say how reliable the source of a report is held to be, A to F."""
    with atomic():
        row = locked(by, Act.JUDGE, case, expect)
        link = row.case_reports.filter(key=report).first()
        if link is None:
            raise NotFoundError("not_found", "There is no such report in this case.")
        if reliability not in GRADES:
            raise RefusedError("no_grade", "A grade is a letter from A to F.")
        grading = Grading.objects.create(
            case=row,
            key=next_key(row.gradings.all(), "s"),
            report_id=link.report_id,
            reliability=reliability,
            reason=reason.strip(),
            **written(by),
        )
        record("source_graded", by=by, case=row, about=report)
        keep(row)
    return grading


def tell_origin(
    *, by: Account, case: str, report: str, origin: str, expect: int | None = None
) -> Origin:
    """Say whose word a report comes down to, or with nothing that it tells itself.

    Reports with the same origin count as one source, whatever their texts say.
    """
    with atomic():
        row = locked(by, Act.JUDGE, case, expect)
        link = row.case_reports.filter(key=report).first()
        if link is None:
            raise NotFoundError("not_found", "There is no such report in this case.")
        told = Origin.objects.create(
            case=row,
            key=next_key(row.origins.all(), "w"),
            report_id=link.report_id,
            origin=origin.strip(),
            **written(by),
        )
        record("origin_told", by=by, case=row, about=report)
        keep(row)
    return told


@dataclass(frozen=True, slots=True)
class Happened:
    """What is known of what happened to some of the people, on one axis."""

    axis: str
    value: str
    hedge: Firmness
    group: str = ""
    happened: str = ""
    reason: str = ""
    rests_on: tuple[str, ...] = ()


def record_outcome(
    *, by: Account, case: str, happened: Happened, expect: int | None = None
) -> Outcome:
    """Record what happened, “unknown” too; the latest on an axis counts."""
    with atomic():
        row = locked(by, Act.FIND, case, expect)
        group = row.subgroups.filter(key=happened.group).first()
        if happened.group and group is None:
            raise NotFoundError("not_found", "There is no such group in this case.")
        _check_outcome(row, happened)
        outcome = Outcome.objects.create(
            case=row,
            key=next_key(row.outcomes.all(), "o"),
            group=group,
            axis=happened.axis,
            value=happened.value,
            happened=happened.happened,
            hedge=str(happened.hedge),
            rests_on=list(happened.rests_on),
            reason=happened.reason.strip(),
            **written(by),
        )
        record("outcome_recorded", by=by, case=row, about=outcome.key)
        keep(row)
    return outcome


def _check_outcome(case: Case, happened: Happened) -> None:
    if happened.value not in values_on(happened.axis):
        raise RefusedError("no_outcome", "Choose what happened, or “unknown”.")
    try:
        if happened.happened:
            HedgedDate.parse(happened.happened)
    except BadValueError as error:
        raise RefusedError(
            "bad_day", "Write when it happened as 2012-02-14, or as 2012-02."
        ) from error
    known = {each.claim.id for each in case_file(case).claims}
    if not known.issuperset(happened.rests_on):
        raise RefusedError(
            "no_claim", "It rests on a claim that this case has not; write r1.c2."
        )


def _standing(case: Case, question: str) -> Finding | None:
    found = case.findings.filter(question=question, superseded_by__isnull=True)
    return found.order_by("pk").last()


def _told(case: Case, answer: Answer, by: Account, before: Finding | None) -> Told:
    if not answer.values:
        raise RefusedError("no_answer", "Choose an answer, or “not known”.")
    if not answer.reason.strip():
        raise RefusedError("no_reason", "Say why, for whoever reads this later.")
    on = written(by)["on"]
    return Told(
        id=next_key(case.findings.all(), "f"),
        question=answer.question,
        values=answer.values,
        hedge=answer.hedge,
        rests_on=answer.rests_on,
        standard=answer.standard,
        reason=answer.reason.strip(),
        by=by.shown_name,
        on=str(on),
        supersedes=before.key if before else None,
    )


def _refuse_groundless(built: CaseFile, told: Told) -> None:
    """Hold a finding to what the core asks of any: claims that bear it out."""
    tried = replace(built, findings=(*built.findings, told))
    place = f"At findings[{len(built.findings)}]"
    faults = [*finding_faults(tried), *groundless_faults(tried, gather(built))]
    own = [each for each in faults if each.startswith(place)]
    if own:
        _, _, sentence = own[0].partition(": ")
        raise RefusedError("groundless", sentence[:1].upper() + sentence[1:])
    if latest_findings(tried).get(told.question) is not told:
        raise RefusedError("groundless", "This finding would not count.")


def _values_to_json(built: CaseFile, answer: Answer) -> list[Json]:
    """Give the answers as a row keeps them: a name by the claim that quotes it."""
    if answer.question != NAMED:
        return [answer_to_json(value) for value in answer.values]
    claims = {
        each.claim.value.name: each.claim.id
        for each in built.claims
        if isinstance(each.claim.value, NameValue)
    }
    unknown: Sequence[AnswerValue] = [v for v in answer.values if v not in claims]
    if unknown:
        raise RefusedError("no_such_name", "No claim of this case quotes that name.")
    return [{"claim": claims[str(value)]} for value in answer.values]
