"""What a draft stands on: what may be told to whom, the law on it, the countries."""

from dataclasses import dataclass
from datetime import date

from holdfast.countries.sheet import country_sheet
from holdfast.errors import BadValueError
from holdfast.facts.country import CountrySheet
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail, Disclosed, Refused
from holdfast.facts.known import Known
from holdfast.facts.legal import LegalSheet
from holdfast.facts.situation import Situation, StatePosition
from holdfast.law.reason import reason
from holdfast.safety.disclose import disclose

RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Grounds:
    """All that documents for one audience are made from.

    Law and countries are drawn up from what is disclosed and from nothing else: a duty
    towards children would tell that there is a child.
    """

    disclosed: Disclosed
    law: LegalSheet | None
    country: CountrySheet | None


def grounds_for(
    known: Known, audience: str, on: date, today: date
) -> Grounds | Refused:
    """Give what an audience may be told, on the day of the act `on`."""
    disclosed = disclose(known, audience, today)
    if isinstance(disclosed, Refused):
        return disclosed
    told = situation_told(disclosed)
    if told is None:
        return Grounds(disclosed, None, None)
    return Grounds(disclosed, reason(told, on), country_sheet(told.route, on))


def situation_told(disclosed: Disclosed) -> Situation | None:
    """Give the situation as far as it is disclosed; None where the route is not."""
    route = _route(disclosed)
    if route is None:
        return None
    try:
        return Situation(
            sending_state=route[0],
            destination_state=route[1],
            onward_states=route[2:],
            feared_harms=_texts(disclosed, "feared_harms"),
            nationality=_texts(disclosed, "nationality"),
            circumstances=(RETURNED,) if _are_returned(disclosed) else (),
            risk_factors=_texts(disclosed, "risk_factors"),
            access_denied=_texts(disclosed, "access_denied"),
            positions=_positions(disclosed),
            act=_only(disclosed.of("act")),
            count=disclosed.count(),
            deadline=_only(disclosed.of("deadline")),
        )
    except BadValueError:
        # Values that a person wrote and no law can be asked about.
        return None


def _route(disclosed: Disclosed) -> tuple[str, ...] | None:
    sender = _only(disclosed.of("sending_state"))
    end = _only(disclosed.of("destination_state"))
    if sender is None or end is None:
        return None
    onward = _texts(disclosed, "onward_states")
    return tuple(dict.fromkeys((sender, end, *onward)))


def _only(detail: Detail | None) -> str | None:
    shown = detail.shown if detail else None
    return None if isinstance(shown, Count) else shown


def _texts(disclosed: Disclosed, question: str) -> tuple[str, ...]:
    return tuple(v for v in disclosed.values(question) if isinstance(v, str))


def _are_returned(disclosed: Disclosed) -> bool:
    return _only(disclosed.of("what_happened")) == RETURNED


def _positions(disclosed: Disclosed) -> tuple[StatePosition, ...]:
    told = (each.split(" ") for each in _texts(disclosed, "state_position"))
    return tuple(StatePosition(*parts) for parts in told if len(parts) == 2)  # noqa: PLR2004 -- a State and its word
