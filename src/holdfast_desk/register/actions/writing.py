"""What every write on a case begins with: its lock, its version, who writes."""

from django.db import models, transaction
from django.utils import timezone

from holdfast.errors import HoldfastError
from holdfast_desk.register.access import Act, NotFoundError, check
from holdfast_desk.register.models import Account, Case

STALE = (
    "Somebody wrote to this case while you had the page open. Nothing of yours is lost:"
    " look at what is new, and send yours if it still holds."
)


class StaleError(HoldfastError):
    """Somebody wrote to the case since the form was made; both versions are kept.

    `case` is its address, `newest` its version now, `since` how many writes came since.
    """

    def __init__(self, case: Case, expect: int) -> None:
        """Say what happened, and keep what a screen needs to show both."""
        super().__init__("stale", STALE)
        self.case, self.newest = case.code, case.version
        self.since = case.version - expect


class RefusedError(HoldfastError):
    """What was asked cannot be done; the sentence says what can."""


def locked(by: Account, act: Act, code: str, expect: int | None = None) -> Case:
    """Give a case that nobody else can write to until the transaction ends.

    `expect` is the version that the form was made from; a later one in the register
    means that somebody else was quicker, and raises `StaleError`.
    """
    found = Case.objects.select_for_update(of=("self",)).select_related("team")
    case = found.filter(code=code).first()
    if case is None:
        raise NotFoundError("not_found", "There is nothing here under this address.")
    check(by, act, case.team)
    if expect is not None and expect != case.version:
        raise StaleError(case, expect)
    return case


def next_key(rows: "models.QuerySet[models.Model]", prefix: str) -> str:
    """Give the next key of a kind in a case; keys are never used again.

    A case from elsewhere has keys of its own, which may leave gaps.
    """
    taken = set(rows.values_list("key", flat=True))
    number = len(taken) + 1
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"


def written(by: Account) -> dict[str, object]:
    """Give who writes and on which day, for a row that records both."""
    return {"by": by, "by_name": by.shown_name, "on": timezone.localdate()}


atomic = transaction.atomic
