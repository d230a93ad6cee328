"""`holdfast check`: a case JSON in, one sentence for each thing wrong with it out."""

from datetime import date
from typing import Annotated

import typer

from holdfast.cases.check import check, reports_without_text
from holdfast.cases.exchange import read_case
from holdfast.cli.case_intake import read_json


def check_command(
    *,
    file: Annotated[
        str, typer.Argument(metavar="CASE.json", help="The case JSON to check.")
    ],
) -> None:
    """Check a case edited by hand; say what is wrong, and where."""
    case, faults = read_case(read_json(file))
    if case is not None:
        # Here at the edge there is a clock: that of the person who checks.
        faults = check(case, date.today())  # noqa: DTZ011, TID251
        _say_unchecked(reports_without_text(case))
    for fault in faults:
        typer.echo(fault)
    if faults:
        many = "1 thing is" if len(faults) == 1 else f"{len(faults)} things are"
        typer.echo(f"{many} wrong; nothing was changed.", err=True)
        raise typer.Exit(1)
    typer.echo("This case keeps its contract.")


def _say_unchecked(reports: int) -> None:
    """Say where quotes could not be held against the words of a report."""
    if reports:
        many = "1 report" if reports == 1 else f"{reports} reports"
        typer.echo(
            f"Spans not checked: no text of {many} is kept; `holdfast case` keeps it"
            " with --with-text.",
            err=True,
        )
