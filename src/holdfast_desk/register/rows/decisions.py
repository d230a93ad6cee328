"""What people decided about a case, row by row → values of the core."""

from holdfast.cases.shapes import from_json, to_json
from holdfast.facts.casefile import (
    Addressee,
    AppealsBy,
    Approval,
    CaseZone,
    Consent,
    Grading,
    HarmDecision,
)
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.leaves import Json
from holdfast_desk.register.models.finding import Finding as FindingRow
from holdfast_desk.register.models.finding import Grading as GradingRow
from holdfast_desk.register.models.letters import Addressee as AddresseeRow
from holdfast_desk.register.models.letters import AppealsBy as AppealsByRow
from holdfast_desk.register.models.letters import CaseZone as CaseZoneRow
from holdfast_desk.register.models.review import Approval as ApprovalRow
from holdfast_desk.register.models.review import Consent as ConsentRow
from holdfast_desk.register.models.review import HarmDecision as HarmDecisionRow


def row_to_finding(row: FindingRow, names: dict[str, str]) -> Finding:
    """Give a finding; `names` has the name that each claim quotes, by its key."""
    values = tuple(_answer(each, names) for each in row.values)
    return Finding(
        id=row.key,
        question=row.question,
        values=values,
        hedge=Firmness(row.hedge),
        rests_on=tuple(row.rests_on),
        range=None if row.range is None else _answer(row.range, names),
        origins=row.origins,
        standard=row.standard,
        reason=row.reason,
        by=row.by_name,
        on=row.on.isoformat(),
        supersedes=row.supersedes.key if row.supersedes else None,
    )


def answer_to_json(value: AnswerValue) -> Json:
    """Give an answer as a row keeps it."""
    return to_json(value)


def _answer(given: Json, names: dict[str, str]) -> AnswerValue:
    match given:
        case {"claim": str(key)}:
            return names.get(key, key)
        case dict():
            return from_json(Count, given, "values")
    return str(given)


def row_to_grading(row: GradingRow, report: str) -> Grading:
    """Give how reliable a source is held, `report` by its key in the case."""
    return Grading(
        row.key,
        report,
        row.reliability,
        row.by_name,
        row.on.isoformat(),
        row.reason or None,
    )


def row_to_consent(row: ConsentRow) -> Consent:
    """Give a consent as it was recorded."""
    return Consent(
        id=row.key,
        basis=row.basis,
        answer=row.answer,
        audiences=tuple(row.audiences),
        names_too=row.names_too,
        by=(row.by_name, *row.approvers),
        on=row.on.isoformat(),
        review_on=row.review_on.isoformat() if row.review_on else None,
        reason=row.reason or None,
        uses=tuple(row.uses),
        given_by=row.given_by or None,
    )


def row_to_revocation(row: ConsentRow) -> Consent | None:
    """Give the withdrawal that ends a consent; None while it stands."""
    if row.revoked_at is None:
        return None
    return Consent(
        id=f"{row.key}-revoked",
        basis=row.basis,
        answer="withdrawn",
        audiences=tuple(row.audiences),
        names_too=False,
        by=(row.revoked_by_name,),
        on=row.revoked_at.date().isoformat(),
        reason=row.revoked_reason or None,
    )


def row_to_harm_decision(row: HarmDecisionRow) -> HarmDecision:
    """Give what was decided; it takes two people, so the second may be missing."""
    return HarmDecision(
        id=row.key,
        detail=row.detail,
        audience=row.audience,
        decision=row.decision,
        by=(row.by_name, row.second),
        on=(row.second_at.date() if row.second_at else row.on).isoformat(),
        reason=row.reason,
        instead=row.instead or None,
    )


def row_to_approval(row: ApprovalRow) -> Approval:
    """Give that somebody let a step pass."""
    return Approval(
        row.key, row.step, row.by_name, row.on.isoformat(), row.note or None
    )


def row_to_addressee(row: AddresseeRow) -> Addressee:
    """Give an office that is written to."""
    return Addressee(
        id=row.key,
        kind=row.kind,
        office=row.office,
        state=row.state or None,
        postal=tuple(row.postal),
        name=row.name or None,
        email=row.email or None,
        salutation=row.salutation or None,
    )


def row_to_appeals_by(row: AppealsByRow) -> AppealsBy:
    """Give until when letters are wanted."""
    return AppealsBy(row.key, row.date, row.zone, row.by_name, row.on.isoformat())


def row_to_zone(row: CaseZoneRow) -> CaseZone:
    """Give the time zone in which days are counted."""
    return CaseZone(row.key, row.zone, row.by_name, row.on.isoformat())
