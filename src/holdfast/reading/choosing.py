"""Which strands are cases, which of them is the main one: `chosen`."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.body import Body
from holdfast.reading.english import pattern
from holdfast.reading.frames import Removal
from holdfast.reading.roles import MORE, Strand
from holdfast.reading.standing import DONE
from holdfast.reading.tie import is_tied

NO_DEED = frozenset({"voluntary"})
VAGUE_DEEDS = frozenset({"generic", "named", "hypothetical"})
# Of a short report all of it may tie a removal to protection; else its paragraph.
SHORT = 8_000
# A strand is held against so many of those last kept that tell the same number.
COMPARED = 60
# So many people are a figure of policy, unless they were sent away.
MULTITUDE = 100_000
# So far may the names of a group stand from what was done to it.
NAMES_WITHIN = 700
MOST_NAMES = 8
HELD = re.compile(
    r"\b(?:held|detention|detained|detainees|custody|locked up|fac(?:e|ed|ing)|threat)"
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A strand that is a case, and its role in the report."""

    strand: Strand
    role: str


def chosen(
    strands: Sequence[Strand], body: Body, tied: frozenset[Span]
) -> tuple[Chosen, ...]:
    """Give the strands that are cases, the main one first.

    `tied` are the sentences that tell a harm, a demand or a denied access.
    """
    _named_one_by_one(strands)
    gathered = [s for strand in _gathered(strands, body) for s in _by_state(strand)]
    able = [strand for strand in gathered if is_case(strand, body, tied)]
    merged = _merged(able)
    settled = [s for s in merged if s.definite] or merged
    kept = _with_loose(settled, merged)
    kept.sort(key=_first)
    if not kept:
        return ()
    main = max(kept, key=lambda strand: _weight(strand, body))
    others = [strand for strand in kept if strand is not main]
    at_risk = not any(removal.stage in DONE for removal in main.deeds)
    return (
        Chosen(main, "main"),
        *(Chosen(other, _role(other, body, at_risk=at_risk)) for other in others),
    )


def _gathered(strands: Sequence[Strand], body: Body) -> list[Strand]:
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
            _take_in(strand, each)
            strand.people = [p for p in strand.people if p.definite]
            gone.add(id(each))
    return [strand for strand in strands if id(strand) not in gone]


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


def _named_one_by_one(strands: Sequence[Strand]) -> None:
    """Give a group the names told after it, where there are as many as people.

    "Three refugees were deported. A is 20 … B had fled … C was …".
    """
    alone = [s for s in strands if len(s.names) == 1 and not s.deeds]
    starts = sorted((s.names[0].span.start, at) for at, s in enumerate(alone))
    for strand in strands:
        count = strand.count
        if count is None or count.min != count.max or strand.names or not strand.deeds:
            continue
        place = _first(strand)
        low = bisect_left(starts, (place + 1, 0))
        high = bisect_left(starts, (place + NAMES_WITHIN, 0))
        if count.min is not None and 1 < count.min == high - low <= MOST_NAMES:
            near = sorted(at for _, at in starts[low:high])
            strand.names += [alone[at].names[0] for at in near]


def _by_state(strand: Strand) -> list[Strand]:
    """Part people of several States who are sent to their own, each to theirs.

    So are people in general who are sent "to C and D".
    """
    several = next((r for r in strand.removals if r.also_to and r.destination), None)
    if several is not None and strand.count is None and several.destination is not None:
        return [
            replace(
                strand,
                removals=[
                    replace(r, destination=state, also_to=()) for r in strand.removals
                ],
            )
            for state in (several.destination, *several.also_to)
        ]
    phrase = next(
        (p for p in strand.people if len({s.state for s in p.states}) > 1), None
    )
    homes = {r.destination.state for r in strand.deeds if r.destination}
    if (
        phrase is None
        or phrase.count
        or not homes <= set(strand.states[:1])
        or not homes
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


def is_case(strand: Strand, body: Body, tied: frozenset[Span]) -> bool:
    """Say whether a strand tells of definite people and of no routine."""
    deeds = [r for r in strand.deeds if r.stage not in NO_DEED and not _is_inner(r)]
    done = [removal for removal in deeds if removal.stage in DONE]
    if not deeds or not (strand.people or strand.names or _goes_somewhere(done)):
        return False
    if not strand.definite and not _may_be_loose(strand, done):
        return False
    vague = all(removal.stage in VAGUE_DEEDS for removal in deeds)
    if vague and (not _is_known(strand) or len(deeds) < len(strand.deeds)):
        return False
    if (
        not done
        and not _is_known(strand)
        and not strand.states
        and not _goes_somewhere(deeds)
    ):
        return False
    if not done and strand.count and (strand.count.min or 0) >= MULTITUDE:
        return False
    own = " ".join(span.of(body.shadow) for span in strand.lines).replace("\n", " ")
    return is_tied(
        own,
        _words_around(strand, body),
        acts=frozenset(removal.act for removal in deeds if removal.stage != "named"),
        harmed=bool(tied & set(strand.lines)),
        known=_is_known(strand)
        or (bool(done) and (_goes_somewhere(done) or bool(strand.states))),
    )


def _is_inner(removal: Removal) -> bool:
    """Say whether people were only moved to a town, with no other State in sight."""
    to = removal.destination
    if removal.act not in {"transfer", "removal"}:
        return False
    if to is None:
        return removal.sending is None
    here = removal.sending is None or removal.sending.state == to.state
    return to.form == "place" and here


def _may_be_loose(strand: Strand, done: Sequence[Removal]) -> bool:
    """Say whether people in general were sent somewhere, or stand right before it."""
    if done:
        return _goes_somewhere(done) or len(strand.states) == 1
    near = [
        r for r in strand.deeds if r.stage in {"threatened", "ordered", "scheduled"}
    ]
    return bool(near) and bool(strand.states)


def _goes_somewhere(deeds: Sequence[Removal]) -> bool:
    return any(removal.destination or removal.sending for removal in deeds)


def _is_known(strand: Strand) -> bool:
    """Say whether the people are counted or named."""
    return bool(strand.names) or strand.count is not None


def _words_around(strand: Strand, body: Body) -> str:
    if len(body.text) <= SHORT:
        return body.shadow.replace("\n", " ")
    first = min(strand.lines)
    near = [s for s in strand.lines if s.start - first.end < SHORT]
    return " ".join(span.of(body.shadow).replace("\n", " ") for span in near)


@dataclass(slots=True)
class Facets:
    """What a strand is told apart by, kept up as others are taken into it."""

    strand: Strand
    is_named: bool
    states: set[str]
    acts: set[str]
    destinations: set[str]
    senders: set[str]
    dates: set[str]

    @classmethod
    def of(cls, strand: Strand) -> "Facets":
        """Read them off a strand."""
        return cls(
            strand=strand,
            is_named=bool(strand.names),
            states={*strand.states},
            acts={removal.act for removal in strand.deeds},
            destinations=_ends(strand, "destination"),
            senders=_ends(strand, "sending"),
            dates=_dates(strand),
        )

    def take_in(self, other: "Facets") -> None:
        """Make the other strand part of this one."""
        _take_in(self.strand, other.strand)
        self.is_named = self.is_named or other.is_named
        self.states |= other.states
        self.acts |= other.acts
        self.destinations |= other.destinations
        self.senders |= other.senders
        self.dates |= other.dates


def _merged(strands: Sequence[Strand]) -> list[Strand]:
    """Make strands one where nothing tells them apart."""
    kept: list[Strand] = []
    alike: dict[tuple[bool, Count | None], list[Facets]] = {}
    for strand in strands:
        own = Facets.of(strand)
        near = alike.setdefault((strand.definite, strand.count), [])
        same = next((s for s in near[-COMPARED:] if _are_same(s, own)), None)
        if same is None:
            kept.append(strand)
            near.append(own)
        else:
            same.take_in(own)
    return kept


def _are_same(one: Facets, two: Facets) -> bool:
    """Say whether two strands of as many may be of the same people and removal."""
    if one.is_named and two.is_named:
        return False
    if not one.strand.definite and not one.acts & two.acts:
        return False
    is_told = one.states and two.states
    if (is_told and not one.states & two.states) or (
        not is_told and one.strand.count is None
    ):
        return False
    return (
        _meet(one.destinations, two.destinations)
        and _meet(one.senders, two.senders)
        and _meet(one.dates, two.dates)
    )


def _ends(strand: Strand, end: str) -> set[str]:
    found = (getattr(removal, end) for removal in strand.deeds)
    return {state.state for state in found if state is not None}


def _dates(strand: Strand) -> set[str]:
    done = (removal for removal in strand.deeds if removal.stage in DONE)
    return {removal.when.date for removal in done if removal.when}


def _meet(one: set[str], two: set[str]) -> bool:
    return (
        not one
        or not two
        or any(a.startswith(b) or b.startswith(a) for a in one for b in two)
    )


def _take_in(one: Strand, two: Strand) -> None:
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


def _with_loose(settled: list[Strand], merged: Sequence[Strand]) -> list[Strand]:
    """Let people in general of the same State be background of a definite group."""
    if settled is merged:
        return settled
    ends, acts = set[str](), set[str]()
    for strand in settled:
        ends |= _ends(strand, "destination") | {*strand.states}
        acts |= {removal.act for removal in strand.deeds}
    kept = [*settled]
    for loose in merged:
        others = _ends(loose, "destination") | {*loose.states}
        alike = any(removal.act in acts for removal in loose.deeds)
        absorbed = ends & others or (not others and alike and loose.people)
        if not loose.definite and not absorbed:
            kept.append(loose)
    return kept


def _first(strand: Strand) -> int:
    return min(removal.trigger.start for removal in strand.deeds)


def _weight(strand: Strand, body: Body) -> tuple[float, int]:
    """Rank strands as the main one: identified, often spoken of, not of the past."""
    told = min(len(strand.deeds), 3) * 0.5
    identified = 2.0 * _is_known(strand) + 1.0 * strand.definite
    background = 1.5 * _is_past(strand, body) + 1.5 * _is_further(strand, body)
    return identified + told - background, -_first(strand)


def _is_further(strand: Strand, body: Body) -> bool:
    """Say whether the people are "others" beside those a report is about."""
    words = strand.people[0].span.of(body.shadow) if strand.people else ""
    return MORE.search(words) is not None


def _is_past(strand: Strand, body: Body) -> bool:
    sentence = strand.deeds[0].sentence.of(body.shadow)
    return pattern("background", "past").search(sentence) is not None


def _role(other: Strand, body: Body, *, at_risk: bool) -> str:
    """Tell a precedent: done before, while the main group is still at risk."""
    done = any(removal.stage in DONE for removal in other.deeds)
    earlier = _is_past(other, body) or (done and at_risk and bool(_dates(other)))
    return "precedent" if done and earlier else "other"
