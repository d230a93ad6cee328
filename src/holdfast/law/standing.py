"""`standing(state, instrument, on)`: bound, not bound, not yet, or not known."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import TypeAlias

from holdfast.facts.legal import Standing
from holdfast.law.instrument import CUSTOM, Act, Days, Instrument
from holdfast.terms.load import terms

PERHAPS = "possible_succession"


@dataclass(frozen=True, slots=True)
class Bound:
    """Bound since `in_force`, by `act`; both may lack a day, custom has no act.

    `leaving` is a notice of leaving that was given and has no effect yet.
    """

    act: Act | None = None
    in_force: Days | None = None
    leaving: Act | None = None


@dataclass(frozen=True, slots=True)
class NotYetInForce:
    """It joined, and is bound only from `in_force` on."""

    act: Act
    in_force: Days


@dataclass(frozen=True, slots=True)
class NotBound:
    """It is not bound.

    `reason` is one of none, not_open, signed, signature, exclusion, later, left,
    not_adopted.
    """

    reason: str
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Our table cannot tell.

    `reason` is one of not_listed, undated, between, before, territory, succession.
    """

    reason: str
    act: Act | None = None


Bond: TypeAlias = Bound | NotYetInForce | NotBound | Unknown


@dataclass(frozen=True, slots=True)
class _Period:
    """From a join to the departure that ends it, each with the day of its effect."""

    join: Act | None
    leave: Act | None


def standing(state: str, instrument: Instrument, on: date) -> Bond:
    """Say how a State stood to an instrument on a day.

    A State without a row is unknown, never not bound. A territory is bound where the
    table says that the instrument was made to hold there.
    """
    if instrument.kind == CUSTOM:
        return Bound()
    if instrument.adopted and on < instrument.adopted:
        return NotBound("not_adopted")
    acts = instrument.acts.get(state)
    if acts is None:
        return _unlisted(instrument, state, on)
    told = [_on(period, on) for period in _periods(acts)]
    found = min(told, key=_rank) if told else _without_joining(acts, on)
    return _if_succeeded(found, acts, on)


def code_of(bond: Bond) -> Standing:
    """Give the code of the contract for how a State stands."""
    return CODES[type(bond)]


CODES = {
    Bound: Standing.BOUND,
    NotYetInForce: Standing.NOT_YET_IN_FORCE,
    NotBound: Standing.NOT_BOUND,
    Unknown: Standing.UNKNOWN,
}


def acts_in_group(instrument: Instrument, state: str, group: str) -> tuple[Act, ...]:
    """Give a State's acts that limit (`limits`) or comment (`remarks`)."""
    listed = terms("state_acts")
    acts = instrument.acts.get(state, ())
    return tuple(act for act in acts if listed[act.act].group == group)


def is_open_to(instrument: Instrument, state: str) -> bool:
    """Say whether a State's region may join; used for what counts as Europe."""
    return not any(act.act == "not_open" for act in instrument.acts.get(state, ()))


def _if_succeeded(found: Bond, acts: Sequence[Act], on: date) -> Bond:
    """Leave open what a State may have taken over on the day it came into being."""
    perhaps = [act for act in acts if act.act == PERHAPS]
    later = isinstance(found, NotBound) and found.reason == "later"
    before = later or isinstance(found, NotYetInForce)
    if perhaps and before and perhaps[0].effect <= on:
        return Unknown("succession", perhaps[0])
    return found


def _unlisted(instrument: Instrument, state: str, on: date) -> Bond:
    """Judge a territory by its State: what binds not that one binds not this one."""
    term = terms("states").get(state)
    if term is None or term.group is None:
        return Unknown("not_listed")
    of_state = standing(term.group, instrument, on)
    return of_state if isinstance(of_state, NotBound) else Unknown("territory")


def _periods(acts: Sequence[Act]) -> list[_Period]:
    """Pair each join with the departure after it; a first departure stands alone."""
    listed = terms("state_acts")
    joins = [act for act in acts if listed[act.act].group == "joins"]
    leaves = sorted(
        (act for act in acts if listed[act.act].group == "leaves"),
        key=attrgetter("effect"),
    )
    periods = []
    for join in sorted(joins, key=attrgetter("effect"), reverse=True):
        after = [leave for leave in leaves if leave.effect > join.effect]
        periods.append(_Period(join, after[0] if after else None))
        leaves = [leave for leave in leaves if leave not in after]
    return periods + [_Period(None, leave) for leave in leaves]


def _on(period: _Period, on: date) -> Bond:
    """Say what one period of membership means for a day."""
    join, leave = period.join, period.leave
    if leave and leave.in_force and leave.in_force.last <= on:
        return NotBound("left", leave)
    if leave and leave.in_force and leave.in_force.first <= on:
        return Unknown("between", leave)
    if join is None:
        return _before_leaving(leave, on)
    if join.in_force is None:
        known = join.as_of is not None and join.as_of <= on
        return Bound(join) if known else Unknown("undated", join)
    bond = _since(join, join.in_force, on)
    notice = leave and leave.deposited
    if isinstance(bond, Bound) and notice and notice.last <= on:
        return replace(bond, leaving=leave)
    return bond


def _before_leaving(leave: Act | None, on: date) -> Bond:
    """Judge a day before a departure whose joining the table does not hold.

    Only who is bound can give notice of leaving, and stays bound until its effect.
    """
    notice = leave and leave.deposited
    if leave and notice and notice.last <= on:
        return Bound(replace(leave, deposited=None, in_force=None), leaving=leave)
    return Unknown("before", leave)


def _since(join: Act, in_force: Days, on: date) -> Bond:
    """Say what a dated join means for a day before, within or after its days."""
    if in_force.last <= on:
        return Bound(join, in_force)
    if in_force.first <= on:
        return Unknown("between", join)
    deposited = join.deposited or in_force
    if deposited.last <= on:
        return NotYetInForce(join, in_force)
    if deposited.first <= on:
        return Unknown("between", join)
    if join.act == "extension":
        # Another State answered for the territory before; our table has nothing on it.
        return Unknown("territory", join)
    return NotBound("later", join)


def _rank(bond: Bond) -> tuple[int, date]:
    """Put what is known to bind first; of several departures the last."""
    match bond:
        case Bound():
            return 0, date.min
        case Unknown():
            return 1, date.min
        case NotYetInForce():
            return 2, date.min
        case NotBound(reason="left", act=Act(in_force=Days(first=first))):
            return 3, date.fromordinal(date.max.toordinal() - first.toordinal())
    return 4, date.min


def _without_joining(acts: Sequence[Act], on: date) -> Bond:
    """Judge a State that never joined: signed, shut out, or nothing on record."""
    by_code = {act.act: act for act in acts}
    signed = by_code.get("signature")
    if signed and (signed.deposited is None or signed.deposited.first <= on):
        return NotBound("signed", signed)
    for reason in ("not_open", "exclusion", "no_act", "signature"):
        if reason in by_code:
            return NotBound("none" if reason == "no_act" else reason, by_code[reason])
    return Unknown("not_listed", acts[0] if acts else None)
