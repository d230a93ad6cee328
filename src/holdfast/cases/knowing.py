"""`known_of`: a case file → what the house knows of it, for safety to weigh."""

from collections import defaultdict
from collections.abc import Iterator

from holdfast.cases.gather import gather
from holdfast.cases.situate import latest_findings
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.known import Known
from holdfast.facts.values import AliasValue, ArrestValue, CustodyValue, NameValue
from holdfast.terms.load import terms

PRIVATE = frozenset(("message/rfc822", "application/mbox"))
"""Kinds of report that came to the desk and to nobody else."""


def known_of(case: CaseFile) -> Known:
    """Give the finding that counts on each question, and all that people decided."""
    found = latest_findings(case)
    return Known(
        phase=case.phase,
        findings=tuple(found[code] for code in terms("questions") if code in found),
        clashing=tuple(_clashing(case)),
        personal=case.personal,
        own_words=tuple(dict.fromkeys(_own_words(case))),
        already_public=frozenset(_already_public(case)),
        consent=case.consent,
        harm_review=case.harm_review,
        approvals=case.approvals,
        addressees=case.addressees,
        appeals_by=case.appeals_by[-1] if case.appeals_by else None,
        zone=case.zones[-1] if case.zones else None,
    )


def is_public(filed: FiledReport) -> bool:
    """Say whether anybody can have read a report: it has a publisher and a day."""
    report = filed.report
    told = report.publisher is not None and report.published is not None
    return told and report.media_type not in PRIVATE


def _clashing(case: CaseFile) -> Iterator[str]:
    """Name the questions on which two people's findings stand side by side."""
    gone = {finding.supersedes for finding in case.findings if finding.supersedes}
    standing: dict[str, list[Finding]] = defaultdict(list)
    for finding in case.findings:
        if not finding.is_provisional and finding.id not in gone:
            standing[finding.question].append(finding)
    for question, findings in standing.items():
        if len({(each.values, each.range, each.hedge) for each in findings}) > 1:
            yield question


def _already_public(case: CaseFile) -> Iterator[tuple[str, AnswerValue]]:
    public = {filed.key for filed in case.reports if is_public(filed)}
    for asked in gather(case).asked:
        for answer in asked.answers:
            if any(saying.report in public for saying in answer.sayings):
                yield asked.question, answer.value


def _own_words(case: CaseFile) -> Iterator[tuple[str, str]]:
    """Give how reports write people and places, also where a claim was rejected."""
    for account in case.accounts:
        yield from (("named", name) for name in account.case.names)
        yield from (("alias", alias) for alias in account.aliases)
    for filed in case.claims:
        match filed.claim.value:
            case NameValue(name):
                yield "named", name
                yield "named", filed.claim.quote
            case AliasValue(alias, of):
                yield "alias", alias
                yield from (("named", name) for name in (of,) if name)
            case CustodyValue(place=str(place)):
                yield "held_where", place
            case ArrestValue(place=str(place)):
                yield "arrested_where", place
