"""Deadlines of a case as the core's clock draws them up, kept beside what people did."""

from collections.abc import Mapping

from holdfast.clock.deadlines import deadlines
from holdfast.facts.casefile import CaseFile
from holdfast.facts.findings import Finding
from holdfast_desk.register.models import Case, Deadline


def refresh_deadlines(
    case: Case, built: CaseFile, found: Mapping[str, Finding]
) -> None:
    """Write the deadlines that now follow from the case; the others are gone.

    One that moved is open again: what was verified was verified of another day.
    """
    drawn = deadlines(
        found,
        built.consent,
        built.appeals_by[-1] if built.appeals_by else None,
        built.zones[-1] if built.zones else None,
        None,
    )
    kept = {row.key: row for row in case.deadlines.all()}
    for each in drawn:
        row = kept.pop(each.key, None) or Deadline(
            case=case, team_id=case.team_id, key=each.key
        )
        moved = (row.earliest, row.latest) != (each.earliest, each.latest)
        if moved or row.state == Deadline.GONE:
            row.state = Deadline.OPEN
        row.what, row.earliest, row.latest = each.what, each.earliest, each.latest
        row.told, row.basis, row.hardness = each.told, each.basis, each.hardness
        row.save()
    for row in kept.values():
        if row.state == Deadline.OPEN:
            row.state = Deadline.GONE
            row.save()
