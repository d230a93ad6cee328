"""Joins names to each other and to the phrases that say who they are.

"A, B and C", "two students – A and B –", "A, a Tajik trader".
"""

import re
from dataclasses import replace
from functools import cache

from holdfast.facts.counts import Count
from holdfast.reading.english import people_words
from holdfast.reading.frames import People
from holdfast.reading.name_words import titles
from holdfast.reading.pairs import AND, Pair, are_apart, is_bare

LIST = re.compile(
    r"\s*(?:\([^()]{1,60}\)\s*)?(?:,\s*(?:aged\s+)?\d\d?)?(?:,|,?\s+and|\s*&|;|/)\s*"
    r"(?:and\s+)?"
    r"(?:(?:mr|mrs|ms|dr|prof)\b\.?\s*)?"
)
LIST_LED = re.compile(
    r"\s*(?:\([^()]{1,60}\)\s*)?(?:,|,?\s+and)\s*(?:and\s+)?(?:the\s+)?"
    r"(?P<title>[a-z.' -]{3,60}?)\s+"
)
LED = re.compile(r"\s*(?:,|,?\s+and)\s+(?P<calling>[a-z-]+(?: [a-z-]+)?)\s+")
POINTED = ("his ", "her ", "their ", "the ", "a ", "an ")
RANKS = frozenset(
    "former deputy vice general senior fellow party opposition union human rights"
    " youth student religious community local prominent leader activist journalist"
    " member".split()
)
BESIDE = re.compile(
    r"\s*(?:[,:(-]\s*(?:namely |identified as |named |called |known as )?"
    r"|\s+(?:named|called|known as)\s+|\s+)\s*\"?"
)
APART = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?[,(-]\s*"
    r"(?:(?:both|all|aged|who is|now|himself|herself)\s+)?(?:\d\d?,\s*)?"
)
BRACKETS = re.compile(r"\([^()]{0,60}\)")
LISTING = re.compile(r"\s*(?:with [a-z ]{1,40}? )?[-:(]\s*(?:[\w.'-]+\s+){0,2}")
LISTING_ON = re.compile(r"(?:[^;.,]{0,40}?)(?:;|,|;? and|, and)\s*(?:and\s+)?(?:an? )?")
MOSTLY = re.compile(
    r",? \(?(?:the (?:\w+ )?majority(?: of (?:them|whom))?|(?:most|many|all)(?: of"
    r" (?:them|whom))|mostly|mainly|predominantly|largely|chiefly|primarily)"
    r"(?: (?:were|are|being))?(?: from)? "
)


def names_in_a_row(pair: Pair) -> People | None:
    """Make "A, B and C" one; each was a person by itself."""
    one, two, between = pair.one, pair.two, pair.between
    if is_bare(one) and is_bare(two) and between.strip() == "(":
        return replace(one, span=one.span.join(two.span))  # "A (B)": known as B
    if not (one.names and two.names and _is_listed(between)):
        return None
    if not (is_bare(one) or _is_list(pair)) or not is_bare(two):
        return None
    names = (*one.names, *two.names)
    span = one.span.join(two.span)
    return replace(
        one, span=span, names=names, count=Count.exactly(len(names)), count_span=span
    )


def _is_listed(between: str) -> bool:
    """Say whether a comma, "and" or a title too is all that stands between names."""
    if LIST.fullmatch(between):
        return True
    led = LIST_LED.fullmatch(between)
    words = led["title"].split() if led else []
    return bool(words) and all(word.strip(".") in _ranks() for word in words)


def _is_led(pair: Pair) -> bool:
    """Say whether words of the second one's calling stand between: "choir leader B"."""
    led = LED.fullmatch(pair.between)
    named = pair.two.names[0].span == pair.two.span
    if led is None or named or pair.words.startswith(POINTED):
        return False
    words, table = led["calling"].split(), people_words()
    if are_apart(pair.one, pair.two) or any(word.endswith("ed") for word in words):
        return False
    return not any(word in table.stops | table.agents for word in words)


@cache
def _ranks() -> frozenset[str]:
    """Give the words of what may be somebody's title: "vice president"."""
    return titles() | RANKS


def _is_list(pair: Pair) -> bool:
    """Say whether a phrase is nothing but names and what brackets say of each."""
    words = BRACKETS.sub("", pair.first).split()
    rest = " ".join(word for word in words if word.lower() not in _ranks())
    inside = sum(len(named.name) for named in pair.one.names)
    return not pair.one.states and len(rest) - inside <= 7 * len(pair.one.names)


def titled(pair: Pair) -> People | None:
    """Join a name to the one word before it that says who it is: "cook A"."""
    one, two = pair.one, pair.two
    if pair.between.strip() or one.names or one.pronoun or not is_bare(two):
        return None
    return _one_of(one, two) if one.count == two.count == Count.exactly(1) else None


def name_beside(pair: Pair) -> People | None:
    """Join a name and the phrase that says who it is, either first."""
    one, two, between = pair.one, pair.two, pair.between
    if (one.pronoun and not one.span.end) or (
        two.pronoun and pair.words in people_words().pronouns
    ):
        return None
    if (
        is_bare(two)
        and not one.names
        and BESIDE.fullmatch(between)
        and _agree(one, two)
    ):
        return _one_of(one, two)
    apart = APART.fullmatch(between) and (
        two.states or two.count is not None or _is_bare_noun(pair)
    )
    if is_bare(one) and not two.names and apart and _agree(two, one):
        if pair.first_word in {
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


def mostly(pair: Pair) -> People | None:
    """Let "…, mostly Nigerians" and "most of whom were Haitians" tell where from."""
    one, two, between = pair.one, pair.two, pair.between
    if one.names or two.names or two.count or not two.states:
        return None
    goes_on = AND.fullmatch(between) and MOSTLY.search(pair.first)
    if not goes_on and not MOSTLY.match(f"{between}{pair.words} "):
        return None
    states = one.states + two.states if goes_on else two.states
    return replace(one, span=one.span.join(two.span), states=states)


def named_in_a_row(pair: Pair) -> People | None:
    """Make "A, a Nepalese national, and B, a Bangladeshi national" one."""
    one, two, between = pair.one, pair.two, pair.between
    if not (one.names and two.names and (_is_listed(between) or _is_led(pair))):
        return None
    if len(one.names) > 1 and are_apart(one, two):
        return None
    counts = (one.count, two.count)
    if counts != (Count.exactly(len(one.names)), Count.exactly(len(two.names))):
        return None
    return pair.as_one(Count.exactly(len(one.names) + len(two.names)))


def listed(pair: Pair) -> People | None:
    """Take in those whom "five men – a Malian, A; B, a Thai; …" lists one by one."""
    one, two = pair.one, pair.two
    many = one.count.min if one.count else None
    if many is None or len(one.names) >= many or many == 1 or len(two.names) != 1:
        return None
    between = LISTING_ON if one.names else LISTING
    if two.count not in (None, Count.exactly(1)) or not between.fullmatch(pair.between):
        return None
    return replace(
        one,
        span=one.span.join(two.span),
        names=(*one.names, *two.names),
        states=one.states + two.states,
        pronoun=False,
    )


def all_of_a_state(pair: Pair) -> People | None:
    """Let "…, all Iranian nationals" tell where the people named are from."""
    one, two, between = pair.one, pair.two, pair.between
    if not one.names or not two.states or between.strip() != ",":
        return None
    if pair.first_word not in {"all", "both"}:
        return None
    return replace(one, span=one.span.join(two.span), states=one.states + two.states)
