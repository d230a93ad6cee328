"""Tables become rows of words in a process of their own, whatever they hold."""

import ast
import csv
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from holdfast.errors import UnreadableFileError
from holdfast_desk.reader.reader import FarEnd
from holdfast_desk.reader.table_reader import TABLES, read_table
from holdfast_desk.reader.tables import MOST_ROWS, table_of
from tests.desk.hazardous import OLE, a_zip

DESK = Path("src/holdfast_desk")
SHEET = "xl/worksheets/sheet1.xml"
BOOK = {
    "[Content_Types].xml": b'<?xml version="1.0"?><Types xmlns="http://schemas.openxml'
    b'formats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml"'
    b' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    b'.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="applica'
    b'tion/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxml'
    b'formats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://sch'
    b'emas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target'
    b'="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": b'<?xml version="1.0"?><workbook xmlns="http://schemas.openxml'
    b'formats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="rId'
    b'1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": b'<?xml version="1.0"?><Relationships xmlns="http:/'
    b'/schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/works'
    b'heet" Target="worksheets/sheet1.xml"/></Relationships>',
}
BEGIN = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData>"
)
END = b"</sheetData></worksheet>"


def a_book(*sheets: list[list[object]]) -> bytes:
    """Give a workbook with a sheet for each list of rows."""
    book, out = Workbook(), BytesIO()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(f"sheet {number}")
        for row in rows:
            sheet.append(row)
    book.save(out)
    return out.getvalue()


def a_written_book(sheet: bytes) -> bytes:
    """Give a workbook whose only sheet was written by hand."""
    return a_zip({**BOOK, SHEET: sheet})


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_csv_is_read_however_its_cells_are_parted(sign: str) -> None:
    """A cell may hold a line break and the sign itself, in quotes."""
    rows = [["Day", "Words"], ["2019", f"One{sign} two\nthree"], ["2020", "Four"]]
    out = StringIO()
    csv.writer(out, delimiter=sign).writerows(rows)
    assert table_of(out.getvalue().encode()).rows == rows


def test_a_workbook_is_read_as_words() -> None:
    """Days as days, whole numbers without a point, formulas as nothing."""
    rows: list[list[object]] = [
        ["Day", "Words", "Many", "Seen"],
        [date(2019, 5, 3), "Two were held.", 12.0, datetime(2019, 5, 4, 9, 30)],  # noqa: DTZ001 -- a cell has no zone
        [2019, "한 명", True, "=1+1"],
    ]
    assert table_of(a_book(rows)).rows == [
        ["Day", "Words", "Many", "Seen"],
        ["2019-05-03", "Two were held.", "12", "2019-05-04 09:30"],
        ["2019", "한 명", "True", ""],
    ]


def test_rows_keep_their_numbers_and_headings_their_own_names() -> None:
    """Empty rows between others stay; two columns of one name are told apart."""
    told = table_of(b"Text,Text,\na,b,c\n\n,,\nd,e,f\n\n\n")
    assert told.rows == [
        ["Text", "Text (2)", "column 3"],
        ["a", "b", "c"],
        [],
        [],
        ["d", "e", "f"],
    ]


def test_the_first_sheet_that_holds_something_is_taken() -> None:
    """That others were left out is said."""
    told = table_of(a_book([], [["A"], ["1"]], [["B"], ["2"]]))
    assert told.rows == [["A"], ["1"]]
    assert told.notes == ("The first sheet was taken; 1 more sheet was left out.",)


@pytest.mark.parametrize(
    "odd",
    [
        b"",
        b"PK\x03\x04odd",
        b"\x00\x01\x02" * 50,
        b"\n",
        OLE,
        a_zip({"word/document.xml": b"<w/>"}),
        a_book([]),
        b"x,y\n" + b'"' + b"z" * 3_000_000,
    ],
)
def test_what_is_no_table_is_refused(odd: bytes) -> None:
    """With a sentence."""
    with pytest.raises(UnreadableFileError) as error:
        table_of(odd)
    assert error.value.sentence.endswith(".")


def test_a_table_that_is_too_long_is_refused_and_one_of_many_empty_rows_is_not() -> (
    None
):
    """Programs leave a million empty rows behind."""
    rows = b"".join(b"%d\n" % number for number in range(MOST_ROWS))
    assert len(table_of(b"n\n" + rows).rows) == MOST_ROWS + 1
    with pytest.raises(UnreadableFileError):
        table_of(b"n\n" + rows + b"1\n")
    assert len(table_of(b"n\n1\n" + b"\n" * 50_000).rows) == 2


def test_a_sheet_is_not_believed_what_it_says_of_its_size() -> None:
    """And a row far down is one row."""
    cell = b'<c r="A1" t="inlineStr"><is><t>Words</t></is></c>'
    sheet = (
        BEGIN.replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')
        + b'<row r="1">'
        + cell
        + b"</row>"
        + END
    )
    assert table_of(a_written_book(sheet)).rows == [["Words"]]


def test_nothing_is_fetched_from_the_machine() -> None:
    """What a sheet declares as a file stays unread."""
    sheet = (
        b'<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM'
        b' "file:///etc/passwd">]>' + BEGIN + b'<row r="1"><c r="A1" t="inlineStr">'
        b"<is><t>&x;Words</t></is></c></row>" + END
    )
    told = read_table("a.xlsx", a_written_book(sheet))
    assert "root" not in str(told)


def test_a_bomb_hurts_only_the_process_that_reads() -> None:
    """A sheet of four gigabytes in as many megabytes; and one of words in words."""
    cell = b'<row><c t="inlineStr"><is><t>' + b"x" * 60_000 + b"</t></is></c></row>"
    bomb = a_written_book(BEGIN + cell * 3_000 + END)
    narrow = FarEnd(TABLES.module, 400, 10)
    told = read_table("bomb.xlsx", bomb, far_end=narrow)
    assert told.rows == ()
    assert told.code
    entities = b'<!DOCTYPE w [<!ENTITY a "' + b"x" * 100 + b'">'
    entities += b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9)
    )
    laughs = entities + b"]>" + BEGIN + b"<row><c><v>&j;</v></c></row>" + END
    told = read_table("laughs.xlsx", a_written_book(laughs), far_end=narrow)
    assert told.rows == ()
    assert read_table("a.csv", b"a,b\n1,2\n").rows == (("a", "b"), ("1", "2"))


def test_a_process_that_ended_has_looked_at_nothing() -> None:
    """So nothing is known of what the file may do."""
    told = read_table("a.csv", b"a\n1\n", far_end=FarEnd("holdfast_desk.no", 99, 5))
    assert (told.hazards, told.code) == (None, "reading_ended")


def test_a_workbook_with_macros_is_held_until_it_was_released() -> None:
    """Its rows are words; its macros are never run."""
    book = BytesIO(a_book([["A"], ["1"]]))
    held = a_zip({"xl/vbaProject.bin": OLE, **parts_of(book)})
    told = read_table("a.xlsm", held)
    assert (told.code, told.hazards, told.rows) == ("held", ("macro",), ())
    told = read_table("a.xlsm", held, [sha256(held).hexdigest()])
    assert (told.rows, told.hazards) == ((("A",), ("1",)), ("macro",))


def test_one_module_opens_workbooks_and_it_runs_nowhere_else() -> None:
    """Neither the web process nor the worker imports what unpacks them."""
    found = {
        path.relative_to(DESK).as_posix()
        for path in DESK.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if name.name == "load_workbook" or node.module == "holdfast_desk.reader.tables"
    }
    assert found == {"reader/tables.py", "reader/table_child.py"}


def parts_of(book: BytesIO) -> dict[str, bytes]:
    """Unpack a workbook."""
    with ZipFile(book) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
