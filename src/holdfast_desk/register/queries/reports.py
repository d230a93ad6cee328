"""Reports of one's teams: the list, one of them, what is under way."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet

from holdfast_desk.register.access import Act, NotFoundError, check, team_ids
from holdfast_desk.register.models import Account, CaseReport, Report

PAGE = 50
TABLES = (".csv", ".tsv", ".xlsx", ".xlsm")
HEAVY = ("untrusted_bytes", "text", "told_cases", "rows", "told_origins")


@dataclass(frozen=True, slots=True)
class Progress:
    """How many reports wait for the reader, and how many it did not come back from."""

    waiting: int
    failed: int


def reports_for(account: Account) -> QuerySet[Report]:
    """Give every report of the account's teams, without what is long in them."""
    rows = Report.objects.filter(team_id__in=team_ids(account))
    return rows.select_related("team").defer(*HEAVY)


def report_for(account: Account, code: str, act: Act = Act.SEE) -> Report:
    """Give one report with its text; what is not for this account is not there."""
    rows = Report.objects.filter(team_id__in=team_ids(account), code=code)
    report = rows.select_related("team", "inside").defer("untrusted_bytes").first()
    if report is None:
        raise NotFoundError("not_found", "There is nothing here under this address.")
    check(account, act, report.team)
    return report


def table_for(account: Account, code: str) -> Report:
    """Give a report with its bytes and rows, for whoever may take its rows in."""
    report_for(account, code, Act.TAKE_IN)
    rows = Report.objects.select_related("team").defer("text")
    return rows.get(code=code)


def may_be_table(report: Report) -> bool:
    """Say whether a report is a table by its name, and has not been read as another."""
    is_open = report.state in (Report.UNREAD, Report.TABLE) and report.size > 0
    return is_open and report.file.lower().endswith(TABLES)


def reports_page(account: Account, number: int) -> tuple[Sequence[Report], bool]:
    """Give a page of reports, latest first, and whether more follow."""
    start = (number - 1) * PAGE
    links = CaseReport.objects.select_related("case").only("report_id", "case__code")
    rows = reports_for(account).prefetch_related(Prefetch("case_reports", links))
    found = list(rows[start : start + PAGE + 1])
    return found[:PAGE], len(found) > PAGE


def progress_for(account: Account) -> Progress:
    """Give how far the reader has come with what the account's teams took in."""
    rows = Report.objects.filter(team_id__in=team_ids(account), size__gt=0)
    waiting = rows.filter(state__in=(Report.WAITING, Report.READING)).count()
    return Progress(waiting, rows.filter(state=Report.FAILED).count())


def under_way(account: Account, codes: Sequence[str]) -> list[Report]:
    """Give the reports of one intake, to show how far the reader has come."""
    return list(reports_for(account).filter(code__in=codes).order_by("pk"))


def links_of(report: Report) -> list[CaseReport]:
    """Give the cases a report is in; they are of the report's own team."""
    return list(report.case_reports.select_related("case"))


def read_reports(account: Account) -> list[str]:
    """Give the codes of all reports that were read, oldest first."""
    rows = reports_for(account).filter(state=Report.READ).order_by("pk")
    return list(rows.values_list("code", flat=True))
