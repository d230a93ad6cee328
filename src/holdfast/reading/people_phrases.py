"""People as Korean and Chinese phrases speak of them: `find_people`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.facts.values import GroupValue
from holdfast.reading.frames import (
    DateMention,
    Mention,
    People,
    PlaceMention,
    StateMention,
)
from holdfast.reading.grammar import FILL, Cue, Grammar
from holdfast.reading.numerals import number_of

Items: TypeAlias = Mapping[int, StateMention | DateMention | PlaceMention | People]

PAIR = 2
LONGEST_TITLE = 12
DIGITS = "一二三四五六七八九"
SCALES = {"十": 10, "百": 100, "千": 1000}
EITHER = re.compile(f"(十?)([{DIGITS}])([{DIGITS}])([十百千]?)")
MOST_PEOPLE = 9_999_999
# How far behind a bare number its noun may stand: “21 … held there … refugees”.
ATTACHED = re.compile(f"[^，。；！？,.\\n]{{0,24}}?的(P{FILL}*)")


@dataclass(frozen=True, slots=True)
class Scene:
    """Marked text, what its marks stand for, and where in the report it begins."""

    text: str
    items: Items
    grammar: Grammar
    start: int


def find_people(
    text: str, items: Items, grammar: Grammar, start: int
) -> tuple[People, ...]:
    """Give the phrases of people in marked text that begins at `start`.

    The cues of a grammar are tried in their order; what an earlier one took,
    a later one leaves alone.
    """
    found: list[People] = []
    there = Scene(text, items, grammar, start)
    for cue in grammar.phrases:
        matches = cue.pattern.finditer(there.text)
        more = [each for match in matches if (each := _people(cue, match, there))]
        found += more
        if more:
            there = replace(there, text=_with_marks(there.text, more, start))
    return tuple(_joined_nouns(there.text, sorted(found, key=_where), start))


def _where(people: People) -> Span:
    return people.span


def _with_marks(text: str, found: list[People], start: int) -> str:
    canvas = [*text]
    for people in found:
        first, last = people.span.start - start, people.span.end - start
        canvas[first:last] = "P" + FILL * (last - first - 1)
    return "".join(canvas)


def _people(cue: Cue, match: re.Match[str], there: Scene) -> People | None:
    """Build the people of one phrase; None for officials, witnesses and the like."""
    words, others = match[0].strip(), there.grammar.others
    if not words or "P" in words or others.match(there.text, match.end()):
        return None
    before = there.text[max(0, match.start() - LONGEST_TITLE) : match.start()]
    if others.search(words) or there.grammar.others_before.search(before):
        return None
    count = _count(cue, match, there.grammar)
    first = match.start() + len(match[0]) - len(match[0].lstrip())
    within = Span(first, first + len(words))
    span = within.shift(there.start)
    groups, told = _nouns(there, within)
    own = tuple(
        item
        for at, item in there.items.items()
        if within.start <= at < within.end and isinstance(item, StateMention)
    )
    return People(
        span=span,
        count=count,
        count_span=None
        if cue.code == "pronoun"
        else _count_span(match, count, span, there.start),
        states=own or told,
        groups=groups,
        definite=cue.code != "bare",
        pronoun=cue.code == "pronoun",
    )


def _nouns(
    there: Scene, within: Span
) -> tuple[tuple[Mention, ...], tuple[StateMention, ...]]:
    """Give the groups and the States that the nouns of a phrase tell."""
    groups, states = [], []
    grammar = there.grammar
    for match in grammar.noun.finditer(there.text, within.start, within.end):
        noun, span = grammar.nouns[match[0]], Span(*match.span()).shift(there.start)
        if noun.group is not None:
            groups.append(Mention("group", GroupValue(noun.group), span))
        if noun.state is not None:
            states.append(StateMention(noun.state, span, "demonym"))
    return tuple(groups), tuple(states)


def _count_span(
    match: re.Match[str], count: Count | None, span: Span, start: int
) -> Span | None:
    """Give the words of the number with what hedges it, as far as they touch."""
    if count is None:
        return None
    groups = [
        Span(*match.span(name)).shift(start)
        for name in ("before", "low", "number", "more", "counter", "after", "one")
        if match.re.groupindex.get(name) and match[name]
    ]
    if not groups:
        return span
    whole = groups[0]
    for group in groups:
        whole = whole.join(group)
    return whole


def _group(match: re.Match[str], name: str) -> str:
    return (match[name] or "").strip() if name in match.re.groupindex else ""


def _count(cue: Cue, match: re.Match[str], grammar: Grammar) -> Count | None:
    """Read the number of a phrase with the words that open or soften it."""
    if cue.code == "pair":
        return Count.exactly(PAIR)
    if "one" in match.re.groupindex:
        return Count.exactly(1)
    words = _group(match, "number")
    ends = grammar.amounts.get(words, ())
    if ends is None or not words:
        return None
    if either := _either(words):
        return Count(either[0], either[1], approximate=True)
    if ends:
        count = Count(ends[0], ends[1], approximate=ends[0] != ends[1])
    else:
        number = number_of(words, grammar.language)
        if number is None or not 0 < number <= MOST_PEOPLE:
            return None
        count = _bounded(number, _bound(match, grammar))
    return _spanned(_group(match, "low"), count, match, grammar)


def _either(words: str) -> tuple[int, int] | None:
    """Read two Chinese digits side by side, each one more: 七八 is seven or eight."""
    found = EITHER.fullmatch(words)
    if found is None:
        return None
    low, high = DIGITS.index(found[2]) + 1, DIGITS.index(found[3]) + 1
    more, scale = 10 * len(found[1]), SCALES.get(found[4], 1)
    return (more + low * scale, more + high * scale) if high == low + 1 else None


def _spanned(low: str, high: Count, match: re.Match[str], grammar: Grammar) -> Count:
    """Give "from `low` to `high`"; a lower number that is none leaves the upper one."""
    ends = grammar.amounts.get(low) or ()
    first = ends[0] if ends else number_of(low, grammar.language) if low else None
    last = high.max or high.min
    if first is None or last is None or not 0 < first < last:
        return high
    bound = _bound(match, grammar)
    if bound == "at_least" and _group(match, "more"):
        return Count(first, None)
    return Count(first, last, approximate=high.approximate or bound == "about")


def _bounded(number: int, bound: str | None) -> Count:
    if bound == "at_least":
        return Count(number, None)
    if bound == "at_most":
        return Count(None, number)
    return Count(number, number, approximate=bound == "about")


def _bound(match: re.Match[str], grammar: Grammar) -> str | None:
    """Say which way the words around a number open it; open ends come first."""
    around = [_group(match, name) for name in ("before", "more", "after")]
    for cue in grammar.bounds:
        if any(cue.pattern.fullmatch(words) for words in around if words):
            return cue.code
    return None


def _joined_nouns(text: str, found: list[People], start: int) -> Iterator[People]:
    """Give a number without a noun the noun that a later 的 leads to."""
    by_start = {people.span.start - start: people for people in found}
    for people in found:
        lacks = people.count and not people.groups and not people.states
        end = people.span.end - start
        later = ATTACHED.match(text, end) if lacks else None
        noun = by_start.get(later.start(1)) if later else None
        if noun is None or noun.definite:
            yield people
        else:
            yield replace(people, groups=noun.groups, states=noun.states)
