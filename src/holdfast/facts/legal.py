"""`LegalSheet`: duties that bind a State, bodies that can act, what is not known."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from holdfast.facts.situation import Situation


class Standing(StrEnum):
    """How a State stands to an instrument, or to one duty of it, on a day."""

    BOUND = "bound"
    NOT_BOUND = "not_bound"
    NOT_YET_IN_FORCE = "not_yet_in_force"
    UNKNOWN = "unknown"


class Opens(StrEnum):
    """Whether a body can be turned to."""

    OPEN = "open"
    BLOCKED = "blocked"
    CLOSED = "closed"


class Filled(StrEnum):
    """Whether a step of the reviewer is filled, or left to a person."""

    FILLED = "filled"
    PARTLY = "partly"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a line comes from, and when that was last looked at.

    `sources` are ids of `law/sources.toml` or the text itself; `verified` says
    whether anything but memory stands behind it.
    """

    sources: tuple[str, ...]
    checked_on: date
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence of the sheet that states no duty: a note or an open question."""

    rule: str
    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Duty:
    """One provision against one State, for one State in which harm is feared.

    `standing` is for these people on that day: a State may be party and yet not
    bound, by a limit it made; `why` says so. `deposited` and `in_force` are EDTF.
    `elsewhere` says that it is open to another region only. `holds_if` lists what
    must be true of the people and is not known yet.
    """

    state: str
    instrument: str
    provision: str
    limb: str
    standing: Standing
    why: str
    deposited: str | None
    in_force: str | None
    direct: bool
    danger: str
    interests: tuple[str, ...]
    absolute: bool
    standard: str
    text: str
    citation: Citation
    exceptions: str | None = None
    elsewhere: bool = False
    holds_if: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside:
    """A provision that does not reach these people, and why."""

    state: str
    instrument: str
    provision: str
    why: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a body's form: what the situation fills in, or a blank."""

    code: str
    value: str | None


@dataclass(frozen=True, slots=True)
class ForumLine:
    """One body, for one State: open, blocked or closed, and what it takes.

    `fits` is false where it is for others, as far as anything says.
    """

    id: str
    state: str
    opens: Opens
    why: str
    missing: tuple[str, ...]
    limits: tuple[str, ...]
    becomes_public: str
    interim_measures: bool
    fits: bool
    time: str
    form: tuple[FormField, ...]
    citation: Citation


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One step of the reviewer: what the sheet knows of it, and what it leaves open."""

    number: int
    code: str
    filled: Filled
    told: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class LegalSheet:
    """What a legal adviser starts from. It holds no conclusion.

    `law_data` names the state of the data it was drawn up from.
    """

    law_data: str
    situation: Situation
    on: date
    duties: tuple[Duty, ...]
    set_aside: tuple[SetAside, ...]
    forums: tuple[ForumLine, ...]
    notes: tuple[Remark, ...]
    open_questions: tuple[Remark, ...]
    steps: tuple[ReviewStep, ...]

    @property
    def cited(self) -> frozenset[str]:
        """Give every source that a duty, a text set aside or a body rests on."""
        citations = (
            *(duty.citation for duty in self.duties),
            *(aside.citation for aside in self.set_aside),
            *(line.citation for line in self.forums),
        )
        return frozenset(id_ for each in citations for id_ in each.sources)
