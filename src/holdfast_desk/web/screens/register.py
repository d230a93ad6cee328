"""The list of cases, filtered and ordered; a case opened from reports."""

from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.terms.load import terms
from holdfast_desk.register.actions.cases import add_reports, open_case
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.queries.cases import Wishes, case_for, page_for
from holdfast_desk.register.queries.people import own_teams
from holdfast_desk.register.queries.reports import report_for
from holdfast_desk.web.requests import DeskRequest, led_to, posted

FILTERS = ("phase", "sender", "destination", "status", "waiting", "order")
LAST_PAGE = 10_000


def show(request: DeskRequest) -> HttpResponse:
    """Show one page of the list."""
    told = {name: request.GET.get(name, "").strip() for name in FILTERS}
    told["sender"] = told["sender"].upper()[:2]
    told["destination"] = told["destination"].upper()[:2]
    told["order"] = told["order"] or "time"
    page = page_for(request.user, Wishes(**told, page=number_in(request)))
    words = {
        "page": page,
        "told": told,
        "query": urlencode({name: value for name, value in told.items() if value}),
        "phases": terms("phases"),
        "statuses": terms("statuses"),
        "many_teams": len(own_teams(request.user)) > 1,
    }
    return render(request, "screens/register.html", words)


@posted("reports")
def open_(request: DeskRequest) -> HttpResponse:
    """Open a case from the reports that were chosen, or add them to one."""
    codes = request.POST.getlist("report")
    if not codes:
        raise RefusedError("no_report", "Choose at least one report first.")
    into = request.POST.get("into", "")
    if into:
        case = case_for(request.user, into)
        add_reports(by=request.user, case=into, reports=codes)
    else:
        team = report_for(request.user, codes[0]).team
        case = open_case(by=request.user, team=team, reports=codes)
    return led_to("case", code=case.code)


def number_in(request: DeskRequest) -> int:
    """Give the page that is asked for; the first for what is no number."""
    told = request.GET.get("page", "1")
    return min(max(int(told), 1), LAST_PAGE) if told.isascii() and told.isdigit() else 1
