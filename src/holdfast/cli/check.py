"""`holdfast check`: a case JSON, or the law, in; what is wrong with it out."""

from typing import Annotated

import typer

from holdfast.cli.today import today


def check_command(
    *,
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="[CASE.json]",
            help="The case JSON to check; without one, the data of the law.",
        ),
    ] = None,
) -> None:
    """Check a case edited by hand, or the law; say what is wrong."""
    # Cases and the law take a while to load, and other commands need not wait.
    if file is None:
        from holdfast.cli.check_law import check_the_law  # noqa: PLC0415 -- as above

        check_the_law(today())
    else:
        from holdfast.cli.check_case import check_case  # noqa: PLC0415 -- as above

        check_case(file, today())
