"""Bytes → the rows of a table, CSV or XLSX, as words; runs in the limited process."""

import csv
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO, StringIO
from itertools import islice
from typing import Protocol

from openpyxl import load_workbook

from holdfast.errors import HoldfastError, UnreadableFileError
from holdfast.reading.formats.decode import decode

MOST_ROWS = 2_000
MOST_COLUMNS = 200
LONGEST_TABLE = 2_000_000
SIGNS = ",;\t|"
"""What may part cells: the one that parts the headings most often. The standard
library's guess goes by the prose in the cells, and errs."""
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
VISIBLE = "visible"
BROKEN = re.compile("[\0\ud800-\udfff]")
"""What no database keeps as text."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, headings first, and what of it was left out."""

    rows: list[list[str]]
    notes: tuple[str, ...] = ()


class Sheet(Protocol):
    """A sheet of a workbook that is read row after row."""

    def reset_dimensions(self) -> None:
        """Forget what the sheet says of its own size."""

    def iter_rows(self, *, values_only: bool) -> Iterable[tuple[object, ...]]:
        """Give the rows."""


def table_of(untrusted_bytes: bytes) -> Table:
    """Read a table; raises `UnreadableFileError` with what to do, and nothing else."""
    if untrusted_bytes.startswith(OLE):
        raise UnreadableFileError(
            "no_table",
            "This is a workbook of the old kind, or one with a password: save it as"
            " XLSX without a password, or as CSV.",
        )
    is_book = untrusted_bytes.startswith(ZIP)
    rows, notes = _book(untrusted_bytes) if is_book else (_csv(untrusted_bytes), ())
    if not rows or not any(map(str.strip, rows[0])):
        raise UnreadableFileError(
            "no_table", "The first row of a table needs its headings."
        )
    if sum(len(cell) for row in rows for cell in row) > LONGEST_TABLE:
        raise UnreadableFileError("too_large", "This table is too large; split it.")
    return Table([_headings(rows[0]), *rows[1:]], notes)


def _headings(row: list[str]) -> list[str]:
    """Give every column a heading of its own, also where two have the same or none."""
    found, seen = [], Counter[str]()
    for number, told in enumerate(row, 1):
        name = " ".join(told.split()) or f"column {number}"
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


def _book(untrusted_bytes: bytes) -> tuple[list[list[str]], tuple[str, ...]]:
    """Read the first sheet that is shown and holds something."""
    try:
        book = load_workbook(
            BytesIO(untrusted_bytes), read_only=True, data_only=True, keep_links=False
        )
        found = [
            rows
            for sheet in book.worksheets
            if sheet.sheet_state == VISIBLE and (rows := _sheet(sheet))
        ]
    except UnreadableFileError:
        raise
    except MemoryError as error:
        raise _too_heavy() from error
    except Exception as error:
        raise UnreadableFileError(
            "no_table",
            "This is no workbook, or it is damaged: save it anew as XLSX or CSV.",
        ) from error
    more = len(found) - 1
    if more < 1:
        return (found or [[]])[0], ()
    told = "1 more sheet was" if more == 1 else f"{more} more sheets were"
    return found[0], (f"The first sheet was taken; {told} left out.",)


def _sheet(sheet: Sheet) -> list[list[str]]:
    """Give the rows of a sheet up to the last that holds something."""
    # What a sheet says of its own size is believed by nobody.
    sheet.reset_dimensions()
    return _kept(map(_words, row) for row in sheet.iter_rows(values_only=True))


def _csv(untrusted_bytes: bytes) -> list[list[str]]:
    csv.field_size_limit(LONGEST_TABLE)
    try:
        text = decode(untrusted_bytes).text.replace("\0", "")
        return max((_parted(text, sign) for sign in SIGNS), key=lambda r: len(r[0]))
    except csv.Error as error:
        raise UnreadableFileError(
            "no_table", "This CSV breaks off inside a cell."
        ) from error
    except UnreadableFileError:
        raise
    except HoldfastError as error:
        raise UnreadableFileError("no_table", "This file is no CSV.") from error


def _parted(text: str, sign: str) -> list[list[str]]:
    lines = csv.reader(StringIO(text, newline=""), delimiter=sign)
    return _kept(lines) or [[]]


def _kept(rows: Iterable[Iterable[str]]) -> list[list[str]]:
    """Keep rows with their numbers: empty ones between others, none after the last."""
    found: list[list[str]] = []
    empty = 0
    for row in rows:
        cells = [BROKEN.sub("\ufffd", cell) for cell in islice(row, MOST_COLUMNS)]
        if not any(map(str.strip, cells)):
            empty += 1
            continue
        if len(found) + empty > MOST_ROWS:
            raise UnreadableFileError(
                "too_many_rows", f"A table may have {MOST_ROWS} rows; split this one."
            )
        found += [[] for _ in range(empty)]
        found.append(cells)
        empty = 0
    return found


def _words(value: object) -> str:
    """Give a cell as words: a day as 2012-02-14, a whole number without a point."""
    match value:
        case None:
            return ""
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
    return str(value)


def _too_heavy() -> UnreadableFileError:
    return UnreadableFileError(
        "too_large",
        "This workbook unfolds to far more than it seems and was not opened; if you"
        " trust its sender, save it as CSV.",
    )
