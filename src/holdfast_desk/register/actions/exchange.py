"""What leaves the desk as a file, and what comes back in as one."""

from holdfast.facts.casefile import CaseFile
from holdfast_desk.register.access import Act, NotFoundError, check, may
from holdfast_desk.register.actions.writing import RefusedError, atomic, locked, written
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Case, CustodyStep, Report
from holdfast_desk.register.queries.cases import cases_for
from holdfast_desk.register.queries.people import own_teams
from holdfast_desk.register.rows.cases import case_file

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet begins a formula (OWASP, CSV injection, read 2026-11-25)."""
COLUMNS = (
    "code team phase headline sent_by sent_to people_min people_max status due reports"
    " claims_to_judge questions_with_rivals"
).split()


def export_case(*, by: Account, case: str) -> CaseFile:
    """Give a whole case for case JSON, names and all; the log keeps who took it out."""
    with atomic():
        row = locked(by, Act.EXPORT, case)
        record("case_exported", by=by, case=row)
        return case_file(row)


def export_table(*, by: Account) -> list[list[str]]:
    """Give the list of cases as rows of a table, headings first.

    Of each team in which the account may take things out. A cell that a spreadsheet
    would run as a formula begins with an apostrophe.
    """
    with atomic():
        teams = [t for t in own_teams(by) if may(by, Act.EXPORT, t)]
        cases = cases_for(by).filter(team__in=teams).order_by("-changed_at")
        rows = [[harmless(cell) for cell in _cells(case)] for case in cases]
        record("list_exported", by=by, details={"many": len(rows)})
    return [list(COLUMNS), *rows]


def harmless(cell: str) -> str:
    """Give a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _cells(case: Case) -> list[str]:
    told: list[object] = [
        case.code,
        case.team.name,
        case.phase,
        case.headline,
        case.sending_state,
        case.destination_state,
        case.count_min,
        case.count_max,
        case.status,
        case.due_at.isoformat() if case.due_at else None,
        case.report_count,
        case.unjudged_count,
        case.rival_count,
    ]
    return ["" if each is None else str(each) for each in told]


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
