"""Accounts and teams, for whoever looks after the desk."""

from django.http import HttpResponse
from django.shortcuts import render

from holdfast_desk.register.access import ROLE_LABELS
from holdfast_desk.register.actions.people import (
    give_new_password,
    give_role,
    make_account,
    open_team,
    set_active,
    take_role,
)
from holdfast_desk.register.queries.people import accounts_for, teams_for
from holdfast_desk.web.requests import DeskRequest, led_to, posted


def show(request: DeskRequest) -> HttpResponse:
    """Show everybody, and the teams they are on."""
    return render(request, "screens/people.html", _words(request))


@posted("people")
def make(request: DeskRequest) -> HttpResponse:
    """Make an account, and show its first password once."""
    account, password = make_account(
        by=request.user,
        username=request.POST.get("username", ""),
        shown_name=request.POST.get("shown_name", ""),
        is_administrator=request.POST.get("is_administrator") == "on",
    )
    words = _words(request) | {"new": account, "password": password}
    return render(request, "screens/people.html", words)


@posted("people")
def password(request: DeskRequest) -> HttpResponse:
    """Give somebody a new first password, and show it once."""
    account, word = give_new_password(
        by=request.user, account=request.POST.get("account", "")
    )
    words = _words(request) | {"new": account, "password": word}
    return render(request, "screens/people.html", words)


@posted("people")
def team(request: DeskRequest) -> HttpResponse:
    """Open a team."""
    open_team(by=request.user, name=request.POST.get("name", ""))
    return led_to("people")


@posted("people")
def role(request: DeskRequest) -> HttpResponse:
    """Give a role, or take it."""
    change = take_role if request.POST.get("take") == "yes" else give_role
    change(
        by=request.user,
        account=request.POST.get("account", ""),
        team=request.POST.get("team", ""),
        role=request.POST.get("role", ""),
    )
    return led_to("people")


@posted("people")
def shut(request: DeskRequest) -> HttpResponse:
    """Shut an account, or open it again."""
    set_active(
        by=request.user,
        account=request.POST.get("account", ""),
        is_active=request.POST.get("open") == "yes",
    )
    return led_to("people")


def _words(request: DeskRequest) -> dict[str, object]:
    return {
        "accounts": accounts_for(request.user),
        "teams": teams_for(request.user),
        "roles": ROLE_LABELS,
    }
