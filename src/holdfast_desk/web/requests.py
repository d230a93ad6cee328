"""A request as screens see it: somebody is signed in, and htmx may have sent it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import TypeAlias

from django.db import IntegrityError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django_htmx.middleware import HtmxDetails

from holdfast_desk.register.access import Account
from holdfast_desk.register.audit import of_form
from holdfast_desk.register.queries.log import was_sent

View: TypeAlias = Callable[..., HttpResponse]
LONGEST_FORM_KEY = 40


class DeskRequest(HttpRequest):
    """A request of somebody who has signed in."""

    user: Account
    htmx: HtmxDetails


class AlreadySentError(Exception):
    """This very form has been sent before, and what it asks for was done then."""


@contextmanager
def once(request: HttpRequest) -> Iterator[None]:
    """Do what a form asks for, and never twice: its key is unique in the log."""
    form = request.POST.get("form", "")[:LONGEST_FORM_KEY]
    if was_sent(form):
        raise AlreadySentError
    try:
        with of_form(form or None):
            yield
    except IntegrityError as error:
        if was_sent(form):
            raise AlreadySentError from error
        raise


def posted(back: str) -> Callable[[View], View]:
    """Make a view that acts on a form; sent twice, it leads to where it led before."""

    def decorate(view: View) -> View:
        @wraps(view)
        def acting(request: HttpRequest, **told: str) -> HttpResponse:
            try:
                with once(request):
                    return view(request, **told)
            except AlreadySentError:
                where = {"code": told["code"]} if "code" in told else {}
                return HttpResponseRedirect(reverse(back, kwargs=where))

        return acting

    return decorate


def version_in(request: HttpRequest) -> int | None:
    """Give the version of the case that a form was made from."""
    told = request.POST.get("version", "")
    return int(told) if told.isascii() and told.isdigit() else None


def led_to(name: str, anchor: str = "", **told: str) -> HttpResponseRedirect:
    """Lead on to another screen after something was done."""
    address = reverse(name, kwargs=told)
    return HttpResponseRedirect(f"{address}#{anchor}" if anchor else address)
