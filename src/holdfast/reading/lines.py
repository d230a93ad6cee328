"""A body's sentences with what they tell of people and removals: `lines_of`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeGuard

from holdfast.reading.backed import HARMS
from holdfast.reading.body import Body, Paragraph
from holdfast.reading.east_asian import find_removals as find_east_asian_removals
from holdfast.reading.east_asian_mentions import find_mentions as find_east_asian
from holdfast.reading.frames import Mention, People, StateMention
from holdfast.reading.gate import relevant, tells_removal
from holdfast.reading.grammar import LANGUAGES
from holdfast.reading.harms import Returned
from holdfast.reading.marks import FINISHED, Item, marked
from holdfast.reading.removals import find_removals
from holdfast.reading.said import find_said
from holdfast.reading.sighted import Sighted
from holdfast.reading.standing import DONE
from holdfast.reading.strands import Line
from holdfast.reading.triggers import Told, told_of

# A short report is read whole; of a long one, what stands near a removal.
SHORT = 30_000
NEAR = 2
# How many sentences on a return is still what the text speaks of.
FRESH = 5
LONGEST_HEADING = 80
# What only a sentence about the people tells of them.
PLACED = frozenset({"custody", "arrest", "deadline", *HARMS})
# "He was executed. He had been deported in May."
HAD_BEEN = re.compile(r"\bP had (?:\w+ )?been (?:\w+ly )?$")


@dataclass(frozen=True, slots=True)
class Read:
    """One sentence: its line for the roles, and whatever else it says."""

    line: Line
    mentions: tuple[Mention, ...]
    states: frozenset[str] = frozenset()


def lines_of(body: Body) -> tuple[Read, ...]:
    """Read the sentences of every paragraph that may matter."""
    gates = relevant(body.shadow, body.paragraphs)
    if not any(gates):
        return ()
    short = len(body.text) <= SHORT
    found: list[Read] = []
    for paragraph, is_relevant in zip(body.paragraphs, gates, strict=True):
        if is_relevant or short:
            _read_paragraph(body, paragraph, found, short=short)
    return tuple(found)


def _read_paragraph(
    body: Body, paragraph: Paragraph, found: list[Read], *, short: bool
) -> None:
    """Read the sentences of a paragraph, each with what was told before it."""
    if paragraph.language in LANGUAGES:
        found += _east_asian(body, paragraph)
        return
    told = [*(_told(body, paragraph) if short else _near(body, paragraph))]
    for at, each in enumerate(told):
        before = _returned(found) or _told_later(told[at + 1 : at + 3])
        found.append(_english(each, before))


def _returned(found: Sequence[Read]) -> Returned | None:
    """Give the last removal that the sentences just read say was carried out."""
    for read in reversed(found[-FRESH:]):
        done = [r for r in read.line.removals if r.stage in DONE]
        if done:
            last = done[-1]
            sending = last.sending.state if last.sending else None
            return Returned(sending, last.when.date if last.when else None)
    return None


def _told_later(told: Sequence[Told]) -> Returned | None:
    """Say whether what comes next tells of a return that came before this."""
    for each in told:
        text = each.canvas.text
        if any(HAD_BEEN.search(text[: trigger.start]) for trigger in each.triggers):
            return Returned()
    return None


def _told(body: Body, paragraph: Paragraph) -> Iterator[Told]:
    """Give every sentence of a paragraph with its people and removal words."""
    for span in paragraph.sentences:
        yield told_of(Sighted(body, span, "en"))


def _near(body: Body, paragraph: Paragraph) -> Iterator[Told]:
    """Give the sentences of a long paragraph that stand near a removal."""
    spans = paragraph.sentences
    told = {
        at: told_of(Sighted(body, span, "en"))
        for at, span in enumerate(spans)
        if tells_removal(span.of(body.shadow))
    }
    tells = [at in told and bool(told[at].triggers) for at in range(len(spans))]
    for at, span in enumerate(spans):
        if any(tells[max(0, at - NEAR) : at + NEAR + 1]):
            yield told.get(at) or told_of(Sighted(body, span, "en"))


def _english(told: Told, returned: Returned | None) -> Read:
    sighted = told.sighted
    removals = find_removals(told) if told.triggers else ()
    line = Line(sighted.span, sighted.words, told.people, removals)
    states = frozenset(state.state for state in sighted.states)
    return Read(line, find_said(sighted, returned), states)


def _east_asian(body: Body, paragraph: Paragraph) -> Iterator[Read]:
    """Read a Korean or Chinese paragraph as one line.

    Where it tells no removal it is read by sentences: "they" ties one to the people
    told of before.
    """
    given = (body.text, body.shadow, paragraph, body.published)
    removals, found = find_east_asian_removals(*given), find_east_asian(*given)
    items = [*marked(*given).items.values()]
    if removals or not any(mention.kind in PLACED for mention in found):
        words = paragraph.span.of(body.shadow)
        people = () if removals else tuple(_headed(items, words))
        line = Line(paragraph.span, words, people, removals)
        yield Read(line, found, _states_in(items))
        return
    they = [item for item in items if _is_pronoun(item)]
    for span in paragraph.sentences:
        told = tuple(each for each in they if span.holds(each.span))
        said = tuple(each for each in found if span.start <= each.span.start < span.end)
        named = _states_in(item for item in items if span.holds(item.span))
        yield Read(Line(span, span.of(body.shadow), told, ()), said, named)


def _headed(items: Sequence[Item], words: str) -> Iterator[People]:
    """Give the people of a heading who are counted and from somewhere.

    "The fate of nine people from C": the text below may tell the number alone.
    """
    first = words.partition("\n")[0].rstrip()
    if len(first) <= LONGEST_HEADING and not first.endswith(FINISHED):
        for item in items:
            if isinstance(item, People) and item.count and item.states:
                yield item


def _states_in(items: Iterable[Item]) -> frozenset[str]:
    return frozenset(item.state for item in items if isinstance(item, StateMention))


def _is_pronoun(item: Item) -> TypeGuard[People]:
    return isinstance(item, People) and item.pronoun
