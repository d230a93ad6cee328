"""Which phrases speak of the same people: `strands_of`.

A *strand* is what a report tells of one group or person. Phrases that only point
back ("the men", "he") go to the strand told of last that they may mean; a name, or
the same number of the same nationality, goes to the strand that has it already.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.english import people_words
from holdfast.reading.frames import Named, People, Removal
from holdfast.reading.gists import Gist
from holdfast.reading.name_index import Bearer, NameIndex, is_same

DONE = frozenset({"carried_out", "partly_carried_out"})
VERB = re.compile(r"(?:ed|ing|sent|taken|flown|over|given|driven|put)\b")
PART = re.compile(
    r"(?:^|\s)(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|[a-z]+teen"
    r"|[a-z]+ty(?:-[a-z]+)?|some|most|many|several|none|any|half|few|dozens"
    r"|hundreds) of"
    r" (?:them|the|these|those|whom|his|her|their)\b|\bmembers of (?:the|this) group"
    r"|^(?:the )?(?:others?|rest|remaining)\b"
)
SOME = re.compile(
    r"\b(?:some|several|many|most|one|two|three|at least \w+) (?:members |people |men "
    r"|women )?of $"
)
SOME_REACH = 40
ALONE = frozenset({"all", "others", "both", "some of them"})
KIN = re.compile(r"^(?:his|her|their|its|whose)\b")
MORE = re.compile(r"\b(?:other|others|another|more|further|additional|second|third)\b")
# So many strands may be spoken of without a name; they are told of most lately.
IN_VIEW = 60
# More than these of one group are not told apart, nor taken over from another one.
MOST_NAMES = 400
MOST_STATES = 40
LED = re.compile(r"^(?:the|these|those|this|that|both|all)\b")


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
        gist = self.gist
        named = Count.exactly(len(self.names)) if self.names else None
        told = gist.told
        if told and told.max and told.max < len(self.names):
            return named
        return told or named or gist.pointed

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

    People told of long ago are not whom "they" means; a name brings them back.
    """

    every: list[Strand] = field(default_factory=list)
    view: list[Strand] = field(default_factory=list)
    names: NameIndex[Strand] = field(default_factory=NameIndex)
    numbers: dict[int, int] = field(default_factory=dict)
    entered: int = 0

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


def strands_of(lines: Iterable[Line]) -> list[Strand]:
    """Follow the people of a report through its sentences."""
    followed = Followed()
    for line in lines:
        _follow(line, followed)
        followed.settle()
    return followed.every


def _follow(line: Line, followed: Followed) -> None:
    """Give each phrase and each removal of a sentence its strand."""
    strands = followed.view
    owners: dict[Span, tuple[Strand, bool]] = {}
    for people in _all_people(line):
        words = _words(line, people)
        strand, part = _strand_for(people, words, followed)
        part = part or _is_led_by_some(line, people)
        if strand is None:
            continue
        # "Migrants …, thousands of whom were": these are the people.
        counted = part and people.count is not None and not strand.definite
        part = part and not counted
        if counted:
            strand.people.append(replace(people, pronoun=False))
            strand.definite = True
        elif not part and (not people.pronoun or not strand.people):
            strand.people.append(_like_those_before(people, words, strand, strands))
            strand.definite = strand.definite or people.definite
        followed.name(strand, people.names)
        strand.last = people.span.start
        if not strand.lines or strand.lines[-1] != line.span:
            strand.lines.append(line.span)
        owners[people.span] = (strand, part)
    for removal in line.removals:
        _own(removal, line, owners, strands)


def _all_people(line: Line) -> list[People]:
    """Give the people of a sentence and those only its removals have."""
    told = {people.span: people for people in line.people}
    for removal in line.removals:
        if removal.people is not None:
            told.setdefault(removal.people.span, removal.people)
    return [told[span] for span in sorted(told)]


def _own(
    removal: Removal,
    line: Line,
    owners: dict[Span, tuple[Strand, bool]],
    strands: list[Strand],
) -> None:
    """Give a removal to the strand of its people, else to the one told of last."""
    people = removal.people
    strand, part = owners.get(people.span, (None, False)) if people else (None, False)
    if strand is None and people is not None and not _is_kin(_words(line, people)):
        strand = Strand(people=[people], definite=True, last=people.span.start)
        strands.append(strand)
    if strand is None:
        before = [s for s in strands if s.last <= removal.trigger.start and s.definite]
        acted = [s for s in before if s.removals or s.parts]
        strand = max(acted or before, key=lambda each: each.last, default=None)
    if strand is None:
        strand = _unsaid(removal, line, strands)
    if strand is None:
        return
    if part and people is not None:
        strand.parts.append((removal, people.count))
    else:
        strand.removals.append(removal)
    if not strand.lines or strand.lines[-1] != line.span:
        strand.lines.append(line.span)


def _unsaid(removal: Removal, line: Line, strands: list[Strand]) -> Strand | None:
    """Begin a strand of people whom no word tells: "forced returns to C continued"."""
    word = removal.trigger.shift(-line.span.start).of(line.words)
    if removal.stage not in DONE or removal.destination is None or VERB.search(word):
        return None
    strands.append(Strand(definite=False, last=removal.trigger.start))
    return strands[-1]


def _like_those_before(
    people: People, words: str, strand: Strand, strands: Sequence[Strand]
) -> People:
    """Let "another 20" and "two others" be from where those told of before are."""
    before = strands[-2:-1] if strands[-1] is strand else []
    if people.states or people.names or not before or not MORE.search(words):
        return people
    told = [state for each in before[0].people for state in each.states]
    return replace(people, states=tuple(told[:MOST_STATES]))


def _is_led_by_some(line: Line, people: People) -> bool:
    """Say whether "some members of" leads to the people."""
    start = people.span.start - line.span.start
    return (
        people.pronoun
        and SOME.search(line.words[max(0, start - SOME_REACH) : start]) is not None
    )


def _is_kin(words: str) -> bool:
    """Say whether a phrase only names people by whose kin they are: "his lawyer"."""
    return KIN.match(words) is not None and len(words.split()) > 1


def _words(line: Line, people: People) -> str:
    return people.span.shift(-line.span.start).of(line.words)


def _strand_for(
    people: People, words: str, followed: Followed
) -> tuple[Strand | None, bool]:
    """Find the strand a phrase speaks of, or begin one; say whether of a part only."""
    strands = followed.view
    named = followed.by_name(people.names)
    if named is not None:
        return named, False
    if PART.search(words) and not people.states:
        whole = _pointed(people, words, strands, plural=True)
        if whole is not None:
            return whole, True
    if people.pronoun and not (people.count and MORE.search(words)):
        found = _pointed(people, words, strands, plural=_is_plural(people, words))
        if found is not None or words in people_words().pronouns or words in ALONE:
            return found, False
    if KIN.match(words) and not people.names:
        return None, False
    same = _same_group(people, words, strands)
    if same is not None:
        return same, False
    strand = Strand(definite=people.definite, last=people.span.start)
    strands.append(strand)
    return strand, False


def _is_plural(people: People, words: str) -> bool:
    """Say whether a phrase that points back speaks of several."""
    if people.count is not None:
        return people.count.max != 1
    last = words.rsplit(maxsplit=1)[-1] if words else ""
    table = people_words()
    return (
        table.pronouns.get(words, table.nouns.get(last, True))
        or last in table.collective
    )


def _pointed(
    people: People, words: str, strands: list[Strand], *, plural: bool
) -> Strand | None:
    """Give the strand told of last that a phrase may point back to."""
    fitting = [s for s in strands if s.definite and s.is_single != plural]
    if people.count is not None and plural and not PART.search(words):
        exact = [s for s in fitting if s.count == people.count]
        fitting = exact or [
            s for s in fitting if s.count is None or s.count.allows(people.count)
        ]
    acted = [s for s in fitting if s.removals or s.parts or s.names or s.states]
    found = max(acted or fitting, key=lambda each: each.last, default=None)
    if found is None and plural:
        loose = [s for s in strands if not s.definite]
        return max(loose, key=lambda each: each.last, default=None)
    return found


def _same_group(people: People, words: str, strands: list[Strand]) -> Strand | None:
    """Give the strand of the same number or, where "the" leads, the same State."""
    if MORE.search(words):
        return None
    states = {state.state for state in people.states}
    led = LED.match(words) is not None
    many = people.definite and _is_many(people.count)
    if not (led or (people.count and (states or many))):
        return None
    for strand in sorted(strands, key=lambda each: -each.last):
        if people.names and strand.names:
            continue
        own = strand.gist.states
        shared = states & own.keys()
        if states and own and not shared:
            continue
        same_count = people.count is not None and strand.count == people.count
        if same_count and (shared or led or many):
            return strand
        if led and shared and (people.count is None or strand.count is None):
            return strand
    return None


def _is_many(count: Count | None) -> bool:
    """Say whether a number is large enough to tell a group from others."""
    return count is not None and count.min is not None and count.min > FEW


FEW = 3


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
