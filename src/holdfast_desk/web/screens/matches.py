"""The same people? Other cases set beside this one, with what was compared."""

from django.http import HttpResponse
from django.shortcuts import render

from holdfast_desk.register.actions.matches import judge_match, undo_match
from holdfast_desk.register.queries.matches import proposed_for
from holdfast_desk.web.requests import DeskRequest, led_to, posted
from holdfast_desk.web.screens.showing import shown_case, words_for


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show the cases that may be about the same people."""
    showing = shown_case(request, code)
    words = words_for(request, showing, "matches") | {
        "proposed": proposed_for(request.user, showing.case, showing.whole),
        "joined": showing.file.joined,
        "left_out": showing.file.left_out,
    }
    return render(request, "screens/matches.html", words)


@posted("matches")
def judge(request: DeskRequest, code: str) -> HttpResponse:
    """Say whether it is the same people."""
    judge_match(
        by=request.user,
        case=code,
        other=request.POST.get("other", ""),
        verdict=request.POST.get("verdict", ""),
        reason=request.POST.get("reason", ""),
    )
    return led_to("matches", code=code)


@posted("matches")
def undo(request: DeskRequest, code: str) -> HttpResponse:
    """Take a judgement back."""
    undo_match(by=request.user, case=code, other=request.POST.get("other", ""))
    return led_to("matches", code=code)
