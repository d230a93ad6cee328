"""How `holdfast law` runs: the sheet is drawn up, then shown or written."""

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import get_terminal_size

import typer

from holdfast.cli.escaped_json import ESCAPED, INTERNAL
from holdfast.cli.law_options import Wishes
from holdfast.cli.law_page import sheet_page
from holdfast.cli.law_table import sheet_text
from holdfast.cli.law_wishes import Drawn, situation_of
from holdfast.cli.options import Format
from holdfast.cli.private_files import WARNING, private_file, private_folder
from holdfast.cli.today import today
from holdfast.drafting.wishes import day_of
from holdfast.errors import UsageError
from holdfast.facts.leaves import JsonObject
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason
from holdfast.law.sheet_json import sheet_to_json

WIDTH = 100
"""As wide as is calm to read; narrower where the terminal is."""
PAGE = "law.html"
FILES = (PAGE, "law.json", "law.txt")
"""What `write_sheet` writes, the one to open first."""
NO_ROUTE = UsageError(
    "no_route",
    "Say who sends people where, as `holdfast law CN KP`, or give a case: --case"
    " CASE.json.",
)


def run_law(
    wishes: Wishes,
    *,
    on: str | None,
    case: str | None,
    format_: Format,
    out: str | None,
) -> None:
    """Draw up the sheet of what was typed, or of a case; print it or write it."""
    drawn = _of_case(case, wishes, on) if case else _of_wishes(wishes, on)
    if out:
        write_sheet(drawn, private_folder(out))
        typer.echo(f"The sheet lies in {Path(out) / PAGE}.", err=True)
    else:
        width = min(get_terminal_size((WIDTH, 0)).columns, WIDTH)
        _print(SHOW[format_](drawn, width), format_)


def _of_wishes(wishes: Wishes, on: str | None) -> Drawn:
    if not wishes.route:
        raise NO_ROUTE
    return Drawn(reason(situation_of(wishes), day_of(on, today())))


def _of_case(file: str, wishes: Wishes, on: str | None) -> Drawn:
    # What cases are made of takes long to load, and most sheets need no case.
    from holdfast.cli.law_of_case import drawn_of_case  # noqa: PLC0415 -- as above

    return drawn_of_case(file, wishes, on, today())


def _print(told: str, format_: Format) -> None:
    """Print the sheet, as far as a terminal can show it."""
    encoding = sys.stdout.encoding if format_ is Format.TABLE else "utf-8"
    sys.stdout.buffer.write(told.encode(encoding, "replace"))
    sys.stdout.buffer.flush()


def _table(drawn: Drawn, width: int) -> str:
    return sheet_text(drawn.sheet, corpus(), width, drawn.first)


def _json(drawn: Drawn, _: int, opening: JsonObject | None = None) -> str:
    told = sheet_to_json(drawn.sheet, corpus().sources, drawn.first)
    text = json.dumps({**(opening or {}), **told}, ensure_ascii=False, indent=2)
    return text.translate(ESCAPED) + "\n"


def _page(drawn: Drawn, _: int) -> str:
    return sheet_page(drawn.sheet, corpus(), drawn.first)


SHOW: Mapping[Format, Callable[[Drawn, int], str]] = {
    Format.TABLE: _table,
    Format.JSON: _json,
    Format.HTML: _page,
}


def write_sheet(drawn: Drawn, folder: Path) -> None:
    """Write every format; each opens so that Holdfast knows it for its own."""
    shown = (
        _page(drawn, WIDTH),
        _json(drawn, WIDTH, INTERNAL),
        f"{WARNING}\n\n{_table(drawn, WIDTH)}",
    )
    for name, text in zip(FILES, shown, strict=True):
        with private_file(folder / name) as file:
            file.write(text.encode("utf-8", "replace"))
