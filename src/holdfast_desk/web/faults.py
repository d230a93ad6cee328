"""An error → a screen with one clear sentence; what was typed is never lost."""

import errno
import logging
from collections.abc import Callable

from django.db import DatabaseError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from holdfast.errors import HoldfastError
from holdfast_desk.register.access import NotAllowedError, NotFoundError
from holdfast_desk.register.actions.writing import StaleError

LOG = logging.getLogger("holdfast_desk")
Answer = Callable[[HttpRequest], HttpResponse]
HIDDEN = frozenset(("csrfmiddlewaretoken", "form", "version", "password", "old", "new"))
BUSY = (
    "The register is busy or cannot be reached just now. Nothing of yours is lost:"
    " wait a moment, and send it again."
)
FULL = (
    "The disk of the desk is full, so nothing can be written. Nothing that was written"
    " before is lost: free some room, then send this again."
)
FAULT = (
    "Something went wrong that is a fault of ours, and nothing was changed. Tell"
    " whoever looks after the desk when it happened."
)


class faults:  # noqa: N801 -- Django's middleware is called like a function
    """Turns what a screen raises into an answer."""

    def __init__(self, answer: Answer) -> None:
        """Take the rest of the desk."""
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass a request on."""
        return self.answer(request)

    def process_exception(
        self, request: HttpRequest, error: Exception
    ) -> HttpResponse | None:
        """Answer with the sentence of an error."""
        return _answer(request, error)


def _answer(request: HttpRequest, error: Exception) -> HttpResponse:  # noqa: PLR0911 -- a table
    match error:
        case StaleError():
            return _stale(request, error)
        case NotFoundError():
            return _told(request, 404, "Not found", error.sentence)
        case NotAllowedError():
            return _told(request, 403, "Not allowed", error.sentence)
        case HoldfastError():
            return _told(request, 422, "This was not done", error.sentence)
        case DatabaseError() | OSError() if _is_full(error):
            return _told(request, 507, "The disk is full", FULL)
        case OperationalError():
            return _told(request, 503, "Busy", BUSY)
    # The kind of error and no more: its words may hold what a report says.
    LOG.error("fault %s at %s", type(error).__name__, _where(error))
    return _told(request, 500, "A fault of ours", FAULT)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer an address that leads nowhere as one that is not for this account."""
    del exception
    return _told(request, 404, "Not found", "There is nothing here under this address.")


def _told(request: HttpRequest, status: int, title: str, told: str) -> HttpResponse:
    words = {"title": title, "told": told, "kept": _kept(request)}
    return render(request, "screens/fault.html", words, status=status)


def _stale(request: HttpRequest, error: StaleError) -> HttpResponse:
    """Show what was sent beside the way to what is new; either can be kept."""
    words = {
        "told": error.sentence,
        "kept": _kept(request),
        "newest": error.newest,
        "fields": [
            (name, value)
            for name, values in request.POST.lists()
            for value in values
            if name not in ("csrfmiddlewaretoken", "version", "form")
        ],
        "case": error.case,
        "events": error.since,
    }
    return render(request, "screens/stale.html", words, status=409)


def _kept(request: HttpRequest) -> list[tuple[str, str]]:
    """Give what somebody typed, so that it can be copied and sent again."""
    return [
        (name.replace("_", " "), value)
        for name, values in request.POST.lists()
        for value in values
        if name not in HIDDEN and value
    ]


def _is_full(error: Exception) -> bool:
    number = error.errno if isinstance(error, OSError) else None
    return number == errno.ENOSPC or "disk is full" in str(error)


def _where(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return "?"
    return f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}"


def not_ours(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that this desk did not give out, or gave out long ago."""
    del reason
    told = (
        "This form is not one that the desk gave you, or you have signed in anew since."
        " Open the page again, and send it from there."
    )
    return _told(request, 403, "Not sent", told)
