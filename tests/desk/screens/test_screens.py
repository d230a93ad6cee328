"""Screens: what they show, what a form does, and what happens when it goes wrong."""

import uuid
from unittest.mock import patch

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from django.test import Client

from holdfast_desk.register.models import Case, Event, Judgement, Report
from tests.desk.people import FIRST, NAME, Cast, at_screen


def page(browser: Client, address: str) -> str:
    """Give a screen as text."""
    answer = browser.get(address)
    assert answer.status_code == 200, address
    return str(answer.content.decode())


def test_names_are_covered_until_they_are_asked_for(cast: Cast, case: Case) -> None:
    """For ten minutes, and the log keeps who asked."""
    amal = at_screen(cast.amal)
    claims = f"/cases/{case.code}/claims/?report=r1"
    for address in (claims, f"/cases/{case.code}/", f"/cases/{case.code}/times/"):
        assert NAME not in page(amal, address)
    amal.post(f"/cases/{case.code}/names/", {"seen": "yes", "back": "claims"})
    assert NAME in page(amal, claims)
    assert Event.objects.filter(what="names_shown").count() == 1
    amal.post(f"/cases/{case.code}/names/", {"seen": "no"})
    assert NAME not in page(amal, claims)


def test_a_colleague_without_the_right_never_sees_a_name(
    cast: Cast, case: Case
) -> None:
    """Even if the session says so."""
    bo = at_screen(cast.bo)
    assert bo.post(f"/cases/{case.code}/names/", {"seen": "yes"}).status_code == 403
    assert NAME not in page(bo, f"/cases/{case.code}/claims/?report=r1")


def test_a_form_that_is_sent_twice_does_one_thing(cast: Cast, case: Case) -> None:
    """It leads to where it led before."""
    amal = at_screen(cast.amal)
    form = {"form": str(uuid.uuid4()), "claim": "r1.c1", "verdict": "accept"}
    first = amal.post(f"/cases/{case.code}/claims/judge/", form)
    second = amal.post(f"/cases/{case.code}/claims/judge/", form)
    assert (first.status_code, second.status_code) == (302, 302)
    assert Judgement.objects.count() == 1


def test_a_stale_form_shows_both_and_loses_neither(cast: Cast, case: Case) -> None:
    """What was sent can be sent again, against what is there now."""
    amal, dana = at_screen(cast.amal), at_screen(cast.dana)
    case.refresh_from_db()
    old = case.version
    move = f"/cases/{case.code}/move/"
    dana.post(move, {"to": "verifying", "version": old})
    answer = amal.post(move, {"to": "hold", "reason": "a tip came", "version": old})
    told = answer.content.decode()
    assert answer.status_code == 409
    assert "a tip came" in told
    assert f'name="version" value="{old + 1}"' in told
    again = amal.post(move, {"to": "hold", "reason": "a tip came", "version": old + 1})
    assert again.status_code == 302
    case.refresh_from_db()
    assert case.phase == "hold"


def test_reports_come_in_as_files_and_as_pasted_text(cast: Cast) -> None:
    """And wait for the reader."""
    amal = at_screen(cast.amal)
    files = [SimpleUploadedFile("a.txt", FIRST.encode())]
    sent = {"files": files, "pasted": "Another text.", "published": "2019-05-03"}
    assert amal.post("/reports/take-in/", sent).status_code == 302
    assert set(Report.objects.values_list("channel", flat=True)) == {"upload", "paste"}
    shown = page(amal, "/reports/")
    assert "waits to be read" in shown
    codes = ",".join(Report.objects.values_list("code", flat=True))
    assert "every 2s" in page(amal, f"/reports/under-way/?codes={codes}")
    assert amal.post("/reports/take-in/", {}).status_code == 422


def test_a_file_that_is_too_large_is_refused_with_what_to_do(cast: Cast) -> None:
    """The limit is a setting; the sentence names it."""
    amal = at_screen(cast.amal)
    with patch("django.conf.settings.LARGEST_UPLOAD", 10):
        file = SimpleUploadedFile("a.txt", b"more than ten bytes")
        answer = amal.post("/reports/take-in/", {"files": [file]})
    assert answer.status_code == 422
    assert "HOLDFAST_LARGEST_MB" in answer.content.decode()


def test_a_busy_register_and_a_full_disk_each_give_one_sentence(
    cast: Cast, case: Case
) -> None:
    """What was typed is on the page."""
    amal = at_screen(cast.amal)
    for error, status, told in (
        (OperationalError("database is locked"), 503, "busy"),
        (OperationalError("database or disk is full"), 507, "full"),
        (OSError(28, "No space left on device"), 507, "full"),
        (ValueError("a text of a report"), 500, "fault of ours"),
    ):
        with patch("holdfast_desk.web.screens.case.move_case", side_effect=error):
            answer = amal.post(
                f"/cases/{case.code}/move/", {"to": "hold", "reason": "kept words"}
            )
        shown = answer.content.decode()
        assert answer.status_code == status
        assert told in shown
        assert "kept words" in shown
        assert "a text of a report" not in shown


def test_a_finding_is_made_on_its_screen(cast: Cast, case: Case) -> None:
    """From the first rival, with its reason."""
    amal = at_screen(cast.amal)
    shown = page(amal, f"/cases/{case.code}/findings/how_many/")
    assert "12" in shown
    answer = amal.post(
        f"/cases/{case.code}/findings/how_many/make/",
        {
            "answer": "0",
            "hedge": "reported",
            "standard": "reasonable_grounds",
            "reason": "two reports",
        },
    )
    assert answer.status_code == 302
    assert "two reports" in page(amal, f"/cases/{case.code}/")
    for wrong in ({"hedge": "sure"}, {"hedge": "reported", "standard": "odd"}):
        bad = amal.post(f"/cases/{case.code}/findings/how_many/make/", wrong)
        assert bad.status_code == 422
    assert amal.get(f"/cases/{case.code}/findings/no_question/").status_code == 404


def test_a_draft_shows_what_each_sentence_rests_on(cast: Cast, case: Case) -> None:
    """It is marked a draft, and no name is in it."""
    amal = at_screen(cast.amal)
    address = f"/cases/{case.code}/drafts/press_release/en/"
    shown = page(amal, address)
    assert "DRAFT" in shown
    assert "#claim-r1-c" in shown
    assert NAME not in shown
    assert amal.get(f"{address}?as=pdf").content.startswith(b"%PDF")
    assert amal.get(f"/cases/{case.code}/drafts/no/en/").status_code == 404


def test_the_team_s_own_sheet_is_covered_too(cast: Cast, case: Case) -> None:
    """Who may not see names does not see them there, and not in the file."""
    amal = at_screen(cast.amal)
    address = f"/cases/{case.code}/drafts/case_sheet/en/"
    assert NAME not in page(amal, address)
    assert NAME.encode() not in amal.get(f"{address}?as=txt").content
    amal.post(f"/cases/{case.code}/names/", {"seen": "yes"})
    assert NAME in page(amal, address)


def test_the_legal_sheet_is_drawn_up_and_answered(cast: Cast, case: Case) -> None:
    """Step by step."""
    amal = at_screen(cast.amal)
    amal.post(f"/cases/{case.code}/law/draw/", {"on": "2019-05-09"})
    shown = page(amal, f"/cases/{case.code}/law/")
    assert "9 May 2019" in shown
    amal.post(f"/cases/{case.code}/law/step/", {"step": "who", "answer": "from r1"})
    assert "from r1" in page(amal, f"/cases/{case.code}/law/")
    bad = amal.post(f"/cases/{case.code}/law/draw/", {"on": "soon"})
    assert bad.status_code == 422


def test_the_other_forms_of_a_case_each_do_their_thing(cast: Cast, case: Case) -> None:
    """Each leads back to its screen."""
    amal, dana = at_screen(cast.amal), at_screen(cast.dana)
    for where, told in (
        ("group/", {"label": "the two taken first"}),
        ("outcome/", {"outcome": "threatened_act|unknown", "hedge": "reported"}),
        ("times/zone/", {"zone": "Asia/Vientiane"}),
        ("times/verify/", {"key": "return", "note": "still held"}),
        ("claims/grade/", {"report": "r1", "reliability": "C"}),
        ("claims/judge/", {"claim": "r1.c2", "verdict": "reject", "reason": "x"}),
        ("claims/undo/", {"claim": "r1.c2"}),
        (
            "claims/add/",
            {"report": "r1", "words": "border", "kind": "custody", "says": "Boten"},
        ),
        ("review/check/", {"step": "facts"}),
        (
            "review/harm/",
            {
                "detail": "held_where",
                "audience": "public",
                "decision": "withhold",
                "reason": "exact",
            },
        ),
        (
            "review/consent/",
            {"basis": "own_consent", "answer": "given", "audience": "public"},
        ),
        ("review/revoke/", {"key": "c1", "reason": "by phone"}),
    ):
        answer = amal.post(f"/cases/{case.code}/{where}", told)
        assert answer.status_code == 302, where
        assert page(amal, answer["Location"].partition("#")[0])
    assert (
        dana.post(f"/cases/{case.code}/review/confirm/", {"key": "h1"}).status_code
        == 302
    )
    assert "Dana" in page(amal, f"/cases/{case.code}/review/")
    assert page(amal, f"/cases/{case.code}/log/").count("<tr>") > 10
    exported = amal.post(f"/cases/{case.code}/case.json")
    assert exported["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize(
    "wrong",
    [
        {"report": "r1", "words": "not in the text", "kind": "custody"},
        {"report": "r1", "words": "border", "kind": "nothing"},
        {"report": "r1", "words": "12", "kind": "people_count", "says": "many"},
    ],
)
def test_words_that_are_not_there_are_no_claim(
    cast: Cast, case: Case, wrong: dict[str, str]
) -> None:
    """A sentence says what to do."""
    answer = at_screen(cast.amal).post(f"/cases/{case.code}/claims/add/", wrong)
    assert answer.status_code == 422


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("people_count", "12-14"),
        ("nationality", "kp"),
        ("status", "at_risk"),
        ("act", "deportation"),
        ("arrest", ""),
        ("deadline", "2019-05-09"),
        ("demand", "no_return"),
        ("person_name", ""),
    ],
)
def test_every_kind_of_claim_can_be_marked_by_hand(
    cast: Cast, case: Case, kind: str, says: str
) -> None:
    """By place, as the script sends it."""
    sent = {"report": "r1", "start": "20", "end": "30", "kind": kind, "says": says}
    answer = at_screen(cast.amal).post(f"/cases/{case.code}/claims/add/", sent)
    assert answer.status_code == 302


def test_cases_are_listed_by_what_one_asks(cast: Cast, case: Case) -> None:
    """Filters, orders, pages."""
    amal = at_screen(cast.amal)
    shown = "from North Korea"
    for query in ("", "?sender=la&destination=KP", "?waiting=claims", "?order=opened"):
        assert shown in page(amal, f"/cases/{query}")
    for query in ("?phase=closed", "?sender=CN", "?page=2", "?status=returned"):
        assert shown not in page(amal, f"/cases/{query}")


def test_a_report_is_shown_with_its_custody_and_given_as_received(
    cast: Cast, case: Case
) -> None:
    """As bytes that a browser does not open."""
    amal = at_screen(cast.amal)
    report = Report.objects.get(file="first.txt")
    shown = page(amal, f"/reports/{report.code}/")
    assert report.sha256 in shown
    given = amal.post(f"/reports/{report.code}/original/")
    assert given.content == FIRST.encode()
    assert given["Content-Type"] == "application/octet-stream"
    assert amal.post(f"/reports/{report.code}/again/").status_code == 422


def test_people_are_looked_after(cast: Cast) -> None:
    """Made, given roles, shut; a first password is shown once."""
    root = at_screen(cast.root)
    made = root.post("/people/account/", {"username": "fia", "shown_name": "Fia"})
    assert "shown only now" in made.content.decode()
    assert root.post("/people/team/", {"name": "North"}).status_code == 302
    role = {"account": cast.bo.code, "team": cast.east.code, "role": "legal"}
    assert root.post("/people/role/", role).status_code == 302
    assert root.post("/people/role/", {**role, "take": "yes"}).status_code == 302
    word = root.post("/people/password/", {"account": cast.bo.code})
    assert "shown only now" in word.content.decode()
    shut = root.post("/people/shut/", {"account": cast.bo.code, "open": "no"})
    assert shut.status_code == 302
    assert at_screen(None).get("/").status_code == 302


def test_signing_in_tells_nobody_which_half_was_wrong(cast: Cast) -> None:
    """And slows down who keeps trying."""
    browser = at_screen(None)
    wrong = {"username": "amal", "password": "wrong"}
    unknown = {"username": "zed", "password": "wrong"}
    first = browser.post("/enter/now/", wrong).content.decode()
    second = browser.post("/enter/now/", unknown).content.decode()
    assert "do not belong together" in first
    assert "do not belong together" in second
    tries = [browser.post("/enter/now/", unknown) for _ in range(6)]
    assert "Too many tries" in tries[-1].content.decode()
    right = {"username": "Amal ", "password": "a long password", "next": "//evil.org"}
    answer = browser.post("/enter/now/", right)
    assert answer.status_code == 302
    assert answer["Location"] == "/"
    assert browser.post("/leave/").status_code == 302
    assert browser.get("/").status_code == 302


def test_a_first_password_must_be_changed_before_anything_else(cast: Cast) -> None:
    """Every other address leads there."""
    cast.amal.must_change_password = True
    cast.amal.save()
    amal = at_screen(cast.amal)
    assert amal.get("/cases/")["Location"] == "/account/"
    bad = amal.post("/account/password/", {"old": "a long password", "new": "short"})
    assert bad.status_code == 422
    good = {"old": "a long password", "new": "a sentence nobody guesses"}
    assert amal.post("/account/password/", good).status_code == 302
    assert amal.get("/cases/").status_code == 200


def test_no_page_loads_anything_from_elsewhere(cast: Cast, case: Case) -> None:
    """Nor lets a script be written into it."""
    amal = at_screen(cast.amal)
    for address in ("/", "/cases/", f"/cases/{case.code}/claims/", "/reports/"):
        answer = amal.get(address)
        shown = answer.content.decode()
        assert "http://" not in shown.replace("http://www.w3.org", "")
        assert "https://" not in shown
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        assert answer["Cache-Control"] == "no-store"
        assert "style=" not in shown
