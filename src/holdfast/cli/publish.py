"""`holdfast publish`: a case JSON and a template in, one document out."""

from typing import Annotated

import typer

from holdfast.cli.brief import AddresseeState, DraftLanguages, LawDay, OutFolder
from holdfast.drafting.wishes import BriefWishes


def publish_command(  # noqa: PLR0913 -- Typer takes one parameter for each option
    *,
    case: Annotated[
        str, typer.Argument(metavar="CASE.json", help="The case, as `case` wrote it.")
    ],
    template: Annotated[
        str, typer.Argument(metavar="TEMPLATE", help="Which document: press_release …")
    ],
    out: OutFolder,
    to: AddresseeState = None,
    language: DraftLanguages = None,
    on: LawDay = None,
) -> None:
    """Draft one document of a case, in every form."""
    # What documents are made of takes long to load; other commands need not wait.
    from holdfast.cli.publish_run import run_publish  # noqa: PLC0415 -- as above

    wishes = BriefWishes(out=out, to=to, languages=tuple(language or ("en",)), on=on)
    run_publish(case, template, wishes)
