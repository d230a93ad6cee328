"""The data of law and countries in, one sentence for each thing wrong with it out."""

from datetime import date

import typer

from holdfast.cli.fault import say_faults
from holdfast.countries.check import check_countries
from holdfast.countries.load import countries
from holdfast.law import check
from holdfast.law.corpus import corpus


def check_the_law(today: date) -> None:
    """Check the data of law and countries; what rests on memory is told, no fault."""
    known = corpus()
    checked = check.check_law(known, today)
    for weak in checked.weak:
        typer.echo(f"Weak, {weak}", err=True)
    say_faults((*checked.faults, *check_countries(today)))
    typer.echo(
        f"The law keeps its contract: {len(known.instruments)} instruments,"
        f" {len(known.forums)} bodies, data {known.version}."
    )
    rows = sum(len(folder.rows) for folder in countries().folders.values())
    typer.echo(f"The country sheets keep theirs: {rows} rows.")
