"""Tables: a row is a report, a bad row stops no other, what leaves runs nowhere."""

import csv
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from holdfast_desk.register.access import NotAllowedError, NotFoundError
from holdfast_desk.register.actions.table_files import (
    harmless,
    read_table,
    write_csv,
    write_xlsx,
)
from holdfast_desk.register.actions.tables import (
    export_list,
    keep_mapping,
    take_table,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Case, ColumnMapping, Event, Report
from tests.desk.people import Cast

COLUMNS = {"text": "Words", "published": "Day", "publisher": "From"}
ROWS = [
    ["Day", "Words", "From"],
    ["2019-05-03", "Two were held at the pass.", "River Post"],
    ["2019-05-04", "", "River Post"],
    ["next week", "Three were sent back.", ""],
    ["", "", ""],
    ["2019", "Four crossed at night.", "Hill Radio"],
    ["", "x" * 200_001, ""],
]


def test_bad_rows_are_told_and_the_others_go_in(cast: Cast) -> None:
    """Each bad one with its number in the table, and why."""
    came = take_table(by=cast.amal, team=cast.east, rows=ROWS, columns=COLUMNS)
    assert len(came.new) == 2
    assert [each.number for each in came.bad] == [3, 4, 7]
    assert all(each.sentence.endswith(".") for each in came.bad)
    rows = Report.objects.filter(channel="table").order_by("pk")
    assert [bytes(r.untrusted_bytes).decode() for r in rows] == [
        "Two were held at the pass.",
        "Four crossed at night.",
    ]
    assert [r.told_published for r in rows] == ["2019-05-03", "2019"]
    again = take_table(by=cast.amal, team=cast.east, rows=ROWS, columns=COLUMNS)
    assert (again.new, again.known) == ((), 2)


def test_a_table_needs_a_column_of_text_and_somebody_who_may(cast: Cast) -> None:
    """Nothing is guessed."""
    with pytest.raises(RefusedError):
        take_table(by=cast.amal, team=cast.east, rows=ROWS, columns={"text": "No"})
    with pytest.raises(NotAllowedError):
        take_table(by=cast.bo, team=cast.east, rows=ROWS, columns=COLUMNS)
    with pytest.raises(NotFoundError):
        take_table(by=cast.chi, team=cast.east, rows=ROWS, columns=COLUMNS)


def test_columns_are_kept_by_name_on_the_team(cast: Cast) -> None:
    """The same name is written anew."""
    for columns in ({"text": "Old"}, COLUMNS):
        keep_mapping(by=cast.amal, team=cast.east, name="Weekly", columns=columns)
    assert ColumnMapping.objects.get().columns == COLUMNS


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_csv_is_read_however_its_cells_are_parted(sign: str) -> None:
    """A cell may hold a line break and the sign itself, in quotes."""
    rows = [["Day", "Words"], ["2019", f"One{sign} two\nthree"], ["2020", "Four"]]
    out = StringIO()
    csv.writer(out, delimiter=sign).writerows(rows)
    assert read_table(out.getvalue().encode()) == rows


def test_a_workbook_is_not_unpacked_here() -> None:
    """Hostile files never reach the process that serves."""
    with pytest.raises(RefusedError, match="CSV"):
        read_table(b"PK\x03\x04" + bytes(40))


@pytest.mark.parametrize("odd", [b"", b"PK\x03\x04odd", b"\x00\x01\x02" * 50, b"\n"])
def test_what_is_no_table_is_refused(odd: bytes) -> None:
    """With a sentence."""
    with pytest.raises(RefusedError):
        read_table(odd)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_that_leaves_is_a_formula(start: str) -> None:
    """In neither form."""
    cell = f"{start}1"
    assert harmless(cell) == f"'{cell}"
    assert f"'{start}".encode() in write_csv([[cell]])
    if start != "\r":
        sheet = load_workbook(BytesIO(write_xlsx([[cell]]))).worksheets[0]
        assert sheet["A1"].value == f"'{cell}"
        assert sheet["A1"].data_type == "s"


def test_the_list_leaves_with_a_word_in_the_log(cast: Cast, case: Case) -> None:
    """One for each team; and not for who may not take cases out."""
    headings, line = export_list(by=cast.amal)
    assert line[headings.index("code")] == case.code
    assert Event.objects.filter(what="list_exported").count() == 1
    assert len(export_list(by=cast.chi)) == 1
    with pytest.raises(NotAllowedError):
        export_list(by=cast.bo)
