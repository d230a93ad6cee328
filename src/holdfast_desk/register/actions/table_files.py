"""Tables as files: CSV ↔ rows of words, rows → XLSX; what leaves runs nowhere."""

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from itertools import islice

from openpyxl import Workbook

from holdfast.errors import HoldfastError
from holdfast.reading.formats.decode import decode
from holdfast_desk.register.actions.writing import RefusedError

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet may run."""
MOST_ROWS = 2_000
SIGNS = ",;\t|"
"""What may part cells: the one that parts the headings most often. The standard
library's guess goes by the prose in the cells, and errs."""
ZIP = b"PK\x03\x04"
Row = Sequence[str]


def harmless(cell: str) -> str:
    """Give a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def write_csv(rows: Iterable[Row]) -> bytes:
    """Give rows as CSV, with the mark that lets a spreadsheet see it is UTF-8."""
    out = StringIO()
    csv.writer(out).writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def write_xlsx(rows: Iterable[Row]) -> bytes:
    """Give rows as the one sheet of a workbook; every cell is text."""
    book, out = Workbook(write_only=True), BytesIO()
    sheet = book.create_sheet("cases")
    for row in rows:
        sheet.append([harmless(cell) for cell in row])
    book.save(out)
    return out.getvalue()


def read_table(untrusted_bytes: bytes) -> list[list[str]]:
    """Give the rows of a CSV, headings first.

    A workbook is refused: it would be unpacked where hostile files must not be.
    """
    if untrusted_bytes.startswith(ZIP):
        raise RefusedError(
            "no_table", "Save this workbook as CSV first; the desk opens none itself."
        )
    rows = _csv(untrusted_bytes)
    if len(rows) > MOST_ROWS + 1:
        raise RefusedError(
            "too_many_rows", f"A table may have {MOST_ROWS} rows; split this one."
        )
    if not rows or not any(map(str.strip, rows[0])):
        raise RefusedError("no_table", "The first row of a table needs its headings.")
    return rows


def _csv(untrusted_bytes: bytes) -> list[list[str]]:
    try:
        text = decode(untrusted_bytes).text
    except HoldfastError as error:
        raise RefusedError("no_table", "This file is no CSV.") from error
    try:
        return max((_parted(text, sign) for sign in SIGNS), key=lambda r: len(r[0]))
    except csv.Error as error:
        raise RefusedError("no_table", "This CSV breaks off inside a cell.") from error


def _parted(text: str, sign: str) -> list[list[str]]:
    lines = csv.reader(StringIO(text, newline=""), delimiter=sign)
    return list(islice(lines, MOST_ROWS + 2)) or [[]]
