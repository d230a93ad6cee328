"""Faults: of ours, told without a word of what was read, and of a file, counted."""

import traceback
from pathlib import Path

import typer


def fault_of(error: Exception | None) -> str:
    """Give the kind of an error and the line that met it; never its message."""
    frames = traceback.extract_tb(error.__traceback__) if error else []
    kind = type(error).__name__
    if not frames:
        return kind
    return f"{kind} at {Path(frames[-1].filename).name}:{frames[-1].lineno}"


def say_faults(faults: tuple[str, ...]) -> None:
    """Print what is wrong with a file, and fail if anything is."""
    for fault in faults:
        typer.echo(fault)
    if faults:
        many = "1 thing is" if len(faults) == 1 else f"{len(faults)} things are"
        typer.echo(f"{many} wrong; nothing was changed.", err=True)
        raise typer.Exit(1)
