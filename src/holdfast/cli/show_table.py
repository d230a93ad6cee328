"""Outcome → a calm view for the terminal: a sentence, a table, what is not said."""

from collections.abc import Iterator
from io import StringIO

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from holdfast.cli.show_rows import Row, rows, rows_around
from holdfast.facts.date_words import date_words
from holdfast.facts.readings import Reading, Report
from holdfast.intake.outcomes import Outcome, Read, Unread
from holdfast.showing.headline import headline, listed, not_said, other_cases
from holdfast.showing.words import in_quotes, one_line

HEDGE_STYLES = {
    "asserted": "dim",
    "reported": "yellow",
    "believed": "yellow",
    "feared": "magenta",
    "denied": "red",
}
WIDEST = 120
FILE_WIDTH = 100
INDENT = (0, 0, 0, 2)
NARROW = 60


def screen() -> Console:
    """Give the terminal that standard output goes to, at most as wide as is calm."""
    console = Console(highlight=False)
    return Console(highlight=False, width=min(console.width, WIDEST))


def page_of_text() -> Console:
    """Give what stands for a terminal where a table goes to a file."""
    return Console(file=StringIO(), highlight=False, width=FILE_WIDTH, no_color=True)


def table_text(outcome: Outcome, console: Console) -> str:
    """Give the view of one report as the console would print it."""
    shown = _unread(outcome) if isinstance(outcome, Unread) else _read(outcome, console)
    with console.capture() as captured:
        console.print(shown)
    lines = captured.get().splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n\n"


def _unread(outcome: Unread) -> RenderableType:
    return Group(
        _plain(outcome.file, "bold"),
        Padding(_plain(f"Not read: {outcome.message}", "red"), INDENT),
    )


def _read(outcome: Read, console: Console) -> RenderableType:
    reading = outcome.reading
    return Group(
        *_heading(reading.report),
        _plain(""),
        _plain(f"{headline(reading)}.", "bold"),
        *_main(reading, console.width),
        *_rest(reading),
        *(_plain(f"Note: {note}", "dim") for note in outcome.notes),
    )


def _heading(report: Report) -> Iterator[Text]:
    """Give the report's title, and who published it when."""
    yield _plain(report.title or report.file, "bold underline")
    told = [
        report.publisher,
        report.published and date_words(report.published),
        report.index,
        report.file if report.title else None,
    ]
    about = " · ".join(one_line(part) for part in told if part)
    if about:
        yield _plain(about, "dim")


def _main(reading: Reading, width: int) -> Iterator[RenderableType]:
    """Give the main case and what is said around it, if there is a case."""
    around = list(rows_around(reading))
    if reading.cases:
        around = [*rows(reading), *around]
    if around:
        yield _table(around, width)


def _table(shown: list[Row], width: int) -> RenderableType:
    """Give rows as a table; on a narrow terminal without the words quoted."""
    quoted = width >= NARROW
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1), expand=quoted)
    # Rich would cut the end off a line that mixes wide letters and narrow ones.
    table.add_column("What", style="dim", ratio=3 if quoted else None, min_width=13)
    table.add_column("Said to be", ratio=5 if quoted else None, overflow="fold")
    table.add_column("How firmly", ratio=4 if quoted else None, overflow="fold")
    if quoted:
        table.add_column("In its words", ratio=8, overflow="fold")
    before = ""
    for row in shown:
        called = "" if row.field == before else row.field
        before = row.field
        table.add_row(*_cells(row, called)[: 4 if quoted else 3])
    return table


def _cells(row: Row, called: str) -> tuple[Text, Text, Text, Text]:
    style = HEDGE_STYLES[row.claim.hedge.firmness] if row.claim else ""
    quote = in_quotes(row.claim.quote) if row.claim else "no words of its own"
    return (
        Text(called),
        _plain(row.value),
        _plain(row.hedge, style),
        _plain(quote, "italic"),
    )


def _rest(reading: Reading) -> Iterator[RenderableType]:
    others = other_cases(reading)
    if others:
        yield _plain("Others in the same report:", "dim")
        yield from (Padding(_plain(f"• {other}."), INDENT) for other in others)
    if reading.cases and (open_questions := not_said(reading.cases[0])):
        yield _plain(f"The report does not say {listed(open_questions)}.", "dim")


def _plain(untrusted_text: str, style: str = "") -> Text:
    """Give text as it is: no markup in it is obeyed, no control reaches a terminal."""
    return Text(one_line(untrusted_text), style=style)
