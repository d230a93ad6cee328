"""What a person can say of a case on its screens: one test for each thing."""

import pytest
from django.test import Client

from holdfast.terms.load import label, terms
from holdfast_desk.register.models import Case
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import Cast, at_screen

PHASES = [code for code in terms("phases") if code != "hold"]


def shown(browser: Client, case: Case, screen: str = "") -> str:
    """Give a screen of the case as text."""
    return str(browser.get(f"/cases/{case.code}/{screen}").content.decode())


def sent(browser: Client, case: Case, where: str, **told: object) -> None:
    """Send a form of a screen, which must be taken."""
    answer = browser.post(f"/cases/{case.code}/{where}", told)
    assert answer.status_code == 302, where


@pytest.mark.parametrize("phase", PHASES)
def test_any_phase_may_go_to_hold_and_back(cast: Cast, case: Case, phase: str) -> None:
    """The screen offers both, and says from where it is held."""
    amal = at_screen(cast.amal)
    if phase != case.phase:
        sent(amal, case, "move/", to=phase, reason="as it is")
    assert '<option value="hold">' in shown(amal, case)
    sent(amal, case, "move/", to="hold", reason="a tip came")
    page = shown(amal, case)
    assert f"held from {label('phases', phase)}" in page
    assert f'<option value="{phase}" selected>' in page
    sent(amal, case, "move/", to=phase, reason="the tip was wrong")
    case.refresh_from_db()
    assert (case.phase, case.held_from) == (phase, "")


def test_consent_has_a_basis_a_scope_a_giver_and_an_end(cast: Cast, case: Case) -> None:
    """For each use and each reader, until a day; and it can be taken back."""
    amal = at_screen(cast.amal)
    page = shown(amal, case, "review/")
    for name in ("consent_bases", "consent_uses", "audiences"):
        for code in terms(name):
            assert f'value="{code}"' in page, code
    sent(
        amal,
        case,
        "review/consent/",
        basis="family_consent",
        answer="given",
        audience=["forum", "partner"],
        use=["submission", "named_to_government"],
        given_by="a sister of one of them",
        review_on="2030-05-01",
    )
    (kept,) = case_file(case).consent
    assert kept.audiences == ("forum", "partner")
    assert kept.uses == ("submission", "named_to_government")
    assert (kept.given_by, kept.review_on) == ("a sister of one of them", "2030-05-01")
    page = shown(amal, case, "review/")
    assert "a sister of one of them" in page
    assert label("consent_uses", "named_to_government") in page
    assert "1 May 2030" in page
    sent(amal, case, "review/revoke/", key="c1", reason="by phone")
    assert [each.answer for each in case_file(case).consent] == ["given", "withdrawn"]
    assert "taken back" in shown(amal, case, "review/")


def test_a_use_that_nobody_knows_is_refused(cast: Cast, case: Case) -> None:
    """Nothing is kept of it."""
    told = {"basis": "own_consent", "answer": "given", "use": "everything"}
    amal = at_screen(cast.amal)
    answer = amal.post(f"/cases/{case.code}/review/consent/", told)
    assert answer.status_code == 422
    assert not case.consents.exists()


@pytest.mark.parametrize("grade", "ABCDEF")
def test_the_reliability_of_a_source_is_graded(
    cast: Cast, case: Case, grade: str
) -> None:
    """Apart from what it says; with who held it so."""
    amal = at_screen(cast.amal)
    assert f'<option value="{grade}"' in shown(amal, case, "claims/?report=r1")
    sent(amal, case, "claims/grade/", report="r1", reliability=grade, reason="known")
    assert f"(now {grade}, Amal)" in shown(amal, case, "claims/?report=r1")


@pytest.mark.parametrize("credibility", "123456")
def test_the_credibility_of_a_claim_is_graded_as_it_is_accepted(
    cast: Cast, case: Case, credibility: str
) -> None:
    """Not only where something about it is amended."""
    amal = at_screen(cast.amal)
    told = {"claim": "r1.c2", "verdict": "accept", "credibility": credibility}
    sent(amal, case, "claims/judge/", **told)
    (judgement,) = case_file(case).judgements
    assert (judgement.verdict, judgement.credibility) == ("accept", int(credibility))
    page = shown(amal, case, "claims/?report=r1")
    assert f"credibility {credibility}" in page
    assert 'name="verdict" value="accept" formnovalidate' in page


def test_two_reports_that_come_from_one_are_one_source(cast: Cast, case: Case) -> None:
    """A person may know what the texts do not say."""
    amal = at_screen(cast.amal)
    sources = "2 sources"
    question = "destination_state"
    before = shown(amal, case).partition(f'id="q-{question}"')[2]
    assert sources in before.partition("</article>")[0]
    for report in ("r1", "r2"):
        sent(amal, case, "claims/origin/", report=report, origin="one activist")
    after = shown(amal, case).partition(f'id="q-{question}"')[2]
    assert sources not in after.partition("</article>")[0]
    assert "one activist" in shown(amal, case, "claims/?report=r2")
    sent(amal, case, "claims/origin/", report="r2", origin="")
    again = shown(amal, case).partition(f'id="q-{question}"')[2]
    assert sources in again.partition("</article>")[0]
    answer = amal.post(f"/cases/{case.code}/claims/origin/", {"report": "r9"})
    assert answer.status_code == 404


def test_a_sub_group_is_named_with_how_many_they_are(cast: Cast, case: Case) -> None:
    """A number, a range, or nothing."""
    amal = at_screen(cast.amal)
    for count, words in (("4", "4"), ("4-6", "4 to 6"), ("", "")):
        sent(amal, case, "group/", label=f"those taken {count}", count=count)
        assert words in shown(amal, case)
    wrong = amal.post(f"/cases/{case.code}/group/", {"label": "x", "count": "some"})
    assert wrong.status_code == 422
