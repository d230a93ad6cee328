"""Faults of a file: each printed, and counted."""

import typer


def say_faults(faults: tuple[str, ...]) -> None:
    """Print what is wrong with a file, and fail if anything is."""
    for fault in faults:
        typer.echo(fault)
    if faults:
        many = "1 thing is" if len(faults) == 1 else f"{len(faults)} things are"
        typer.echo(f"{many} wrong; nothing was changed.", err=True)
        raise typer.Exit(1)
