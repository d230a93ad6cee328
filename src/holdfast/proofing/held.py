"""`Held`: every figure, date, place and State that a text may speak of, and why.

It is gathered from what may leave (`Disclosed`), from the draft that the text was made
of, and from further texts that may be quoted: the legal sheet, the country sheet.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.findings import AnswerValue
from holdfast.facts.names import fold
from holdfast.facts.places import known_place
from holdfast.proofing.sentences import Line, line_of, lines_of
from holdfast.reading.frames import PlaceMention

DIGITS = re.compile(r"\d+")
DATE = re.compile(r"(?:\d{4}|XXXX|\.\.)[-\dX/.~?%]*")
STATE = re.compile("[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Allowed:
    """Further texts whose figures, dates and places a text may use."""

    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Held:
    """What may be said, by kind; `lines` are the sentences it may be taken from."""

    disclosed: Disclosed
    language: str
    lines: tuple[Line, ...]
    extra: frozenset[str] = field(default=frozenset())

    @classmethod
    def of(cls, disclosed: Disclosed, language: str, texts: Iterable[str]) -> "Held":
        """Gather what is held by details, and by texts that may be quoted."""
        published = disclosed.published_on
        lines = [line for text in texts for line in lines_of(text, language, published)]
        addressed = [
            line_of(text, language, published) for text in _addressed(disclosed)
        ]
        return cls(disclosed, language, (*lines, *addressed))

    @cached_property
    def counts(self) -> tuple[tuple[Detail, tuple[Count, ...]], ...]:
        """Give each detail that is a number, and what must stay open of it."""
        return tuple(
            (detail, counts)
            for detail in self.disclosed.details
            if (counts := _counts(detail))
        )

    @cached_property
    def quoted_counts(self) -> frozenset[Count]:
        """Give the counts of people that quoted sentences tell."""
        return frozenset(each.count for line in self.lines for each in line.numbers)

    @cached_property
    def quoted_beyond(self) -> frozenset[Count]:
        """Give those of them that are told as more than their number."""
        return frozenset(
            each.count
            for line in self.lines
            for each in line.numbers
            if line.says_beyond(each)
        )

    @cached_property
    def dates(self) -> tuple[tuple[str, str], ...]:
        """Give every date held, with the question it answers."""
        found = [
            (detail.question, value)
            for detail in self.disclosed.details
            for value in _all_values(detail)
            if isinstance(value, str) and DATE.fullmatch(value)
        ]
        appeals, published = self.disclosed.appeals_by, self.disclosed.published_on
        found += [("appeals_by", appeals[0])] if appeals else []
        found += [("published_on", published)] if published else []
        return tuple(found)

    @cached_property
    def quoted_dates(self) -> tuple[str, ...]:
        """Give the dates that quoted sentences tell."""
        return tuple(each.date for line in self.lines for each in line.dates)

    @cached_property
    def due_on(self) -> frozenset[str]:
        """Give the days on which, and not by which, quoted sentences tell something."""
        return frozenset(
            each.date
            for line in self.lines
            for each in line.dates
            if each.role is None
            and line.own.on_day.search(line.words[: line.inside(each.span)[0]])
        )

    @cached_property
    def figures(self) -> frozenset[str]:
        """Give every figure that stands in a value or a quoted text."""
        values = [
            value
            for detail in self.disclosed.details
            for value in (*_all_values(detail), detail.instead)
            if isinstance(value, str)
        ]
        texts = [*values, *(line.words for line in self.lines)]
        digits = (DIGITS.findall(text.replace(",", "")) for text in texts)
        plain = (DIGITS.findall(text) for text in texts)
        counts = (str(end) for _d, held in self.counts for c in held for end in c.ends)
        quoted = (str(end) for count in self.quoted_counts for end in count.ends)
        found = [figure for every in (*digits, *plain) for figure in every]
        return frozenset(
            figure.lstrip("0") or "0" for figure in (*found, *counts, *quoted)
        )

    @cached_property
    def texts(self) -> str:
        """Give all that is held in words, folded, to look for a name in."""
        values = [
            str(value)
            for detail in self.disclosed.details
            for value in (*_all_values(detail), detail.instead)
            if value is not None
        ]
        words = [*values, *(line.sighted.text for line in self.lines)]
        return " ".join(fold(each) for each in words)

    @cached_property
    def places(self) -> frozenset[str]:
        """Give the places held, each by the name it is compared by."""
        named = [
            place_key(value)
            for detail in self.disclosed.details
            for value in _all_values(detail)
            if isinstance(value, str) and not STATE.fullmatch(value)
        ]
        quoted = [place_key(place.name) for line in self.lines for place in line.places]
        return frozenset((*named, *quoted))

    @cached_property
    def states(self) -> frozenset[str]:
        """Give the States held."""
        named = [
            value
            for detail in self.disclosed.details
            for value in _all_values(detail)
            if isinstance(value, str) and STATE.fullmatch(value)
        ]
        offices = [each.state for each in self.disclosed.addressees if each.state]
        quoted = [each.state for line in self.lines for each in line.states]
        around = [
            state
            for detail in self.disclosed.details
            for value in detail.values
            for state in _states_of(value, self.language)
        ]
        return frozenset((*named, *offices, *quoted, *around))

    @property
    def names_sender(self) -> bool:
        """Say whether it is told who sends people away, so that others are strange."""
        return self.disclosed.of("sending_state") is not None

    def has_place(self, place: PlaceMention) -> bool:
        """Say whether anything held names the place."""
        return place_key(place.name) in self.places or bool(
            re.search(rf"(?<!\w){re.escape(fold(place.name))}(?!\w)", self.texts)
        )


def place_key(name: str) -> str:
    """Give the name a place is compared by, in whatever language it stands."""
    return fold(known_place(name))


def _counts(detail: Detail) -> tuple[Count, ...]:
    """Give what a number must leave open: all that rivals span, if there are any."""
    if isinstance(detail.range, Count):
        return (detail.range,)
    counts = [value for value in detail.values if isinstance(value, Count)]
    if len(counts) <= 1 or detail.question == "other_number":
        return tuple(counts)
    return (_spanned(counts),)


def _spanned(counts: list[Count]) -> Count:
    lows = [count.min for count in counts if count.min is not None]
    highs = [count.max for count in counts if count.max is not None]
    low = min(lows) if len(lows) == len(counts) else None
    high = max(highs) if len(highs) == len(counts) else None
    if low is None and high is None:
        return counts[0]
    return Count(low, high, any(count.approximate for count in counts))


def _all_values(detail: Detail) -> tuple[AnswerValue, ...]:
    return (*detail.values, *((detail.range,) if detail.range is not None else ()))


def _states_of(value: AnswerValue, language: str) -> tuple[str, ...]:
    if not isinstance(value, str) or STATE.fullmatch(value):
        return ()
    line = line_of(f"({value})", language, None)
    return tuple(state for place in line.places[:1] for state in place.states[:1])


def _addressed(disclosed: Disclosed) -> Iterable[str]:
    for each in disclosed.addressees:
        yield from each.postal
        yield each.office
        for text in (each.name, each.email, each.salutation):
            if text:
                yield text
