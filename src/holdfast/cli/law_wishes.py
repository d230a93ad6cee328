"""What a person types of a situation → the situation, or what to type instead."""

from dataclasses import dataclass, fields

from holdfast.cli.law_options import Wishes
from holdfast.drafting.wishes import state_code
from holdfast.errors import BadValueError, UsageError
from holdfast.facts.counts import Count
from holdfast.facts.legal import LegalSheet
from holdfast.facts.situation import Situation, StatePosition
from holdfast.law.corpus import corpus
from holdfast.terms.load import terms

FIELDS = tuple(field.name for field in fields(Situation))
LIST_OF = {
    "fact": "circumstances",
    "factor": "risk_factors",
    "denied": "access",
    "harm": "harms",
    "position": "positions",
    "act": "acts",
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sheet, and what must be said before it."""

    sheet: LegalSheet
    first: tuple[str, ...] = ()


def route_of(wishes: Wishes) -> tuple[str, ...]:
    """Give the States of the route as codes; empty where none was typed."""
    if not wishes.route:
        return ()
    if len(wishes.route) == 1:
        raise UsageError(
            "no_destination", "Name two States: who sends, and where to, as CN KP."
        )
    return tuple(state_code(each) for each in (*wishes.route, *wishes.onward))


def situation_of(wishes: Wishes) -> Situation:
    """Build the situation; raises `UsageError` with what to type instead."""
    sender, destination, *onward = route_of(wishes)
    try:
        return Situation(
            sending_state=sender,
            destination_state=destination,
            onward_states=tuple(onward),
            feared_harms=tuple(known("harm", each) for each in wishes.harms),
            feared_in=tuple(map(state_code, wishes.feared_in)),
            nationality=tuple(map(state_code, wishes.nationality)),
            circumstances=tuple(known("fact", each) for each in wishes.facts),
            risk_factors=tuple(known("factor", each) for each in wishes.factors),
            access_denied=tuple(known("denied", each) for each in wishes.denied),
            positions=tuple(map(_position, wishes.positions)),
            act=known("act", wishes.act) if wishes.act else None,
            count=Count.exactly(wishes.count) if wishes.count is not None else None,
            arrest_date=wishes.arrested,
            deadline=wishes.deadline,
            filed_with=tuple(map(_body, wishes.filed_with)),
        )
    except BadValueError as error:
        raise UsageError(error.code, error.sentence) from error


def typed_over(situation: Situation, wishes: Wishes) -> Situation:
    """Give a case's situation with what was typed in its place, or added to it."""
    typed = {
        "onward_states": tuple(map(state_code, wishes.onward)),
        "feared_in": tuple(map(state_code, wishes.feared_in)),
        "nationality": tuple(map(state_code, wishes.nationality)),
        "positions": tuple(map(_position, wishes.positions)),
        "act": known("act", wishes.act) if wishes.act else None,
        "count": Count.exactly(wishes.count) if wishes.count is not None else None,
        "arrest_date": wishes.arrested,
        "deadline": wishes.deadline,
        "filed_with": tuple(map(_body, wishes.filed_with)),
    }
    added = {
        "circumstances": tuple(known("fact", each) for each in wishes.facts),
        "risk_factors": tuple(known("factor", each) for each in wishes.factors),
        "access_denied": tuple(known("denied", each) for each in wishes.denied),
    }
    given = {name: value for name, value in typed.items() if value}
    if "onward_states" in given and "feared_in" not in given:
        # The case fears harm where it ends; a State typed after that adds none.
        given["feared_in"] = situation.dangers
    more = {
        name: tuple(dict.fromkeys((*getattr(situation, name), *value)))
        for name, value in added.items()
    }
    values = {name: getattr(situation, name) for name in FIELDS}
    try:
        return Situation(**{**values, **given, **more})
    except BadValueError as error:
        raise UsageError(error.code, error.sentence) from error


def known(option: str, given: str) -> str:
    """Take a code of a word list, hyphens or underscores."""
    code = given.replace("-", "_").lower()
    listed = terms(LIST_OF[option])
    if code not in listed:
        raise UsageError(
            "unknown_code",
            f"--{option} does not know {given[:40]!r}. It takes: {', '.join(listed)}.",
        )
    return code


def _position(given: str) -> StatePosition:
    state, colon, position = given.partition(":")
    if not colon:
        raise UsageError(
            "bad_position", "Write a position as STATE:WORD, as CN:economic_migrants."
        )
    return StatePosition(state_code(state), known("position", position))


def _body(given: str) -> str:
    """Take the id of a body."""
    id_ = given.replace("-", "_").lower()
    if id_ not in corpus().forums:
        raise UsageError(
            "unknown_forum",
            f"--filed-with does not know {given[:40]!r}; docs/reference/forums.md lists"
            " the ids of bodies.",
        )
    return id_
