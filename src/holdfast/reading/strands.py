"""`Strand`: what a report tells of one group or person, as it is put together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.frames import Named, People, Removal
from holdfast.reading.gists import Gist
from holdfast.reading.name_index import Bearer, NameIndex, is_same

# So many strands may be spoken of without a name; they are told of most lately.
IN_VIEW = 60
# More than these of one group are not told apart, nor taken over from another one.
MOST_NAMES = 400


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: its people and its removals, in order, and its words."""

    span: Span
    words: str
    people: tuple[People, ...]
    removals: tuple[Removal, ...]


@dataclass(slots=True)
class Strand:
    """What a report tells of one group or person, as it is put together.

    `parts` are removals of only some of them, with how many where that is told.
    """

    people: list[People] = field(default_factory=list)
    names: list[Named] = field(default_factory=list)
    removals: list[Removal] = field(default_factory=list)
    parts: list[tuple[Removal, Count | None]] = field(default_factory=list)
    lines: list[Span] = field(default_factory=list)
    definite: bool = True
    last: int = 0
    known: Gist | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def gist(self) -> Gist:
        """Give what its phrases tell together."""
        known = self.known
        if known is None or not known.is_of(self.people):
            known = self.known = Gist(self.people)
        if known.seen < len(self.people):
            known.read_on()
        return known

    @property
    def states(self) -> list[str]:
        """Give the nationalities told, each once, in order."""
        return [*self.gist.states]

    @property
    def count(self) -> Count | None:
        """Give the first number told of all of them, else how many are named."""
        told, pointed, named = self.gist.told, self.gist.pointed, len(self.names)
        if told and (not told.max or told.max >= named):
            return told
        if not told and pointed and (not named or (pointed.min or 0) > named):
            return pointed  # "the five, who include A and B"
        return Count.exactly(named) if named else None

    @property
    def is_single(self) -> bool:
        """Say whether it is one person."""
        count = self.count
        return count is not None and count.max == 1

    @property
    def deeds(self) -> list[Removal]:
        """Give every removal, of all or of some, in the order of the text."""
        every = [*self.removals, *(removal for removal, _ in self.parts)]
        return sorted(every, key=lambda removal: removal.trigger)


@dataclass(slots=True)
class Followed:
    """The strands begun so far, and of them those in view, in the order of the text.

    People told of long ago are not whom "they" means; a name brings them back. `member`
    is the group of whom one was named by himself last, and where.
    """

    every: list[Strand] = field(default_factory=list)
    view: list[Strand] = field(default_factory=list)
    names: NameIndex[Strand] = field(default_factory=NameIndex)
    numbers: dict[int, int] = field(default_factory=dict)
    entered: int = 0
    member: tuple[Strand, int] | None = None

    def enter(self) -> None:
        """Give the strands that were begun since their numbers."""
        for strand in self.view[self.entered :]:
            if self.numbers.setdefault(id(strand), len(self.every)) == len(self.every):
                self.every.append(strand)
        self.entered = len(self.view)

    def settle(self) -> None:
        """End a sentence: let go of the strands that were told of longest ago."""
        self.enter()
        if len(self.view) > IN_VIEW:
            latest = sorted(self.view, key=lambda each: each.last)[-IN_VIEW:]
            kept = {id(strand) for strand in latest}
            self.view = [strand for strand in self.view if id(strand) in kept]
            self.entered = len(self.view)

    def by_name(self, names: Sequence[Named]) -> Strand | None:
        """Give the strand begun last that has one of the names."""
        bearer = next(self.names.same(names), None)
        if bearer is None:
            return None
        if not any(strand is bearer.owner for strand in self.view):
            self.view.append(bearer.owner)
        return bearer.owner

    def name(self, strand: Strand, names: Iterable[Named]) -> None:
        """Give a strand names, and remember whose they are."""
        self.enter()
        for named in _name(strand, names):
            self.names.add(Bearer(self.numbers[id(strand)], strand, named))


def _name(strand: Strand, names: Iterable[Named]) -> Iterator[Named]:
    """Add names that the strand does not have yet; the fuller form stays."""
    for name in names:
        at = next(
            (n for n, known in enumerate(strand.names) if is_same(name, known)), None
        )
        if at is not None and len(name.name) > len(strand.names[at].name):
            strand.names[at] = name
            yield name
        elif at is None and len(strand.names) < MOST_NAMES:
            strand.names.append(name)
            yield name
