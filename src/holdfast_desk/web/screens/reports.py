"""Take reports in, see how far the reader has come, see one as it was received."""

from collections.abc import Iterator

from django.http import HttpResponse
from django.shortcuts import render

from holdfast_desk.register.access import Act, NotFoundError, may
from holdfast_desk.register.actions.held import take_out
from holdfast_desk.register.actions.reports import Item, read_again
from holdfast_desk.register.actions.reports import take_in as keep
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.queries.cases import cases_for
from holdfast_desk.register.queries.people import Team, own_teams
from holdfast_desk.register.queries.reports import (
    links_of,
    report_for,
    reports_page,
)
from holdfast_desk.register.queries.reports import (
    under_way as found_under_way,
)
from holdfast_desk.web.requests import DeskRequest, led_to, posted
from holdfast_desk.web.screens.register import number_in

LATEST_CASES = 20


def show(request: DeskRequest) -> HttpResponse:
    """Show the reports of one's teams, and take new ones in."""
    number = number_in(request)
    rows, has_more = reports_page(request.user, number)
    teams = [t for t in own_teams(request.user) if may(request.user, Act.TAKE_IN, t)]
    words = {
        "rows": rows,
        "number": number,
        "has_more": has_more,
        "teams": teams,
        "cases": cases_for(request.user).order_by("-changed_at")[:LATEST_CASES],
        "codes": request.GET.get("codes", ""),
        "is_busy": any(row.state in ("waiting", "reading") for row in rows),
    }
    return render(request, "screens/reports.html", words)


@posted("reports")
def take_in(request: DeskRequest) -> HttpResponse:
    """Keep what was sent: files, a folder, a pasted text."""
    team = team_in(request)
    items = list(_items(request))
    if not items:
        raise RefusedError("nothing_sent", "Choose a file, or paste a text.")
    for item in items:
        keep(by=request.user, team=team, item=item)
    return led_to("reports")


def under_way(request: DeskRequest) -> HttpResponse:
    """Show how far reports are that are being read; asked for again and again."""
    codes = request.GET.get("codes", "").split(",")
    rows = found_under_way(request.user, codes)
    busy = any(row.state in ("waiting", "reading") for row in rows)
    words = {"rows": rows, "is_busy": busy, "codes": request.GET.get("codes", "")}
    return render(request, "screens/reports.html#rows", words)


def one(request: DeskRequest, code: str) -> HttpResponse:
    """Show one report: what is known of it, its chain of custody, its cases."""
    report = report_for(request.user, code)
    words = {
        "report": report,
        "links": links_of(report),
        "custody": report.custody.all(),
        "inside": report.attachments.defer("untrusted_bytes", "text"),
        "may_export": may(request.user, Act.EXPORT, report.team),
        "may_take_in": may(request.user, Act.TAKE_IN, report.team),
    }
    return render(request, "screens/report.html", words)


@posted("report")
def again(request: DeskRequest, code: str) -> HttpResponse:
    """Let a report that failed be tried once more."""
    read_again(by=request.user, code=code)
    return led_to("report", code=code)


@posted("report")
def original(request: DeskRequest, code: str) -> HttpResponse:
    """Give a report byte for byte as received; a browser must not open it."""
    report = take_out(by=request.user, code=code)
    answer = HttpResponse(
        bytes(report.untrusted_bytes), content_type="application/octet-stream"
    )
    answer["Content-Disposition"] = f'attachment; filename="report-{code}.bin"'
    return answer


def team_in(request: DeskRequest) -> Team:
    """Give the team that a form is for."""
    wanted = request.POST.get("team", "")
    for team in own_teams(request.user):
        if wanted in (team.code, ""):
            return team
    raise NotFoundError("not_found", "You are on no such team.")


def _items(request: DeskRequest) -> Iterator[Item]:
    for file in (*request.FILES.getlist("files"), *request.FILES.getlist("folder")):
        yield _item(request, file.name or "file", file.read(), "upload")
    pasted = request.POST.get("pasted", "")
    if pasted.strip():
        yield _item(request, "pasted.txt", pasted.encode("utf-8", "replace"), "paste")


def _item(request: DeskRequest, name: str, told: bytes, channel: str) -> Item:
    return Item(
        name,
        told,
        channel,
        note=request.POST.get("note", ""),
        published=request.POST.get("published", "").strip(),
        language=request.POST.get("language", "").strip(),
    )
