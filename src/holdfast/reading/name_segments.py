"""Segments of a run that may be one person's name, cut where other words stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from holdfast.reading.name_runs import Part
from holdfast.reading.name_words import NAME_LIKE, Kind, is_given, lists

SLIGHT = frozenset((Kind.LINK, Kind.INITIAL))
LONGEST_NAME = 8
LEAST_CAPITALS_SURNAME = 4
PAIR = 2


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that may be a name; `title` is the title right before them."""

    parts: tuple[Part, ...]
    title: Part | None = None

    @property
    def start(self) -> int:
        """Give where the first word begins in the sentence."""
        return self.parts[0].start

    @property
    def end(self) -> int:
        """Give where the last word ends in the sentence."""
        return self.parts[-1].end

    @property
    def is_given(self) -> bool:
        """Say whether one of the words is known as a given name."""
        return any(part.kind is Kind.GIVEN for part in self.parts)

    @property
    def is_certain(self) -> bool:
        """Say whether two words at least are more than a particle or an initial."""
        return self.content >= PAIR or self.parts[0].kind is Kind.INITIAL

    @property
    def content(self) -> int:
        """Count the words that are more than an initial or a particle."""
        return sum(part.kind not in SLIGHT for part in self.parts)

    @property
    def is_full(self) -> bool:
        """Say whether there are enough words for a full name."""
        some = self.content
        if some >= PAIR:
            return True
        first, last = self.parts[0], self.parts[-1]
        if some == 1 and first.kind is Kind.INITIAL:
            return last.kind is not Kind.INITIAL and len(last.word) > PAIR
        return (
            some == 1
            and len(self.parts) == PAIR
            and Kind.LINK in (first.kind, last.kind)
        )


def segments(text: str, parts: Sequence[Part], *, heading: bool) -> Iterator[Segment]:
    """Cut a run into what may be names, without those that belong to bodies."""
    held: list[Part] = []
    title: Part | None = None
    barred = False
    for at, part in enumerate(parts):
        if _goes_on(text, part, held, heading=heading) or _is_between(parts, at, held):
            held.append(part)
            if not part.closes:
                continue
        follows = None if held and held[-1] is part else part
        if held and not barred and not _is_body(follows, parts, at):
            yield from _made(held, title)
        held, barred = [], follows is not None and follows.kind is Kind.LEAD
        title = follows if follows and follows.kind is Kind.TITLE else None
    if held and not barred:
        yield from _made(held, title)


def _goes_on(text: str, part: Part, held: list[Part], *, heading: bool) -> bool:
    """Say whether a word may be part of the name so far."""
    if part.kind in NAME_LIKE:
        return True
    if heading:
        return False
    if not held:
        return (
            part.kind is Kind.STOP and is_given(part.key) and _stands_inside(text, part)
        )
    if part.kind in {Kind.LEAD, Kind.TITLE, Kind.STOP}:
        return is_given(part.key)
    return _is_surname(part, held)


def _is_between(parts: Sequence[Part], at: int, held: list[Part]) -> bool:
    """Say whether a letter without a stop stands inside a name: "Ana M Lopes"."""
    later = parts[at + 1] if at + 1 < len(parts) else None
    letter = len(parts[at].word) == 1 and parts[at].word.isupper()
    inside = held and later and {held[-1].kind, later.kind} <= NAME_LIKE
    return letter and bool(inside) and not held[-1].closes


def _stands_inside(text: str, part: Part) -> bool:
    """Say whether a word is written large without opening a sentence or a quotation."""
    before = text[max(0, part.start - 2) : part.start]
    return before[-1:] == " " and (before[0].isalnum() or before[0] == ",")


def _is_surname(part: Part, held: list[Part]) -> bool:
    """Say whether a word that is no name may be one after a given name."""
    if not any(one.kind is Kind.GIVEN for one in held):
        return False
    if part.kind is Kind.WORD:
        return len(held) <= PAIR
    if part.kind is Kind.PEOPLE:
        return part.key in lists()["peoples"] and not part.closes
    return part.kind is Kind.ACRONYM and len(part.word) >= LEAST_CAPITALS_SURNAME


def _is_body(part: Part | None, parts: Sequence[Part], at: int) -> bool:
    """Say whether a word, with those after it, makes a body of what precedes."""
    if part is None or part.kind is Kind.STOP:
        return False
    if part.kind in {Kind.BODY, Kind.LEAD}:
        return True
    later = parts[at + 1] if at + 1 < len(parts) else None
    return part.kind is Kind.WORD and later is not None and later.kind is Kind.BODY


def _made(held: list[Part], title: Part | None) -> Iterator[Segment]:
    """Give the segment without the particles that end or open it."""
    kept = list(held)
    while kept and _is_loose(kept[-1]):
        kept.pop()
    while kept and kept[0].kind is Kind.LINK and kept[0].word[0].islower():
        kept.pop(0)
    if kept and len(kept) <= LONGEST_NAME:
        yield Segment(tuple(kept), title)


def _is_loose(part: Part) -> bool:
    """Say whether a word is a particle that cannot end a name."""
    if part.kind is not Kind.LINK:
        return False
    return part.word[0].islower() and part.key not in lists()["tails"]
