"""A body's sentences with what they tell of people and removals: `lines_of`."""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.body import Body, Paragraph
from holdfast.reading.east_asian import find_removals as find_east_asian_removals
from holdfast.reading.east_asian_mentions import find_mentions as find_east_asian
from holdfast.reading.frames import Mention
from holdfast.reading.gate import relevant, tells_removal
from holdfast.reading.grammar import LANGUAGES
from holdfast.reading.removals import find_removals
from holdfast.reading.roles import Line
from holdfast.reading.said import find_said
from holdfast.reading.sighted import Sighted
from holdfast.reading.triggers import told_of

# A short report is read whole; of a long one, what stands near a removal.
SHORT = 30_000
NEAR = 5


@dataclass(frozen=True, slots=True)
class Read:
    """One sentence: its line for the roles, and whatever else it says."""

    line: Line
    mentions: tuple[Mention, ...]


def lines_of(body: Body) -> tuple[Read, ...]:
    """Read the sentences of every paragraph that may matter."""
    gates = relevant(body.shadow, body.paragraphs)
    if not any(gates):
        return ()
    short = len(body.text) <= SHORT
    return tuple(
        read
        for paragraph, is_relevant in zip(body.paragraphs, gates, strict=True)
        if is_relevant or short
        for read in _paragraph(body, paragraph, short=short)
    )


def _paragraph(body: Body, paragraph: Paragraph, *, short: bool) -> Iterator[Read]:
    if paragraph.language in LANGUAGES:
        yield _east_asian(body, paragraph)
        return
    chosen = paragraph.sentences if short else _near(body, paragraph)
    for span in chosen:
        yield _english(Sighted(body, span, "en"))


def _near(body: Body, paragraph: Paragraph) -> tuple[Span, ...]:
    """Give the sentences of a long paragraph that stand near a removal."""
    tells = [tells_removal(span.of(body.shadow)) for span in paragraph.sentences]
    return tuple(
        span
        for at, span in enumerate(paragraph.sentences)
        if any(tells[max(0, at - NEAR) : at + NEAR + 1])
    )


def _english(sighted: Sighted) -> Read:
    told = told_of(sighted)
    removals = find_removals(told) if told.triggers else ()
    line = Line(sighted.span, sighted.words, told.people, removals)
    return Read(line, find_said(sighted))


def _east_asian(body: Body, paragraph: Paragraph) -> Read:
    """Read a Korean or Chinese paragraph as one line."""
    given = (body.text, body.shadow, paragraph, body.published)
    removals = find_east_asian_removals(*given)
    words = paragraph.span.of(body.shadow)
    return Read(Line(paragraph.span, words, (), removals), find_east_asian(*given))
