"""`Line`: one sentence of a text, with its hedges, topics, figures and places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from holdfast.facts.spans import Span
from holdfast.proofing.signs import Sign, level_at, signs_in
from holdfast.proofing.words import Level, ProofWords, words_of
from holdfast.reading.body import Body, body_of
from holdfast.reading.frames import DateMention, PlaceMention, StateMention
from holdfast.reading.hedging import is_negated
from holdfast.reading.numbers import NumberMention
from holdfast.reading.place_names import states_of
from holdfast.reading.sighted import Sighted

BLANKS = re.compile(r"\s+")
WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
ITEM = re.compile(r"^[ \t]*(?:\d{1,2}[.)]|[-*•·–])[ \t]+", re.MULTILINE)
# The line drawn under a heading.
RULE = re.compile(r"^[=_~-]{3,}[ \t]*$", re.MULTILINE)
FIELD = re.compile(r"(?<=:\n)[ \t]")
CAPITALS = re.compile(r"[A-ZÀ-Ý][\w'-]*(?: [A-ZÀ-Ý][\w'-]*){0,2}")
# Where words do not stand apart, two signs together tell what a word tells elsewhere.
PAIR = 2


@dataclass(frozen=True, slots=True)
class Topic:
    """Words that tell one topic of a case, with offsets in the sentence."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """A sentence and all that is told in it; spans are those of the whole text."""

    sighted: Sighted

    @property
    def language(self) -> str:
        """Give the language that the sentence is proofed in."""
        return self.sighted.language

    @property
    def span(self) -> Span:
        """Give where the sentence stands in the text."""
        return self.sighted.span

    @cached_property
    def words(self) -> str:
        """Give the sentence in small letters and plain signs."""
        return self.sighted.words

    @cached_property
    def unbroken(self) -> str:
        """Give its words however they are broken into lines."""
        return BLANKS.sub(" ", self.words)

    @cached_property
    def own(self) -> ProofWords:
        """Give the words of its language."""
        return words_of(self.language)

    @cached_property
    def signs(self) -> tuple[Sign, ...]:
        """Give its hedges; "may" is none in "by 5 May"."""
        dated = [self.inside(date.span) for date in self.dates]
        return tuple(
            sign
            for sign in signs_in(self.words, self.language)
            if not any(first <= sign.start < last for first, last in dated)
        )

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """Give the words in it that tell what befalls the people."""
        return tuple(
            Topic(name, *match.span())
            for name, pattern in self.own.predicates.items()
            for match in pattern.finditer(self.words)
        )

    @property
    def states(self) -> tuple[StateMention, ...]:
        """Give the States named."""
        return self.sighted.states

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        """Give the places named, and small towns that the reader passes over."""
        named = self.sighted.places
        towns = (
            place
            for place in _towns(self.sighted, self.own)
            if not any(place.span.overlaps(other.span) for other in named)
        )
        return tuple(sorted((*named, *towns), key=lambda place: place.span))

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """Give the dates told."""
        return self.sighted.dates

    @property
    def numbers(self) -> tuple[NumberMention, ...]:
        """Give the counts of people told."""
        return self.sighted.numbers

    @cached_property
    def stems(self) -> frozenset[str]:
        """Give the words that tell something, without their endings."""
        return frozenset(stem for stem, _start, _end in self.stems_at)

    @cached_property
    def stems_at(self) -> tuple[tuple[str, int, int], ...]:
        """Give the words that tell something, and where they stand."""
        return tuple(_stems(self.words, self.own))

    def level(self, start: int, end: int, *, is_future: bool = False) -> Level:
        """Give the weakest level under which words at these offsets are told."""
        if self.language == "en" and self._is_negated(start, end):
            return Level.NEGATED
        return level_at(self.signs, start, end, is_future=is_future)

    def _is_negated(self, start: int, end: int) -> bool:
        """Say whether the last of these words is told not to be so."""
        last = self.words.rfind(" ", start, end) + 1
        return is_negated(self.sighted, self.sighted.at(max(start, last), end))

    def says_beyond(self, number: NumberMention) -> bool:
        """Say whether a count is told as more than its number."""
        words = number.span.of(self.sighted.body.shadow)
        return self.own.beyond.search(words) is not None

    def inside(self, span: Span) -> tuple[int, int]:
        """Carry a span of the text into the sentence."""
        return span.start - self.span.start, span.end - self.span.start


def lines_of(text: str, language: str, published: str | None) -> tuple[Line, ...]:
    """Part a text into its sentences."""
    body = body_of(_parted(text), language, published)
    return tuple(
        Line(Sighted(body, span, language))
        for paragraph in body.paragraphs
        for span in paragraph.sentences
    )


def line_of(text: str, language: str, published: str | None) -> Line:
    """Take a text as one sentence, whatever stands in it."""
    body: Body = body_of(text, language, published)
    return Line(Sighted(body, Span(0, len(text)), language))


def _towns(sighted: Sighted, own: ProofWords) -> Iterator[PlaceMention]:
    """Give the names of the gazetteer that a word like "à" leads to."""
    for lead in own.town_lead.finditer(sighted.words):
        found = CAPITALS.match(sighted.text, lead.end())
        words = found[0].split(" ") if found else []
        for length in range(len(words), 0, -1):
            name = " ".join(words[:length])
            if states := states_of(name):
                span = sighted.at(lead.end(), lead.end() + len(name))
                yield PlaceMention(name, span, "town", states)
                break


def _parted(text: str) -> str:
    """Set the items of a list and the fields of a form apart; every offset stays."""
    items = ITEM.sub(_as_blanks, RULE.sub(_as_blanks, text))
    return FIELD.sub("\n", items)


def _as_blanks(mark: re.Match[str]) -> str:
    return "\n" + " " * (len(mark[0]) - 1)


def _stems(words: str, own: ProofWords) -> Iterator[tuple[str, int, int]]:
    for match in WORD.finditer(words):
        word, start = match[0], match.start()
        if own.language == "zh" and not word.isascii():
            for at in range(len(word) - PAIR + 1):
                yield word[at : at + PAIR], start + at, start + at + PAIR
        elif word not in own.stop:
            yield _stem(word, own), start, match.end()


def _stem(word: str, own: ProofWords) -> str:
    """Cut a word to what stays when it is bent: "held", "return", "창춘"."""
    if own.language == "ko":
        return word[:PAIR]
    plain = word.removesuffix("'s")
    return plain[:5] if len(plain) > 5 else plain  # noqa: PLR2004 -- enough to tell words apart
