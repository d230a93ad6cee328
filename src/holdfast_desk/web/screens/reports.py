"""See how far the reader has come, and one report as it was received."""

from django.http import HttpResponse
from django.shortcuts import render

from holdfast_desk.register.access import Act, may
from holdfast_desk.register.actions.held import is_closed, release_report, take_out
from holdfast_desk.register.actions.reports import read_again, read_failed_again
from holdfast_desk.register.queries.cases import lines_for
from holdfast_desk.register.queries.people import own_teams
from holdfast_desk.register.queries.reports import (
    HEAVY,
    PAGE,
    links_of,
    may_be_table,
    progress_for,
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
        "cases": lines_for(request.user).order_by("-changed_at")[:LATEST_CASES],
        "codes": request.GET.get("codes", ""),
        "progress": progress_for(request.user),
        "came": _came(request),
    }
    return render(request, "screens/reports.html", words)


def under_way(request: DeskRequest) -> HttpResponse:
    """Show how far reports are that are being read; asked for again and again."""
    codes = request.GET.get("codes", "").split(",")
    rows = found_under_way(request.user, codes)
    words = {
        "rows": rows,
        "progress": progress_for(request.user),
        "codes": request.GET.get("codes", ""),
    }
    return render(request, "screens/reports.html#rows", words)


def one(request: DeskRequest, code: str) -> HttpResponse:
    """Show one report: what is known of it, its chain of custody, its cases."""
    report = report_for(request.user, code)
    words = {
        "report": report,
        "links": links_of(report),
        "custody": report.custody.all(),
        "inside": report.attachments.defer(*HEAVY)[:PAGE],
        "many_inside": report.attachments.count(),
        "may_be_table": may_be_table(report),
        "may_export": may(request.user, Act.EXPORT, report.team),
        "may_take_in": may(request.user, Act.TAKE_IN, report.team),
        "may_release": may(request.user, Act.RELEASE, report.team),
        "is_closed": is_closed(report),
        "no_hazards": [],
    }
    return render(request, "screens/report.html", words)


@posted("report")
def again(request: DeskRequest, code: str) -> HttpResponse:
    """Let a report that failed be tried once more."""
    read_again(by=request.user, code=code)
    return led_to("report", code=code)


@posted("reports")
def again_all(request: DeskRequest) -> HttpResponse:
    """Let all be tried once more that the reader did not come back from."""
    read_failed_again(by=request.user)
    return led_to("reports")


@posted("report")
def release(request: DeskRequest, code: str) -> HttpResponse:
    """Let a file that is held be read all the same."""
    reason = request.POST.get("reason", "")
    release_report(by=request.user, code=code, reason=reason)
    return led_to("report", code=code)


@posted("report")
def original(request: DeskRequest, code: str) -> HttpResponse:
    """Give a report byte for byte as received; a browser must not open it."""
    report = take_out(
        by=request.user, code=code, knowing=request.POST.get("knowing") == "yes"
    )
    answer = HttpResponse(
        bytes(report.untrusted_bytes), content_type="application/octet-stream"
    )
    answer["Content-Disposition"] = f'attachment; filename="report-{code}.bin"'
    return answer


def _came(request: DeskRequest) -> dict[str, int]:
    """Give how many just came in, as the address tells it: new, here already, not."""
    told = {name: request.GET.get(name, "") for name in ("new", "known", "left")}
    found = {n: int(t) for n, t in told.items() if t.isascii() and t.isdigit()}
    return found if len(found) == len(told) else {}
