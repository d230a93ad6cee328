"""Rows of words → CSV and XLSX; what leaves runs nowhere. `reader/tables.py` reads."""

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO

from openpyxl import Workbook

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet may run."""
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
