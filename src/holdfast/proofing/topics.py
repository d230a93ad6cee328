"""Which details the words on a topic tell of, and how far they must keep from fact."""

from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.spans import Span
from holdfast.proofing.aligned import Drafted, tells_of_case
from holdfast.proofing.held import place_key
from holdfast.proofing.sentences import Line
from holdfast.proofing.signs import LEVELS
from holdfast.proofing.weaker import may_be_one_day
from holdfast.proofing.words import Level

RETURNED = frozenset({"returned", "partly_returned"})
FREED = frozenset({"released", "resettled", "stayed"})
# What may yet come is hedged by a demand, too; what has been is not.
FUTURE = frozenset({"removing", "harm", "access"})
# What nobody may say of the people without a finding.
GRAVE = frozenset(
    {"suffered", "removed", "freed", "arrest", "custody", "access", "granted"}
)
QUESTIONS = {
    "custody": ("held_where", "authority"),
    "arrest": ("arrested_where", "arrested_when"),
    "removed": ("how_many_returned", "returned_when"),
    "removing": ("deadline", "onward_states"),
    "harm": ("feared_harms",),
    "suffered": ("suffered_harms",),
    "access": ("access_denied",),
    "position": ("state_position",),
}
# Topics that a place or a date belongs to, and the questions that ask for it.
VALUED = {
    "custody": ("held_where",),
    "arrest": ("arrested_where", "arrested_when"),
    "removing": ("deadline",),
    "removed": ("returned_when",),
}


@dataclass(frozen=True, slots=True)
class Proofed:
    """A sentence, what may be told, and the draft sentences it goes back to."""

    line: Line
    disclosed: Disclosed
    sources: tuple[Drafted, ...]

    @property
    def is_of_case(self) -> bool:
        """Say whether it tells of these people, and not of the law or of others."""
        return tells_of_case(self.sources)


def details_of(topic: str, disclosed: Disclosed) -> tuple[Detail, ...]:
    """Give the details that words on a topic tell of."""
    found = [disclosed.of(question) for question in QUESTIONS.get(topic, ())]
    status = disclosed.of("what_happened")
    if status is not None and _tells_status(topic, frozenset(map(str, status.values))):
        found.append(status)
    return tuple(detail for detail in found if detail is not None)


def _tells_status(topic: str, statuses: frozenset[str]) -> bool:
    """Say whether words on a topic tell where the people stand."""
    if topic == "removing":
        return not statuses & RETURNED
    wanted = {"removed": RETURNED, "freed": FREED}.get(topic, frozenset())
    return bool(statuses & wanted)


def need_of(topic: str, details: Sequence[Detail]) -> Level | None:
    """Give the level that words on a topic must keep to; None where none is told.

    People at risk may yet be spared, and harm is feared until it is suffered: neither
    is ever told as what will be.
    """
    if topic == "harm":
        return Level.FEARED if details else None
    if topic == "position":
        # However sure it is that a State says so, nobody but the State says it.
        return Level.REPORTED if details else None
    levels = [
        max(LEVELS[detail.hedge], Level.REPORTED)
        if topic == "removing" and detail.question == "what_happened"
        else LEVELS[detail.hedge]
        for detail in details
    ]
    return min(levels, default=None)


def values_told(line: Line, detail: Detail) -> tuple[Span, ...]:
    """Give where a sentence tells a value of a detail: a place or a date."""
    values = [
        value for value in (*detail.values, detail.range) if isinstance(value, str)
    ]
    keys = {place_key(value) for value in values}
    places = [each.span for each in line.places if place_key(each.name) in keys]
    dates = [
        each.span
        for each in line.dates
        if any(may_be_one_day(each.date, value) for value in values)
    ]
    return tuple(sorted((*places, *dates)))
