"""What Korean and Chinese paragraphs say around a removal: `find_mentions`.

Custody, arrest, groups, harms, risk factors, denied access, demands, statuses,
positions of a State, where people wished to go and legal texts. As in
`reading/east_asian.py`, the words stand in `terms/languages/`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TypeAlias

from holdfast.facts.dates import HedgedDate
from holdfast.facts.hedges import ASSERTED, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    AccessValue,
    ArrestValue,
    CustodyValue,
    DateValue,
    DemandValue,
    FactorValue,
    HarmValue,
    LegalValue,
    PositionValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.reading.body import Paragraph
from holdfast.reading.date_anchor import Anchor
from holdfast.reading.east_asian import (
    SENTENCE_END,
    find_triggers,
    hedge_of,
    with_acts,
)
from holdfast.reading.frames import DateMention, Mention, People, StateMention
from holdfast.reading.grammar import FILL, MARKS, Cue, Grammar, grammar_of
from holdfast.reading.marks import Marked, marked

# More of one kind in one sentence is noise, or an attack on our time.
MOST_OF_A_KIND = 20
# Sections whose cues name people by their trade: lawyers, families, missionaries.
NAMING = frozenset("access demands factors positions".split())
# Sections in which one clause may tell several things.
APART = frozenset({"access"})
TELLING = frozenset(("group", "risk_factor"))
TRIM = f" \t\n,，、{FILL}"
Read: TypeAlias = "Callable[[Sentence, Cue, re.Match[str]], Value | None]"


@dataclass(frozen=True)
class Sentence:
    """One marked sentence, the text and the shadow it is of, and its grammar."""

    marked: Marked
    text: str
    shadow: str
    grammar: Grammar
    published: str | None = None

    def told_in(self, section: str) -> str:
        """Give the sentence as the cues of a section expect it."""
        if section == "references":
            start = self.marked.start
            return self.shadow[start : start + len(self.marked.text)].replace("\n", " ")
        return self.unpeopled if section in NAMING else self.marked.text

    @cached_property
    def unpeopled(self) -> str:
        """Give the sentence with people in the report's words, all else as marks."""
        canvas = [*self.marked.text]
        for at, item in self.marked.items.items():
            if isinstance(item, People):
                words = item.span.of(self.shadow).replace("\n", " ")
                canvas[at : at + len(words)] = words
        return "".join(canvas)

    def search(self, section: str) -> re.Match[str] | None:
        """Give the first match of a section's cues."""
        cues = self.grammar.cue(section)
        found = (cue.pattern.search(self.marked.text) for cue in cues)
        return next((match for match in found if match), None)

    def words(self, match: re.Match[str], group: str | int = 0) -> str:
        """Give the report's words for a match."""
        return self.marked.span(match, group).of(self.text)


def find_mentions(
    body_text: str, shadow: str, paragraph: Paragraph, published: str | None
) -> tuple[Mention, ...]:
    """Give all that a Korean or Chinese paragraph says besides its removals."""
    grammar = grammar_of(paragraph.language)
    there = marked(body_text, shadow, paragraph, published)
    text = with_acts(there.text, find_triggers(there.text, grammar))
    found: list[Mention] = []
    for start, end in _sentences(text):
        part = there.part(text[start:end], start)
        found += _said(Sentence(part, body_text, shadow, grammar, published))
    own = _without_labels([*found, *_groups(there)])
    return tuple(sorted(own, key=lambda mention: mention.span))


def _without_labels(found: list[Mention]) -> Iterator[Mention]:
    """Leave out what only a State's own name for the people would tell of them."""
    labels = [each.span for each in found if each.kind == "state_position"]
    for mention in found:
        is_label = any(mention.span.overlaps(label) for label in labels)
        if mention.kind not in TELLING or not is_label:
            yield mention


def _groups(there: Marked) -> Iterator[Mention]:
    """Give the groups that every phrase of people tells."""
    for item in there.items.values():
        if isinstance(item, People):
            yield from item.groups


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in SENTENCE_END.finditer(text):
        yield start, end.end()
        start = end.end()
    yield start, len(text)


def _said(sentence: Sentence) -> Iterator[Mention]:
    hedge = _hedge(sentence)
    for section, (kind, read) in READERS.items():
        yield from _section(sentence, section, kind, read, hedge)
    yield from _harms(sentence, hedge)
    yield from _deadlines(sentence, hedge)


def _section(
    sentence: Sentence, section: str, kind: str, read: Read, hedge: Hedge
) -> Iterator[Mention]:
    """Give what the cues of a section find, none overlapping but those kept apart.

    "Neither the agency nor a lawyer may see them" denies two things in one clause.
    """
    taken: list[tuple[Span, str]] = []
    told = sentence.told_in(section)
    for cue in sentence.grammar.cue(section):
        for match in islice(cue.pattern.finditer(told), MOST_OF_A_KIND):
            span = _trimmed(sentence, match)
            value = read(sentence, cue, match)
            code = cue.code if section in APART else ""
            if value is not None and not any(
                span.overlaps(other) for other, by in taken if by == code
            ):
                taken.append((span, code))
                yield Mention(kind, value, span, hedge)


def _trimmed(sentence: Sentence, match: re.Match[str]) -> Span:
    """Give the span of a match, or its group `core`, without space and commas."""
    group = "core" if "core" in match.re.groupindex else 0
    span, words = sentence.marked.span(match, group), sentence.words(match, group)
    lead = len(words) - len(words.lstrip(TRIM))
    return Span(span.start + lead, span.start + max(lead, len(words.rstrip(TRIM))))


def _harms(sentence: Sentence, hedge: Hedge) -> Iterator[Mention]:
    """Give the harms of a sentence that says they threaten or have happened."""
    if sentence.search("risks"):
        kind = "feared_harm"
    elif sentence.search("suffered"):
        kind = "suffered_harm"
    else:
        return
    if not sentence.search("safe") and not _is_of_anybody(sentence):
        yield from _section(sentence, "harms", kind, _harm, hedge)


def _is_of_anybody(sentence: Sentence) -> bool:
    """Say whether it tells of whoever is sent back, and of nobody before that."""
    found = sentence.search("anybody")
    return found is not None and not any(
        isinstance(item, People) and item.definite and at < found.end()
        for at, item in sentence.marked.items.items()
    )


def _deadlines(sentence: Sentence, hedge: Hedge) -> Iterator[Mention]:
    """Give the last days that stand in one sentence with a removal, and its own day."""
    if MARKS["act"] not in sentence.marked.text:
        return
    due, apart = {*_due(sentence)}, dict(_day_hedges(sentence))
    for item in sentence.marked.items.values():
        if isinstance(item, DateMention) and (item.role == "deadline" or item in due):
            own = apart.get(item, hedge)
            yield Mention("deadline", DateValue(item.date, "return"), item.span, own)


def _day_hedges(sentence: Sentence) -> Iterator[tuple[DateMention, Hedge]]:
    """Give the days that have a hedge of their own, whatever the sentence has."""
    for cue in sentence.grammar.cue("day_hedges"):
        for match in islice(cue.pattern.finditer(sentence.marked.text), MOST_OF_A_KIND):
            date = sentence.marked.date(match)
            if date is not None:
                yield date, hedge_of(cue.code, sentence.words(match, "said"), None)


def _due(sentence: Sentence) -> Iterator[DateMention]:
    """Give the days on which a removal is told to be due, if they are still ahead."""
    now = Anchor.of(sentence.published).nearby
    for cue in sentence.grammar.cue("due"):
        for match in islice(cue.pattern.finditer(sentence.marked.text), MOST_OF_A_KIND):
            date = sentence.marked.date(match)
            latest = HedgedDate.parse(date.date).latest if date else None
            if date and (now is None or latest is None or latest >= now):
                yield date


def _hedge(sentence: Sentence) -> Hedge:
    """Give the hedge of the sentence as a whole, not one that is on its act."""
    for cue in sentence.grammar.cue("hedges"):
        match = None if cue.names_act else cue.pattern.search(sentence.marked.text)
        if match is not None:
            speaker = sentence.search("speakers")
            by = sentence.words(speaker, "who") if speaker else None
            return hedge_of(cue.code, sentence.words(match, "said"), by)
    return ASSERTED


def _custody(
    sentence: Sentence, _cue: Cue, match: re.Match[str]
) -> CustodyValue | None:
    place = sentence.marked.place(match)
    return CustodyValue(place.name) if place else None


def _arrest(sentence: Sentence, _cue: Cue, match: re.Match[str]) -> ArrestValue | None:
    place, date = sentence.marked.place(match), sentence.marked.date(match)
    if place is None and date is None:
        return None
    return ArrestValue(place.name if place else None, date.date if date else None)


def _harm(_sentence: Sentence, cue: Cue, _match: re.Match[str]) -> HarmValue:
    return HarmValue(cue.code)


def _factor(_sentence: Sentence, cue: Cue, _match: re.Match[str]) -> FactorValue:
    return FactorValue(cue.code)


def _access(_sentence: Sentence, cue: Cue, _match: re.Match[str]) -> AccessValue:
    return AccessValue(cue.code)


def _status(_sentence: Sentence, cue: Cue, _match: re.Match[str]) -> StatusValue:
    return StatusValue(cue.code)


def _legal(_sentence: Sentence, cue: Cue, _match: re.Match[str]) -> LegalValue:
    return LegalValue(cue.code)


def _intended(sentence: Sentence, _cue: Cue, match: re.Match[str]) -> StateValue | None:
    state = sentence.marked.state(match)
    return StateValue(state.state) if state else None


def _demand(sentence: Sentence, cue: Cue, _match: re.Match[str]) -> DemandValue:
    """Give what is asked, of whom the sentence says it is asked."""
    asked = sentence.search("addressees")
    if asked is None:
        return DemandValue(cue.code, None)
    state = sentence.marked.state(asked)
    return DemandValue(
        cue.code, sentence.words(asked, "who"), state.state if state else None
    )


def _position(sentence: Sentence, cue: Cue, match: re.Match[str]) -> PositionValue:
    """Give what a State calls the people: the first State the sentence names."""
    states = (
        item.state
        for at, item in sentence.marked.items.items()
        if at < match.start("words") and isinstance(item, StateMention)
    )
    return PositionValue(next(states, None), cue.code)


READERS: Mapping[str, tuple[str, Read]] = {
    "custody": ("custody", _custody),
    "arrest": ("arrest", _arrest),
    "access": ("access_denied", _access),
    "demands": ("demand", _demand),
    "positions": ("state_position", _position),
    "factors": ("risk_factor", _factor),
    "statuses": ("status", _status),
    "intended": ("intended_destination", _intended),
    "references": ("legal_reference", _legal),
}
