"""The log of a case, latest first; and whether a form was sent before."""

from holdfast_desk.register.access import Act, check
from holdfast_desk.register.models import Account, Case, Event

MOST = 200


def events_for(account: Account, case: Case) -> list[Event]:
    """Give what was done with a case."""
    check(account, Act.SEE_LOG, case.team)
    return list(Event.objects.filter(case_code=case.code).order_by("-pk")[:MOST])


def was_sent(form: str) -> bool:
    """Say whether what this form asks for has been done already."""
    return bool(form) and Event.objects.filter(form=form).exists()
