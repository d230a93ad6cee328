"""What several commands let people ask for, and how a wrong wish is answered."""

import re
from enum import StrEnum
from typing import Annotated

import typer

from holdfast.errors import BadValueError
from holdfast.facts.dates import HedgedDate

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
LANGUAGE = re.compile(r"([A-Za-z]{2,3})([-_][A-Za-z0-9]+)*")
MOST_JOBS = 64


class Format(StrEnum):
    """How results are shown."""

    TABLE = "table"
    JSON = "json"
    HTML = "html"


def checked_date(given: str | None) -> str | None:
    """Take a day, a month or a year as people type it; refuse anything else."""
    if given and not (DATE.fullmatch(given) and _is_in_calendar(given)):
        raise typer.BadParameter("Write the date as 2012-02-14, 2012-02 or 2012.")
    return given


def checked_language(given: str | None) -> str | None:
    """Take a language tag and keep what the reader knows of it: `ko` of `ko-KR`."""
    found = LANGUAGE.fullmatch(given) if given else None
    if given and not found:
        raise typer.BadParameter("Write the language as a short tag: en, ko, zh, fr.")
    return found[1].lower() if found else None


def refuse_pages_without_folder(format_: Format, out: str | None) -> None:
    """Ask where pages go: a terminal cannot show them."""
    if format_ is Format.HTML and out is None:
        raise typer.BadParameter("Say where pages go: --out DIR.", param_hint="--out")


def _is_in_calendar(day: str) -> bool:
    try:
        HedgedDate.parse(day)
    except BadValueError:
        return False
    return True


FormatOption = Annotated[
    Format, typer.Option("--format", help="How results are shown.")
]
LanguageOption = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="TAG",
        callback=checked_language,
        help="The language of the reports, instead of detecting it.",
    ),
]
PublishedOption = Annotated[
    list[str] | None,
    typer.Option(
        "--published",
        metavar="[FILE=]DATE",
        help="A report's own date, where it does not give it; may be repeated.",
    ),
]
MaskNamesOption = Annotated[
    bool,
    typer.Option(
        "--mask-names",
        help="Cover the names that were found; look before you pass anything on.",
    ),
]
JobsOption = Annotated[
    int,
    typer.Option("--jobs", min=1, max=MOST_JOBS, help="Read with this many processes."),
]
