"""What leaves the desk as a file, and what comes back in as one."""

from holdfast.facts.casefile import CaseFile
from holdfast_desk.register.access import Act, NotFoundError, check
from holdfast_desk.register.actions.writing import RefusedError, atomic, locked, written
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, CustodyStep, Report
from holdfast_desk.register.rows.cases import case_file


def export_case(*, by: Account, case: str) -> CaseFile:
    """Give a whole case for case JSON, names and all; the log keeps who took it out."""
    with atomic():
        row = locked(by, Act.EXPORT, case)
        record("case_exported", by=by, case=row)
        return case_file(row)


def take_draft(*, by: Account, case: str, draft: str, names: bool) -> None:
    """Write in the log that somebody took a draft out as a file.

    One that names people is for those who may see names at all.
    """
    with atomic():
        row = locked(by, Act.DRAFT, case)
        if names:
            check(by, Act.SHOW_NAMES, row.team)
        record("draft_taken", by=by, case=row, about=draft, details={"names": names})


def take_out(*, by: Account, code: str) -> Report:
    """Give a report with its bytes as received; its custody keeps who took it."""
    with atomic():
        report = Report.objects.select_related("team").filter(code=code).first()
        if report is None:
            raise NotFoundError(
                "not_found", "There is nothing here under this address."
            )
        check(by, Act.EXPORT, report.team)
        if not report.size:
            raise RefusedError(
                "no_bytes", "This came inside another report: take out that one."
            )
        CustodyStep.objects.create(report=report, what="report_exported", **written(by))
        record("report_exported", by=by, team=report.team, about=report.code)
    return report
