r"""`OffsetMap`: carry a span from the cleaned text back to the original, and forth.

A map is a list of *anchors*: places that are known in both texts. They come
in pairs, the start and the end of each edit; between an edit's end and the
next one's start nothing changed, so every offset there moves by the same
amount. A text that was not changed has no anchors.

    original   a b \r \n c      the edit took away [2, 3)
    cleaned    a b    \n c      anchors 2↔2 and 3↔2
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self, TypeAlias

from holdfast.errors import BadValueError
from holdfast.facts.spans import Span

# Compact: a long text with a carriage return on every line has millions.
Anchors: TypeAlias = "array[int]"


@dataclass(frozen=True, slots=True)
class Edit:
    """What stood at `span` of the text before became `length` characters."""

    span: Span
    length: int


@dataclass(frozen=True, slots=True)
class Zone:
    """A changed stretch, in the original, a text between, and the cleaned text."""

    middle: Span
    original: Span
    cleaned: Span


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Two rows of anchors, each in order and equally long; none is identity."""

    original: Anchors = field(default_factory=lambda: array("q"))
    cleaned: Anchors = field(default_factory=lambda: array("q"))

    @classmethod
    def from_edits(cls, edits: Iterable[Edit]) -> Self:
        """Build the map of edits given in order, none overlapping another."""
        original, cleaned = array("q"), array("q")
        end = moved = 0
        for edit in edits:
            start = edit.span.start
            if start < end or edit.length < 0:
                raise BadValueError("bad_edits", "Edits must be in order, apart.")
            end = edit.span.end
            original.extend((start, end))
            cleaned.extend((start + moved, start + moved + edit.length))
            moved = cleaned[-1] - end
        return cls(original, cleaned)

    @property
    def is_identity(self) -> bool:
        """Say whether both texts are the same."""
        return not self.original

    def to_original(self, span: Span) -> Span:
        """Give the shortest stretch of the original that made what stands here.

        Of what was deleted only the inside counts, never the edges; a place
        within an edit means the whole edit.
        """
        return _carry(span, self.cleaned, self.original)

    def to_cleaned(self, span: Span) -> Span:
        """Give what became of a stretch of the original; the way back."""
        return _carry(span, self.original, self.cleaned)

    def compose(self, then: Self) -> Self:
        """Give the map of this cleaning followed by another."""
        if self.is_identity or then.is_identity:
            return then if self.is_identity else self
        zones = list(_merged(sorted(_zones(self, then), key=_place)))
        original, cleaned = array("q"), array("q")
        for zone in zones:
            original.extend((zone.original.start, zone.original.end))
            cleaned.extend((zone.cleaned.start, zone.cleaned.end))
        return type(self)(original, cleaned)


def _carry(span: Span, here: Sequence[int], there: Sequence[int]) -> Span:
    start = _carry_start(span.start, here, there)
    return Span(start, max(start, _carry_end(span.end, here, there)))


def _carry_start(offset: int, here: Sequence[int], there: Sequence[int]) -> int:
    """Carry an offset to the right of whatever vanished at it."""
    before = bisect_right(here, offset) - 1
    if before < 0:
        return offset
    is_inside_edit = before % 2 == 0
    return there[before] + (0 if is_inside_edit else offset - here[before])


def _carry_end(offset: int, here: Sequence[int], there: Sequence[int]) -> int:
    """Carry an offset to the left of whatever vanished at it."""
    after = bisect_left(here, offset)
    if after == len(here):
        return offset + (there[-1] - here[-1] if here else 0)
    is_inside_edit = after % 2 == 1
    return there[after] - (0 if is_inside_edit else here[after] - offset)


def _zones(first: OffsetMap, then: OffsetMap) -> Iterator[Zone]:
    """Give every edit of both maps, seen from all three texts."""
    for original, middle in _edits(first):
        yield Zone(middle, original, then.to_cleaned(middle))
    for middle, cleaned in _edits(then):
        yield Zone(middle, first.to_original(middle), cleaned)


def _edits(offsets: OffsetMap) -> Iterator[tuple[Span, Span]]:
    """Give each changed stretch before and after."""
    return zip(_pairs(offsets.original), _pairs(offsets.cleaned), strict=True)


def _pairs(anchors: Anchors) -> Iterator[Span]:
    return (Span(*ends) for ends in zip(anchors[::2], anchors[1::2], strict=True))


def _place(zone: Zone) -> Span:
    return zone.middle


def _merged(zones: Iterable[Zone]) -> Iterator[Zone]:
    """Join zones that overlap; zones that only touch stay apart.

    Two that are both empty in the middle (something deleted, then something
    put in at the same place) have no order of their own, so they are joined.
    """
    following = iter(zones)
    last = next(following)
    for zone in following:
        if zone.middle.start < last.middle.end or zone.middle == last.middle:
            last = _joined(last, zone)
        else:
            yield last
            last = zone
    yield last


def _joined(one: Zone, other: Zone) -> Zone:
    return Zone(
        one.middle.join(other.middle),
        one.original.join(other.original),
        one.cleaned.join(other.cleaned),
    )
