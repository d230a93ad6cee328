"""`holdfast review`: any text held against a case: is it too firm, does it harm?"""

from typing import Annotated

import typer

from holdfast.cli.options import Format, FormatOption, LanguageOption


def review_command(  # noqa: PLR0913 -- Typer takes one parameter for each option
    *,
    text: Annotated[
        str, typer.Argument(metavar="TEXT", help="The text: DOCX, HTML, PDF, plain.")
    ],
    case: Annotated[
        str, typer.Option("--case", metavar="CASE.json", help="The case it tells of.")
    ],
    audience: Annotated[
        str, typer.Option("--audience", help="For whom: public, forum, partner …")
    ] = "public",
    language: LanguageOption = None,
    draft: Annotated[
        str | None,
        typer.Option(
            "--draft",
            metavar="DRAFT.json",
            help="The draft it was made from; else the nearest that the case gives.",
        ),
    ] = None,
    format_: FormatOption = Format.TABLE,
) -> None:
    """Hold a text against a case: is it too firm, could it harm?"""
    # Reading takes long to load, and other commands need not wait for it.
    from holdfast.cli.review_run import ReviewWishes, run_review  # noqa: PLC0415 -- so

    wishes = ReviewWishes(audience, language, draft)
    run_review(text, case, wishes, format_)
