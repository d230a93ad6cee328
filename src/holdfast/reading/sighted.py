"""`Sighted`: one sentence and what is named in it, found when first asked for."""

from dataclasses import dataclass, replace
from functools import cached_property

from holdfast.facts.spans import Span
from holdfast.reading.authorities import find_authorities
from holdfast.reading.body import Body
from holdfast.reading.capitals import governments
from holdfast.reading.date_later import with_later
from holdfast.reading.dates import find_dates
from holdfast.reading.frames import (
    DateMention,
    Mention,
    Named,
    PlaceMention,
    StateMention,
)
from holdfast.reading.names import find_names
from holdfast.reading.numbers import NumberMention, find_numbers
from holdfast.reading.places import find_places
from holdfast.reading.states import find_states


@dataclass(frozen=True)
class Sighted:
    """A sentence of a body; every span in it is one of the whole text."""

    body: Body
    span: Span
    language: str = "en"

    @cached_property
    def words(self) -> str:
        """Give the sentence's shadow, with blanks for line ends."""
        return self.span.of(self.body.shadow).replace("\n", " ")

    @cached_property
    def text(self) -> str:
        """Give the sentence as written, blanks for line ends."""
        return self.span.of(self.body.text).replace("\n", " ")

    @cached_property
    def states(self) -> tuple[StateMention, ...]:
        """Give the States named."""
        return find_states(self.body.text, self.body.shadow, self.span, self.language)

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        """Give the places named."""
        return find_places(self.body.text, self.body.shadow, self.span)

    @cached_property
    def governments(self) -> tuple[StateMention, ...]:
        """Give the States whose capitals stand for those who govern there."""
        return tuple(governments(self.places, self.words, self.span))

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Give the dates told."""
        published = self.body.published
        shadow = self.body.shadow
        found = find_dates(self.body.text, shadow, self.span, published, self.language)
        return with_later(found, shadow, self.span)

    @cached_property
    def numbers(self) -> tuple[NumberMention, ...]:
        """Give the counts told."""
        return find_numbers(self.body.shadow, self.span, self.language)

    @cached_property
    def names(self) -> tuple[Named, ...]:
        """Give the people named, a day of the month before a name left out."""
        return tuple(_undated(named, self) for named in find_names(self))

    @cached_property
    def authorities(self) -> tuple[Mention, ...]:
        """Give the offices, forces and bodies named."""
        return find_authorities(self.body.text, self.body.shadow, self.span)

    def at(self, start: int, end: int) -> Span:
        """Carry offsets within the sentence into the whole text."""
        return Span(self.span.start + start, self.span.start + end)


def _undated(named: Named, sighted: Sighted) -> Named:
    """Take "May" from "on 1 May Ana Invented said", where it belongs to the date."""
    for date in sighted.dates:
        if date.span.start <= named.span.start < date.span.end < named.span.end:
            rest = Span(date.span.end, named.span.end).of(sighted.body.text)
            start = named.span.end - len(rest.lstrip())
            return replace(
                named, name=" ".join(rest.split()), span=Span(start, named.span.end)
            )
    return named
