"""How `holdfast read` runs: each report is read, then shown or written as it comes."""

import sys
from collections.abc import Iterator
from pathlib import Path

import typer

from holdfast.cli.intake import units
from holdfast.cli.options import Format, refuse_pages_without_folder
from holdfast.cli.outcomes import outcomes
from holdfast.cli.private_files import private_folder
from holdfast.cli.watch import Watch
from holdfast.cli.write import write_json, write_pages, write_tables
from holdfast.intake.outcomes import Options, Outcome
from holdfast.masking.masks import masked


def run_read(  # noqa: PLR0913 -- one for each option of the command
    *,
    files: list[str],
    format_: Format,
    out: str | None,
    published: str | None,
    language: str | None,
    with_text: bool,
    mask_names: bool,
    jobs: int,
) -> None:
    """Read reports; show what each one says, and in which words."""
    refuse_pages_without_folder(format_, out)
    folder = private_folder(out) if out else None
    on_screen = folder is None and format_ is Format.TABLE
    watch = Watch(told_elsewhere=on_screen, mask_names=mask_names)
    options = Options(published, language)
    with watch.progress(files, to_screen=folder is None) as done:
        told = watch.seen(outcomes(units(files, sys.stdin.buffer, done), options, jobs))
        covered = masked(told) if mask_names else told
        written = _write(covered, format_, folder, with_text=with_text)
    watch.sum_up(written)
    raise typer.Exit(1 if watch.unread else 0)


def _write(
    told: Iterator[Outcome], format_: Format, folder: Path | None, *, with_text: bool
) -> Path | None:
    """Write every outcome in the format that was asked for; give what to open."""
    if format_ is Format.HTML and folder:
        return write_pages(told, folder)
    if format_ is Format.JSON:
        return write_json(told, folder, with_text=with_text)
    return write_tables(told, folder)
