"""What happened when, and what falls due: a picture, a list, and the clock."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import SafeString

from holdfast.cases.gather import gather
from holdfast.cases.situate import latest_findings
from holdfast.clock.deadlines import unplaced
from holdfast.facts.casefile import CaseFile
from holdfast.showing.case_page_parts import Shown
from holdfast.showing.case_page_time import timeline_html
from holdfast_desk.register.actions.cases import set_zone
from holdfast_desk.register.actions.times import see_notices, verify_deadline
from holdfast_desk.register.queries.outcomes import group_timelines
from holdfast_desk.web.anchors import anchor_of
from holdfast_desk.web.requests import DeskRequest, led_to, posted, version_in
from holdfast_desk.web.screens.showing import shown_case, words_for


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show the timeline and the deadlines of a case."""
    showing = shown_case(request, code)
    rows = showing.case.deadlines.prefetch_related("notices")
    words = words_for(request, showing, "times") | {
        "timeline": _timeline(showing.file, code),
        "deadlines": rows.exclude(state__in=("gone", "moved")),
        "moved": rows.filter(state="moved"),
        "groups": group_timelines(showing.case),
        "unplaced": _unplaced(showing.file),
        "zone": showing.file.zones[-1] if showing.file.zones else None,
    }
    return render(request, "screens/times.html", words)


def _unplaced(file: CaseFile) -> tuple[str, ...]:
    until = file.appeals_by[-1] if file.appeals_by else None
    return unplaced(latest_findings(file), file.consent, until)


def _timeline(file: CaseFile, code: str) -> SafeString:
    """Give the core's timeline, which escapes what it shows; it leads to the claims."""
    page = reverse("claims", kwargs={"code": code})
    links = {
        each.claim.id: f"{page}?report={each.report}#{anchor_of(each.claim.id)}"
        for each in file.claims
    }
    reports = {each.key: each for each in file.reports}
    return SafeString(timeline_html(Shown(file, gather(file), reports, links)))


@posted("times")
def verify(request: DeskRequest, code: str) -> HttpResponse:
    """Say what was found when a deadline was looked into."""
    verify_deadline(
        by=request.user,
        case=code,
        key=request.POST.get("key", ""),
        note=request.POST.get("note", ""),
        waive=request.POST.get("how") == "waive",
    )
    return led_to("times", code=code)


@posted("times")
def see(request: DeskRequest, code: str) -> HttpResponse:
    """Say that one has seen the warnings of a deadline."""
    see_notices(by=request.user, case=code, key=request.POST.get("key", ""))
    return led_to("times", code=code)


@posted("times")
def zone(request: DeskRequest, code: str) -> HttpResponse:
    """Say in which time zone the days of the case are counted."""
    set_zone(
        by=request.user,
        case=code,
        zone=request.POST.get("zone", "").strip(),
        expect=version_in(request),
    )
    return led_to("times", code=code)
