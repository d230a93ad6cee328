"""Removals told without their verb: `elided`.

"Two were sent to C, a third to D and five to E"; "166 refugees on 25 May, 360 on
8 May"; "A, B and C were sent to X, Y and Z respectively"; "40 S and 200 S".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.canvas import Item
from holdfast.reading.frames import (
    DateMention,
    People,
    PlaceMention,
    Removal,
    StateMention,
)
from holdfast.reading.numbers import NumberMention
from holdfast.reading.triggers import Told

PART = r"(?:(?:north|south|east|west|central)\w*(?:,? and |, | )?)*"
WHEN = r"(?: (?:in|on|later in|earlier in|since|during) (?P<date>D))?"
NEXT = re.compile(
    r"(?:,? (?:in|on|from|by) (?:the )?[DCL])*(?:,|;|,? and|,? while|, but)"
    r"(?: of| a further| another| some| at least)*"
    r" (?P<people>P|N|a (?:second|third|fourth|fifth))(?: more| others?)?"
    rf"(?: back)? to (?:the |his |her )?{PART}(?P<state>C){WHEN}"
)
AGAIN = re.compile(
    r"(?:,|;|,? and)(?: another| a further| some| at least)* (?P<people>[NP])"
    r"(?: more| others?)? (?:on|in) (?P<date>D)"
)
BESIDE = re.compile(r"(?P<people>P),? (?:and|as well as) $")
# "Six people, consisting of two Russian and two Georgian citizens": parts of a whole.
PARTS = re.compile(r"\b(?:consisting|comprising|including|made up|among them)\b")
ALSO = re.compile(
    r"(?:,|,? and|, as well as) (?:an? (?:\w+ )?number of )?(?P<people>P)"
)
STATES = re.compile(r"(?:,? and|,) (?:the |to )?(?P<state>C)")
THEN_ON = re.compile(
    r"(?: (?:in|on) D)?(?:,|;|,? and|, before being (?:flown|taken|sent|moved))"
    r"(?: and)?(?: later| subsequently| finally| eventually| from there)?"
    r" ?(?:then|later|subsequently|finally|eventually|onwards?|on)(?: on(?:wards?)?)?"
    r"(?: (?:transferred|flown|taken|sent|moved|transported))?"
    r" to (?:the )?(?P<state>[CL])"
)
EACH = re.compile(r" respectively\b")


def elided(told: Told, removal: Removal) -> Iterator[Removal]:
    """Give the further removals that a sentence tells with the same verb."""
    each = tuple(_respectively(told, removal))
    if each:
        yield from each
        return
    yield removal
    yield from _further_on(told, removal)
    yield from _to_others(told, removal)
    yield from _at_other_times(told, removal)
    yield from _of_other_states(told, removal)
    yield from _of_those_beside(told, removal)


def _to_others(told: Told, removal: Removal) -> Iterator[Removal]:
    """Give those of "P were sent to C, P to D and N to E"."""
    at = told.canvas.at(removal.destination.span) if removal.destination else None
    while at is not None and (found := NEXT.match(told.canvas.text, at + 1)):
        at = found.start("state")
        people = _people(told, removal, found)
        state = told.canvas.items.get(at)
        when = _date(told, found) or _leading(removal)
        if people is None or not isinstance(state, StateMention):
            return
        yield replace(removal, people=people, destination=state, also_to=(), when=when)


def _further_on(told: Told, removal: Removal) -> Iterator[Removal]:
    """Give the later legs of "P were flown to C, then to D and then on to E"."""
    start = removal.destination
    at = told.canvas.at(start.span) if start else None
    while at is not None and (found := THEN_ON.match(told.canvas.text, at + 1)):
        at = found.start("state")
        state = _state(told.canvas.items.get(at))
        if state is None:
            return
        yield replace(
            removal, sending=start, destination=state, vague_sender=False, when=None
        )
        start = state


def _state(item: Item | None) -> StateMention | None:
    """Give the State of a mark, or the one that a place of it lies in."""
    if isinstance(item, PlaceMention) and item.states:
        return StateMention(item.states[0], item.span, "place")
    return item if isinstance(item, StateMention) else None


def _at_other_times(told: Told, removal: Removal) -> Iterator[Removal]:
    """Give those of "166 refugees on 25 May, 360 on 8 May"."""
    at = told.canvas.at(removal.when.span) if removal.when else None
    if removal.people is None or removal.people.count is None:
        return
    while at is not None and (found := AGAIN.match(told.canvas.text, at + 1)):
        at = found.start("date")
        people, when = _people(told, removal, found), _date(told, found)
        if people is None or when is None or people.count is None or people.names:
            return
        yield replace(removal, people=people, when=when)


def _of_other_states(told: Told, removal: Removal) -> Iterator[Removal]:
    """Give those of "40 Chadians and at least 200 Nigerians"."""
    first = removal.people
    at = told.canvas.at(first.span) if first is not None and first.states else None
    while at is not None and (found := ALSO.match(told.canvas.text, at + 1)):
        at = found.start("people")
        people = told.canvas.items.get(at)
        if not isinstance(people, People) or not people.states or first is None:
            return
        own, others = first.states[0].state, people.states[0].state
        if own == others:
            return
        ends = people.states[0] if _is_home(removal, first) else removal.destination
        yield replace(removal, people=people, destination=ends)


def _of_those_beside(told: Told, removal: Removal) -> Iterator[Removal]:
    """Give that of the first in "two Algerians, A and B, and a Jordanian, C, were"."""
    last = removal.people
    at = told.canvas.at(last.span) if last is not None else None
    before = told.canvas.text[: at or 0]
    found = None if PARTS.search(before) else BESIDE.search(before)
    people = told.canvas.items.get(found.start("people")) if found else None
    if not isinstance(people, People) or last is None or people.pronoun:
        return
    if not (people.count and last.count) or not (people.states or people.names):
        return
    home = _is_home(removal, last)
    ends = next(iter(people.states), None) if home else removal.destination
    yield replace(removal, people=people, destination=ends)


def _is_home(removal: Removal, people: People) -> bool:
    """Say whether they are sent home, to where no other word of the sentence says."""
    end = removal.destination
    return end is not None and any(end.span == state.span for state in people.states)


def _respectively(told: Told, removal: Removal) -> Iterator[Removal]:
    """Give those of "A, B and C were sent to X, Y and Z respectively"."""
    people = removal.people
    at = told.canvas.at(removal.destination.span) if removal.destination else None
    if people is None or at is None or len(people.names) < len("AB"):
        return
    ends = [removal.destination]
    while found := STATES.match(told.canvas.text, at + 1):
        at = found.start("state")
        state = told.canvas.items.get(at)
        ends += [state] if isinstance(state, StateMention) else []
    if EACH.match(told.canvas.text, at + 1) and len(ends) == len(people.names):
        one = Count.exactly(1)
        for name, state in zip(people.names, ends, strict=True):
            alone = People(name.span, one, name.span, names=(name,))
            yield replace(removal, people=alone, destination=state, also_to=())


def _people(told: Told, removal: Removal, found: re.Match[str]) -> People | None:
    """Give the people of a part without a verb; a bare number tells of their like."""
    start, end = found.span("people")
    item, first = told.canvas.items.get(start), removal.people
    if isinstance(item, People) or first is None:
        return item if isinstance(item, People) else None
    alike = replace(first, names=(), pronoun=False, definite=True)
    if isinstance(item, NumberMention):
        return replace(alike, span=item.span, count=item.count, count_span=item.span)
    span: Span = told.canvas.span(start, end)
    return replace(alike, span=span, count=Count.exactly(1), count_span=span)


def _leading(removal: Removal) -> DateMention | None:
    """Give a day that the sentence begins with: it holds for all of it."""
    when = removal.when
    leads = when is not None and when.span.end <= removal.trigger.start
    return when if leads else None


def _date(told: Told, found: re.Match[str]) -> DateMention | None:
    item = told.canvas.items.get(found.start("date"))
    return item if isinstance(item, DateMention) else None
