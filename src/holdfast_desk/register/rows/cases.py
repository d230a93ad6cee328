"""`case_file`: the rows of a case → the case as the core has it, findings and all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from django.db.models import Prefetch

from holdfast.cases.opening import with_provisional
from holdfast.cases.origins import named_origin
from holdfast.cases.shapes import from_json
from holdfast.facts.casefile import (
    Account,
    CaseFile,
    Consent,
    FiledClaim,
    Judgement,
    LeftOut,
    UnreadReport,
)
from holdfast.facts.claims import Claim
from holdfast.facts.matches import Match
from holdfast.facts.values import NameValue
from holdfast_desk.register.models.case import Case
from holdfast_desk.register.models.claim import Claim as ClaimRow
from holdfast_desk.register.models.report import CaseReport, Report
from holdfast_desk.register.rows.claims import row_to_claim, row_to_judgement
from holdfast_desk.register.rows.decisions import (
    row_to_addressee,
    row_to_appeals_by,
    row_to_approval,
    row_to_consent,
    row_to_finding,
    row_to_grading,
    row_to_harm_decision,
    row_to_revocation,
    row_to_zone,
)
from holdfast_desk.register.rows.reports import account_of, row_to_filed


@dataclass(frozen=True)
class _Filed:
    """A report in a case with its claims as values, under their own ids."""

    link: CaseReport
    claims: list[Claim]

    @property
    def report(self) -> Report:
        return self.link.report


def case_file(case: Case) -> CaseFile:
    """Build the case from its rows; provisional findings are drawn up each time."""
    filed = [_filed(link) for link in _links(case)]
    read = [each for each in filed if each.report.state == Report.READ]
    built = CaseFile(
        phase=case.phase,
        reports=tuple(row_to_filed(each.report, each.link.key) for each in read),
        accounts=tuple(_accounts(read)),
        claims=tuple(_claims(read, _origins(case))),
        unread=tuple(_unread(filed)),
        joined=tuple(from_json(Match, each, "joined") for each in case.joined),
        left_out=tuple(from_json(LeftOut, each, "left_out") for each in case.left_out),
    )
    return with_provisional(_with_decisions(built, case, read))


def accounts_by_case(cases: Iterable[int]) -> dict[int, list[Account]]:
    """Give the accounts of several cases by their keys in the database.

    Only what matching compares is read: no text but the names in it, and no claims but
    those that name somebody.
    """
    links = CaseReport.objects.filter(case_id__in=list(cases)).select_related("report")
    names = Prefetch("report__claims", ClaimRow.objects.filter(is_identifying=True))
    found: dict[int, list[Account]] = defaultdict(list)
    for link in links.defer("report__untrusted_bytes").prefetch_related(names):
        found[link.case_id] += _accounts([_filed(link)])
    return found


def _links(case: Case) -> list[CaseReport]:
    links = case.case_reports.select_related("report").prefetch_related(
        "report__claims"
    )
    return list(links.defer("report__untrusted_bytes"))


def _filed(link: CaseReport) -> _Filed:
    text = link.report.text
    return _Filed(link, [row_to_claim(row, text) for row in link.report.claims.all()])


def _accounts(read: list[_Filed]) -> Iterator[Account]:
    for each in read:
        for number in each.link.numbers:
            yield account_of(each.report, number, each.link.key, each.claims)


def _origins(case: Case) -> dict[int, str]:
    """Give whose word each report comes down to, where a person has said so last."""
    return {row.report_id: row.origin for row in case.origins.all()}


def _claims(read: list[_Filed], told: Mapping[int, str]) -> Iterator[FiledClaim]:
    """Give the claims of the accounts that are the case's, and those of no case.

    Where a claim comes from is what its report tells, unless a person knows better.
    """
    publishers = tuple(
        dict.fromkeys(r.report.publisher for r in read if r.report.publisher)
    )
    for each in read:
        key, report = each.link.key, each.report
        for claim in each.claims:
            if claim.case is None or claim.case in each.link.numbers:
                own = report.publisher or None
                origin = (
                    told.get(report.pk)
                    or report.told_origins.get(claim.id)
                    or named_origin(claim, report.text, own, publishers)
                )
                yield FiledClaim(key, replace(claim, id=f"{key}.{claim.id}"), origin)


def _unread(filed: list[_Filed]) -> Iterator[UnreadReport]:
    for each in filed:
        report = each.report
        if report.state in (Report.UNREAD, Report.FAILED, Report.HELD):
            id_ = f"sha256:{report.known_by}"
            yield UnreadReport(report.file, id_, report.error_code, report.error)


def _with_decisions(built: CaseFile, case: Case, read: list[_Filed]) -> CaseFile:
    keys = {each.report.pk: each.link.key for each in read}
    names = {
        claim.claim.id: claim.claim.value.name
        for claim in built.claims
        if isinstance(claim.claim.value, NameValue)
    }
    return replace(
        built,
        judgements=tuple(_judgements(case, read)),
        gradings=tuple(
            row_to_grading(row, keys[row.report_id])
            for row in case.gradings.all()
            if row.report_id in keys
        ),
        findings=tuple(row_to_finding(row, names) for row in case.findings.all()),
        consent=tuple(_consent(case)),
        harm_review=tuple(
            row_to_harm_decision(row) for row in case.harmdecisions.all() if row.second
        ),
        approvals=tuple(map(row_to_approval, case.approvals.all())),
        addressees=tuple(map(row_to_addressee, case.addressees.all())),
        appeals_by=tuple(map(row_to_appeals_by, case.appealsbys.all())),
        zones=tuple(map(row_to_zone, case.casezones.all())),
    )


def _judgements(case: Case, read: list[_Filed]) -> Iterator[Judgement]:
    """Give the judgements that were not taken back, on claims the case still has."""
    claims = {
        row.pk: (f"{each.link.key}.{row.number}", row.kind, each.report.text)
        for each in read
        for row in each.report.claims.all()
    }
    for row in case.judgements.all():
        if row.undone_at is None and row.claim_id in claims:
            yield row_to_judgement(row, *claims[row.claim_id])


def _consent(case: Case) -> Iterator[Consent]:
    for row in case.consents.all():
        yield row_to_consent(row)
        revoked = row_to_revocation(row)
        if revoked:
            yield revoked
