"""What the passes find: single `Mention`s, and the frame of a removal.

Passes for every language give these same values; what follows (`roles`,
`assemble`) never asks which language a report was written in.
"""

from dataclasses import dataclass

from holdfast.facts.counts import Count
from holdfast.facts.hedges import ASSERTED, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import Value


@dataclass(frozen=True, slots=True)
class Mention:
    """A value of some claim kind, and the words that say it."""

    kind: str
    value: Value
    span: Span
    hedge: Hedge = ASSERTED


@dataclass(frozen=True, slots=True)
class StateMention:
    """A State as a text names it.

    `form` is `name` ("China"), `demonym` ("Chinese", "a Chinese"), `short`
    ("the North"), `place` (a town that tells its State) or `part` ("Chechen": people
    of a part of a State, which is no nationality).
    """

    state: str
    span: Span
    form: str = "name"


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A named place: `kind` is town, prison, airport, border, camp, region."""

    name: str
    span: Span
    kind: str
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """An EDTF date and the words that give it.

    `role` is what the words around it make of it: `deadline` ("by 20
    February") or None.
    """

    date: str
    span: Span
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name as written; `aliases` are initials and other names."""

    name: str
    span: Span
    aliases: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class People:
    """People as one phrase speaks of them ("at least nine Uzbek refugees").

    `definite` is False for people who are no group at all ("refugees",
    "anyone"). `pronoun` marks a phrase that only points back ("they"). `part` is how
    many of them are spoken of, of a `count` in all ("four of the nine refugees").
    """

    span: Span
    count: Count | None = None
    count_span: Span | None = None
    states: tuple[StateMention, ...] = ()
    groups: tuple[Mention, ...] = ()
    names: tuple[Named, ...] = ()
    definite: bool = True
    pronoun: bool = False
    part: Count | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """One act of removal as one clause tells it.

    `stage` is a code of `terms/stages.toml`: threatened, ordered, scheduled,
    stayed, carried_out, averted, demanded_not, generic …; `told` are the words that
    tell it, where they are more than the removal word. `vague_sender` says that the
    text does not tell who sends, only where it happens; `also_to` are further States
    that people of one phrase are sent to ("to C and D"), `also_by` further ones that
    send them.
    """

    trigger: Span
    act: str
    stage: str
    sentence: Span
    hedge: Hedge = ASSERTED
    people: People | None = None
    sending: StateMention | None = None
    destination: StateMention | None = None
    onward: tuple[StateMention, ...] = ()
    also_to: tuple[StateMention, ...] = ()
    also_by: tuple[StateMention, ...] = ()
    when: DateMention | None = None
    told: Span | None = None
    vague_sender: bool = False
