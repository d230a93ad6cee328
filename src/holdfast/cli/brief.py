"""`holdfast brief`: reports in; case, law, harm review and drafts out."""

from typing import Annotated

import typer

from holdfast.cli.options import JobsOption, PublishedOption
from holdfast.drafting.wishes import BriefWishes

OutFolder = Annotated[
    str, typer.Option("--out", metavar="DIR", help="The folder to write into.")
]
DraftLanguages = Annotated[
    list[str] | None,
    typer.Option(
        "--language",
        metavar="TAG",
        help="A language of the drafts: en, ko, zh, fr, es; may be repeated.",
    ),
]
AddresseeState = Annotated[
    str | None,
    typer.Option(
        "--to", metavar="STATE", help="The State that is asked; else who sends."
    ),
]
LawDay = Annotated[
    str | None,
    typer.Option(
        "--on", metavar="DATE", help="The day of the law; else that of the act."
    ),
]


def brief_command(  # noqa: PLR0913 -- Typer takes one parameter for each option
    *,
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE", help="Reports and folders, or one case JSON."),
    ],
    out: OutFolder,
    to: AddresseeState = None,
    language: DraftLanguages = None,
    on: LawDay = None,
    published: PublishedOption = None,
    jobs: JobsOption = 1,
) -> None:
    """Make case, law, harm review and drafts of reports."""
    # Reading and law take longest to load, and other commands need not wait for them.
    from holdfast.cli.brief_run import run_brief  # noqa: PLC0415 -- as said above

    wishes = BriefWishes(out=out, to=to, languages=tuple(language or ("en",)), on=on)
    run_brief(files, wishes, published=published or [], jobs=jobs)
