"""What may do harm is kept, held, released with a reason, and leaves with care."""

import pytest

from holdfast.facts.leaves import JsonObject
from holdfast_desk.reader.child import told_by
from holdfast_desk.reader.reader import told_of
from holdfast_desk.register.access import NotAllowedError, NotFoundError
from holdfast_desk.register.actions.held import release_report, take_out
from holdfast_desk.register.actions.reports import (
    Item,
    keep_told,
    read_again,
    released,
    take_next,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Event, Report
from tests.desk.hazardous import (
    OLE,
    PROGRAM,
    WORDS,
    a_docx,
    a_mail,
    a_pdf,
    locked_zip,
)
from tests.desk.people import Cast, an_item

MACROS = a_docx({"word/vbaProject.bin": OLE})


def came(cast: Cast, name: str, told: bytes) -> Report:
    """Take a file in, and have it read."""
    return an_item(cast.amal, cast.east, Item(name, told, "upload"))


def read_what_waits() -> None:
    """Read as the worker does, with what was released."""
    while taken := take_next():
        asked: JsonObject = {"name": taken.file, "released": [*released(taken)]}
        found = told_by(asked, bytes(taken.untrusted_bytes))
        keep_told(report=taken, told=[told_of(each) for each in found])


def test_what_would_run_is_kept_as_received_and_not_read(cast: Cast) -> None:
    """Its bytes stay, its hazards are named, the sentence says what to do."""
    report = came(cast, "letter.docm", MACROS)
    assert (report.state, report.error_code) == (Report.HELD, "held")
    assert report.hazards == ["macro"]
    assert (report.text, report.claims.count()) == ("", 0)
    assert "security officer" in report.error
    assert bytes(report.untrusted_bytes) == MACROS
    with pytest.raises(RefusedError):
        read_again(by=cast.amal, code=report.code)


def test_a_security_officer_releases_it_and_says_why(cast: Cast) -> None:
    """Then it is read; what it may do stays marked, and the log keeps who."""
    report = came(cast, "letter.docm", MACROS)
    with pytest.raises(NotAllowedError):
        release_report(by=cast.amal, code=report.code, reason="it is urgent")
    with pytest.raises(NotFoundError):
        release_report(by=cast.chi, code=report.code, reason="it is urgent")
    with pytest.raises(RefusedError):
        release_report(by=cast.dana, code=report.code, reason=" ")
    release_report(by=cast.dana, code=report.code, reason="looked at it by hand")
    read_what_waits()
    report.refresh_from_db()
    assert report.state == Report.READ
    assert WORDS.decode() in report.text
    assert report.hazards == ["macro"]
    assert Event.objects.get(what="report_released").by_name == "Dana"
    assert report.custody.get(what="report_released").note == "looked at it by hand"
    with pytest.raises(RefusedError):
        release_report(by=cast.dana, code=report.code, reason="once more")


def test_a_mail_is_read_and_what_is_attached_is_held(cast: Cast) -> None:
    """And read from inside the mail once it was released."""
    mail = came(cast, "mail.eml", a_mail("list.bat", b"Four fear torture there."))
    (inside,) = mail.attachments.all()
    assert (mail.state, inside.state) == (Report.READ, Report.HELD)
    assert (mail.hazards, inside.hazards) == (["carried"], ["script"])
    release_report(by=cast.dana, code=inside.code, reason="it is a list of names")
    read_what_waits()
    mail.refresh_from_db()
    inside.refresh_from_db()
    assert (mail.state, inside.state) == (Report.READ, Report.READ)
    assert inside.text == "Four fear torture there."
    assert mail.hazards == ["carried"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("letter.docm", MACROS),
        ("photo.jpg.exe", PROGRAM),
        ("mail.eml", a_mail("a.exe", PROGRAM)),
    ],
)
def test_as_received_it_leaves_only_through_the_officer_who_knows(
    cast: Cast, name: str, told: bytes
) -> None:
    """Also a mail that has it attached, and also after it was released."""
    report = came(cast, name, told)
    for knowing in (False, True):
        with pytest.raises(NotAllowedError):
            take_out(by=cast.amal, code=report.code, knowing=knowing)
    with pytest.raises(RefusedError):
        take_out(by=cast.dana, code=report.code)
    given = take_out(by=cast.dana, code=report.code, knowing=True)
    assert bytes(given.untrusted_bytes) == told
    assert Event.objects.get(what="report_exported").details["hazards"]


def test_nothing_leaves_before_it_was_looked_at(cast: Cast) -> None:
    """Closed by default."""
    report = came(cast, "a.txt", WORDS)
    assert take_out(by=cast.amal, code=report.code) == report
    Report.objects.update(hazards=None)
    with pytest.raises(NotAllowedError):
        take_out(by=cast.amal, code=report.code, knowing=True)


def test_a_form_with_a_script_is_read_and_leaves_with_a_warning(cast: Cast) -> None:
    """Many forms of offices have one; the reader runs none."""
    report = came(cast, "form.pdf", a_pdf(b"/AA << /S /JavaScript >>"))
    assert (report.state, report.hazards) == (Report.READ, ["pdf_script"])
    assert "deported" in report.text
    with pytest.raises(RefusedError, match="tick"):
        take_out(by=cast.amal, code=report.code)
    assert take_out(by=cast.amal, code=report.code, knowing=True) == report


@pytest.mark.parametrize(
    ("name", "told", "words"),
    [
        ("locked.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("locked.zip", locked_zip(), "unpack it in a safe place"),
    ],
)
def test_what_is_locked_is_kept_with_what_to_do(
    cast: Cast, name: str, told: bytes, words: str
) -> None:
    """Nobody could look inside, which is said as well."""
    report = came(cast, name, told)
    assert (report.state, report.hazards) == (Report.UNREAD, ["unseen"])
    assert words in report.error
    assert bytes(report.untrusted_bytes) == told


def test_what_came_with_a_case_says_where_its_file_is(cast: Cast) -> None:
    """It came inside no other report."""
    report = Report.objects.create(
        team=cast.east, sha256="0" * 64, known_by="0" * 64, size=0, channel="case"
    )
    with pytest.raises(RefusedError, match="another desk"):
        take_out(by=cast.amal, code=report.code)
