"""What cannot be right in the data of the law, and what rests on memory alone."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources.abc import Traversable
from itertools import pairwise
from operator import attrgetter

from holdfast.law.acts import acts_file, key_of, rows_of
from holdfast.law.conditions import CONDITIONS
from holdfast.law.corpus import HERE, Corpus
from holdfast.law.forum import Forum
from holdfast.law.forums_open import HURDLES
from holdfast.law.instrument import CUSTOM, Act, Instrument, Provision
from holdfast.terms.load import terms

STALE = timedelta(366)
"""A value that nobody looked at for a year is stale: `style.md` of our design, §2.8."""
LOW = "low"
SOFT = frozenset(("no_act", "not_open"))


@dataclass(frozen=True, slots=True)
class LawChecked:
    """What is wrong, each a sentence, and what is only weak, by instrument."""

    faults: tuple[str, ...]
    weak: tuple[str, ...]


def check_law(known: Corpus, on: date, folder: Traversable = HERE) -> LawChecked:
    """Look for gaps, overlaps, stale and unsourced entries in the data of the law."""
    everyone = _everyone(known)
    faults: list[str] = []
    for instrument in known.instruments.values():
        faults += _gaps(instrument, everyone)
        faults += _acts(instrument, on)
        faults += _replaced(instrument, folder)
        for provision in instrument.provisions:
            faults += _provision(instrument, provision, on)
    for forum in known.forums.values():
        faults += _forum(forum, known, on)
    return LawChecked(tuple(faults), tuple(_weak(known)))


def _everyone(known: Corpus) -> frozenset[str]:
    """Give every State that any instrument knows; territories come only by notes."""
    listed = terms("states")
    states = {each for one in known.instruments.values() for each in one.acts}
    return frozenset(
        state for state in states if state in listed and listed[state].group is None
    )


def _gaps(instrument: Instrument, everyone: frozenset[str]) -> Iterator[str]:
    missing = sorted(everyone - instrument.acts.keys())
    if missing and instrument.kind != CUSTOM:
        yield f"{instrument.code}: no row for {', '.join(missing)}, so all are unknown."


def _acts(instrument: Instrument, on: date) -> Iterator[str]:
    for state, acts in instrument.acts.items():
        where = f"{instrument.code}, {state}"
        if state not in terms("states"):
            yield f"{where}: there is no such State."
        for act in acts:
            yield from _act(where, act, instrument, on)
        yield from _overlaps(where, acts)


def _act(where: str, act: Act, instrument: Instrument, on: date) -> Iterator[str]:
    if not any(act.sources):
        yield f"{where}: {act.act} has no source."
    if on - act.checked_on > STALE:
        yield f"{where}: {act.act} was last checked on {act.checked_on}, a year ago."
    if act.confidence not in ("high", "medium", LOW):
        yield f"{where}: the confidence of {act.act} must be high, medium or low."
    group = terms("state_acts")[act.act].group
    if group == "leaves" and act.in_force is None:
        yield f"{where}: {act.act} needs the day of its effect."
    done, adopted = act.deposited, instrument.adopted
    may_be_older = instrument.kind == "membership"
    if done and adopted and done.last < adopted and not may_be_older:
        yield f"{where}: {act.act} comes before the text was adopted."


def _overlaps(where: str, acts: tuple[Act, ...]) -> Iterator[str]:
    listed = terms("state_acts")
    joins = [act for act in acts if listed[act.act].group == "joins"]
    leaves = [act for act in acts if listed[act.act].group == "leaves"]
    if joins and any(act.act in SOFT for act in acts):
        yield f"{where}: it joined, and has a row that says it did not."
    for one, other in pairwise(sorted(joins, key=attrgetter("effect"))):
        if not any(one.effect <= leave.effect <= other.effect for leave in leaves):
            yield f"{where}: it joined twice ({one.act}, {other.act}) and never left."


def _replaced(instrument: Instrument, folder: Traversable) -> Iterator[str]:
    """Look for a correction of a row that is not there."""
    place = folder / "instruments" / instrument.code
    text = acts_file(place) if place.is_dir() else None
    if text is None:
        return
    rows = list(rows_of(text, instrument.code))
    there = {(row["state"], key_of(row)) for row in rows}
    for row in rows:
        if row["replaces"] and (row["state"], row["replaces"]) not in there:
            yield (
                f"{instrument.code}, {row['state']}: it replaces “{row['replaces']}”,"
                " which is not there."
            )
    for (state, act, day), times in Counter(
        (row["state"], row["act"], row["date"]) for row in rows if not row["replaces"]
    ).items():
        if times > 1 and day:
            yield f"{instrument.code}, {state}: {act} of {day} stands there twice."


def _provision(instrument: Instrument, provision: Provision, on: date) -> Iterator[str]:
    where = f"{instrument.code}, {provision.article}"
    yield from _unknown(where, "interest", provision.protects, terms("interests"))
    yield from _unknown(where, "condition", provision.conditions, CONDITIONS)
    yield from _unknown(where, "limb", [provision.limb], terms("limbs"))
    yield from _unknown(where, "measure", [provision.standard], terms("risk_standards"))
    if not provision.source.strip():
        yield f"{where}: it has no source."
    if on - provision.checked_on > STALE:
        yield f"{where}: last checked on {provision.checked_on}, a year ago."


def _forum(forum: Forum, known: Corpus, on: date) -> Iterator[str]:
    yield from _unknown(forum.id, "obstacle", forum.obstacles, HURDLES)
    yield from _unknown(forum.id, "field", forum.fields, terms("form_fields"))
    yield from _unknown(forum.id, "field of the form", forum.needs, forum.fields)
    yield from _unknown(forum.id, "source", forum.sources, known.sources)
    yield from _unknown(forum.id, "interest", forum.protects, terms("interests"))
    states = (*forum.danger_states, *forum.covered_elsewhere, *forum.left)
    yield from _unknown(forum.id, "State", states, terms("states"))
    if not forum.sources:
        yield f"{forum.id}: it has no source."
    if on - forum.checked_on > STALE:
        yield f"{forum.id}: last checked on {forum.checked_on}, a year ago."


def _unknown(
    where: str, what: str, named: Iterable[str], known: Iterable[str]
) -> Iterator[str]:
    for each in sorted(set(named) - set(known)):
        yield f"{where}: there is no {what} {each}."


def _weak(known: Corpus) -> Iterator[str]:
    """Count what rests on memory alone, or on a source of low confidence."""
    for instrument in known.instruments.values():
        acts = [act for each in instrument.acts.values() for act in each]
        memory = sum(not act.verified for act in acts)
        days = sum(act.verified and not act.date_verified for act in acts)
        low = sum(act.confidence == LOW for act in acts)
        told = [
            f"{number} {words}"
            for number, words in (
                (memory, "on memory alone"),
                (days, "with an unverified day"),
                (low, "of low confidence"),
            )
            if number
        ]
        if told:
            yield f"{instrument.code}: {', '.join(told)}, of {len(acts)} rows."
