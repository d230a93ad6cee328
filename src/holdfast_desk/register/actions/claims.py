"""Accept, amend or reject what a report says; mark what the reader missed; undo."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils import timezone

from holdfast.cases.answers import KIND_OF_FIELD
from holdfast.facts.contract import json_to_value
from holdfast.facts.hedges import Firmness
from holdfast.facts.leaves import JsonObject
from holdfast.facts.spans import Span
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
from holdfast_desk.register.models import Account, Case, Claim, Judgement
from holdfast_desk.register.rows.names import hide, is_identifying

ACCEPT, AMEND, REJECT = "accept", "amend", "reject"
FIELD_OF_KIND = {
    kind: field for field, kind in KIND_OF_FIELD.items() if field != "arrest_date"
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What somebody makes of a claim; an amendment gives a new value or hedge."""

    verdict: str
    reason: str = ""
    value: JsonObject | None = None
    hedge: str = ""
    credibility: int | None = None


def judge_claims(
    *,
    by: Account,
    case: str,
    claims: Sequence[str],
    verdict: Verdict,
    expect: int | None = None,
) -> Case:
    """Judge claims of a case, by their keys in it (`r1.c4`); several only to accept."""
    with atomic():
        row = locked(by, Act.JUDGE, case, expect)
        rows = _claims(row, claims)
        _check(verdict, rows)
        for claim in rows:
            _judge(row, claim, verdict, by)
        record(
            "claims_judged",
            by=by,
            case=row,
            about=" ".join(claims)[:80],
            details={"verdict": verdict.verdict, "many": len(rows)},
        )
        keep(row)
    return row


def undo_judgement(
    *, by: Account, case: str, claim: str, expect: int | None = None
) -> Case:
    """Take back the latest judgement on a claim; the one before it counts again."""
    with atomic():
        row = locked(by, Act.JUDGE, case, expect)
        (found,) = _claims(row, [claim])
        standing = row.judgements.filter(claim=found, undone_at__isnull=True)
        latest = standing.order_by("pk").last()
        if latest is None:
            raise RefusedError("nothing_to_undo", "Nobody has judged this claim.")
        latest.undone_at, latest.undone_by_name = timezone.now(), by.shown_name
        latest.save(update_fields=["undone_at", "undone_by_name"])
        record("judgement_undone", by=by, case=row, about=claim)
        keep(row)
    return row


@dataclass(frozen=True, slots=True)
class Marked:
    """Words that somebody marked in a report, and what they say."""

    report: str
    start: int
    end: int
    kind: str
    value: JsonObject
    hedge: str = "asserted"


def add_claim(
    *, by: Account, case: str, marked: Marked, expect: int | None = None
) -> Claim:
    """Add a claim the reader did not see; its quote is the text that was marked."""
    with atomic():
        row = locked(by, Act.JUDGE, case, expect)
        claim = _marked(row, marked, by)
        _judge(row, claim, Verdict(AMEND, "marked by hand", dict(marked.value)), by)
        record("claim_added", by=by, case=row, about=f"{marked.report}.{claim.number}")
        keep(row)
    return claim


def _marked(case: Case, marked: Marked, by: Account) -> Claim:
    link = case.case_reports.select_related("report").filter(key=marked.report).first()
    if link is None:
        raise NotFoundError("not_found", "There is no such report in this case.")
    text = link.report.text
    quote = text[marked.start : marked.end]
    if not quote.strip() or marked.kind not in FIELD_OF_KIND:
        raise RefusedError("nothing_marked", "Mark the words, and say what they tell.")
    json_to_value(marked.kind, dict(marked.value))
    added = link.report.claims.filter(number__startswith="m").count()
    value = hide(marked.kind, dict(marked.value), Span(marked.start, marked.end), text)
    return Claim.objects.create(
        report=link.report,
        number=f"m{added + 1}",
        kind=marked.kind,
        value=value,
        start=marked.start,
        end=marked.end,
        quote=quote,
        is_identifying=is_identifying(marked.kind),
        firmness=Firmness(marked.hedge),
        grade=marked.hedge,
        case_number=link.numbers[0] if link.numbers else None,
        backs=[FIELD_OF_KIND[marked.kind]],
        added_by_name=by.shown_name,
    )


def _claims(case: Case, keys: Sequence[str]) -> list[Claim]:
    """Give claims of the case by their keys, refusing any that it does not have."""
    links = {link.key: link for link in case.case_reports.all()}
    found = []
    for key in dict.fromkeys(keys):
        report, _, number = key.partition(".")
        link = links.get(report)
        claim = (
            Claim.objects.filter(report=link.report_id, number=number)
            .select_related("report")
            .first()
            if link
            else None
        )
        if claim is None:
            raise NotFoundError("not_found", "There is no such claim in this case.")
        found.append(claim)
    if not found:
        raise RefusedError("no_claim", "Choose at least one claim.")
    return found


def _check(verdict: Verdict, rows: Sequence[Claim]) -> None:
    if verdict.verdict not in (ACCEPT, AMEND, REJECT):
        raise RefusedError("no_verdict", "Accept, amend or reject the claim.")
    if verdict.verdict == ACCEPT:
        return
    if len(rows) > 1:
        raise RefusedError("one_by_one", "Amend and reject claims one by one.")
    if not verdict.reason.strip():
        raise RefusedError("no_reason", "Say why, for whoever reads this later.")
    if verdict.verdict == AMEND and verdict.value is None and not verdict.hedge:
        raise RefusedError("nothing_amended", "Give a new value, or another hedge.")
    if verdict.value is not None:
        if rows[0].is_identifying:
            raise RefusedError(
                "name_typed",
                "A name is not typed in: reject this claim, and mark the right words.",
            )
        json_to_value(rows[0].kind, verdict.value)


def _judge(case: Case, claim: Claim, verdict: Verdict, by: Account) -> None:
    value = verdict.value
    span = Span(claim.start, claim.end)
    Judgement.objects.create(
        case=case,
        key=next_key(case.judgements.all(), "j"),
        claim=claim,
        verdict=verdict.verdict,
        reason=verdict.reason.strip(),
        value=None
        if value is None
        else hide(claim.kind, dict(value), span, claim.report.text),
        hedge=Firmness(verdict.hedge) if verdict.hedge else "",
        credibility=verdict.credibility,
        **written(by),
    )
