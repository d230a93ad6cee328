"""`holdfast check`: a case JSON, or the law, in; what is wrong with it out."""

from datetime import date
from typing import Annotated

import typer

from holdfast.cli.fault import say_faults
from holdfast.law.check import check_law
from holdfast.law.corpus import corpus


def check_command(
    *,
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="[CASE.json]",
            help="The case JSON to check; without one, the data of the law.",
        ),
    ] = None,
) -> None:
    """Check a case edited by hand, or the law; say what is wrong."""
    if file is None:
        _check_law()
        return
    # What cases are made of takes long to load, and other commands need not wait.
    from holdfast.cli.check_case import check_case  # noqa: PLC0415 -- as above

    check_case(file, _today())


def _check_law() -> None:
    """Check the data of the law; say also what rests on memory, which is no fault."""
    known = corpus()
    checked = check_law(known, _today())
    for weak in checked.weak:
        typer.echo(f"Weak, {weak}", err=True)
    say_faults(checked.faults)
    typer.echo(
        f"The law keeps its contract: {len(known.instruments)} instruments,"
        f" {len(known.forums)} bodies, data {known.version}."
    )


def _today() -> date:
    # Here at the edge there is a clock: that of the person who checks.
    return date.today()  # noqa: DTZ011, TID251
