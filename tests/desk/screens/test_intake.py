"""Taking in at the screen: folders, what is too large, what is held, how far it is."""

from unittest.mock import patch

from django.core.files.uploadedfile import SimpleUploadedFile

from holdfast_desk.register.actions.reports import Item, keep_fault, take_next
from holdfast_desk.register.models import Report
from tests.desk.hazardous import OLE, a_docx
from tests.desk.people import FIRST, SECOND, Cast, a_report, an_item, at_screen

MACROS = a_docx({"word/vbaProject.bin": OLE})


def file(name: str, text: str) -> SimpleUploadedFile:
    """Give a file as a browser sends it."""
    return SimpleUploadedFile(name, text.encode())


def test_a_folder_of_many_files_comes_in_at_once(cast: Cast) -> None:
    """More than a hundred, and without what a system puts there by itself."""
    files = [file(f"{number}.txt", f"Report {number}.") for number in range(105)]
    files += [
        file(".DS_Store", "x"),
        file("Thumbs.db", "y"),
        file("0.txt", "Report 0."),
    ]
    amal = at_screen(cast.amal)
    answer = amal.post("/reports/take-in/", {"folder": files})
    assert Report.objects.count() == 105
    shown = amal.get(answer["Location"]).content.decode()
    assert "Taken in: 105. Here already: 1." in shown
    assert "105 reports wait for the reader" in shown


def test_what_is_too_large_stops_no_other_file(cast: Cast) -> None:
    """It is told; and by itself it is refused, with what to do."""
    amal = at_screen(cast.amal)
    with patch("django.conf.settings.LARGEST_UPLOAD", 50):
        files = [file("a.txt", "x" * 51), file("b.txt", "A short one.")]
        answer = amal.post("/reports/take-in/", {"files": files})
    assert "left=1" in answer["Location"]
    assert [bytes(r.untrusted_bytes) for r in Report.objects.all()] == [b"A short one."]


def test_a_form_holds_no_more_than_the_desk_can_carry(cast: Cast) -> None:
    """Ten times the largest file."""
    with patch("django.conf.settings.LARGEST_UPLOAD", 50):
        files = [file(f"{n}.txt", "x" * 49) for n in range(12)]
        answer = at_screen(cast.amal).post("/reports/take-in/", {"files": files})
    assert answer.status_code == 422
    assert "send fewer" in answer.content.decode()


def test_a_piece_of_a_folder_is_answered_with_numbers(cast: Cast) -> None:
    """Sent twice, it is taken once, and leads to the list."""
    amal = at_screen(cast.amal)
    told = {"piece": "1", "form": "a-key.0"}
    one = amal.post("/reports/take-in/", {**told, "folder": [file("a.txt", FIRST)]})
    two = amal.post("/reports/take-in/", {**told, "folder": [file("b.txt", SECOND)]})
    assert one.content == b"new=1&known=0&left=0"
    assert two["Location"] == "/reports/"
    assert Report.objects.count() == 1


def test_a_held_file_says_what_was_seen_and_what_to_do(cast: Cast) -> None:
    """Only the officer finds the way to let it be read, or to take it out."""
    item = Item("letter.docm", MACROS, "upload")
    report = an_item(cast.amal, cast.east, item)
    address = f"/reports/{report.code}/"
    amal, dana = at_screen(cast.amal), at_screen(cast.dana)
    seen, found = (b.get(address).content.decode() for b in (amal, dana))
    for shown in (seen, found):
        assert "An Office file with macros" in shown
        assert "Do not open it on your machine" in shown
    assert "leaves only through a security officer" in seen
    assert "Release it for reading" not in seen
    assert "Release it for reading" in found
    listed = amal.get("/reports/").content.decode()
    assert "held: it may do harm" in listed
    assert "File (.docm)" in listed
    assert "letter" not in listed
    assert amal.post(f"{address}release/", {"reason": "x"}).status_code == 403
    assert amal.post(f"{address}original/", {"knowing": "yes"}).status_code == 403
    assert dana.post(f"{address}original/").status_code == 422
    assert dana.post(f"{address}original/", {"knowing": "yes"}).content == MACROS
    assert dana.post(f"{address}release/", {"reason": "by hand"}).status_code == 302
    assert "by hand" in amal.get(address).content.decode()
    assert Report.objects.get().state == Report.WAITING


def test_a_harmless_report_has_no_warning(cast: Cast) -> None:
    """Nor a box to tick."""
    report = a_report(cast.amal, cast.east, "first.txt", FIRST)
    shown = at_screen(cast.amal).get(f"/reports/{report.code}/").content.decode()
    assert "Take out as received" in shown
    assert "What was seen in it" not in shown
    assert 'name="knowing"' not in shown


def test_what_the_reader_did_not_come_back_from_is_tried_again_at_once(
    cast: Cast,
) -> None:
    """All of it, from the list; who only reads may not."""
    amal = at_screen(cast.amal)
    files = [file("a.txt", FIRST), file("b.txt", SECOND)]
    amal.post("/reports/take-in/", {"files": files})
    while taken := take_next():
        keep_fault(report=taken, code="reading_too_long", sentence="Too long.")
    shown = amal.get("/reports/").content.decode()
    assert "did not come back from 2 reports" in shown
    assert "wait for the reader" not in shown
    at_screen(cast.bo).post("/reports/again/")
    assert Report.objects.filter(state=Report.FAILED).count() == 2
    assert amal.post("/reports/again/").status_code == 302
    assert Report.objects.filter(state=Report.WAITING).count() == 2
