"""Strands of the same people that were begun apart, and of several begun as one."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from holdfast.facts.hedges import Firmness
from holdfast.reading.body import Body
from holdfast.reading.frames import Removal
from holdfast.reading.standing import DONE
from holdfast.reading.strands import Strand

# What awaits anybody of a kind: "are at risk of", "face torture", "are often jailed".
OF_ALL = re.compile(
    r"\b(?:are|is|were|was) (?:at|in) (?:[a-z]+ ){0,3}(?:risk|danger)\b"
    r"|\b(?:often|routinely|usually|frequently|regularly|typically|generally|invariably)\b"
    r"|\b(?:face|faces|risks?(?! of)) (?:[a-z-]+ ){0,4}"
    r"(?:tortur|imprison|detention|execution|persecution|death|ill-treat|arrest)"
)
HELD = re.compile(
    r"\b(?:held|detention|detained|detainees|custody|locked up|fac(?:e|ed|ing)|threat)"
)


def gathered(strands: Sequence[Strand], body: Body) -> list[Strand]:
    """Give what is threatened to people of a State in general to those counted.

    "There are over 500 Iraqi refugees in detention … must not return Iraqis."
    """
    loose = [
        s
        for s in strands
        if not s.definite
        and s.removals
        and all(r.stage not in DONE for r in s.removals)
    ]
    held = _held(strands, {state for each in loose for state in each.states}, body)
    gone: set[int] = set()
    for each in loose:
        same = min(
            (first for state in each.states for first in _still(held, state)),
            default=None,
        )
        if same is not None:
            strand = strands[same]
            take_in(strand, each)
            strand.people = [p for p in strand.people if p.definite]
            gone.add(id(each))
    return [strand for strand in strands if id(strand) not in gone]


def told_of_all(strands: Sequence[Strand], body: Body) -> list[Strand]:
    """Give what awaits people of a kind to those of them whom the report is about.

    "Uighurs forcibly returned to C are at high risk of torture": no case of its own
    beside the Uighur who is to be sent there.
    """
    hosts = [s for s in strands if s.definite and s.deeds]
    kept: list[Strand] = []
    for strand in strands:
        host = _host_of(strand, hosts) if _is_of_all(strand, body) else None
        if host is None:
            kept.append(strand)
        else:
            host.lines = sorted({*host.lines, *strand.lines})
    return kept


def _is_of_all(strand: Strand, body: Body) -> bool:
    """Say whether it is told of everybody of a kind, as what awaits them."""
    if strand.definite or strand.count or strand.names or not strand.deeds:
        return False
    return all(OF_ALL.search(r.sentence.of(body.shadow)) for r in strand.deeds)


def _host_of(strand: Strand, hosts: Sequence[Strand]) -> Strand | None:
    ends, own = {_end(r) for r in strand.deeds} - {""}, {*strand.states}
    for host in hosts:
        theirs = {_end(r) for r in host.deeds}
        alike = not own or not host.states or own & {*host.states}
        if alike and (ends or own) & theirs:
            return host
    return None


def _held(
    strands: Sequence[Strand], states: set[str], body: Body
) -> dict[str, list[tuple[int, Strand]]]:
    """Give the counted groups of some States that are held or threatened."""
    found: dict[str, list[tuple[int, Strand]]] = {}
    for at, strand in enumerate(strands if states else ()):
        own = states.intersection(strand.states) if strand.definite else set()
        if not own or not strand.count:
            continue
        if any(HELD.search(line.of(body.shadow)) for line in strand.lines):
            for state in own:
                found.setdefault(state, []).append((at, strand))
    return found


def _still(held: Mapping[str, list[tuple[int, Strand]]], state: str) -> list[int]:
    """Give the place of the first group that is of the State and counted still."""
    groups = held.get(state, ())
    fitting = (at for at, each in groups if each.count and state in each.gist.states)
    return [*islice(fitting, 1)]


def by_state(strand: Strand) -> list[Strand]:
    """Part people of several States who are sent to their own, each to theirs.

    So are people in general who are sent "to C and D", or by both.
    """
    if strand.count is None:
        for end, further in (("destination", "also_to"), ("sending", "also_by")):
            parted = _parted(strand, end, further)
            if parted:
                return [one for each in parted for one in by_state(each)]
    phrase = next(
        (p for p in strand.people if len({s.state for s in p.states}) > 1), None
    )
    homes = {r.destination.state for r in strand.deeds if r.destination}
    if (
        phrase is None
        or phrase.count
        or not homes <= set(strand.states[:1])
        or not (homes or _is_way_back(strand))
    ):
        return [strand]
    return [
        replace(
            strand,
            people=[replace(phrase, states=(state,))],
            removals=[replace(r, destination=state) for r in strand.removals],
        )
        for state in phrase.states
    ]


def _is_way_back(strand: Strand) -> bool:
    """Say whether people were returned, without a word of where to."""
    back = {"return", "repatriation"}
    told = (r for r in strand.removals if r.act in back and r.stage in DONE)
    return any(r.sending or (r.people and r.people.span > r.trigger) for r in told)


def _parted(strand: Strand, end: str, further: str) -> list[Strand]:
    """Part a strand by the States that one removal names side by side."""
    several = next(
        (r for r in strand.removals if getattr(r, further) and getattr(r, end)), None
    )
    if several is None:
        return []
    states = (getattr(several, end), *getattr(several, further))
    return [
        replace(
            strand,
            removals=[replace(r, **{end: state, further: ()}) for r in strand.removals],
        )
        for state in states
    ]


def by_journey(strand: Strand) -> list[Strand]:
    """Part what was done to the same people one after another: to C, then on to D.

    Every return that was carried out is a case of its own; what is told without a
    State goes with the one told before it.
    """
    done = [r for r in strand.deeds if _is_journey(r)]
    ends = list(dict.fromkeys(_end(r) for r in done if not _goes_on(r, done)))
    if len(ends) < len(("first", "second")) or strand.parts:
        return [strand]
    legs: dict[str, list[Removal]] = {end: [] for end in ends}
    current = ends[0]
    for removal in strand.deeds:
        current = _end(removal) if _end(removal) in legs else current
        legs[current].append(removal)
    return [replace(strand, removals=told) for told in legs.values()]


def _end(removal: Removal) -> str:
    return removal.destination.state if removal.destination else ""


def _goes_on(removal: Removal, done: Sequence[Removal]) -> bool:
    """Say whether people were only handed to those who took them on, in one breath."""
    beyond = (r for r in done if r.sentence == removal.sentence and r is not removal)
    return removal.act == "transfer" and any(
        r.trigger > removal.trigger and _end(r) != _end(removal) for r in beyond
    )


def _is_journey(removal: Removal) -> bool:
    """Say whether people were brought to a State by force, and nobody denies it."""
    done = removal.stage in DONE and removal.hedge.firmness is not Firmness.DENIED
    # "Flown to C" alone may tell of the way, or of the way home.
    return done and removal.destination is not None and removal.act != "removal"


def first_deed(strand: Strand) -> int:
    """Give where the first removal word of a strand stands."""
    return min(removal.trigger.start for removal in strand.deeds)


def take_in(one: Strand, two: Strand) -> None:
    """Make all that is told of the second part of the first."""
    one.people += two.people
    one.names += two.names
    one.removals += two.removals
    one.parts += two.parts
    lines = [*one.lines]
    for line in two.lines:
        at = bisect_left(lines, line)
        if lines[at : at + 1] != [line]:
            lines.insert(at, line)
    one.lines = lines
