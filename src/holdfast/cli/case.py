"""`holdfast case`: many reports in, one proposed case out, rivals side by side."""

from typing import Annotated

import typer

from holdfast.cli.options import (
    Format,
    FormatOption,
    JobsOption,
    LanguageOption,
    MaskNamesOption,
    PublishedOption,
)


def case_command(  # noqa: PLR0913 -- Typer takes one parameter for each option
    *,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE", help="Reports and folders, or one case JSON to show again."
        ),
    ],
    format_: FormatOption = Format.TABLE,
    out: Annotated[
        str | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Write the case into this folder, in every format.",
        ),
    ] = None,
    published: PublishedOption = None,
    language: LanguageOption = None,
    with_text: Annotated[
        bool,
        typer.Option("--with-text", help="Keep the reports' text in the case JSON."),
    ] = False,
    mask_names: MaskNamesOption = False,
    jobs: JobsOption = 1,
) -> None:
    """Gather reports of one case; set rival values side by side."""
    # Reading takes longest to load, and other commands need not wait for it.
    from holdfast.cli.case_run import run_case  # noqa: PLC0415 -- as said above

    run_case(
        files=files,
        format_=format_,
        out=out,
        published=published or [],
        language=language,
        with_text=with_text,
        mask_names=mask_names,
        jobs=jobs,
    )
