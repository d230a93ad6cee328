"""Outcomes → standard output or files, one report at a time.

Whatever goes to a file may name people: it is private, whole or not there at
all, and opens by saying so. Nothing here holds more than one report.
"""

import sys
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from holdfast.cli.private_files import WARNING, private_file
from holdfast.cli.show_html import report_page
from holdfast.cli.show_index import (
    INDEX,
    INDEX_END,
    index_entry,
    index_start,
    page_name,
)
from holdfast.cli.show_json import json_line
from holdfast.cli.show_table import page_of_text, screen, table_text
from holdfast.intake.outcomes import Outcome, Read

LINES = "readings.jsonl"
TABLES = "readings.txt"


def write_json(
    told: Iterator[Outcome], folder: Path | None, *, with_text: bool
) -> Path | None:
    """Write a line of JSON for each report; give the file, if it went to one."""
    internal = folder is not None
    lines = (json_line(one, with_text=with_text, internal=internal) for one in told)
    if folder is None:
        _print(lines, "utf-8")
        return None
    with private_file(folder / LINES) as file:
        file.writelines(line.encode() for line in lines)
    return folder / LINES


def write_tables(told: Iterator[Outcome], folder: Path | None) -> Path | None:
    """Write a view of each report; give the file, if it went to one."""
    if folder is None:
        console = screen()
        _print((table_text(one, console) for one in told), sys.stdout.encoding)
        return None
    console = page_of_text()
    with private_file(folder / TABLES) as file:
        _add(file, f"{WARNING}\n\n")
        file.writelines(table_text(one, console).encode() for one in told)
    return folder / TABLES


def write_pages(told: Iterator[Outcome], folder: Path) -> Path:
    """Write a page for each report, and a list of several; give what to open."""
    first = list(islice(told, 2))
    match first:
        case [Read() as only]:
            return folder / _write_page(only, 1, folder, back="")
    with private_file(folder / INDEX) as index:
        _add(index, index_start())
        for number, outcome in enumerate(chain(first, told), 1):
            page = ""
            if isinstance(outcome, Read):
                page = _write_page(outcome, number, folder, back=INDEX)
            _add(index, index_entry(outcome, page))
        _add(index, INDEX_END)
    return folder / INDEX


def _write_page(outcome: Read, number: int, folder: Path, *, back: str) -> str:
    name = page_name(number, outcome.reading.report.file)
    with private_file(folder / name) as file:
        _add(file, report_page(outcome, back=back))
    return name


def _print(texts: Iterator[str], encoding: str) -> None:
    """Print each text as soon as it is there, whatever a terminal can show."""
    for text in texts:
        sys.stdout.buffer.write(text.encode(encoding, "replace"))
        sys.stdout.buffer.flush()


def _add(file: BinaryIO, text: str) -> None:
    file.write(text.encode())
