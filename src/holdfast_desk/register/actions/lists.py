"""The list of cases goes out as a table."""

from collections.abc import Iterator

from holdfast_desk.register.access import Act, NotAllowedError, may
from holdfast_desk.register.actions.writing import atomic
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Case
from holdfast_desk.register.queries.cases import cases_for

HEADINGS = (
    "code",
    "phase",
    "headline",
    "from",
    "to",
    "fewest",
    "most",
    "status",
    "due",
    "due for",
    "reports",
    "claims to judge",
    "open rivals",
)


def export_list(*, by: Account) -> list[list[str]]:
    """Give the cases of every team whose cases one may take out; the log keeps it."""
    with atomic():
        seen = cases_for(by).order_by("team_id", "pk")
        teams = {m.team.pk: m.team for m in by.memberships.select_related("team")}
        allowed = {key: t for key, t in teams.items() if may(by, Act.EXPORT, t)}
        if not allowed:
            raise NotAllowedError(
                "not_allowed", "Your role on no team allows to take cases out."
            )
        cases = [case for case in seen if case.team_id in allowed]
        for key, team in allowed.items():
            many = sum(case.team_id == key for case in cases)
            record("list_exported", by=by, team=team, details={"cases": many})
    return [list(HEADINGS), *map(_line, cases)]


def _line(case: Case) -> list[str]:
    told: Iterator[object] = iter(
        (
            case.code,
            case.phase,
            case.headline,
            case.sending_state,
            case.destination_state,
            case.count_min,
            case.count_max,
            case.status,
            case.due_at.isoformat(timespec="minutes") if case.due_at else None,
            case.due_what,
            case.report_count,
            case.unjudged_count,
            case.rival_count,
        )
    )
    return ["" if each is None else str(each) for each in told]
