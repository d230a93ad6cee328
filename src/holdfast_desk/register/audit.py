"""`record`: one event of the log for each thing done, in the same transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import connection

from holdfast.facts.leaves import Json
from holdfast_desk.register.models.account import Account, Team
from holdfast_desk.register.models.case import Case
from holdfast_desk.register.models.event import Event

_form: ContextVar[str | None] = ContextVar("form", default=None)


class OutsideTransactionError(RuntimeError):
    """Something was about to be recorded that might not be done: a fault of ours."""


@contextmanager
def of_form(key: str | None) -> Iterator[None]:
    """Let the first event inside carry the key of the form that was sent.

    The key is unique in the log: what a form did cannot be done by it again.
    """
    token = _form.set(key)
    try:
        yield
    finally:
        _form.reset(token)


def record(  # noqa: PLR0913 -- keyword-only, each said by name
    what: str,
    *,
    by: Account | None,
    team: Team | None = None,
    case: Case | None = None,
    about: str = "",
    details: dict[str, Json] | None = None,
) -> Event:
    """Write that somebody did something; refuses outside a transaction."""
    if not connection.in_atomic_block:
        raise OutsideTransactionError(what)
    form = _form.get()
    _form.set(None)
    where = team or (case.team if case else None)
    return Event.objects.create(
        what=what,
        by_code=by.code if by else "",
        by_name=by.shown_name if by else "the desk",
        team_code=where.code if where else "",
        case_code=case.code if case else "",
        about=about,
        details=details or {},
        form=form,
    )
