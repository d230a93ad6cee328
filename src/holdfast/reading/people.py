"""People as an English sentence speaks of them: `find_people`.

A phrase is a noun for people with what stands before it, or a number or name by
itself: "at least nine Uzbek refugees", "a Yemeni shopkeeper", "the four", "they".
Names beside a phrase, relatives and sub-groups are joined to it in `joining.py`.
"""

import re
from dataclasses import dataclass

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.canvas import Canvas, Mark, canvas_of, state_mark
from holdfast.reading.english import PeopleWords, people_words
from holdfast.reading.frames import Named, People, StateMention
from holdfast.reading.joining import joined
from holdfast.reading.numbers import NumberMention
from holdfast.reading.sighted import Sighted

TOKEN = re.compile(r"[A-Z]|[a-z0-9][\w'-]*|[^\s\w]")
POSSESSIVE = re.compile(r"'s?$|(?<=s)'$")
THING = re.compile(
    r"(?:[ts]ion|ment|ity|ness|[ae]nce|ism|ship|ure|ory|port|gramme|cy|hood|dom|law|age|wide)s?$"
)
VERB_LIKE = re.compile(r"(?:ed|ly|ing)$")
FARTHEST = 8
MOST_WORDS_AFTER_DEMONYM = 3
LEADS = frozenset({"a", "an", "N", "another", "one", "the", "this"})
NUMBER_LEADS = frozenset({"the", "all", "these", "those", "other", "remaining", "of"})
ALONE = frozenset({"he", "she", "him", "they", "them", "himself", "herself", "M", "E"})
BACKWARDS = frozenset({"the", "these", "those", "this", "that", "both", "all"})
HANDED = re.compile(r"\b(?:hand|turn)(?:ed|s|ing)? $")
RUNNING_HEAD = re.compile(r"\breport \S{1,4} ?$")
AUXILIARIES = frozenset({"were", "was", "have", "had", "are"})
DEEDS = frozenset(
    "deported returned expelled extradited repatriated removed transferred deporting returning expelling".split()
)
FLED = frozenset({"left", "fled", "escaped", "defected", "fleeing", "flee"})
PAIR = 2


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark or a sign of the canvas."""

    start: int
    end: int
    word: str

    @property
    def bare(self) -> str:
        """Give the word without its possessive ending."""
        return POSSESSIVE.sub("", self.word)

    @property
    def is_word(self) -> bool:
        """Say whether it is neither a mark nor a sign."""
        return self.word[0].isalnum() and not self.word.isupper()


@dataclass(frozen=True, slots=True)
class Phrases:
    """The tokens of one canvas, and the words that phrases for people are made of."""

    canvas: Canvas
    tokens: tuple[Token, ...]
    words: PeopleWords
    text: str

    def word(self, at: int) -> str:
        """Give the word at a place, a full stop beyond the ends."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else "."


def find_people(sighted: Sighted) -> tuple[People, ...]:
    """Give every phrase for people, in order, none overlapping."""
    canvas = canvas_of(sighted.body.shadow, sighted.span, marks_of(sighted))
    tokens = tuple(Token(*m.span(), m[0]) for m in TOKEN.finditer(canvas.text))
    there = Phrases(canvas, tokens, people_words(), sighted.body.text)
    found: list[People] = []
    at = 0
    while at < len(tokens):
        last = None if there.word(at - 1) == "as" and at else _last(at, there)
        if last is None:
            at += 1
            continue
        found.append(_people(at, last, there))
        at = last + 1
    return joined(sighted, tuple(found))


def marks_of(sighted: Sighted) -> list[Mark]:
    """Give what is named in a sentence as marks, the surest first."""
    shadow = sighted.body.shadow
    return [
        *((named.span, "M", named) for named in sighted.names),
        *((date.span, "D", date) for date in sighted.dates),
        *(state_mark(state, shadow) for state in sighted.states),
        *((place.span, "L", place) for place in sighted.places),
        *((number.span, "N", number) for number in sighted.numbers),
    ]


def _last(at: int, there: Phrases) -> int | None:
    """Give the last token of the phrase for people that begins here, if one does."""
    word = there.word(at)
    if word == "her" and not _leads_noun(at, there):
        return at
    if word == "those" and there.word(at + 1) == "who":
        return at
    if word in {"all", "others"} and there.word(at + 1) in AUXILIARIES:
        return at
    head = _head(at, there)
    if head is not None:
        return _with_number(head, there)
    return at if word in ALONE else _number_alone(at, there)


def _with_number(head: int, there: Phrases) -> int:
    """Take in "of five" after "a family"."""
    numbered = there.word(head + 1) == "of" and there.word(head + 2) == "N"
    is_group = there.tokens[head].bare in there.words.collective
    return head + 2 if is_group and numbered and _ends(head + 3, there) else head


def _leads_noun(at: int, there: Phrases) -> bool:
    """Say whether a word follows that a possessive may lead."""
    following = there.word(at + 1)
    return following[0].isalnum() and following not in there.words.stops


def _head(at: int, there: Phrases) -> int | None:
    """Walk from a possible first word to the noun; None where none is reached."""
    if not _may_begin(at, there):
        return None
    last = None
    for here in range(at, min(at + FARTHEST + 1, len(there.tokens))):
        if here > at and not _goes_on(here, there):
            break
        if _is_person(here, at, there):
            last = here
        elif there.word(here) == "S" and there.word(at) in LEADS:
            last = _unlisted(here, there) or last
        if here > at and there.word(here).endswith(("'s", "s'")):
            break
    return last


def _may_begin(at: int, there: Phrases) -> bool:
    word = there.word(at)
    if word == "that":
        head = there.tokens[at + 1].bare if at + 1 < len(there.tokens) else "."
        return there.words.nouns.get(head) is False
    if word in there.words.determiners or word in {"N", "S", "E"}:
        return True
    return word in there.words.modifiers or there.tokens[at].bare in there.words.nouns


def _goes_on(at: int, there: Phrases) -> bool:
    """Say whether a token may stand inside a phrase."""
    word, before = there.word(at), there.word(at - 1)
    if word == "of":
        follows = there.word(at + 1)
        return before in there.words.collective or _is_vague(at - 1, there) or (
            before in {"N", "all", "both", "some", "most"}
            and follows in {"the", "these", "those", "them", "his", "their", "N"}
        )
    if before == "of" or before in {"all", "both"}:
        return word in {"the", "these", "those", "them", "his", "their", "N", "S", "E"} or (
            there.tokens[at].is_word and word not in there.words.stops
        )
    if word in {"N", "S", "E"}:
        return True
    if word == "C":
        return before in there.words.determiners or before == "N"
    if word in there.words.vague or word in {"more", "further", "such", "'"}:
        return True
    if word in there.words.agents:
        after = there.word(at + 1)
        return word in there.words.holders or (
            after in there.words.nouns and after not in there.words.agents
        )
    if not there.tokens[at].is_word:
        return False
    if VERB_LIKE.search(word) and word not in there.words.nouns:
        led = before in there.words.determiners or before in {"N", "S"}
        return led or VERB_LIKE.search(before) is not None
    return word not in there.words.stops


def _is_vague(at: int, there: Phrases) -> bool:
    """Say whether a number is one like "hundreds", which "of" leads on from."""
    item = there.canvas.items.get(there.tokens[at].start)
    return isinstance(item, NumberMention) and item.count.approximate


def _is_person(at: int, first: int, there: Phrases) -> bool:
    """Say whether a token is a word for people, and not one for a thing of theirs."""
    word, following = there.word(at), there.word(at + 1)
    bare = there.tokens[at].bare
    if word == "them":
        return at > first
    if following in there.words.broken:
        return False
    if bare in there.words.agents:
        return bare in there.words.holders and _is_theirs(first, at, there)
    if following in there.words.nouns and not VERB_LIKE.search(following):
        return False
    if bare in there.words.adjectival and _leads_noun(at, there):
        return bool(VERB_LIKE.search(following))
    if word == "E":
        return following not in there.words.agents
    if word == "S":
        ends_here = following in there.words.stops or not following[0].isalnum()
        before = there.word(at - 1) if at > first else ""
        return ends_here and before in {"a", "an", "N", "another", "one", "ethnic", "young"}
    return bare in there.words.nouns


def _is_theirs(first: int, at: int, there: Phrases) -> bool:
    """Say whether somebody in office is a person here: "a former officer"."""
    led = there.word(first) in {"a", "an", "N", "another"}
    return led and any(there.word(n) in {"former", "ex", "exiled", "S"} for n in range(first, at))


def _unlisted(at: int, there: Phrases) -> int | None:
    """Give the noun after a demonym that no list has: "a Yemeni shopkeeper"."""
    last = None
    for here in range(at + 1, at + 1 + MOST_WORDS_AFTER_DEMONYM):
        word = there.word(here)
        bad = there.words.agents | there.words.broken | there.words.stops
        if here >= len(there.tokens) or not there.tokens[here].is_word:
            break
        if word in there.words.things or THING.search(word) or _is_capital(here, there):
            return None
        if word in bad or VERB_LIKE.search(word):
            return None if word in there.words.agents | there.words.broken else last
        last = here
        if word.endswith("'s") and there.word(here + 1) in there.words.stops:
            break
    return last


def _is_capital(at: int, there: Phrases) -> bool:
    """Say whether a word begins with a capital, as an institution's name does."""
    return there.text[there.canvas.origin[there.tokens[at].start]].isupper()


def _number_alone(at: int, there: Phrases) -> int | None:
    """Give the end of "the four", "all nine", "eight of them", "two of the 29"."""
    first = at
    while there.word(at) in {"the", "all", "both", "these", "those", "other", "remaining"}:
        at += 1
    if there.word(at) != "N":
        is_both = at > first and there.word(at - 1) == "both" and _ends(at, there)
        return at - 1 if is_both else None
    if there.word(at + 1) == "of" and there.word(at + 2) in {"them", "the", "those", "these"}:
        end = at + 2 if there.word(at + 2) == "them" else at + 3
        return end if there.word(end) in {"them", "N"} else None
    if there.word(at - 1) in DEEDS and there.word(at + 1) in {"to", "from", "back", "others", "more"}:
        return at
    led = at > first or there.word(at - 1) in there.words.collective or _counts(at, there)
    if there.word(at - 1) == "of" and there.word(at - 2) in there.words.collective:
        return at
    return at if led and _ends(at + 1, there) else None


def _counts(at: int, there: Phrases) -> bool:
    """Say whether a bare number begins a sentence or clause with a verb after it."""
    led = there.word(at - 1) in {".", ",", ";", "and", "least", "at", "whom"}
    return led and there.word(at + 1) in AUXILIARIES | {"others", "remained", "remain", "face"}


def _ends(at: int, there: Phrases) -> bool:
    word = there.word(at)
    return word in there.words.stops or not word[0].isalnum() or word == "others"


def _people(first: int, last: int, there: Phrases) -> People:
    """Put a phrase together from its tokens."""
    words = [there.word(at) for at in range(first, last + 1)]
    span = there.canvas.span(there.tokens[first].start, there.tokens[last].end)
    items = [
        there.canvas.items[token.start]
        for token in there.tokens[first : last + 1]
        if token.start in there.canvas.items
    ]
    names = tuple(item for item in items if isinstance(item, Named))
    states = tuple(item for item in items if isinstance(item, StateMention))
    states = states or _states_after(last, there)
    count, count_span = _count(words, items, span, there)
    pronoun = words in (["all"], ["others"]) or (
        words != ["those"] and len(words) == 1 and words[0] in there.words.pronouns
    )
    return People(
        span=_tightened(span, first, last, there),
        count=Count.exactly(1) if words == ["M"] else count,
        count_span=span if words == ["M"] else count_span,
        states=states,
        names=names,
        definite=_is_definite(words, there),
        pronoun=pronoun or _points_back(words, items, there),
    )


def _tightened(span: Span, first: int, last: int, there: Phrases) -> Span:
    """Leave out a possessive ending, and take in the name "from C" that follows."""
    bare = there.tokens[last].bare
    cut = len(there.tokens[last].word) - len(bare)
    end = _after(last, there)
    if end is not None:
        return there.canvas.span(there.tokens[first].start, there.tokens[end].end)
    return Span(span.start, span.end - cut)


def _after(last: int, there: Phrases) -> int | None:
    """Give the end of "from C and C", "of S origin" or "of C" after a noun."""
    fled = _fled(last, there)
    if fled is not None:
        return fled
    if there.word(last + 1) not in {"from", "of"}:
        return None
    at = last + 2
    while there.word(at) in {"the", "ethnic"}:
        at += 1
    if there.word(at) == "S" and there.word(at + 1) in {
        "origin", "nationality", "descent", "citizenship", "ethnicity", "background"
    }:
        return at + 1
    if there.word(at) != "C" or (
        there.word(last + 1) == "of"
        and there.tokens[last].bare not in {"nationals", "national", "citizens", "citizen", "natives", "native", "people"}
    ):
        return None
    while there.word(at + 1) in {",", "and", "or"} and "C" in {there.word(at + 2), there.word(at + 3)}:
        step = 2 if there.word(at + 2) == "C" else 3
        if step == 3 and there.word(at + 2) not in {"and", "the", "or"}:
            break
        at += step
    # "refugees from C to D" tells a way, not where they are from.
    return None if there.word(at + 1) == "to" else at


def _fled(last: int, there: Phrases) -> int | None:
    """Give the State of "people who fled C"; it tells where they are from."""
    at = last + 1
    if there.word(at) not in {"who", "fleeing", "that"}:
        return None
    while there.word(at) in {"who", "that", "had", "have", "has", "originally"}:
        at += 1
    if there.word(at) not in FLED:
        return None
    at += 1
    while there.word(at) in {"from", "out", "of", "the"}:
        at += 1
    return at if there.word(at) == "C" else None


def _states_after(last: int, there: Phrases) -> tuple[StateMention, ...]:
    end = _after(last, there)
    items = (
        there.canvas.items.get(token.start)
        for token in there.tokens[last + 1 : (end or last) + 1]
    )
    return tuple(item for item in items if isinstance(item, StateMention))


def _count(
    words: list[str], items: list[object], span: Span, there: Phrases
) -> tuple[Count | None, Span | None]:
    """Read how many: a number, "a", a name or a pair; "several" is no number."""
    numbers = [n for n in items if isinstance(n, NumberMention) and not _is_page(n, there)]
    if numbers:
        return _without_over(numbers[0], there), span
    head = POSSESSIVE.sub("", words[-1])
    if head in there.words.pairs:
        return Count.exactly(PAIR), span
    if words[0] == "both":
        return Count.exactly(PAIR), span
    plural = there.words.nouns.get(head, False)
    one = words[0] in {"a", "an", "another", "one"} and head not in there.words.collective
    if one and not plural:
        return Count.exactly(1), span
    if words[0] in {"he", "she", "him", "her", "himself", "herself"}:
        return Count.exactly(1), span
    if _is_bare_one(words, there):
        return Count.exactly(1), span
    single = words[0] in {"the", "this", "that", "his", "her"} and head in there.words.nouns
    if single and not plural and head not in there.words.collective:
        return Count.exactly(1), span
    return None, None


def _is_bare_one(words: list[str], there: Phrases) -> bool:
    """Say whether a phrase tells one person without an article: "Gambian citizen B."."""
    head = POSSESSIVE.sub("", words[-1])
    return words[0] in {"S", "former"} and there.words.nouns.get(head) is False


def _without_over(number: NumberMention, there: Phrases) -> Count:
    """Read "handed over seven" as seven: the word belongs to the verb."""
    at, count = there.canvas.at(number.span), number.count
    verb = at is not None and HANDED.search(there.canvas.text[:at])
    if verb and there.text[number.span.start :].startswith("over ") and count.min:
        return Count(count.min, count.min, approximate=count.approximate)
    return count


def _is_page(number: NumberMention, there: Phrases) -> bool:
    """Say whether a number is that of a page, which a running head has left here."""
    at = there.canvas.at(number.span)
    return at is not None and RUNNING_HEAD.search(there.canvas.text[:at]) is not None


def _is_definite(words: list[str], there: Phrases) -> bool:
    """Say whether the phrase speaks of certain people, not of people in general."""
    if words == ["those"]:
        return False
    if _is_bare_one(words, there):
        return True
    if {"N", "M"} & set(words) or words[0] in {"the", "these", "those", "this", "that"}:
        return True
    if words[0] in {"a", "an", "another", "one", "both", "his", "her", "their", "all"}:
        return words[0] != "all"
    return words[0] in there.words.pronouns or bool(there.words.vague & set(words))


def _points_back(words: list[str], items: list[object], there: Phrases) -> bool:
    """Say whether a phrase only points to people told of before: "the men"."""
    if words == ["those"] or words[0] not in BACKWARDS:
        return "them" in words
    return not any(isinstance(item, Named | StateMention) for item in items)
