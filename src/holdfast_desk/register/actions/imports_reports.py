"""Reports, accounts and claims of case JSON → rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from django.utils import timezone

from holdfast.facts.casefile import Account as Told
from holdfast.facts.casefile import CaseFile, FiledReport, UnreadReport
from holdfast.facts.claims import Claim
from holdfast.facts.contract import value_to_json
from holdfast.facts.leaves import JsonObject
from holdfast.facts.readings import Reading, ReportedCase
from holdfast_desk.register.actions.indexing import index_report
from holdfast_desk.register.actions.writing import RefusedError, written
from holdfast_desk.register.models import (
    Account,
    Case,
    CaseReport,
    CustodyStep,
    Report,
)
from holdfast_desk.register.rows.claims import claim_to_row, row_to_claim
from holdfast_desk.register.rows.names import HIDDEN
from holdfast_desk.register.rows.reports import fill_report

CHANNEL = "case"
NOT_THIS = "precedent"
"""The role of a case that a report tells of and that did not come with it."""
DIGEST = re.compile(r"sha256:([0-9a-f]{64})")


def write_reports(by: Account, case: Case, given: CaseFile) -> dict[str, CaseReport]:
    """Write every report with its claims; give each in the case by its key."""
    links = {}
    for filed in given.reports:
        report = _report(by, case, filed, given)
        Report.objects.filter(pk=report.pk).update(is_filed=True)
        links[filed.key] = CaseReport.objects.create(
            case=case,
            report=report,
            key=filed.key,
            numbers=[a.number for a in given.accounts if a.report == filed.key],
        )
    for number, unread in enumerate(given.unread, 1):
        report = _unread(by, case, unread)
        Report.objects.filter(pk=report.pk).update(is_filed=True)
        CaseReport.objects.create(case=case, report=report, key=f"unread{number}")
    return links


def _claims(given: CaseFile, key: str) -> Iterator[Claim]:
    """Give the claims of a report under the ids they have in the report itself."""
    for each in given.claims:
        if each.report != key:
            continue
        start, number = f"{key}.", each.claim.id.removeprefix(f"{key}.")
        if not each.claim.id.startswith(start) or not number:
            raise RefusedError(
                "claim_id",
                f"The claim {each.claim.id} is of report {key}: its id must begin with"
                f" {start}",
            )
        yield replace(each.claim, id=number)


def _report(by: Account, case: Case, filed: FiledReport, given: CaseFile) -> Report:
    claims = list(_claims(given, filed.key))
    accounts = [each for each in given.accounts if each.report == filed.key]
    text = _with_quotes(claims) if filed.text is None else filed.text
    digest = _digest(filed.report.id)
    known = Report.objects.filter(team=case.team, known_by=digest).first()
    if known is not None:
        return _same(known, filed, claims)
    row = _row(by, case, filed.report.file, digest)
    row.state, row.read_at = Report.READ, timezone.now()
    row.told_origins = _origins(given, filed.key) if filed.text is None else {}
    cases = _told_cases(filed.key, accounts)
    fill_report(row, Reading(filed.report, text, tuple(cases), tuple(claims)))
    row.save()
    row.claims.bulk_create(claim_to_row(claim, row) for claim in claims)
    index_report(row)
    CustodyStep.objects.create(report=row, what="report_imported", **written(by))
    return row


def _origins(given: CaseFile, key: str) -> dict[str, str]:
    """Give whom claims are from, where that stood in a text that did not come along.

    What a claim itself says of its source is in it already, and is kept once.
    """
    return {
        each.claim.id.removeprefix(f"{key}."): each.origin
        for each in given.claims
        if each.report == key and each.origin and each.origin != _said_by(each.claim)
    }


def _said_by(claim: Claim) -> str | None:
    return claim.hedge.attributed_to


def _same(known: Report, filed: FiledReport, claims: list[Claim]) -> Report:
    """Give a report the team has already, if it is in all the one in the case."""
    kept = {row.number: row_to_claim(row, known.text) for row in known.claims.all()}
    is_same = (
        known.state == Report.READ
        and filed.text in (None, known.text)
        and all(kept.get(claim.id) == claim for claim in claims)
    )
    if not is_same:
        raise RefusedError(
            "report_differs",
            f"The team has the report {filed.key} of this case already, and it was"
            " read in another way there; open a case from that one instead.",
        )
    return known


def _unread(by: Account, case: Case, unread: UnreadReport) -> Report:
    told = f"{unread.file}\n{unread.message}".encode()
    digest = _digest(unread.id) if unread.id else sha256(told).hexdigest()
    known = Report.objects.filter(team=case.team, known_by=digest).first()
    if known is not None:
        return known
    row = _row(by, case, unread.file, digest)
    row.state, row.error_code, row.error = Report.UNREAD, unread.code, unread.message
    row.save()
    return row


def _row(by: Account, case: Case, file: str, digest: str) -> Report:
    return Report(
        team=case.team,
        sha256=digest,
        known_by=digest,
        untrusted_bytes=b"",
        size=0,
        file=file,
        channel=CHANNEL,
        received_by=by,
    )


def _digest(told: str) -> str:
    found = DIGEST.fullmatch(told)
    if found is None:
        raise RefusedError(
            "report_id", f"A report is known by sha256: and 64 signs, not by {told}."
        )
    return found[1]


def _told_cases(key: str, accounts: Sequence[Told]) -> Iterator[ReportedCase]:
    """Give the cases of a report in order; what the case has not is an empty one."""
    own = {each.number: each.case for each in accounts}
    for number in range(max(own, default=-1) + 1):
        case = own.get(number, ReportedCase(NOT_THIS))
        claims = tuple(claim.removeprefix(f"{key}.") for claim in case.claims)
        yield replace(case, claims=claims)


def _with_quotes(claims: Sequence[Claim]) -> str:
    """Give blanks with each quote at its span, and after them names not quoted."""
    signs = [" "] * max((claim.span.end for claim in claims), default=0)
    for claim in claims:
        room = claim.span.end - claim.span.start
        signs[claim.span.start : claim.span.end] = claim.quote[:room].ljust(room)
    text = "".join(signs)
    for name in (name for claim in claims for name in _names(claim)):
        if name not in text:
            text += f"\n{name}"
    return text


def _names(claim: Claim) -> Iterator[str]:
    value: JsonObject = value_to_json(claim.value)
    for field in HIDDEN.get(claim.kind, ()):
        told = value.get(field)
        if isinstance(told, str):
            yield told
    if claim.hedge.attributed_to:
        yield claim.hedge.attributed_to
