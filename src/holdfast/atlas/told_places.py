"""What reports say of places: where people are held, were arrested, are sent."""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.atlas.whereabouts import Spot, spot_of
from holdfast.cases.overview import Answer, Overview
from holdfast.facts.findings import AnswerValue
from holdfast.safety.fields import TEAM, Rule, class_of, rule_for
from holdfast.safety.precision import coarse

TOWNS = ("held_where", "arrested_where")
"""Questions that are answered by a place inside a State."""
STATES = (
    "sending_state",
    "destination_state",
    "onward_states",
    "intended_destination",
)
"""Questions that are answered by a State."""


@dataclass(frozen=True, slots=True)
class ToldPlace:
    """One answer that is a place: as exactly as it may be told, and where it is shown.

    `spot` is None for a State, and for a place that the atlas cannot tell.
    """

    question: str
    place: str
    answer: Answer
    spot: Spot | None = None

    @property
    def is_state(self) -> bool:
        """Say whether the place is a State, by its code."""
        return self.question in STATES


def told_places(overview: Overview) -> tuple[ToldPlace, ...]:
    """Give every place that reports tell for a case, rivals and denials among them."""
    return (*_towns(overview), *_states(overview))


def states_told(overview: Overview) -> tuple[str, ...]:
    """Give the States of a case, in the order in which towns are looked for in them."""
    asked = (*STATES, "nationality")
    values = (a.value for question in asked for a in overview.answers(question))
    return tuple(dict.fromkeys(value for value in values if isinstance(value, str)))


def _towns(overview: Overview) -> Iterator[ToldPlace]:
    states = states_told(overview)
    for question in TOWNS:
        for answer in overview.answers(question):
            place = _as_allowed(question, answer.value)
            if place is not None:
                yield ToldPlace(question, place, answer, spot_of(place, states))


def _states(overview: Overview) -> Iterator[ToldPlace]:
    for question in STATES:
        for answer in overview.answers(question):
            place = _as_allowed(question, answer.value)
            if place is not None:
                yield ToldPlace(question, place, answer)


def _as_allowed(question: str, value: AnswerValue) -> str | None:
    """Give a place as exactly as those who work on the case may have it."""
    exact = rule_for(class_of(question, value), TEAM) is Rule.SHOW
    told = value if exact else coarse(question, value)
    return told if isinstance(told, str) else None
