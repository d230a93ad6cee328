"""How a State stands to an instrument, and what casts doubt on it, as sentences."""

from datetime import date

from holdfast.facts.date_words import date_words, day_words
from holdfast.facts.sentences import sentence
from holdfast.law.instrument import CUSTOM, Act, Days, Instrument
from holdfast.law.matter import state_name
from holdfast.law.standing import (
    Bond,
    Bound,
    NotBound,
    NotYetInForce,
    acts_in_group,
)
from holdfast.terms.load import label

LOW = "low"
DONE = {"declaration": "made it", "opt_out": "made it", "soft_law": "taken it up"}
NEVER = {
    "declaration": "has not made it",
    "opt_out": "has not made it",
    "membership": "is no member",
    "soft_law": "has not written it into its law",
}
"""What a State has not done, where "joined" is not the word."""


def why_words(instrument: Instrument, state: str, bond: Bond) -> str:
    """Say in a sentence how a State stands to an instrument, and since when."""
    return sentence(_why(instrument, state_name(state), bond))


def _why(instrument: Instrument, who: str, bond: Bond) -> str:
    match bond:
        case Bound(act=None):
            return "No treaty is needed: custom is claimed to bind every State."
        case Bound(act=act, in_force=Days() as in_force):
            joined = _joined(instrument, act, in_force)
            return f"{who} has been bound since {_since(in_force)}{joined}"
        case Bound():
            return f"{who} is bound; the day it joined is not in our table."
        case NotYetInForce(act, in_force):
            joined = _joined(instrument, act, in_force)
            return f"{who} is bound only from {date_words(str(in_force))} on{joined}"
        case NotBound(reason, act):
            return f"{who} {_not_bound(instrument, reason, act)}."
    return _unknown(bond.reason, bond.act, who)


def caveats(
    instrument: Instrument, state: str, bond: Bond, on: date
) -> tuple[str, ...]:
    """Say what casts doubt on how a State stands: weak sources, remarks, age."""
    if instrument.kind == CUSTOM:
        return ()
    act = bond.act
    told = [] if act is None else _doubts(act, on)
    told += [
        sentence(f"{state_name(state)} {each.note}.")
        for each in _perhaps(instrument, state, bond)
    ]
    for remark in acts_in_group(instrument, state, "remarks"):
        told.append(f"{label('state_acts', remark.act).capitalize()}: {remark.note}.")
    if isinstance(bond, Bound) and bond.leaving and bond.leaving.in_force:
        ends = bond.leaving.in_force
        told.append(f"It gave notice of leaving: bound no longer from {_since(ends)}.")
    if instrument.dates_are and act and act.deposited:
        told.append(f"Our table has the day of {instrument.dates_are}.")
    return tuple(told)


def _perhaps(instrument: Instrument, state: str, bond: Bond) -> tuple[Act, ...]:
    """Give what may have bound a State before the day our table has."""
    return (
        acts_in_group(instrument, state, "perhaps") if isinstance(bond, Bound) else ()
    )


def _since(day: Days) -> str:
    """Give the day from which it binds, at the latest where only a span is known."""
    if day.first == day.last:
        return day_words(day.first)
    return f"{day_words(day.last)} at the latest"


def _joined(instrument: Instrument, act: Act | None, in_force: Days) -> str:
    """Say by which act, and by which rule of entry into force."""
    if act is None or act.deposited is None:
        return "."
    entry = instrument.entry
    if act.act == "extension" or entry is None:
        return "."
    told = f": it {label('state_acts', act.act)}{_when(act.deposited)}"
    rule = f"{entry.words} (article {entry.article})"
    counted = entry.binds_from(act.deposited.last)
    if in_force.last == counted:
        return f"{told}; it binds {rule}."
    if in_force.last > counted and in_force.first == instrument.in_force:
        begun = day_words(instrument.in_force)
        return f"{told}, and the text itself came into force only on {begun}."
    return f"{told}."


def _not_bound(  # noqa: PLR0911 -- a table
    instrument: Instrument, reason: str, act: Act | None
) -> str:
    when = _when(act.deposited if act else None)
    match reason:
        case "left":
            day = act and act.in_force
            return f"left: it has not been bound since {_since(day)}" if day else "left"
        case "later":
            return f"had not {DONE.get(instrument.kind, 'joined')}: it did so{when}"
        case "signed":
            if instrument.kind == "soft_law":
                return f"took part in it{when} and has not written it into its law"
            return f"signed{when} and has not ratified, as far as the record goes"
        case "signature":
            return f"had not even signed: it did so{when}"
        case "not_adopted":
            return "could not be bound yet: the text was not adopted"
        case "not_open":
            return "cannot join: it is open to another region"
        case "exclusion":
            return "is not covered: it was not extended to it"
    return f"{NEVER.get(instrument.kind, 'has not joined')}, as far as the record goes"


def _when(day: Days | None) -> str:
    """Give a day, a year or a span with the word that leads to it."""
    if day is None:
        return ""
    words = date_words(str(day))
    if day.first == day.last:
        return f" on {words}"
    return f" in {words}" if "-" not in str(day) else f" at some time from {words}"


def _unknown(reason: str, act: Act | None, who: str) -> str:
    match reason:
        case "between":
            day = act and (act.in_force or act.deposited)
            return f"Our table has only a span for the day, {date_words(str(day))}."
        case "before":
            return f"{who} left later, but our table does not say when it had joined."
        case "undated":
            return f"{who} has joined, but our table does not say when."
        case "succession":
            return f"{who} {act.note if act else ''}: our table does not say."
        case "territory":
            return f"Our table does not say whether it was extended to {who}."
    return f"{who} is not in our table: this is not known."


def _doubts(act: Act, on: date) -> list[str]:
    told = []
    if not act.verified:
        told.append("Unverified: it rests on memory alone.")
    elif not act.date_verified:
        told.append("The day is unverified.")
    if act.confidence == LOW and act.verified:
        told.append("Low confidence: an old list or background knowledge.")
    if act.note:
        told.append(sentence(f"{act.note}."))
    if act.act != "not_open" and act.as_of is not None and act.as_of < on:
        told.append(f"Nothing after {day_words(act.as_of)} was looked at.")
    return told
