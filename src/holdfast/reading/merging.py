"""Strands that nothing tells apart are one: `merged`."""

from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.facts.counts import Count
from holdfast.reading.gathering import take_in
from holdfast.reading.standing import DONE
from holdfast.reading.strands import Strand

# A strand is held against so many of those last kept that tell the same number.
COMPARED = 60


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
            dates=dates_of(strand),
        )

    def take_in(self, other: "Facets") -> None:
        """Make the other strand part of this one."""
        take_in(self.strand, other.strand)
        self.is_named = self.is_named or other.is_named
        self.states |= other.states
        self.acts |= other.acts
        self.destinations |= other.destinations
        self.senders |= other.senders
        self.dates |= other.dates


def merged(strands: Sequence[Strand]) -> list[Strand]:
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
    is_told = one.states and two.states
    if _is_come_true(one, two) and not (is_told and not one.states & two.states):
        return True
    if not one.strand.definite and not one.acts & two.acts:
        return False
    if (is_told and not one.states & two.states) or (
        not is_told and one.strand.count is None
    ):
        return False
    return (
        _meet(one.destinations, two.destinations)
        and _meet(one.senders, two.senders)
        and _meet(one.dates, two.dates)
    )


def _is_come_true(one: Facets, two: Facets) -> bool:
    """Say whether of people in general a return is feared, then told of some."""
    ends = (one.destinations or one.states) & (two.destinations or two.states)
    if one.strand.definite or not ends:
        return False
    if not _meet(one.senders - ends, two.senders - ends):
        return False
    return _is_done(one) != _is_done(two)


def _is_done(facets: Facets) -> bool:
    return any(removal.stage in DONE for removal in facets.strand.deeds)


def _ends(strand: Strand, end: str) -> set[str]:
    found = (getattr(removal, end) for removal in strand.deeds)
    return {state.state for state in found if state is not None}


def dates_of(strand: Strand) -> set[str]:
    """Give the dates on which people of a strand are said to have been sent."""
    done = (removal for removal in strand.deeds if removal.stage in DONE)
    return {removal.when.date for removal in done if removal.when}


def _meet(one: set[str], two: set[str]) -> bool:
    return (
        not one
        or not two
        or any(a.startswith(b) or b.startswith(a) for a in one for b in two)
    )


def with_loose(settled: list[Strand], merged: Sequence[Strand]) -> list[Strand]:
    """Let people in general of the same State be background of a definite group."""
    if settled is merged:
        return settled
    ends, acts = set[str](), set[str]()
    sent = [_ends(strand, "sending") for strand in settled]
    senders = set[str]().union(*sent) if all(sent) else None
    for strand in settled:
        ends |= _ends(strand, "destination") | {*strand.states}
        acts |= {removal.act for removal in strand.deeds}
    kept = [*settled]
    for loose in merged:
        others = _ends(loose, "destination") | {*loose.states}
        alike = any(removal.act in acts for removal in loose.deeds)
        done = any(removal.stage in DONE for removal in loose.deeds)
        near = ends & others or (not others and loose.people)
        # What was done in another way, or by another State, was done to others.
        own = _ends(loose, "sending")
        apart = done and own and senders is not None and not own & senders
        absorbed = near and not apart and (alike or (others and not done))
        if not loose.definite and not absorbed:
            kept.append(loose)
    return kept
