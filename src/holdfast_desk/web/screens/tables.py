"""A table as received: its columns are named, looked at as mapped, and taken in."""

from collections.abc import Mapping
from itertools import islice
from urllib.parse import urlencode

from django.http import HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse

from holdfast_desk.reader.table_reader import read_table
from holdfast_desk.register.access import Act
from holdfast_desk.register.actions.reports import Item, released, take_in
from holdfast_desk.register.actions.tables import (
    CHANNEL,
    FIELDS,
    drop_mapping,
    keep_mapping,
    keep_table,
    mapped,
    take_table,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.queries.people import ColumnMapping, mappings_of
from holdfast_desk.register.queries.reports import Report, report_for, table_for
from holdfast_desk.web.requests import DeskRequest, led_to, posted
from holdfast_desk.web.screens.exchange import sent
from holdfast_desk.web.screens.intake import team_in
from holdfast_desk.web.words import HEADINGS

PREVIEW = 5
NONE_KEPT = "none"
Columns = Mapping[str, str]


@posted("reports")
def table_in(request: DeskRequest) -> HttpResponse:
    """Keep a table as received, have it read, and ask what its columns are."""
    item = Item(*sent(request), channel=CHANNEL)
    team = team_in(request)
    report, _ = take_in(by=request.user, team=team, item=item, state=Report.TABLE)
    return _read(request, report.code)


@posted("report")
def read(request: DeskRequest, code: str) -> HttpResponse:
    """Read a report as a table that came in as a file among others."""
    return _read(request, code)


def columns(request: DeskRequest, code: str) -> HttpResponse:
    """Show a table's first rows as its columns are kept or guessed."""
    report = table_for(request.user, code)
    headings = _headings(report)
    chosen = _chosen(request, mappings_of(report.team), headings)
    told = dict(chosen.columns) if chosen else _guessed(headings)
    return _page(request, report, told, chosen)


@posted("report-columns")
def look(request: DeskRequest, code: str) -> HttpResponse:
    """Show the first rows as the columns are told; nothing is written.

    What is told goes into no address: a table without headings begins with a report.
    """
    report_for(request.user, code, Act.TAKE_IN)
    report = table_for(request.user, code)
    return _page(request, report, _told(request.POST), None)


def _page(
    request: DeskRequest, report: Report, told: Columns, chosen: ColumnMapping | None
) -> HttpResponse:
    """Show the first rows as they would be taken in; offer the columns kept."""
    rows: list[list[str]] = report.rows
    headings = _headings(report)
    words = {
        "report": report,
        "headings": headings,
        "many": sum(any(map(str.strip, row)) for row in rows[1:]),
        "first": list(islice(mapped(rows, told), PREVIEW)) if rows else [],
        "fields": [(field, told.get(field, "")) for field in FIELDS],
        "missing": [each for each in told.values() if each not in headings],
        "kept": mappings_of(report.team),
        "chosen": chosen,
        "name": chosen.name if chosen else request.POST.get("name", ""),
        "came": report.attachments.count(),
    }
    return render(request, "screens/table.html", words)


@posted("report-columns")
def keep(request: DeskRequest, code: str) -> HttpResponse:
    """Keep the columns by a name, for the next table of this kind."""
    team = report_for(request.user, code, Act.TAKE_IN).team
    name, told = request.POST.get("name", ""), _told(request.POST)
    kept = keep_mapping(by=request.user, team=team, name=name, columns=told)
    return _shown(code, kept.code)


@posted("report-columns")
def drop(request: DeskRequest, code: str) -> HttpResponse:
    """Delete columns that were kept by a name."""
    report_for(request.user, code, Act.TAKE_IN)
    drop_mapping(by=request.user, code=request.POST.get("mapping", ""))
    return _shown(code, NONE_KEPT)


@posted("report-columns")
def rows_in(request: DeskRequest, code: str) -> HttpResponse:
    """Take the rows in, keep the columns if they were named, and tell what came."""
    report, told = table_for(request.user, code), _told(request.POST)
    if not report.rows:
        raise RefusedError("no_table", "This report was not taken in as a table.")
    name, team = request.POST.get("name", ""), report.team
    summary = take_table(
        by=request.user, team=team, rows=report.rows, columns=told, table=report
    )
    if name.strip():
        keep_mapping(by=request.user, team=team, name=name, columns=told)
    words = {"summary": summary, "report": report}
    return render(request, "screens/table_in.html", words)


def _read(request: DeskRequest, code: str) -> HttpResponse:
    """Have the limited process read a table, and keep what it gave."""
    report = table_for(request.user, code)
    told = read_table(report.file, bytes(report.untrusted_bytes), released(report))
    kept = keep_table(by=request.user, code=code, told=told)
    return led_to("report-columns" if kept.rows else "report", code=code)


def _chosen(
    request: DeskRequest, kept: list[ColumnMapping], headings: list[str]
) -> ColumnMapping | None:
    """Give the columns that were chosen; at first those that fit all of a table."""
    code = request.GET.get("mapping", "")
    if code:
        return next((each for each in kept if each.code == code), None)
    fitting = [each for each in kept if {*each.columns.values()} <= {*headings}]
    return fitting[0] if fitting and not request.GET else None


def _guessed(headings: list[str]) -> dict[str, str]:
    """Guess from their headings what columns are, for a table nobody has looked at."""
    return {
        field: found[0]
        for field, names in HEADINGS.items()
        if (found := [each for each in headings if each.strip().lower() in names])
    }


def _told(sent: QueryDict) -> dict[str, str]:
    told = {field: sent.get(field, "") for field in FIELDS}
    return {field: heading for field, heading in told.items() if heading}


def _headings(report: Report) -> list[str]:
    return list(report.rows[0]) if report.rows else []


def _shown(code: str, mapping: str) -> HttpResponse:
    address = reverse("report-columns", kwargs={"code": code})
    return HttpResponseRedirect(f"{address}?{urlencode({'mapping': mapping})}")
