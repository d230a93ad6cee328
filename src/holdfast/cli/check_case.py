"""A case JSON in, one sentence for each thing wrong with it out."""

from datetime import date

import typer

from holdfast.cases.check import check, reports_without_text
from holdfast.cases.exchange import read_case
from holdfast.cli.case_json import read_json
from holdfast.cli.fault import say_faults


def check_case(file: str, today: date) -> None:
    """Say what is wrong with a case that was edited by hand; fail if anything is."""
    case, faults = read_case(read_json(file))
    if case is not None:
        faults = check(case, today)
        _say_unchecked(reports_without_text(case))
    say_faults(faults)
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
