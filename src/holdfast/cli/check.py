"""`holdfast check`: a case JSON in, one sentence for each thing wrong with it out."""

from typing import Annotated

import typer

from holdfast.cases.check import check
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
        faults = check(case)
    for fault in faults:
        typer.echo(fault)
    if faults:
        many = "1 thing is" if len(faults) == 1 else f"{len(faults)} things are"
        typer.echo(f"{many} wrong; nothing was changed.", err=True)
        raise typer.Exit(1)
    typer.echo("This case keeps its contract.")
