"""Joins phrases that count or name parts of the same people.

"A mother and her two daughters", "twelve men and three women", "19 people, including
four children".
"""

import re
from dataclasses import replace

from holdfast.facts.counts import Count
from holdfast.reading.english import people_words
from holdfast.reading.frames import People
from holdfast.reading.pairs import AND, COUNTED, Pair, are_apart, is_bare

INCLUDING = re.compile(
    r"[^.;]{0,40}?(?:,|\(|-)?\s*(?:including|(?:consisting of|comprising"
    r"|made up of)[^.;]{0,60}?|among them|among whom(?: were)?|\()\s*$"
)
NAMED_THEM = re.compile(
    r"\s*(?:,?\s*who\s+)?(?:included|include|were named as|are|were)\s*"
)
OF_THESE = re.compile(
    r",? who (?:was|were|had) | forcibly | (?:re)?(?:turn|deport|expel)"
)
WERE_AMONG = re.compile(r"\s*(?:was|were)\s+among(?:\s+the)?\s*")
SENT = re.compile(
    r" (?:forcibly |who (?:was|were) )?(?:deport|expel|extradit|return|sent )"
)
INSIDE = re.compile(r"\s*\(\s*$")
SUM = re.compile(r"\s*(?:,|,?\s+and|plus)\s+$")
PLURAL = (" were", " have", " are", " face ")
SINGULAR = (" was", " has", " is ", " faces", " had", ", who", " could", " may ")
WORD = re.compile(r"[\w'-]+")
AND_ALSO = re.compile(r"\s*and (?:(?!an? |the )[a-z-]+ ){0,2}\s*")
ARTICLES = frozenset({"a", "an", "the"})
# A verb may stand in between: "were deported, including A"; it stays outside.
CLOSE = 16
# How far kin may stand from those whose kin they are.
NEAR_KIN = 70


def told_twice(pair: Pair) -> People | None:
    """Make "a Nigerian student and blogger" one person, told twice who it is."""
    one, two, words = pair.one, pair.two, people_words()
    if one.count != Count.exactly(1) or one.pronoun or two.pronoun:
        return None
    if not AND_ALSO.fullmatch(pair.between) or pair.first_word in COUNTED:
        return None
    noun = pair.words.partition(" of ")[0].split()[-1]
    is_kin = noun in words.relatives
    if two.names:
        single = len(two.names) == 1 and not one.names and not is_bare(two)
        single = single and pair.after.startswith(SINGULAR)
    else:
        single = words.nouns.get(noun) is False and two.count is None
    if not single or are_apart(one, two):
        return None
    if is_kin or pair.after.startswith(PLURAL):
        return None if two.names or one.names else pair.as_one(Count.exactly(2))
    states = one.states or two.states
    return replace(
        one, span=one.span.join(two.span), states=states, names=one.names or two.names
    )


def coordinated(pair: Pair) -> People | None:
    """Make "refugees and asylum-seekers from C" one; neither is counted by itself."""
    one, two, between = pair.one, pair.two, pair.between
    if two.pronoun or two.count is not None or one.names or two.names:
        return None
    if one.pronoun and one.count is None:  # but "the 73 men and boys" are counted
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


def kin(pair: Pair) -> People | None:
    """Join "and her two daughters", "his wife B" to those whose kin they are."""
    one, two, between = pair.one, pair.two, pair.between
    whose = re.match(r"(?:his|her|their)\s+(?:[\w-]+\s+){0,3}?([\w-]+)", pair.words)
    told = whose is not None and any(
        word in people_words().relatives for word in WORD.findall(pair.words)[:5]
    )
    if not told or one.count is None or len(between) > NEAR_KIN or "." in between:
        return None
    if not re.search(r"(?:,|\band|\bwith)\s*$", between) or re.search(
        r"\b(?:was|were|said|that|had|fear)\b", between
    ):
        return None
    more = two.count or (Count.exactly(len(two.names)) if two.names else None)
    if more is None and one.count.min is not None:
        return pair.as_one(Count(one.count.min + 1, None))  # "and his family"
    return pair.as_one(_added(one.count, more))


AMONG = re.compile(r"(?: (?:of|aged) \d+)? (?:among|between) (?:them|these)\b")


def included(pair: Pair) -> People | None:
    """Let "including four children" and "(nine men …)" be part of the whole."""
    one, two, between = pair.one, pair.two, pair.between
    if NAMED_THEM.fullmatch(between) and two.names and not one.names:
        return replace(one, span=one.span.join(two.span), names=two.names)
    if _are_among(pair):
        return replace(two, span=one.span.join(two.span), names=one.names)
    if one.count is None and not one.states:
        return None
    # "Including four who were deported": it is of these four.
    alone = OF_THESE.match(pair.after) and not two.names
    inside = INCLUDING.fullmatch(between) or INSIDE.fullmatch(between)
    if alone or not inside:
        return None
    if two.pronoun and not two.names:
        return None
    span = one.span.join(two.span) if len(between) <= CLOSE else one.span
    # "41 foreigners, including nationals of C": that tells where some are from.
    states = one.states or (two.states if two.count is None else ())
    return replace(one, span=span, states=states, names=(*one.names, *two.names))


def _are_among(pair: Pair) -> bool:
    """Say whether people named "were among six S deported"."""
    several = pair.one.names and pair.two.count is not None and not pair.two.names
    told = WERE_AMONG.fullmatch(pair.between) and SENT.match(pair.after)
    return bool(several and told)


def summed(pair: Pair) -> People | None:
    """Add "twelve men and three women"; the number of each must be told."""
    one, two, between = pair.one, pair.two, pair.between
    if one.count is None or two.count is None or not SUM.fullmatch(between):
        return None
    if one.pronoun or two.pronoun or pair.first_word in {"the", "this", "that"}:
        return None
    # "Four refugees, a girl among them", "three bakers, A": one of them.
    inside = is_bare(two) and "and" not in between and not one.names
    if inside or AMONG.match(pair.after):
        return None
    if _are_same(pair):
        return replace(one, states=one.states + two.states)
    if are_apart(one, two):
        return None
    return pair.as_one(_added(one.count, two.count))


def _are_same(pair: Pair) -> bool:
    """Say whether it tells who those named are: "A, a poet", "…, B and C, a nurse"."""
    one, two = pair.one, pair.two
    if not one.names or two.names:
        return False
    if two.part == Count.exactly(len(one.names)):
        return True  # "A and B, two of twelve S"
    if two.count != Count.exactly(1):
        return False
    if one.count == two.count and pair.first_word in ARTICLES:
        return True
    right_after = one.names[-1].span.end == one.span.end and "and" not in pair.between
    return right_after and one.count == Count.exactly(len(one.names))


def _added(one: Count, two: Count | None) -> Count | None:
    """Add two counts; an end that one leaves open stays open."""
    if two is None:
        return None
    low = None if one.min is None or two.min is None else one.min + two.min
    high = None if one.max is None or two.max is None else one.max + two.max
    if low is None and high is None:
        return None
    return Count(low, high, approximate=one.approximate or two.approximate)
