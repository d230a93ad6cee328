"""A case → a folder: its JSON, its page, its text, and a page for each report.

All of these may name people: they are private, whole or not there at all, and
open by saying so.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from holdfast.cases.exchange import write_case
from holdfast.cases.opening import file_id
from holdfast.cli.case_intake import Gathered
from holdfast.cli.private_files import WARNING, private_file, private_folder
from holdfast.cli.show_case_page import case_page
from holdfast.cli.show_case_table import case_text, timeline_text
from holdfast.cli.show_html import passages, report_page
from holdfast.cli.show_index import page_name
from holdfast.cli.show_table import page_of_text
from holdfast.intake.outcomes import Read

CASE, PAGE, TABLE, TIMELINE = "case.json", "case.html", "case.txt", "timeline.txt"
REPORTS = "reports"


def write_case_files(found: Gathered, folder: Path) -> Path:
    """Write every form of the case; give the one to open."""
    pages = {
        key: page_name(number, read.reading.report.file)
        for number, (key, read) in enumerate(found.read.items(), 1)
    }
    links = dict(_links(found.read, pages))
    forms = {
        CASE: write_case(found.case),
        PAGE: case_page(found.case, links),
        TABLE: f"{WARNING}\n\n{case_text(found.case, page_of_text())}",
        TIMELINE: timeline_text(found.case),
    }
    for name, text in forms.items():
        _write(folder / name, text)
    _write_reports(found.read, pages, folder)
    return folder / PAGE


def _links(
    read: Mapping[str, Read], pages: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Lead from each claim, and from each report, to where it can be read."""
    for key, each in read.items():
        address = f"{REPORTS}/{pages[key]}"
        yield key, address
        for claim, anchor in passages(each.reading).items():
            yield file_id(key, claim), f"{address}#{anchor}"


def _write_reports(
    read: Mapping[str, Read], pages: Mapping[str, str], folder: Path
) -> None:
    """Write the page of each report, with the way back to the case."""
    if not read:
        return
    inner = private_folder(str(folder / REPORTS))
    for key, each in read.items():
        page = report_page(each, back=f"../{PAGE}#{key}", called="The case")
        _write(inner / pages[key], page)


def _write(path: Path, text: str) -> None:
    with private_file(path) as file:
        file.write(text.encode("utf-8", "replace"))
