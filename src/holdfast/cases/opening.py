"""`open_case`: readings → a case file with its claims and provisional findings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from holdfast.cases.gather import gather, provisional_findings
from holdfast.cases.origins import named_origin
from holdfast.facts.casefile import (
    Account,
    CaseFile,
    FiledClaim,
    FiledReport,
    Selection,
    UnreadReport,
)
from holdfast.facts.dates import HedgedDate
from holdfast.facts.readings import Reading, ReportedCase

FIRST_PHASE = "intake"


def keyed(readings: Iterable[Reading]) -> Mapping[str, Reading]:
    """Give each reading a short key, in the order of the reports' dates.

    The same report given twice counts once; the order given makes no difference.
    """
    once = {reading.report.id: reading for reading in readings}
    ordered = sorted(once.values(), key=_when)
    return {f"r{place}": reading for place, reading in enumerate(ordered, start=1)}


def open_case(
    readings: Mapping[str, Reading],
    selection: Selection,
    *,
    unread: Iterable[UnreadReport] = (),
    with_text: bool = False,
) -> CaseFile:
    """Make a case file of the accounts that were selected.

    Claims of these accounts come along, and those of their reports that belong
    to no case; what a report tells of others stays out.
    """
    case = CaseFile(
        phase=FIRST_PHASE,
        reports=tuple(
            FiledReport(key, reading.report, reading.text if with_text else None)
            for key, reading in readings.items()
        ),
        unread=tuple(sorted(unread, key=lambda each: (each.file, each.id or ""))),
        accounts=tuple(_with_file_ids(account) for account in selection.accounts),
        claims=tuple(_claims(readings, selection.accounts)),
        joined=selection.joined,
        left_out=selection.left_out,
    )
    return with_provisional(case)


def with_provisional(case: CaseFile) -> CaseFile:
    """Draw up the provisional findings anew, from the claims as now judged.

    People's findings stay as they are; they come after the provisional ones.
    """
    anew = provisional_findings(gather(case))
    judged = tuple(found for found in case.findings if not found.is_provisional)
    return replace(case, findings=(*anew, *judged))


def file_id(report: str, claim: str) -> str:
    """Give the id that a reading's claim has in the case file."""
    return f"{report}.{claim}"


def _when(reading: Reading) -> tuple[date, date, str, str, str]:
    """Give a key by the report's own date; reports without one come last."""
    told = reading.report.published
    ends = (date.max, date.max, "") if told is None else _key(told)
    return *ends, reading.report.file, reading.report.id


def _key(told: str) -> tuple[date, date, str]:
    return HedgedDate.parse(told).timeline_key


def _with_file_ids(account: Account) -> Account:
    ids = tuple(file_id(account.report, claim) for claim in account.case.claims)
    case: ReportedCase = replace(account.case, claims=ids)
    return replace(account, case=case)


def _claims(
    readings: Mapping[str, Reading], accounts: Sequence[Account]
) -> Iterator[FiledClaim]:
    taken = {(account.report, account.number) for account in accounts}
    reports = {report for report, _ in taken}
    publishers = _publishers(readings.values())
    for key, reading in readings.items():
        if key not in reports:
            continue
        own = reading.report.publisher
        for claim in reading.claims:
            if claim.case is None or (key, claim.case) in taken:
                origin = named_origin(claim, reading.text, own, publishers)
                filed = replace(claim, id=file_id(key, claim.id))
                yield FiledClaim(key, filed, origin)


def _publishers(readings: Iterable[Reading]) -> tuple[str, ...]:
    named = (reading.report.publisher for reading in readings)
    return tuple(dict.fromkeys(name for name in named if name))
