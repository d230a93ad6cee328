"""`import_case`: case JSON from elsewhere → rows that give back the same case.

People in it are names, not accounts of this desk. Personal details stay out: the
register keeps none, and the vault that will is not there yet.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.utils import timezone

from holdfast.cases.check import check as check_case
from holdfast.cases.exchange import json_to_case, parse_case
from holdfast.cases.shapes import to_json
from holdfast.errors import BadCaseError
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.facts.claims import Claim
from holdfast.facts.contract import value_to_json
from holdfast.facts.findings import Finding as Told
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import NameValue
from holdfast_desk.register.access import Act, check
from holdfast_desk.register.actions.glance import keep
from holdfast_desk.register.actions.indexing import index_report
from holdfast_desk.register.actions.writing import RefusedError, atomic
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import (
    Account,
    Addressee,
    AppealsBy,
    Approval,
    Case,
    CaseReport,
    CaseZone,
    Consent,
    Finding,
    Grading,
    HarmDecision,
    Judgement,
    Report,
    Team,
)
from holdfast_desk.register.models import Claim as ClaimRow
from holdfast_desk.register.rows.claims import claim_to_row
from holdfast_desk.register.rows.decisions import answer_to_json
from holdfast_desk.register.rows.names import hide
from holdfast_desk.register.rows.reports import fill_report

FROM_ELSEWHERE = "case"
NAMED = "named"


@dataclass(frozen=True, slots=True)
class Imported:
    """A case that came in, and how many personal details were left out of it."""

    case: Case
    left_out: int


def import_case(*, by: Account, team: Team, untrusted_text: str) -> Imported:
    """Bring a case in; nothing is kept of one that does not hold together."""
    check(by, Act.TAKE_IN, team)
    told = _told(untrusted_text)
    with atomic():
        case = Case.objects.create(
            team=team,
            phase=told.phase,
            joined=[to_json(each) for each in told.joined],
            left_out=[to_json(each) for each in told.left_out],
        )
        rows = _Rows(case, _reports(team, case, told))
        rows.decisions(told)
        rows.letters(told)
        record(
            "case_imported", by=by, case=case, details={"left_out": len(told.personal)}
        )
        keep(case)
    return Imported(case, len(told.personal))


def _told(untrusted_text: str) -> CaseFile:
    """Read the JSON; raises `RefusedError` with the first thing that is wrong."""
    try:
        told = json_to_case(parse_case(untrusted_text))
    except BadCaseError as error:
        raise RefusedError(error.code, error.sentence) from error
    faults = check_case(told)
    if faults:
        raise RefusedError("bad_case", faults[0])
    return told


def _reports(team: Team, case: Case, told: CaseFile) -> Mapping[str, ClaimRow]:
    """Keep the reports with their claims; give the rows of these by their key."""
    found: dict[str, ClaimRow] = {}
    for filed in told.reports:
        claims = _claims(filed, told)
        numbers = sorted(a.number for a in told.accounts if a.report == filed.key)
        row = _report(team, filed, claims, told)
        CaseReport.objects.create(case=case, report=row, key=filed.key, numbers=numbers)
        Report.objects.filter(pk=row.pk).update(is_filed=True)
        kept = {each.number: each for each in row.claims.all()}
        found |= {f"{filed.key}.{number}": each for number, each in kept.items()}
    return found


def _report(
    team: Team, filed: FiledReport, claims: list[Claim], told: CaseFile
) -> Report:
    """Give the row of a report; one the team has already stays as it is."""
    digest = filed.report.id.removeprefix("sha256:")
    row, is_new = Report.objects.get_or_create(
        team=team,
        sha256=digest[:64],
        defaults={
            "untrusted_bytes": b"",
            "size": 0,
            "file": filed.report.file[-255:],
            "channel": FROM_ELSEWHERE,
            "state": Report.READ,
        },
    )
    if is_new or row.state != Report.READ:
        row.state = Report.READ
        cases = _told_cases(filed.key, told)
        text = filed.text if filed.text is not None else _blanks(claims)
        fill_report(row, Reading(filed.report, text, cases, tuple(claims)))
        row.save()
        ClaimRow.objects.bulk_create(claim_to_row(claim, row) for claim in claims)
        index_report(row)
    return row


def _claims(filed: FiledReport, told: CaseFile) -> list[Claim]:
    """Give the claims of a report under the ids they had in its reading."""
    prefix = f"{filed.key}."
    return [
        replace(each.claim, id=each.claim.id.removeprefix(prefix))
        for each in told.claims
        if each.report == filed.key
    ]


def _told_cases(key: str, told: CaseFile) -> tuple[ReportedCase, ...]:
    """Give the cases of a report by their number; of those left out, a blank."""
    own = {a.number: a.case for a in told.accounts if a.report == key}
    blank = ReportedCase(role="other")
    return tuple(
        replace(
            own.get(number, blank),
            claims=tuple(
                claim.removeprefix(f"{key}.") for claim in own.get(number, blank).claims
            ),
        )
        for number in range(max(own, default=-1) + 1)
    )


def _blanks(claims: Iterable[Claim]) -> str:
    """Give a text of blanks with each quote at its place, where no text came along.

    Who is said to say a thing stands after it, so that it has a place there too.
    """
    text: list[str] = []
    speakers: dict[str, None] = {}
    for claim in claims:
        text += [" "] * (claim.span.end - len(text))
        text[claim.span.start : claim.span.end] = claim.quote
        speakers |= dict.fromkeys(filter(None, [claim.hedge.attributed_to]))
    return "\n".join(["".join(text), *speakers])


class _Rows:
    """Writes what people decided about a case, under the keys it had."""

    def __init__(self, case: Case, claims: Mapping[str, ClaimRow]) -> None:
        """Take the case, and its claims by their key."""
        self.case, self.claims = case, claims

    def decisions(self, told: CaseFile) -> None:
        """Write judgements, gradings, findings, consent, harm review, checks."""
        for each in told.judgements:
            claim = self.claims[each.claim]
            span = Span(claim.start, claim.end)
            value = None if each.value is None else value_to_json(each.value)
            Judgement.objects.create(
                **self._by(each.id, each.by, each.on),
                claim=claim,
                verdict=each.verdict,
                reason=each.reason or "",
                value=value and hide(claim.kind, value, span, claim.report.text),
                hedge=each.hedge or "",
                credibility=each.credibility,
            )
        links = {link.key: link.report for link in self.case.case_reports.all()}
        for grading in told.gradings:
            Grading.objects.create(
                **self._by(grading.id, grading.by, grading.on),
                report=links[grading.report],
                reliability=grading.reliability,
                reason=grading.reason or "",
            )
        self._findings(told)
        self._reviews(told)

    def letters(self, told: CaseFile) -> None:
        """Write whom letters go to, until when, and the zone of the case."""
        for each in told.addressees:
            Addressee.objects.create(
                **self._by(each.id, "", timezone.localdate().isoformat()),
                kind=each.kind,
                office=each.office,
                state=each.state or "",
                postal=list(each.postal),
                name=each.name or "",
                email=each.email or "",
                salutation=each.salutation or "",
            )
        for until in told.appeals_by:
            AppealsBy.objects.create(
                **self._by(until.id, until.by, until.on),
                date=until.date,
                zone=until.zone,
            )
        for zone in told.zones:
            CaseZone.objects.create(
                **self._by(zone.id, zone.by, zone.on), zone=zone.zone
            )

    def _findings(self, told: CaseFile) -> None:
        kept: dict[str, Finding] = {}
        for each in told.findings:
            if each.by is None:
                continue
            kept[each.id] = Finding.objects.create(
                **self._by(each.id, each.by, each.on or ""),
                question=each.question,
                values=self._values(each, told),
                range=None if each.range is None else answer_to_json(each.range),
                hedge=str(each.hedge),
                rests_on=list(each.rests_on),
                origins=each.origins,
                standard=each.standard or "",
                reason=each.reason or "",
                supersedes=kept.get(each.supersedes or ""),
            )

    def _reviews(self, told: CaseFile) -> None:
        for each in told.consent:
            first, *others = each.by
            Consent.objects.create(
                **self._by(each.id, first, each.on),
                basis=each.basis,
                answer=each.answer,
                audiences=list(each.audiences),
                names_too=each.names_too,
                approvers=others,
                review_on=date.fromisoformat(each.review_on)
                if each.review_on
                else None,
                reason=each.reason or "",
            )
        for decided in told.harm_review:
            first, *others = decided.by
            HarmDecision.objects.create(
                **self._by(decided.id, first, decided.on),
                detail=decided.detail,
                audience=decided.audience,
                decision=decided.decision,
                reason=decided.reason,
                instead=decided.instead or "",
                second=others[0] if others else "",
            )
        for passed in told.approvals:
            Approval.objects.create(
                **self._by(passed.id, passed.by, passed.on),
                step=passed.step,
                note=passed.note or "",
            )

    def _values(self, finding: Told, told: CaseFile) -> list[object]:
        """Give the answers as a row keeps them: a name by the claim that quotes it."""
        if finding.question != NAMED:
            return [answer_to_json(value) for value in finding.values]
        claims = {
            each.claim.value.name: each.claim.id
            for each in told.claims
            if isinstance(each.claim.value, NameValue)
        }
        unknown = [value for value in finding.values if value not in claims]
        if unknown:
            raise RefusedError("no_such_name", "A finding has a name no claim quotes.")
        return [{"claim": claims[str(value)]} for value in finding.values]

    def _by(self, key: str, by: str, on: str) -> dict[str, object]:
        """Give who wrote something elsewhere, and on which day."""
        return {
            "case": self.case,
            "key": key,
            "by": None,
            "by_name": by,
            "on": date.fromisoformat(on),
        }
