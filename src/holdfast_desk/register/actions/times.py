"""Deadlines of a case as the core's clock draws them up, and what people did."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.utils import timezone

from holdfast.cases.situate import situate
from holdfast.clock.deadlines import deadlines
from holdfast.clock.notices import verify_from, warnings_due
from holdfast.clock.windows import warn_hours
from holdfast.errors import BadCaseError, BadValueError
from holdfast.facts.casefile import CaseFile
from holdfast.facts.deadlines import Deadline as Drawn
from holdfast.facts.findings import Finding
from holdfast.facts.legal import LegalSheet
from holdfast.law.reason import reason
from holdfast_desk.register.access import Act, NotFoundError
from holdfast_desk.register.actions.writing import RefusedError, atomic, locked
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Case, Deadline, Notice


def refresh_deadlines(
    case: Case, built: CaseFile, found: Mapping[str, Finding]
) -> None:
    """Write the deadlines that now follow from the case; the others are gone.

    One whose days moved is superseded: who was warned of them, who saw it and what was
    found stay with the days they are about, and the new days stand open beside them.
    """
    drawn = deadlines(
        found,
        built.consent,
        built.appeals_by[-1] if built.appeals_by else None,
        built.zones[-1] if built.zones else None,
        _sheet(built),
    )
    kept = {row.key: row for row in case.deadlines.exclude(state=Deadline.MOVED)}
    for each in drawn:
        _write(case, kept.pop(each.key, None), each)
    for row in kept.values():
        if row.state == Deadline.OPEN:
            row.state = Deadline.GONE
            row.save()


def _write(case: Case, row: Deadline | None, drawn: Drawn) -> None:
    """Write one deadline as it is drawn up now, in its row or in a new one."""
    if row and (row.earliest, row.latest) != (drawn.earliest, drawn.latest):
        row.state = Deadline.MOVED
        row.save()
        row = None
    if row is None:
        row = Deadline(case=case, team_id=case.team_id, key=drawn.key)
    elif row.state == Deadline.GONE:
        row.state = Deadline.OPEN
    if row.state != Deadline.OPEN:
        # Somebody looked into it as it was told then.
        return
    row.what, row.earliest, row.latest = drawn.what, drawn.earliest, drawn.latest
    row.verify_from = verify_from(drawn)
    row.told, row.basis, row.hardness = drawn.told, drawn.basis, drawn.hardness
    row.save()


def _sheet(built: CaseFile) -> LegalSheet | None:
    """Give the sheet of the case as it stands, for the cut-offs of bodies.

    Findings that make no situation, as a route that ends where it begins, give none:
    a case in disorder must still be written to, to be put in order.
    """
    try:
        found = situate(built)
    except (BadCaseError, BadValueError):
        return None
    return reason(found.situation, found.on or timezone.localdate())


def verify_deadline(
    *, by: Account, case: str, key: str, note: str, waive: bool = False
) -> Deadline:
    """Say what was found when a deadline was looked into, or why it no longer counts.

    The case stays as it is: what happened to the people is a finding of its own.
    """
    with atomic():
        row = locked(by, Act.TIME, case)
        deadline = row.deadlines.filter(key=key, state=Deadline.OPEN).first()
        if deadline is None:
            raise NotFoundError("not_found", "There is no such open deadline.")
        if not note.strip():
            raise RefusedError("no_note", "Say what was found, and how it is known.")
        deadline.state = Deadline.WAIVED if waive else Deadline.VERIFIED
        deadline.closed_by_name, deadline.closed_at = by.shown_name, timezone.now()
        deadline.closed_note = note.strip()
        deadline.save()
        record("deadline_verified", by=by, case=row, about=key)
        refresh_due(row)
    return deadline


def see_notices(*, by: Account, case: str, key: str) -> Deadline:
    """Say that one has seen the warnings of a deadline; who was first is kept."""
    with atomic():
        row = locked(by, Act.TIME, case)
        deadline = row.deadlines.filter(key=key, state=Deadline.OPEN).first()
        unseen = deadline and deadline.notices.filter(seen_at__isnull=True)
        if not deadline or not unseen:
            raise NotFoundError("not_found", "There is no such warning to be seen.")
        unseen.update(seen_by_name=by.shown_name, seen_at=timezone.now())
        record("notices_seen", by=by, case=row, about=key)
    return deadline


def give_notices(now: datetime) -> int:
    """Store every warning that is due; give how many. Called by the worker."""
    edge = now + timedelta(hours=max(warn_hours()))
    with atomic():
        rows = Deadline.objects.filter(
            state=Deadline.OPEN, earliest__lte=edge, latest__gt=now
        ).prefetch_related("notices")
        new = [
            Notice(deadline=row, hours=each.hours, due_at=each.due_at)
            for row in rows
            for each in warnings_due([value_of(row)], _given(row), now)
        ]
        Notice.objects.bulk_create(new, ignore_conflicts=True)
        if new:
            record("notices_given", by=None, details={"many": len(new)})
    return len(new)


def value_of(row: Deadline) -> Drawn:
    """Give a deadline as the core has it."""
    return Drawn(
        row.key, row.what, row.earliest, row.latest, row.told, row.basis, row.hardness
    )


def refresh_due(case: Case) -> None:
    """Write on the case which open deadline comes first, for lists.

    One that has passed stays first until somebody has looked into it.
    """
    first = case.deadlines.filter(state=Deadline.OPEN).order_by("earliest").first()
    case.due_at = first.earliest if first else None
    case.due_what = first.what if first else ""
    case.version += 1
    case.save(update_fields=["due_at", "due_what", "version", "changed_at"])


def _given(row: Deadline) -> set[tuple[str, int]]:
    return {(row.key, each.hours) for each in row.notices.all()}
