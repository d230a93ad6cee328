"""Consent, decisions of the harm review, and the checks that people let pass."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from holdfast.terms.load import terms
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
from holdfast_desk.register.models import Account, Approval, Consent, HarmDecision

VITAL = "vital_interest"


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the people agreed to, or on what other basis one may act."""

    basis: str
    answer: str
    audiences: Sequence[str]
    names_too: bool = False
    review_on: date | None = None
    reason: str = ""
    second: str = ""
    uses: Sequence[str] = ()
    given_by: str = ""


def record_consent(
    *, by: Account, case: str, agreed: Agreed, expect: int | None = None
) -> Consent:
    """Record consent, or acting without it; the latest on file counts."""
    with atomic():
        row = locked(by, Act.REVIEW, case, expect)
        _check_consent(agreed, by)
        consent = Consent.objects.create(
            case=row,
            key=next_key(row.consents.all(), "c"),
            basis=agreed.basis,
            answer=agreed.answer,
            audiences=[each for each in agreed.audiences if each in terms("audiences")],
            names_too=agreed.names_too,
            approvers=[agreed.second.strip()] if agreed.second.strip() else [],
            review_on=agreed.review_on,
            reason=agreed.reason.strip(),
            uses=list(agreed.uses),
            given_by=agreed.given_by.strip(),
            **written(by),
        )
        record("consent_recorded", by=by, case=row, about=consent.key)
        keep(row)
    return consent


def revoke_consent(
    *, by: Account, case: str, key: str, reason: str, expect: int | None = None
) -> Consent:
    """Record that consent was taken back; it stays on file as it was."""
    with atomic():
        row = locked(by, Act.REVIEW, case, expect)
        consent = row.consents.filter(key=key, revoked_at__isnull=True).first()
        if consent is None:
            raise NotFoundError("not_found", "There is no such consent in this case.")
        consent.revoked_at, consent.revoked_by_name = timezone.now(), by.shown_name
        consent.revoked_reason = reason.strip()
        consent.save()
        record("consent_revoked", by=by, case=row, about=key)
        keep(row)
    return consent


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be done with a detail that could harm somebody, for some readers."""

    detail: str
    audience: str
    decision: str
    reason: str
    instead: str = ""


def propose_decision(
    *, by: Account, case: str, shown: Shown, expect: int | None = None
) -> HarmDecision:
    """Propose what is done with a detail; it counts when a second one confirms it."""
    with atomic():
        row = locked(by, Act.REVIEW, case, expect)
        if shown.decision not in terms("harm_decisions"):
            raise RefusedError("no_decision", "Choose what is to be done with it.")
        if shown.audience not in terms("audiences") or not shown.reason.strip():
            raise RefusedError("no_reason", "Say for whom, and why.")
        decision = HarmDecision.objects.create(
            case=row,
            key=next_key(row.harmdecisions.all(), "h"),
            detail=shown.detail,
            audience=shown.audience,
            decision=shown.decision,
            reason=shown.reason.strip(),
            instead=shown.instead.strip(),
            **written(by),
        )
        record("harm_proposed", by=by, case=row, about=decision.key)
        keep(row)
    return decision


def confirm_decision(
    *, by: Account, case: str, key: str, expect: int | None = None
) -> HarmDecision:
    """Confirm what a colleague proposed; nobody confirms their own."""
    with atomic():
        row = locked(by, Act.REVIEW, case, expect)
        decision = row.harmdecisions.filter(key=key, second="").first()
        if decision is None:
            raise NotFoundError("not_found", "There is no such proposal in this case.")
        if decision.by_id == by.pk or decision.by_name == by.shown_name:
            raise RefusedError(
                "own_decision", "You proposed this yourself; a second person confirms."
            )
        decision.second, decision.second_at = by.shown_name, timezone.now()
        decision.save(update_fields=["second", "second_at"])
        record("harm_confirmed", by=by, case=row, about=key)
        keep(row)
    return decision


def approve_step(
    *, by: Account, case: str, step: str, note: str = "", expect: int | None = None
) -> Approval:
    """Let a check pass. Issuing comes with the alerts, and is no check."""
    with atomic():
        row = locked(by, Act.REVIEW, case, expect)
        if step not in terms("approvals") or step == "issue":
            raise RefusedError("no_step", "Choose a check.")
        approval = Approval.objects.create(
            case=row,
            key=next_key(row.approvals.all(), "p"),
            step=step,
            note=note.strip(),
            **written(by),
        )
        record("step_approved", by=by, case=row, about=step)
        keep(row)
    return approval


def _check_consent(agreed: Agreed, by: Account) -> None:
    if agreed.basis not in terms("consent_bases"):
        raise RefusedError("no_basis", "Say on what basis.")
    if agreed.answer not in terms("consent_answers"):
        raise RefusedError("no_answer", "Say what was answered.")
    if not set(agreed.uses) <= terms("consent_uses").keys():
        raise RefusedError("no_use", "Choose for what it may be used.")
    if agreed.basis != VITAL:
        return
    second = agreed.second.strip()
    if not (second and agreed.reason.strip() and agreed.review_on):
        raise RefusedError(
            "vital_interest",
            "Acting without consent needs a reason, a second person, and a day on which"
            " it is looked at again.",
        )
    if second == by.shown_name:
        raise RefusedError("own_approval", "The second person is somebody else.")
    if agreed.names_too:
        raise RefusedError("names_withheld", "Without consent, names stay withheld.")
