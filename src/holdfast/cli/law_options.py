"""What `holdfast law` lets people say of a situation, one type for each option."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

import typer

Several = list[str] | None

RouteArgument = Annotated[
    Several,
    typer.Argument(
        metavar="SENDING DESTINATION",
        help="Two States: who sends, and where to. Codes (CN) or English names.",
        show_default=False,
    ),
]
HarmOption = Annotated[
    Several, typer.Option("--harm", help="What is feared; may be repeated.")
]
OnOption = Annotated[
    str | None,
    typer.Option("--on", metavar="DATE", help="The day of the act; else today."),
]
OnwardOption = Annotated[
    Several,
    typer.Option(
        "--onward", metavar="STATE", help="A State after the destination, in order."
    ),
]
FearedInOption = Annotated[
    Several,
    typer.Option(
        "--feared-in",
        metavar="STATE",
        help="Where harm is feared, if not at the end of the route.",
    ),
]
NationalityOption = Annotated[
    Several,
    typer.Option("--nationality", metavar="STATE", help="May be repeated."),
]
ChildOption = Annotated[
    bool, typer.Option("--child", help="One of them at least is under 18.")
]
FactOption = Annotated[
    Several,
    typer.Option("--fact", help="What else is known: adult, stateless, assurances …"),
]
FactorOption = Annotated[
    Several, typer.Option("--factor", help="A risk factor: religion, journalism …")
]
DeniedOption = Annotated[
    Several, typer.Option("--denied", help="Access refused: unhcr, lawyer …")
]
PositionOption = Annotated[
    Several,
    typer.Option(
        "--position",
        metavar="STATE:WORD",
        help="What a State calls them, as CN:economic_migrants.",
    ),
]
ActOption = Annotated[
    str | None, typer.Option("--act", help="How: deportation, extradition …")
]
CountOption = Annotated[
    int | None, typer.Option("--count", min=1, help="How many people.")
]
DeadlineOption = Annotated[
    str | None,
    typer.Option("--deadline", metavar="DATE", help="By when they are removed."),
]
ArrestedOption = Annotated[
    str | None,
    typer.Option("--arrested", metavar="DATE", help="When they were taken."),
]
FiledWithOption = Annotated[
    Several,
    typer.Option(
        "--filed-with", metavar="BODY", help="A body that has the matter already."
    ),
]
CaseOption = Annotated[
    str | None,
    typer.Option("--case", metavar="CASE.json", help="Take the situation from a case."),
]
OutOption = Annotated[
    str | None,
    typer.Option(
        "--out",
        metavar="DIR",
        help="Write the sheet into this folder, every format.",
    ),
]


@dataclass(frozen=True, slots=True)
class Wishes:
    """A situation as it was typed: words, not yet codes."""

    route: tuple[str, ...] = ()
    onward: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()
    feared_in: tuple[str, ...] = ()
    nationality: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    factors: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    filed_with: tuple[str, ...] = ()
    act: str | None = None
    count: int | None = None
    deadline: str | None = None
    arrested: str | None = None


def all_of(given: Iterable[str] | None) -> tuple[str, ...]:
    """Give what an option that may be repeated was given."""
    return tuple(dict.fromkeys(given or ()))
