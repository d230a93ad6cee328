"""The gate: every address names an act; who may not do it never reaches the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path

from holdfast_desk.register.access import (
    Account,
    Act,
    check_administrator,
    remember_roles,
)
from holdfast_desk.web.requests import View

ALWAYS = ("account", "account-password", "account-leave")
"""Where somebody may go who has to choose a password first."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address: its route, the act it takes, the method it answers to."""

    route: str
    act: Act
    method: str


ADDRESSES: dict[str, Address] = {}
"""Every address by its name; filled when `web/urls.py` is read."""


def at(route: str, view: View, name: str, act: Act, method: str = "GET") -> URLPattern:
    """Give an address with the act it takes and the method it answers to."""

    @wraps(view)
    def guarded(request: HttpRequest, **told: str) -> HttpResponse:
        if request.method not in (method, "HEAD" if method == "GET" else method):
            return HttpResponse(status=405, headers={"Allow": method})
        user = request.user
        if act is not Act.ENTER:
            if not isinstance(user, Account) or not user.is_active:
                return redirect(f"/enter/?next={request.path}")
            remember_roles(user)
            if user.must_change_password and name not in ALWAYS:
                return redirect("account")
            if act is Act.ADMINISTER:
                check_administrator(user)
        return view(request, **told)

    ADDRESSES[name] = Address(route, act, method)
    return path(route, guarded, name=name)


def gate(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Keep what people see out of every store on the way."""

    def inside(request: HttpRequest) -> HttpResponse:
        found = answer(request)
        found.setdefault("Cache-Control", "no-store")
        return found

    return inside
