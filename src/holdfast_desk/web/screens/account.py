"""Sign in and out; one's own account, roles and password."""

from django.contrib.auth import authenticate, login, logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme

from holdfast_desk.register.access import Account
from holdfast_desk.register.actions.people import change_password, note_entry
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.queries.people import own_roles
from holdfast_desk.web.requests import DeskRequest
from holdfast_desk.web.slowing import slowed, succeeded

WRONG = "Name and password do not belong together."


def show_enter(request: HttpRequest) -> HttpResponse:
    """Ask for a name and a password."""
    return render(request, "screens/enter.html", {"next": request.GET.get("next", "")})


def enter(request: HttpRequest) -> HttpResponse:
    """Sign in; the answer is the same whether the name or the password is wrong."""
    name = request.POST.get("username", "").strip().lower()
    told = slowed(name)
    account = None
    if told is None:
        account = authenticate(
            request, username=name, password=request.POST.get("password", "")
        )
        told = WRONG
    if not isinstance(account, Account):
        words = {"told": told, "next": request.POST.get("next", "")}
        return render(request, "screens/enter.html", words, status=422)
    succeeded(name)
    login(request, account)
    note_entry(by=account, entered=True)
    return redirect(_next(request))


def leave(request: DeskRequest) -> HttpResponse:
    """Sign out."""
    note_entry(by=request.user, entered=False)
    logout(request)
    return redirect("account-enter")


def show(request: DeskRequest) -> HttpResponse:
    """Show one's own account."""
    return render(request, "screens/account.html", {"roles": own_roles(request.user)})


def change(request: DeskRequest) -> HttpResponse:
    """Choose another password."""
    try:
        change_password(
            by=request.user,
            old=request.POST.get("old", ""),
            new=request.POST.get("new", ""),
        )
    except RefusedError as error:
        words = {"roles": own_roles(request.user), "told": error.sentence}
        return render(request, "screens/account.html", words, status=422)
    update_session_auth_hash(request, request.user)
    return redirect("home")


def _next(request: HttpRequest) -> str:
    """Give where somebody wanted to go, if that is here."""
    wanted = request.POST.get("next", "")
    here = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    return wanted if wanted and here else "home"
