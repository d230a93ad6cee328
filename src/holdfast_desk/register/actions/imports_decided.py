"""What people decided in case JSON → rows; who decided is a name, and no account."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from holdfast.facts.casefile import CaseFile, Consent, HarmDecision, Judgement
from holdfast.facts.contract import value_to_json
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.leaves import Json
from holdfast.facts.spans import Span
from holdfast.facts.values import NameValue
from holdfast_desk.register.actions.writing import RefusedError, written
from holdfast_desk.register.models import (
    Account,
    Addressee,
    AppealsBy,
    Approval,
    Case,
    CaseReport,
    CaseZone,
    Grading,
)
from holdfast_desk.register.models import Claim as ClaimRow
from holdfast_desk.register.models import Consent as ConsentRow
from holdfast_desk.register.models import Finding as FindingRow
from holdfast_desk.register.models import HarmDecision as HarmDecisionRow
from holdfast_desk.register.models import Judgement as JudgementRow
from holdfast_desk.register.rows.decisions import answer_to_json
from holdfast_desk.register.rows.names import hide

NAMED = "named"
TWO = 2


def write_decided(
    by: Account, case: Case, given: CaseFile, links: Mapping[str, CaseReport]
) -> None:
    """Write all that people decided, in the order in which the case has it."""
    for judgement in given.judgements:
        _judgement(case, judgement, links)
    for grading in given.gradings:
        Grading.objects.create(
            case=case,
            key=grading.id,
            report=links[grading.report].report,
            reliability=grading.reliability,
            reason=grading.reason or "",
            by_name=grading.by,
            on=_day(grading.on),
        )
    names = {
        each.claim.value.name: each.claim.id
        for each in given.claims
        if isinstance(each.claim.value, NameValue)
    }
    for finding in given.findings:
        if not finding.is_provisional:
            _finding(case, finding, names)
    for consent in given.consent:
        _consent(case, consent)
    for decision in given.harm_review:
        _harm_decision(case, decision)
    _steps_and_letters(by, case, given)


def _judgement(case: Case, given: Judgement, links: Mapping[str, CaseReport]) -> None:
    report, _, number = given.claim.partition(".")
    claim = ClaimRow.objects.select_related("report").get(
        report=links[report].report_id, number=number
    )
    value = None
    if given.value is not None:
        span = Span(claim.start, claim.end)
        told = value_to_json(given.value)
        value = hide(claim.kind, told, span, claim.report.text)
    JudgementRow.objects.create(
        case=case,
        key=given.id,
        claim=claim,
        verdict=given.verdict,
        reason=given.reason or "",
        value=value,
        hedge=str(given.hedge) if given.hedge else "",
        credibility=given.credibility,
        by_name=given.by,
        on=_day(given.on),
    )


def _finding(case: Case, given: Finding, names: Mapping[str, str]) -> None:
    before = None
    if given.supersedes:
        before = case.findings.filter(key=given.supersedes).first()
        if before is None or hasattr(before, "superseded_by"):
            raise RefusedError(
                "supersedes",
                f"The finding {given.id} supersedes {given.supersedes}, which is not an"
                " earlier finding by a person that still stands.",
            )
    told = names if given.question == NAMED else {}
    FindingRow.objects.create(
        case=case,
        key=given.id,
        question=given.question,
        values=[_answer(value, told) for value in given.values],
        range=None if given.range is None else _answer(given.range, told),
        hedge=str(given.hedge),
        rests_on=list(given.rests_on),
        origins=given.origins,
        standard=given.standard or "",
        reason=given.reason or "",
        supersedes=before,
        by_name=given.by or "",
        on=_day(given.on or ""),
    )


def _answer(value: AnswerValue, names: Mapping[str, str]) -> Json:
    """Give an answer as a row keeps it: a name by the claim that quotes it."""
    if isinstance(value, str) and value in names:
        return {"claim": names[value]}
    return answer_to_json(value)


def _consent(case: Case, given: Consent) -> None:
    """Write a consent; the withdrawal of one that is here ends that one."""
    last = case.consents.last()
    if last is not None and _ends(given, last):
        last.revoked_at = _noon(given.on)
        last.revoked_by_name = given.by[0]
        last.revoked_reason = given.reason or ""
        last.save(update_fields=["revoked_at", "revoked_by_name", "revoked_reason"])
        return
    ConsentRow.objects.create(
        case=case,
        key=given.id,
        basis=given.basis,
        answer=given.answer,
        audiences=list(given.audiences),
        names_too=given.names_too,
        approvers=list(given.by[1:]),
        review_on=_day(given.review_on) if given.review_on else None,
        reason=given.reason or "",
        uses=list(given.uses),
        given_by=given.given_by or "",
        by_name=given.by[0] if given.by else "",
        on=_day(given.on),
    )


def _ends(given: Consent, last: ConsentRow) -> bool:
    is_of_it = given.id == f"{last.key}-revoked" and last.revoked_at is None
    is_like_it = given.basis == last.basis and list(given.audiences) == last.audiences
    return is_of_it and is_like_it and given.answer == "withdrawn"


def _harm_decision(case: Case, given: HarmDecision) -> None:
    if len(given.by) != TWO:
        raise RefusedError(
            "two_people", f"The decision {given.id} needs two people in by."
        )
    HarmDecisionRow.objects.create(
        case=case,
        key=given.id,
        detail=given.detail,
        audience=given.audience,
        decision=given.decision,
        reason=given.reason,
        instead=given.instead or "",
        second=given.by[1],
        second_at=_noon(given.on),
        by_name=given.by[0],
        on=_day(given.on),
    )


def _steps_and_letters(by: Account, case: Case, given: CaseFile) -> None:
    for step in given.approvals:
        Approval.objects.create(
            case=case,
            key=step.id,
            step=step.step,
            note=step.note or "",
            by_name=step.by,
            on=_day(step.on),
        )
    for office in given.addressees:
        Addressee.objects.create(
            case=case,
            key=office.id,
            kind=office.kind,
            office=office.office,
            state=office.state or "",
            postal=list(office.postal),
            name=office.name or "",
            email=office.email or "",
            salutation=office.salutation or "",
            **written(by),
        )
    for until in given.appeals_by:
        AppealsBy.objects.create(
            case=case,
            key=until.id,
            date=until.date,
            zone=until.zone,
            by_name=until.by,
            on=_day(until.on),
        )
    for zone in given.zones:
        CaseZone.objects.create(
            case=case,
            key=zone.id,
            zone=zone.zone,
            by_name=zone.by,
            on=_day(zone.on),
        )


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise RefusedError(
            "bad_day", f"“{told}” is no day; write it as 2012-02-14."
        ) from error


def _noon(told: str) -> datetime:
    """Give an instant on a day: at noon, so that no time zone makes it another."""
    return datetime.combine(_day(told), time(12), UTC)
