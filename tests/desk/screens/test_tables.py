"""A table at the screen: kept as received, its columns chosen, looked at, taken in."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from holdfast_desk.register.actions.table_files import write_xlsx
from holdfast_desk.register.actions.tables import keep_mapping
from holdfast_desk.register.models import ColumnMapping, Event, Report
from tests.desk.hazardous import OLE, a_zip
from tests.desk.people import FIRST, Cast, a_report, at_screen
from tests.desk.reader.test_tables import parts_of

TABLE = b'Day,Words\n2019-05-03,"Two, held <there>"\nsoon,Three were sent back\n'
COLUMNS = {"text": "Words", "published": "Day"}


def sent(amal: Client, told: bytes, name: str = "table.csv") -> tuple[str, str]:
    """Send a table; give the address it leads to, and what stands there."""
    answer = amal.post("/reports/table/", {"file": SimpleUploadedFile(name, told)})
    assert answer.status_code == 302
    where = answer["Location"]
    return where, amal.get(where).content.decode()


def test_a_table_is_kept_looked_at_and_taken_in(cast: Cast) -> None:
    """What its columns are is offered again the next time."""
    amal = at_screen(cast.amal)
    where, shown = sent(amal, TABLE)
    kept = Report.objects.get()
    assert bytes(kept.untrusted_bytes) == TABLE
    assert (kept.state, kept.hazards) == (Report.TABLE, [])
    assert "2 rows hold something" in shown
    shown = amal.post(f"{where}look/", COLUMNS).content.decode()
    assert "Two, held &lt;there&gt;" in shown
    assert "Its date is none we read" in shown
    rows = f"/reports/{kept.code}/rows/"
    came = amal.post(rows, {**COLUMNS, "name": "Weekly"}).content.decode()
    assert "Row 3" in came
    row = Report.objects.get(inside=kept)
    assert (row.channel, row.told_published) == ("table", "2019-05-03")
    assert ColumnMapping.objects.get().name == "Weekly"
    again = sent(amal, TABLE.replace(b"Two", b"Six"))[1]
    assert "<option selected>Words</option>" in again
    assert "Six, held" in again
    assert amal.post(rows, {"published": "Day"}).status_code == 422


def test_columns_are_guessed_from_their_headings_and_shown(cast: Cast) -> None:
    """A guess counts once somebody saw the rows; what was chosen stays chosen."""
    amal = at_screen(cast.amal)
    told = b"Date,Paper,Report,Mood\n2019-05-03,River Post,Two were held.,sad\n"
    where, shown = sent(amal, told)
    for heading in ("Date", "Paper", "Report"):
        assert f"<option selected>{heading}</option>" in shown
    assert "<option selected>Mood</option>" not in shown
    assert "Two were held." in shown
    chosen = amal.post(f"{where}look/", {"text": "Mood"}).content.decode()
    assert "<option selected>Report</option>" not in chosen
    assert not Report.objects.filter(inside__isnull=False).exists()


def test_a_table_among_other_files_leads_to_its_columns(cast: Cast) -> None:
    """Nobody is told to copy its rows by hand."""
    amal = at_screen(cast.amal)
    report = a_report(cast.amal, cast.east, "among.csv", TABLE.decode())
    assert report.state == Report.UNREAD
    for address in ("/", "/reports/", f"/reports/{report.code}/"):
        shown = amal.get(address).content.decode()
        assert "open it here" in shown
        assert "copy the rows" not in shown


def test_a_workbook_comes_in_like_a_csv(cast: Cast) -> None:
    """Read by a process of its own."""
    amal = at_screen(cast.amal)
    book = write_xlsx([["Words", "Who"], ["Two were held.", "River Post"]])
    where, _ = sent(amal, book, "list.xlsx")
    told = {"text": "Words", "publisher": "Who"}
    assert "River Post" in amal.post(f"{where}look/", told).content.decode()
    amal.post(where.replace("columns/", "rows/"), told)
    row = Report.objects.get(inside__isnull=False)
    assert bytes(row.untrusted_bytes) == b"Two were held."
    assert row.told_publisher == "River Post"


def test_columns_that_were_kept_are_chosen_changed_and_deleted(cast: Cast) -> None:
    """Each by its name; what a table has no column for is told."""
    amal = at_screen(cast.amal)
    where, _ = sent(amal, TABLE)
    for name, columns in (("Weekly", COLUMNS), ("Other", {"text": "Body"})):
        keep_mapping(by=cast.amal, team=cast.east, name=name, columns=columns)
    other = ColumnMapping.objects.get(name="Other")
    shown = amal.get(where, {"mapping": other.code}).content.decode()
    assert "no column of these names: Body" in shown
    answer = amal.post(f"{where}keep/", {"text": "Words", "name": "Other"})
    other.refresh_from_db()
    assert other.columns == {"text": "Words"}
    shown = amal.get(answer["Location"]).content.decode()
    assert "Delete “Other”" in shown
    answer = amal.post(f"{where}drop/", {"mapping": other.code})
    assert "“Other”" not in amal.get(answer["Location"]).content.decode()
    assert [each.name for each in ColumnMapping.objects.all()] == ["Weekly"]
    assert Event.objects.filter(what="columns_dropped").count() == 1
    assert amal.post(f"{where}keep/", {"text": "Words"}).status_code == 422


def test_another_team_finds_neither_the_columns_nor_the_table(cast: Cast) -> None:
    """The answer is that of a wrong number."""
    where, _ = sent(at_screen(cast.amal), TABLE)
    keep_mapping(by=cast.amal, team=cast.east, name="Weekly", columns=COLUMNS)
    code = ColumnMapping.objects.get().code
    chi = at_screen(cast.chi)
    assert chi.get(where).status_code == 404
    own, _ = sent(chi, TABLE)
    assert "Weekly" not in chi.get(own).content.decode()
    assert chi.post(f"{own}drop/", {"mapping": code}).status_code == 404
    assert ColumnMapping.objects.exists()
    assert at_screen(cast.bo).get(where).status_code == 403


def test_what_is_no_table_is_kept_with_what_to_do(cast: Cast) -> None:
    """And a report is no table."""
    amal = at_screen(cast.amal)
    where, shown = sent(amal, b"PK\x03\x04odd", "odd.xlsx")
    kept = Report.objects.get()
    assert where == f"/reports/{kept.code}/"
    assert "save it anew as XLSX or CSV" in shown
    assert bytes(kept.untrusted_bytes) == b"PK\x03\x04odd"
    report = a_report(cast.amal, cast.east, "first.txt", FIRST)
    assert amal.post(f"/reports/{report.code}/table/").status_code == 422
    assert amal.post(f"/reports/{report.code}/rows/", COLUMNS).status_code == 422
    shown = amal.get(f"/reports/{report.code}/columns/").content.decode()
    assert "not taken in as a table" in shown


def test_a_table_among_other_files_can_be_read_as_one(cast: Cast) -> None:
    """The reader of reports cannot; the way to do so stands on its page."""
    report = a_report(cast.amal, cast.east, "list.csv", TABLE.decode())
    amal = at_screen(cast.amal)
    assert report.state == Report.UNREAD
    shown = amal.get(f"/reports/{report.code}/").content.decode()
    assert "Read it as a table" in shown
    answer = amal.post(f"/reports/{report.code}/table/")
    assert answer["Location"] == f"/reports/{report.code}/columns/"
    report.refresh_from_db()
    assert (report.state, len(report.rows), report.error) == (Report.TABLE, 3, "")


def test_a_workbook_with_macros_is_held(cast: Cast) -> None:
    """As every file that would run something."""
    book = BytesIO(write_xlsx([["Words"], ["Two were held."]]))
    held = a_zip({"xl/vbaProject.bin": OLE, **parts_of(book)})
    _, shown = sent(at_screen(cast.amal), held, "list.xlsm")
    assert "An Office file with macros" in shown
    assert Report.objects.get().state == Report.HELD
