"""`holdfast read`: reports in, what they say out, as a table, as JSON or as pages."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from holdfast.cli.intake import units
from holdfast.cli.masks import masked
from holdfast.cli.options import (
    Format,
    FormatOption,
    JobsOption,
    LanguageOption,
    MaskNamesOption,
    checked_date,
    refuse_pages_without_folder,
)
from holdfast.cli.outcomes import Options, Outcome, outcomes
from holdfast.cli.private_files import private_folder
from holdfast.cli.watch import Watch
from holdfast.cli.write import write_json, write_pages, write_tables


def read_command(  # noqa: PLR0913 -- Typer takes one parameter for each option
    *,
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE", help="Files, folders, or - to read a text."),
    ],
    format_: FormatOption = Format.TABLE,
    out: Annotated[
        str | None,
        typer.Option("--out", metavar="DIR", help="Write into this folder instead."),
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(
            "--published",
            metavar="DATE",
            callback=checked_date,
            help="The reports' own date, where they do not give it.",
        ),
    ] = None,
    language: LanguageOption = None,
    with_text: Annotated[
        bool,
        typer.Option("--with-text", help="With JSON: give the text spans refer to."),
    ] = False,
    mask_names: MaskNamesOption = False,
    jobs: JobsOption = 1,
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
