"""`holdfast read`: reports in, what they say out, as a table, as JSON or as pages."""

from typing import Annotated

import typer

from holdfast.cli.options import (
    Format,
    FormatOption,
    JobsOption,
    LanguageOption,
    MaskNamesOption,
    checked_date,
)


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
    # Reading takes longest to load, and other commands need not wait for it.
    from holdfast.cli.read_run import run_read  # noqa: PLC0415 -- as said above

    run_read(
        files=files,
        format_=format_,
        out=out,
        published=published,
        language=language,
        with_text=with_text,
        mask_names=mask_names,
        jobs=jobs,
    )
