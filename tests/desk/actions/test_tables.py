"""Tables: a row is a report, a bad row stops no other, what leaves runs nowhere."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from holdfast.cases.exchange import write_case
from holdfast_desk.register.access import NotAllowedError, NotFoundError
from holdfast_desk.register.actions.cases import open_case
from holdfast_desk.register.actions.imports import import_case
from holdfast_desk.register.actions.lists import export_list
from holdfast_desk.register.actions.reports import (
    Item,
    keep_told,
    take_in,
    take_next,
)
from holdfast_desk.register.actions.table_files import (
    harmless,
    write_csv,
    write_xlsx,
)
from holdfast_desk.register.actions.tables import (
    keep_mapping,
    take_table,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.models import Case, ColumnMapping, Event, Report
from holdfast_desk.register.rows.cases import case_file
from tests.desk.people import SECOND, Cast, told

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


def test_the_same_words_of_another_day_or_source_are_another_report(
    cast: Cast,
) -> None:
    """Rows that are equal in all stay one, also when the table comes again."""
    rows = [
        ["Day", "Words", "From"],
        ["2019-05-03", "Two were held at the pass.", "River Post"],
        ["2019-05-04", "Two were held at the pass.", "River Post"],
        ["2019-05-04", "Two were held at the pass.", "Hill Radio"],
        ["2019-05-04 09:30", "Two were held at the pass.", "Hill Radio"],
        ["", "Two were held at the pass.", ""],
    ]
    came = take_table(by=cast.amal, team=cast.east, rows=rows, columns=COLUMNS)
    assert (len(came.new), came.known, came.bad) == (4, 1, ())
    found = Report.objects.order_by("pk")
    assert len({row.sha256 for row in found}) == 1
    assert [(row.told_published, row.told_publisher) for row in found] == [
        ("2019-05-03", "River Post"),
        ("2019-05-04", "River Post"),
        ("2019-05-04", "Hill Radio"),
        ("", ""),
    ]
    again = take_table(by=cast.amal, team=cast.east, rows=rows, columns=COLUMNS)
    assert (again.new, again.known) == ((), 5)
    plain = Item("a.txt", b"Two were held at the pass.", "paste")
    assert take_in(by=cast.amal, team=cast.east, item=plain)[1] is False


def test_rows_of_the_same_words_are_two_reports_of_a_case(cast: Cast) -> None:
    """Each with its day and its publisher; and the case comes back as it left."""
    body = SECOND.partition("\n\n")[2]
    rows = [
        ["Day", "Words", "From"],
        ["2019-05-05", body, "River Post"],
        ["2019-05-06", body, "Hill Radio"],
    ]
    came = take_table(by=cast.amal, team=cast.east, rows=rows, columns=COLUMNS)
    while taken := take_next():
        keep_told(report=taken, told=told(taken))
    case = open_case(by=cast.amal, team=cast.east, reports=list(came.new))
    built = case_file(case)
    assert [(r.report.published, r.report.publisher) for r in built.reports] == [
        ("2019-05-05", "River Post"),
        ("2019-05-06", "Hill Radio"),
    ]
    assert len({each.report.id for each in built.reports}) == 2
    text = write_case(built)
    back = import_case(by=cast.amal, team=cast.east, untrusted_text=text).case
    assert case_file(back).reports == built.reports


def test_a_cell_that_is_an_error_is_told(cast: Cast) -> None:
    """It is no text of a report."""
    rows = [["Words"], ["#REF!"], ["Two were held."]]
    came = take_table(
        by=cast.amal, team=cast.east, rows=rows, columns={"text": "Words"}
    )
    assert [each.number for each in came.bad] == [2]
    assert len(came.new) == 1


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
