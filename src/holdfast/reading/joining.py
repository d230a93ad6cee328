"""Joins what one sentence says of the same people: `joined`.

"Two students – A and B –", "A, a Tajik trader", "a mother and her two daughters",
"twelve men and three women", "19 people, including four children".
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from holdfast.facts.counts import Count
from holdfast.reading.english import people_words
from holdfast.reading.frames import People
from holdfast.reading.sighted import Sighted

LIST = re.compile(r"\s*(?:\([^()]{1,60}\)\s*)?(?:,|,?\s+and|\s*&|;|/)\s*")
BESIDE = re.compile(
    r"\s*(?:[,:(-]\s*(?:namely |identified as |named |called |known as )?|\s+)\s*\"?"
)
APART = re.compile(
    r"\s*[,(-]\s*(?:(?:both|all|aged|who is|now|himself|herself)\s+)?(?:\d\d?,\s*)?"
)
KIN = re.compile(
    r"\s*(?:[^.;]{0,60}?,)?\s*(?:,|and|with|along with|together with|,? as well as)?\s*"
)
INCLUDING = re.compile(
    r"[^.;]{0,40}?(?:,|\(|-)?\s*(?:including|(?:consisting of|comprising"
    r"|made up of)[^.;]{0,60}?|among them|among whom(?: were)?|\()\s*$"
)
NAMED_THEM = re.compile(r"\s*(?:included|include|were named as|are|were)\s*")
INSIDE = re.compile(r"\s*\(\s*$")
SUM = re.compile(r"\s*(?:,|,?\s+and|plus)\s+$")
AND = re.compile(r"\s*(?:,|and|or|, and)\s*")
COUNTED = frozenset(
    "a an the his her their its those these some several many other others both"
    " all".split()
)
# A verb may stand in between: "were deported, including A"; it stays outside.
CLOSE = 16
# How far kin may stand from those whose kin they are.
NEAR_KIN = 70
POSSESSOR = re.compile(r"(?:his|her|their|two|three|four|five)\b")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two phrases that follow each other, what stands between, the second's words."""

    one: People
    two: People
    between: str
    words: str

    @property
    def first_word(self) -> str:
        """Give the first word of the second phrase."""
        return self.words.split(maxsplit=1)[0]


Step: TypeAlias = Callable[[Pair], People | None]


def joined(sighted: Sighted, found: tuple[People, ...]) -> tuple[People, ...]:
    """Give the phrases of a sentence with those of the same people made one."""
    shadow = sighted.body.shadow
    steps: tuple[Step, ...] = (
        _names_in_a_row,
        _name_beside,
        _named_in_a_row,
        _coordinated,
        _kin,
        _all_of_a_state,
        _sum,
        _included,
    )
    for step in steps:
        found = _pass(found, shadow, step)
    return found


def _pass(
    found: tuple[People, ...],
    shadow: str,
    step: Step,
) -> tuple[People, ...]:
    """Try to make each phrase one with the phrase before it."""
    kept: list[People] = []
    for people in found:
        if kept:
            between = shadow[kept[-1].span.end : people.span.start]
            words = people.span.of(shadow)
            made = step(Pair(kept[-1], people, between.replace("\n", " "), words))
            if made is not None:
                kept[-1] = made
                continue
        kept.append(people)
    return tuple(kept)


def _names_in_a_row(pair: Pair) -> People | None:
    """Make "A, B and C" one; each was a person by itself."""
    one, two, between = pair.one, pair.two, pair.between
    if not (one.names and two.names and LIST.fullmatch(between)):
        return None
    if not _is_bare(one) or not _is_bare(two):
        return None
    names = (*one.names, *two.names)
    span = one.span.join(two.span)
    return replace(
        one, span=span, names=names, count=Count.exactly(len(names)), count_span=span
    )


def _is_bare(people: People) -> bool:
    """Say whether a phrase is nothing but names."""
    inside = sum(named.span.end - named.span.start for named in people.names)
    whole = people.span.end - people.span.start
    return (
        bool(people.names)
        and not people.states
        and whole - inside <= 7 * len(people.names)
    )


def _name_beside(pair: Pair) -> People | None:
    """Join a name and the phrase that says who it is, either first."""
    one, two, between = pair.one, pair.two, pair.between
    if (one.pronoun and not one.span.end) or (
        two.pronoun and pair.words in people_words().pronouns
    ):
        return None
    if (
        _is_bare(two)
        and not one.names
        and BESIDE.fullmatch(between)
        and _agree(one, two)
    ):
        return _one_of(one, two)
    apart = APART.fullmatch(between) and (
        two.states or two.count is not None or _is_bare_noun(pair)
    )
    if _is_bare(one) and not two.names and apart and _agree(two, one):
        if POSSESSOR.match(pair.words) and pair.first_word in {
            "his",
            "her",
            "their",
        }:
            return None
        return _one_of(two, one)
    return None


def _is_bare_noun(pair: Pair) -> bool:
    """Say whether a phrase is one noun without article: "A, publisher of …"."""
    return people_words().nouns.get(pair.words) is False and not pair.two.pronoun


def _agree(phrase: People, named: People) -> bool:
    """Say whether a phrase may be of as many people as are named."""
    many = len(named.names)
    if phrase.count is None:
        return not phrase.pronoun or many > 1
    return phrase.count.allows(Count.exactly(many))


def _one_of(phrase: People, named: People) -> People:
    """Give the phrase its names; a number it tells stays, else the names count."""
    span = phrase.span.join(named.span)
    own = phrase.count or Count.exactly(len(named.names))
    return replace(
        phrase,
        span=span,
        names=named.names,
        count=own,
        count_span=span,
        pronoun=False,
        definite=True,
    )


def _kin(pair: Pair) -> People | None:
    """Join "and her two daughters", "his wife B" to those whose kin they are."""
    one, two, between = pair.one, pair.two, pair.between
    kin = re.match(r"(?:his|her|their)\s+(?:[\w-]+\s+){0,3}?([\w-]+)", pair.words)
    told = kin is not None and any(
        word in people_words().relatives for word in pair.words.split()[:5]
    )
    if not told or one.count is None or len(between) > NEAR_KIN or "." in between:
        return None
    if not re.search(r"(?:,|\band|\bwith)\s*$", between) or re.search(
        r"\b(?:was|were|said|that|had|fear)\b", between
    ):
        return None
    more = two.count or (Count.exactly(len(two.names)) if two.names else None)
    count = _added(one.count, more)
    span = one.span.join(two.span)
    return replace(
        one,
        span=span,
        names=(*one.names, *two.names),
        count=count,
        count_span=span if count else None,
        states=one.states + two.states,
    )


def _all_of_a_state(pair: Pair) -> People | None:
    """Let "…, all Iranian nationals" tell where the people named are from."""
    one, two, between = pair.one, pair.two, pair.between
    if not one.names or not two.states or between.strip() != ",":
        return None
    if pair.first_word not in {"all", "both"}:
        return None
    return replace(one, span=one.span.join(two.span), states=one.states + two.states)


def _included(pair: Pair) -> People | None:
    """Let "including four children" and "(nine men …)" be part of the whole."""
    one, two, between = pair.one, pair.two, pair.between
    if NAMED_THEM.fullmatch(between) and two.names and not one.names:
        return replace(one, span=one.span.join(two.span), names=two.names)
    if one.count is None and not one.states:
        return None
    if not INCLUDING.fullmatch(between) and not INSIDE.fullmatch(between):
        return None
    if two.pronoun and not two.names:
        return None
    span = one.span.join(two.span) if len(between) <= CLOSE else one.span
    return replace(one, span=span, names=(*one.names, *two.names))


def _named_in_a_row(pair: Pair) -> People | None:
    """Make "A, a Nepalese national, and B, a Bangladeshi national" one."""
    one, two, between = pair.one, pair.two, pair.between
    if not (one.names and two.names and AND.fullmatch(between)):
        return None
    if len(one.names) > 1 and _are_apart(one, two):
        return None
    names = (*one.names, *two.names)
    counts = (one.count, two.count)
    if counts != (Count.exactly(len(one.names)), Count.exactly(len(two.names))):
        return None
    span = one.span.join(two.span)
    return replace(
        one,
        span=span,
        names=names,
        count=Count.exactly(len(names)),
        count_span=span,
        states=one.states + two.states,
    )


def _are_apart(one: People, two: People) -> bool:
    """Say whether two phrases tell of people of different States."""
    first, second = ({s.state for s in each.states} for each in (one, two))
    return bool(first and second) and not first & second


def _coordinated(pair: Pair) -> People | None:
    """Make "refugees and asylum-seekers from C" one; neither is counted by itself."""
    one, two, between = pair.one, pair.two, pair.between
    if one.pronoun or two.pronoun or two.count is not None or one.names or two.names:
        return None
    if pair.first_word in COUNTED or not AND.fullmatch(between):
        return None
    if one.states and two.states:
        return None
    span = one.span.join(two.span)
    return replace(
        one,
        span=span,
        states=one.states + two.states,
        count_span=span if one.count else None,
    )


def _sum(pair: Pair) -> People | None:
    """Add "twelve men and three women"; the number of each must be told."""
    one, two, between = pair.one, pair.two, pair.between
    if one.count is None or two.count is None or not SUM.fullmatch(between):
        return None
    if one.pronoun or two.pronoun or pair.first_word in {"the", "this", "that"}:
        return None
    if _is_bare(two) and "and" not in between and not one.names:
        return None  # "three bakers, A": one of them
    if one.names and not two.names and two.count == one.count == Count.exactly(1):
        return replace(one, states=one.states + two.states)  # "A, a poet and an exile"
    if _are_apart(one, two):
        return None
    count = _added(one.count, two.count)
    span = one.span.join(two.span)
    return replace(
        one,
        span=span,
        names=(*one.names, *two.names),
        count=count,
        count_span=span,
        states=one.states + two.states,
    )


def _added(one: Count, two: Count | None) -> Count | None:
    """Add two counts; an end that one leaves open stays open."""
    if two is None:
        return None
    low = None if one.min is None or two.min is None else one.min + two.min
    high = None if one.max is None or two.max is None else one.max + two.max
    if low is None and high is None:
        return None
    return Count(low, high, approximate=one.approximate or two.approximate)
