"""Open a case, add reports to it, move it on, hold it, name its sub-groups."""

from collections.abc import Sequence

from holdfast.cases.accounts import accounts_of
from holdfast.cases.shapes import to_json
from holdfast.facts.casefile import Account as Told
from holdfast.facts.counts import Count
from holdfast.facts.readings import Reading
from holdfast.facts.time_zones import is_zone
from holdfast.matching.select import select
from holdfast.terms.load import terms
from holdfast_desk.register.access import Act, NotFoundError, check
from holdfast_desk.register.actions.glance import keep
from holdfast_desk.register.actions.writing import (
    RefusedError,
    atomic,
    locked,
    next_key,
    written,
)
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import (
    Account,
    Case,
    CaseReport,
    CaseZone,
    Move,
    Report,
    SubGroup,
    Team,
)
from holdfast_desk.register.rows.claims import row_to_claim
from holdfast_desk.register.rows.reports import row_to_report, told_case

HOLD, CLOSED = "hold", "closed"


def open_case(*, by: Account, team: Team, reports: Sequence[str]) -> Case:
    """Open a case from reports of a team, by their codes; at least one has been read.

    Which accounts are of these people is proposed by the core; what it left out is
    kept with its reason.
    """
    check(by, Act.TAKE_IN, team)
    with atomic():
        found = _reports(team, reports)
        case = Case.objects.create(team=team)
        _select(case, found)
        record(
            "case_opened",
            by=by,
            case=case,
            details={"reports": [r.code for r in found]},
        )
        keep(case)
    return case


def add_reports(
    *, by: Account, case: str, reports: Sequence[str], expect: int | None = None
) -> Case:
    """Add reports to a case; which of their accounts belong is proposed anew."""
    with atomic():
        row = locked(by, Act.TAKE_IN, case, expect)
        new = _reports(row.team, reports)
        kept = {link.report_id for link in row.case_reports.all()}
        fresh = [report for report in new if report.pk not in kept]
        _select(row, fresh)
        record(
            "reports_added",
            by=by,
            case=row,
            details={"reports": [r.code for r in fresh]},
        )
        keep(row)
    return row


def move_case(
    *, by: Account, case: str, to: str, reason: str, expect: int | None = None
) -> Case:
    """Move a case into another phase; a hold needs a reason, and so does closing."""
    with atomic():
        row = locked(by, Act.MOVE, case, expect)
        if to not in terms("phases") or to == row.phase:
            raise RefusedError("no_move", "Choose a phase that the case is not in.")
        if to in (HOLD, CLOSED) and not reason.strip():
            raise RefusedError("no_reason", "Say why, for whoever reads this later.")
        Move.objects.create(
            case=row,
            key=next_key(row.moves.all(), "m"),
            from_phase=row.phase,
            to_phase=to,
            reason=reason.strip(),
            **written(by),
        )
        row.held_from = row.phase if to == HOLD else ""
        row.phase = to
        record("case_moved", by=by, case=row, details={"to": to})
        keep(row)
    return row


def name_group(  # noqa: PLR0913 -- keyword-only, as every action
    *,
    by: Account,
    case: str,
    label: str,
    note: str = "",
    count: Count | None = None,
    expect: int | None = None,
) -> SubGroup:
    """Name some of the people of a case who are told of apart; never by their names."""
    with atomic():
        row = locked(by, Act.MOVE, case, expect)
        if not label.strip():
            raise RefusedError("no_label", "Say in a few words who they are.")
        group = SubGroup.objects.create(
            case=row,
            key=next_key(row.subgroups.all(), "g"),
            label=label.strip(),
            note=note.strip(),
            count=None if count is None else to_json(count),
            **written(by),
        )
        record("group_named", by=by, case=row, about=group.key)
        keep(row)
    return group


def set_zone(*, by: Account, case: str, zone: str, expect: int | None = None) -> Case:
    """Say in which time zone the days of the case are counted."""
    with atomic():
        row = locked(by, Act.TIME, case, expect)
        if not is_zone(zone):
            raise RefusedError(
                "no_zone", "No time zone has this name; write it as Asia/Shanghai."
            )
        CaseZone.objects.create(
            case=row, key=next_key(row.casezones.all(), "z"), zone=zone, **written(by)
        )
        record("zone_set", by=by, case=row, details={"zone": zone})
        keep(row)
    return row


def show_names(*, by: Account, case: str) -> None:
    """Write in the log that somebody had the names of a case shown to them."""
    with atomic():
        row = locked(by, Act.SHOW_NAMES, case)
        record("names_shown", by=by, case=row)


def _reports(team: Team, codes: Sequence[str]) -> list[Report]:
    """Give reports of the team in the order of their days; refuse what it has not."""
    found = list(
        Report.objects.filter(team=team, code__in=codes)
        .defer("untrusted_bytes")
        .prefetch_related("claims")
    )
    if not found or len(found) < len(set(codes)):
        raise NotFoundError("not_found", "There is no such report on this team.")
    return sorted(found, key=lambda row: (row.published or "9", row.file, row.pk))


def _select(case: Case, fresh: Sequence[Report]) -> None:
    """Let the core propose which accounts are the case's, among old and new reports."""
    links = list(case.case_reports.select_related("report"))
    first = len(links) + 1
    by_key = {link.key: link.report for link in links}
    by_key |= {f"r{place}": row for place, row in enumerate(fresh, first)}
    readings = {
        key: _reading(row) for key, row in by_key.items() if row.state == Report.READ
    }
    accounts = [a for key, r in readings.items() for a in accounts_of(key, r)]
    chosen = select(readings, accounts)
    old = {link.key: link.numbers for link in links}
    for key, row in by_key.items():
        numbers = _numbers(chosen.accounts, key)
        if key in old:
            case.case_reports.filter(key=key).update(
                numbers=sorted({*old[key], *numbers})
            )
        else:
            CaseReport.objects.create(case=case, report=row, key=key, numbers=numbers)
            Report.objects.filter(pk=row.pk).update(is_filed=True)
    case.joined = [to_json(each) for each in chosen.joined]
    case.left_out = [to_json(each) for each in chosen.left_out]


def _numbers(accounts: Sequence[Told], key: str) -> list[int]:
    return [each.number for each in accounts if each.report == key]


def _reading(row: Report) -> Reading:
    """Give the reading of a report as its rows have it."""
    claims = [row_to_claim(each, row.text) for each in row.claims.all()]
    cases = tuple(told_case(row, n, claims) for n in range(len(row.told_cases)))
    return Reading(row_to_report(row), row.text, cases, tuple(claims))
