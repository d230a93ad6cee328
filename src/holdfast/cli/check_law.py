"""The data of the law in, one sentence for each thing wrong with it out."""

from datetime import date

import typer

from holdfast.cli.fault import say_faults
from holdfast.law import check
from holdfast.law.corpus import corpus


def check_the_law(today: date) -> None:
    """Check the data of the law; say also what rests on memory, which is no fault."""
    known = corpus()
    checked = check.check_law(known, today)
    for weak in checked.weak:
        typer.echo(f"Weak, {weak}", err=True)
    say_faults(checked.faults)
    typer.echo(
        f"The law keeps its contract: {len(known.instruments)} instruments,"
        f" {len(known.forums)} bodies, data {known.version}."
    )
