"""`Canvas`: a sentence in small letters whose names, States and people are marks.

A mark is one capital letter in place of the words it stands for: `S` a demonym, `E`
one that stands for people ("Eritreans"), `C` a State, `L` a place, `D` a date, `N` a
number, `M` a person named, `P` people, `A` and `B` removal words. The shadow has no
capitals, so a pattern can say "P were A to C"; several blanks are one. `origin` leads
each character back to the report.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from holdfast.facts.spans import Span
from holdfast.reading.fold import is_padded, squeezed
from holdfast.reading.frames import (
    DateMention,
    Named,
    People,
    PlaceMention,
    StateMention,
)
from holdfast.reading.numbers import NumberMention

Item: TypeAlias = (
    DateMention | Named | NumberMention | People | PlaceMention | StateMention
)
Mark: TypeAlias = "tuple[Span, str, Item | None]"
DEMONYM = re.compile(r"(?:an|en|ese|ish|i|ur)s?$")
SAME = re.compile(r"(?:ss|ese)$")
ARTICLE = re.compile(r"the\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Canvas:
    """Marked text; `items` are what its marks stand for, by offset in it."""

    text: str
    items: Mapping[int, Item]
    origin: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Give the report's span of a stretch of the marked text."""
        return Span(self.origin[start], self.origin[end])

    def at(self, span: Span) -> int | None:
        """Give where the mark of this span stands."""
        return next(
            (at for at, item in self.items.items() if item.span.overlaps(span)), None
        )

    def inside(self, match: re.Match[str]) -> Iterable[Item]:
        """Give the items whose marks a match covers, in order."""
        return [self.items[at] for at in range(*match.span()) if at in self.items]


def canvas_of(shadow: str, within: Span, marks: Iterable[Mark]) -> Canvas:
    """Write marks over a stretch of a shadow; of overlapping ones the first stays."""
    text: list[str] = []
    origin: list[int] = []
    items: dict[int, Item] = {}
    at = within.start
    for span, letter, item in _apart(marks):
        origin += range(at, span.start)
        if item is not None:
            items[len(origin)] = item
        text += (shadow[at : span.start], letter)
        origin.append(span.start)
        at = span.end
    text.append(shadow[at : within.end])
    origin += range(at, within.end)
    whole = Canvas("".join(text).replace("\n", " "), items, (*origin, within.end))
    return _unpadded(whole) if is_padded(whole.text) else whole


def _unpadded(canvas: Canvas) -> Canvas:
    """Leave of several blanks one: lines that are set in print are padded."""
    text, places = squeezed(canvas.text)
    items = {
        now: canvas.items[was] for now, was in enumerate(places) if was in canvas.items
    }
    origin = (*(canvas.origin[was] for was in places), canvas.origin[-1])
    return Canvas(text, items, origin)


def state_mark(state: StateMention, shadow: str) -> Mark:
    """Mark a State by its demonym or its name, the article left outside."""
    article = ARTICLE.match(state.span.of(shadow))
    span = Span(state.span.start + (article.end() if article else 0), state.span.end)
    words = span.of(shadow)
    if state.form in {"demonym", "part"} or (
        state.form == "place" and DEMONYM.search(words)
    ):
        return (
            span,
            "E" if words.endswith("s") and not SAME.search(words) else "S",
            state,
        )
    return span, "C", state


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    """Leave out marks that overlap an earlier one; sort the rest by place."""
    kept: list[Mark] = []
    for mark in marks:
        if not any(mark[0].overlaps(other[0]) for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark[0])
