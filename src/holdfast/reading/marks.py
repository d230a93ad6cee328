"""`Marked`: a paragraph whose States, dates, places and people stand as marks.

A mark is one capital letter, filled up to the length of the words it stands
for, so that offsets hold and a cue can say “a State, then a removal word”.
Shadows have no capitals: a mark cannot be mistaken for a letter of the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from holdfast.facts.spans import Span
from holdfast.reading.body import Paragraph
from holdfast.reading.dates import find_dates
from holdfast.reading.frames import DateMention, People, PlaceMention, StateMention
from holdfast.reading.grammar import FILL, MARKS, Grammar, grammar_of
from holdfast.reading.people_phrases import find_people
from holdfast.reading.places import find_places
from holdfast.reading.states import find_states

Item: TypeAlias = StateMention | DateMention | PlaceMention | People

# A line this long goes on in the next one; a shorter one is a heading.
LONG_LINE = 18
LINE = re.compile(r"^([^\n]*)\n(?=[^\s#>*•·-])", re.MULTILINE)
FINISHED = tuple('。！？.!?:：」』”"')


@dataclass(frozen=True)
class Marked:
    """Marked text of one paragraph; `items` are what its marks stand for.

    Offsets within `text` begin at the paragraph: add `start` for the report's.
    """

    text: str
    start: int
    items: Mapping[int, Item]

    def span(self, match: re.Match[str], group: str | int = 0) -> Span:
        """Give the report's span of a match or of one of its groups."""
        return Span(*match.span(group)).shift(self.start)

    def state(self, match: re.Match[str]) -> StateMention | None:
        """Give the State that a cue's `{state}` met."""
        item = self._item(match, "state")
        return item if isinstance(item, StateMention) else None

    def place(self, match: re.Match[str]) -> PlaceMention | None:
        """Give the place that a cue's `{place}` met."""
        item = self._item(match, "place")
        return item if isinstance(item, PlaceMention) else None

    def date(self, match: re.Match[str]) -> DateMention | None:
        """Give the date that a cue's `{date}` met."""
        item = self._item(match, "date")
        return item if isinstance(item, DateMention) else None

    def people(self, match: re.Match[str]) -> People | None:
        """Give the people that a cue's `{people}` met."""
        item = self._item(match, "people")
        return item if isinstance(item, People) else None

    def part(self, text: str, first: int) -> "Marked":
        """Give a stretch of it, marked further, that begins at an offset."""
        low = bisect_left(self._places, first)
        high = bisect_left(self._places, first + len(text))
        items = {at - first: self.items[at] for at in self._places[low:high]}
        return Marked(text, self.start + first, items)

    @cached_property
    def _places(self) -> list[int]:
        """Give where items stand, in order."""
        return sorted(self.items)

    def _item(self, match: re.Match[str], group: str) -> Item | None:
        if match.re.groupindex.get(group) is None:
            return None
        return self.items.get(match.start(group))


@lru_cache(maxsize=2)
def marked(
    text: str, shadow: str, paragraph: Paragraph, published: str | None
) -> Marked:
    """Mark one paragraph; kept for the next pass over the same paragraph."""
    span, grammar = paragraph.span, grammar_of(paragraph.language)
    start = span.start
    canvas = [*joined(span.of(shadow))]
    items: dict[int, Item] = {}
    states = find_states(text, shadow, span, grammar.language)
    places = find_places(text, shadow, span)
    dates = find_dates(text, shadow, span, published, grammar.language)
    for item in _longest_first((*dates, *states, *places)):
        put(canvas, items, item, _core(item, text, grammar), start)
    for people in find_people("".join(canvas), items, grammar, start):
        _clear(items, people.span.shift(-start))
        put(canvas, items, people, people.span, start)
    return Marked("".join(canvas), start, dict(sorted(items.items())))


def put(
    canvas: list[str], items: dict[int, Item], item: Item, span: Span, start: int
) -> None:
    """Write a mark over its words, unless another one stands there already."""
    first, last = span.start - start, span.end - start
    is_taken = any(char.isupper() or char == FILL for char in canvas[first:last])
    if first >= last or (is_taken and not isinstance(item, People)):
        return
    letter = MARKS[KIND_OF[type(item)]]
    canvas[first:last] = letter + FILL * (last - first - 1)
    items[first] = item


KIND_OF: Mapping[type, str] = {
    StateMention: "state",
    DateMention: "date",
    PlaceMention: "place",
    People: "people",
}


def joined(shadow: str) -> str:
    """Join the lines of one sentence, end it at others; the length stays."""
    return LINE.sub(_join, shadow)


def _join(line: re.Match[str]) -> str:
    goes_on = len(line[1]) >= LONG_LINE and not line[1].rstrip().endswith(FINISHED)
    return line[1] + (" " if goes_on else "\n")


def _longest_first(items: Iterable[Item]) -> list[Item]:
    order = {DateMention: 0, StateMention: 1, PlaceMention: 2}
    return sorted(
        items,
        key=lambda item: (item.span.start - item.span.end, order.get(type(item), 3)),
    )


def _core(item: Item, text: str, grammar: Grammar) -> Span:
    """Leave “people of” outside the mark of a State, for the noun to be read."""
    span = item.span
    if not isinstance(item, StateMention) or item.form != "demonym":
        return span
    tail = grammar.tail.search(span.of(text))
    end = span.start + tail.start() if tail and tail.start() else span.end
    return Span(span.start, end)


def _clear(items: dict[int, Item], span: Span) -> None:
    for at in [at for at in items if span.start <= at < span.end]:
        del items[at]
