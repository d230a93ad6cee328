"""A case as a screen shows it: names masked until somebody asked for them."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from holdfast.facts.casefile import CaseFile
from holdfast.masking.case_masks import mask_case
from holdfast_desk.register.access import Act, may
from holdfast_desk.register.queries.cases import Case, file_for
from holdfast_desk.web.requests import DeskRequest

SHOWN_FOR = timedelta(minutes=10)
SESSION = "names_shown"


@dataclass(frozen=True, slots=True)
class Showing:
    """A case, as the core has it and as it may be shown, and whether names are seen."""

    case: Case
    file: CaseFile
    whole: CaseFile
    names_seen: bool


def shown_case(request: DeskRequest, code: str, act: Act = Act.SEE) -> Showing:
    """Give a case to show; without the right act it is not there, or not allowed."""
    case, whole = file_for(request.user, code, act)
    seen = are_seen(request, code) and may(request.user, Act.SHOW_NAMES, case.team)
    return Showing(case, whole if seen else mask_case(whole), whole, seen)


def are_seen(request: DeskRequest, code: str) -> bool:
    """Say whether names of this case were asked for a short while ago."""
    until = request.session.get(SESSION, {}).get(code, 0)
    return bool(until > timezone.now().timestamp())


def let_be_seen(request: DeskRequest, code: str, *, seen: bool) -> None:
    """Show names for a while, or cover them again at once."""
    until = (timezone.now() + SHOWN_FOR).timestamp() if seen else 0
    request.session[SESSION] = {**request.session.get(SESSION, {}), code: until}


def rights(request: DeskRequest, case: Case) -> dict[str, bool]:
    """Give what somebody may do with a case, for buttons that are worth showing."""
    return {act.value: may(request.user, act, case.team) for act in Act}


def words_for(request: DeskRequest, showing: Showing, tab: str) -> dict[str, object]:
    """Give what every screen of a case needs."""
    return {
        "case": showing.case,
        "file": showing.file,
        "names_seen": showing.names_seen,
        "may": rights(request, showing.case),
        "tab": tab,
    }
