"""What needs a person today: reviews that wait, and for whom."""

from datetime import timedelta

from django.utils import timezone

from holdfast_desk.register.actions.reviews import (
    Agreed,
    Shown,
    confirm_decision,
    propose_decision,
    record_consent,
)
from holdfast_desk.register.models import Account, Case
from tests.desk.people import Cast, at_screen

PROPOSED = "a second person decides"
TO_LOOK_AT = "Consent to be looked at again"


def home(account: Account) -> str:
    """Give the first page as somebody sees it."""
    return str(at_screen(account).get("/").content.decode())


def test_a_proposal_waits_for_a_second_person(cast: Cast, case: Case) -> None:
    """Not for whoever made it, nor for those who may not review; then it is gone."""
    shown = Shown("held_where", "public", "withhold", "It is a small town.")
    made = propose_decision(by=cast.amal, case=case.code, shown=shown)
    assert PROPOSED in home(cast.dana)
    for other in (cast.amal, cast.bo, cast.chi):
        assert PROPOSED not in home(other)
    confirm_decision(by=cast.dana, case=case.code, key=made.key)
    assert PROPOSED not in home(cast.dana)


def test_consent_comes_back_on_its_day(cast: Cast, case: Case) -> None:
    """A later consent takes its place."""
    today = timezone.now().date()
    for day, is_due in ((today, True), (today + timedelta(days=30), False)):
        agreed = Agreed("family_consent", "given", ["forum"], review_on=day)
        record_consent(by=cast.amal, case=case.code, agreed=agreed)
        assert (TO_LOOK_AT in home(cast.dana)) is is_due
        assert TO_LOOK_AT not in home(cast.bo)
        assert TO_LOOK_AT not in home(cast.chi)
