"""Cases: the list, and one of them with all that is in it."""

from dataclasses import dataclass

from django.db.models import QuerySet

from holdfast.facts.casefile import CaseFile
from holdfast_desk.register.access import Act, NotFoundError, check, team_ids
from holdfast_desk.register.models import Account, Case
from holdfast_desk.register.rows.cases import case_file

PAGE = 50
ORDERS = {
    "time": ("due_at", "-changed_at"),
    "changed": ("-changed_at",),
    "opened": ("-opened_at",),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """How somebody wants the list of cases: filtered, ordered, from which page on."""

    phase: str = ""
    sender: str = ""
    destination: str = ""
    status: str = ""
    waiting: str = ""
    order: str = "time"
    page: int = 1


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list; `has_more` says whether another follows."""

    rows: tuple[Case, ...]
    number: int
    has_more: bool


def lines_for(account: Account) -> QuerySet[Case]:
    """Give the cases of the account's teams as lists show them, at a glance."""
    return cases_for(account).defer("joined", "left_out")


def cases_for(account: Account) -> QuerySet[Case]:
    """Give every case of the account's teams; all other reads of cases begin here."""
    return Case.objects.filter(team_id__in=team_ids(account)).select_related("team")


def case_for(account: Account, code: str, act: Act = Act.SEE) -> Case:
    """Give one case; what is not for this account is not there."""
    case = cases_for(account).filter(code=code).first()
    if case is None:
        raise NotFoundError("not_found", "There is nothing here under this address.")
    check(account, act, case.team)
    return case


def file_for(account: Account, code: str, act: Act = Act.SEE) -> tuple[Case, CaseFile]:
    """Give a case as a row and as the core has it, with all that is in it."""
    case = case_for(account, code, act)
    return case, case_file(case)


def page_for(account: Account, wishes: Wishes) -> Page:
    """Give one page of the list."""
    rows = lines_for(account)
    exact = {
        "phase": wishes.phase,
        "sending_state": wishes.sender,
        "destination_state": wishes.destination,
        "status": wishes.status,
    }
    rows = rows.filter(**{field: told for field, told in exact.items() if told})
    if wishes.waiting == "claims":
        rows = rows.filter(unjudged_count__gt=0)
    if wishes.waiting == "rivals":
        rows = rows.filter(rival_count__gt=0)
    if wishes.order == "time":
        return _by_time(rows, wishes.page)
    start = (wishes.page - 1) * PAGE
    order = ORDERS.get(wishes.order, ORDERS["changed"])
    found = tuple(rows.order_by(*order)[start : start + PAGE + 1])
    return Page(found[:PAGE], wishes.page, len(found) > PAGE)


def _by_time(rows: QuerySet[Case], number: int) -> Page:
    """Give cases by the time left, those without a deadline after them.

    Two queries, each along an index: one that sorts both together reads every case.
    """
    start = (number - 1) * PAGE
    dated = rows.filter(due_at__isnull=False)
    found = list(dated.order_by("due_at")[start : start + PAGE + 1])
    if len(found) <= PAGE:
        before = max(start - dated.count(), 0) if not found else 0
        want = PAGE + 1 - len(found)
        undated = rows.filter(due_at__isnull=True).order_by("-changed_at")
        found += undated[before : before + want]
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE)
