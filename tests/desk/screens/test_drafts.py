"""Drafts on screens: names are covered there until asked for, whoever may be told."""

import pytest

from holdfast.facts.hedges import Firmness
from holdfast.publishing.template import templates
from holdfast_desk.register.access import Role
from holdfast_desk.register.actions.findings import make_finding
from holdfast_desk.register.actions.reviews import Agreed, record_consent
from holdfast_desk.register.models import Case, Event, Membership
from tests.desk.actions.test_findings import an_answer
from tests.desk.people import NAME, Cast, at_screen

FORM = "special_procedures_appeal"


@pytest.fixture
def agreed(cast: Cast, case: Case) -> Case:
    """Give a case of somebody named who agrees that bodies are told the name."""
    answer = an_answer(case, "named", NAME, Firmness.ASSERTED)
    make_finding(by=cast.amal, case=case.code, answer=answer)
    consent = Agreed("own_consent", "given", ["forum", "partner"], names_too=True)
    record_consent(by=cast.amal, case=case.code, agreed=consent)
    return case


@pytest.mark.parametrize("template", templates())
def test_no_draft_shows_a_name_before_it_is_asked_for(
    cast: Cast, agreed: Case, template: str
) -> None:
    """Whoever it is for; the file holds what consent allows."""
    amal = at_screen(cast.amal)
    address = f"/cases/{agreed.code}/drafts/{template}/en/"
    shown = amal.get(address).content.decode()
    assert NAME not in shown
    file = amal.get(f"{address}?as=txt").content
    assert (NAME.encode() in file) == (templates()[template].audience == "forum")
    amal.post(f"/cases/{agreed.code}/names/", {"seen": "yes"})
    shown = amal.get(address).content.decode()
    assert (NAME in shown) == (templates()[template].audience in ("forum", "team"))


def test_asking_leads_back_to_the_draft_and_is_in_the_log(
    cast: Cast, agreed: Case
) -> None:
    """The button stands on the draft itself."""
    amal = at_screen(cast.amal)
    address = f"/cases/{agreed.code}/drafts/{FORM}/en/"
    assert "Show names for ten minutes" in amal.get(address).content.decode()
    asked = {"seen": "yes", "back": "drafts", "template": FORM, "language": "en"}
    answer = amal.post(f"/cases/{agreed.code}/names/", asked)
    assert answer["Location"] == address
    assert Event.objects.filter(what="names_shown", by_name="Amal").count() == 1
    for odd in ("no_such", "../../../people"):
        answer = amal.post(f"/cases/{agreed.code}/names/", {**asked, "template": odd})
        assert answer["Location"] == f"/cases/{agreed.code}/drafts/"


def test_who_may_draft_and_may_see_no_names_sees_none(cast: Cast, agreed: Case) -> None:
    """A campaigner reads the form with the names covered, and takes no file of it."""
    Membership.objects.create(account=cast.bo, team=cast.east, role=Role.CAMPAIGNER)
    bo = at_screen(cast.bo)
    address = f"/cases/{agreed.code}/drafts/{FORM}/en/"
    assert bo.post(f"/cases/{agreed.code}/names/", {"seen": "yes"}).status_code == 403
    shown = bo.get(address)
    assert shown.status_code == 200
    assert NAME not in shown.content.decode()
    assert "?as=txt" not in shown.content.decode()
    taken = bo.get(f"{address}?as=txt")
    assert taken.status_code == 403
    assert NAME.encode() not in taken.content
    sheet = bo.get(f"/cases/{agreed.code}/drafts/case_sheet/en/?as=txt")
    assert sheet["Content-Disposition"].startswith("attachment")
    assert NAME.encode() not in sheet.content


def test_a_file_that_was_taken_out_is_in_the_log(cast: Cast, agreed: Case) -> None:
    """Which draft, in which form, and whether it names people; no name."""
    amal = at_screen(cast.amal)
    for template in (FORM, "case_sheet"):
        amal.get(f"/cases/{agreed.code}/drafts/{template}/en/?as=txt")
    first, second = Event.objects.filter(what="draft_taken")
    assert first.about == f"{FORM}.en.txt"
    assert (first.details, second.details) == ({"names": True}, {"names": False})
