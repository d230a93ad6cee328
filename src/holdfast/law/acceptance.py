"""What opens a body for a State: what it accepted, where it belongs, and when."""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.facts.date_words import day_words
from holdfast.facts.legal import Standing
from holdfast.law.forum import Forum
from holdfast.law.instrument import Act
from holdfast.law.matter import Matter, state_name
from holdfast.law.obstacles import Blocks, Closes, Notes, Obstacle
from holdfast.law.standing import NotBound, code_of, is_open_to
from holdfast.law.wording import caveats, why_words
from holdfast.terms.load import terms

NOT_UN_MEMBERS = frozenset("CK NU PS TW VA XK".split())
"""States of our table that are no members of the United Nations."""
RANKS = {
    Standing.BOUND: 0,
    Standing.UNKNOWN: 1,
    Standing.NOT_YET_IN_FORCE: 2,
    Standing.NOT_BOUND: 3,
}


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What the State's own acts come to: an obstacle or none, acts, their doubts."""

    obstacle: Obstacle = None
    acts: tuple[Act, ...] = ()
    doubts: tuple[str, ...] = ()


def acceptance_of(matter: Matter, forum: Forum) -> Acceptance:
    """Look whether the State accepted the body by one way or another."""
    shut = _shut_out(matter, forum)
    if shut is not None or not forum.accepted_by:
        return shut or Acceptance(_without(matter, forum))
    ways = [_Way(matter, codes) for codes in forum.accepted_by]
    best = min(ways, key=lambda way: RANKS[way.weakest])
    return Acceptance(best.obstacle(), best.acts, best.doubts)


def belonging(matter: Matter, forum: Forum) -> Iterator[Obstacle]:
    """Give what time, membership, region and the place of danger put in the way."""
    yield _there_yet(matter, forum)
    yield _membership(matter, forum)
    yield _place_of_danger(matter, forum)


class _Way:
    """Instruments that open a body together: as open as the weakest of them."""

    def __init__(self, matter: Matter, codes: tuple[str, ...]) -> None:
        self.matter, self.codes = matter, codes
        self.standings = {code: code_of(matter.bond(code)) for code in codes}
        self.weakest = max(self.standings.values(), key=RANKS.__getitem__)

    @property
    def acts(self) -> tuple[Act, ...]:
        """Give the acts that decide."""
        found = (self.matter.bond(code).act for code in self.codes)
        return tuple(act for act in found if act)

    @property
    def doubts(self) -> tuple[str, ...]:
        """Say what casts doubt on how the State stands to each."""
        told = (_doubts(self.matter, code) for code in self.codes)
        return tuple(each for them in told for each in them)

    def obstacle(self) -> Obstacle:
        """Say why the weakest of them keeps the body shut, if it does."""
        if self.weakest is Standing.BOUND:
            return None
        code = next(c for c, each in self.standings.items() if each is self.weakest)
        instrument = self.matter.corpus.instruments[code]
        bond = self.matter.bond(code)
        why = why_words(instrument, self.matter.leg.sender, bond).rstrip(".")
        told = f"{instrument.name}: {why}"
        return Blocks(told) if self.weakest is Standing.UNKNOWN else Closes(told)


def _doubts(matter: Matter, code: str) -> Iterator[str]:
    """Name the instrument before each doubt; how old our table is, is told apart."""
    instrument = matter.corpus.instruments[code]
    bond = matter.bond(code)
    for caveat in caveats(instrument, matter.leg.sender, bond, matter.on):
        if not caveat.startswith("Nothing after"):
            yield f"{instrument.name}: {caveat}"


def _shut_out(matter: Matter, forum: Forum) -> Acceptance | None:
    """Look for an act that shuts the body out; one that is not known blocks it."""
    for code in forum.not_if:
        bond = matter.bond(code)
        shut = code_of(bond)
        acts = (bond.act,) if bond.act else ()
        doubts = tuple(_doubts(matter, code))
        if shut is Standing.BOUND:
            told = Closes(f"it is shut out for {matter.sender}")
            return Acceptance(told, acts, doubts)
        if shut is Standing.UNKNOWN:
            told_not = f"whether it is shut out for {matter.sender} is not in our table"
            return Acceptance(Blocks(told_not), acts, doubts)
    return None


def _without(matter: Matter, forum: Forum) -> Obstacle:
    """Look at what a body that asks for no acceptance still cannot do without."""
    for code in forum.not_without:
        if isinstance(matter.bond(code), NotBound):
            name = matter.corpus.instruments[code].name
            return Closes(f"{matter.sender} is not party to the {name}")
    if forum.strongest_with and not any(map(matter.is_bound, forum.strongest_with)):
        return Notes(f"{matter.sender} is not known to be bound by a refugee treaty.")
    return None


def _there_yet(matter: Matter, forum: Forum) -> Obstacle:
    """Shut a body before the day it was there; those days are from memory."""
    begun = forum.exists_from
    if begun is None or begun <= matter.on:
        return None
    if forum.earlier:
        return Blocks(forum.earlier)
    return Closes(f"it was not there yet: it began on {day_words(begun)}")


def _membership(matter: Matter, forum: Forum) -> Obstacle:
    """Look at members that our table does not hold, at regions and at who left."""
    state = matter.leg.sender
    left = forum.left.get(state)
    if left is not None and left <= matter.on:
        day = day_words(left)
        if forum.not_recorded:
            return Closes(f"{matter.sender} left it on {day}")
        return Notes(f"{matter.sender} announced on {day} that it leaves.")
    region = forum.region_of and matter.corpus.instruments[forum.region_of]
    if region and not is_open_to(region, state):
        return Closes("it is for another region")
    if forum.not_recorded:
        return Blocks(f"our table does not hold {forum.not_recorded}: check it")
    of = terms("states")[state].group or state
    if forum.un_members_only and of in NOT_UN_MEMBERS:
        return Closes(f"{matter.sender} is no member of the United Nations")
    return None


def _place_of_danger(matter: Matter, forum: Forum) -> Obstacle:
    """Keep a country mandate to dangers in its country."""
    danger = matter.leg.danger
    if not forum.danger_states or danger in forum.danger_states:
        return None
    if danger in forum.covered_elsewhere:
        return Closes(f"another mandate is for dangers in {matter.danger}")
    if forum.danger_states_may_change:
        return Blocks(
            f"whether a mandate on {matter.danger} is in force is not in our table"
        )
    named = ", ".join(map(state_name, forum.danger_states))
    return Closes(f"it is for dangers in {named}")
