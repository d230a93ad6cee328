"""People as an English sentence speaks of them: `find_people`.

A phrase is a noun for people with what stands before it, or a number or name by
itself: "at least nine Uzbek refugees", "a Yemeni shopkeeper", "the four", "they".
Names beside a phrase, relatives and sub-groups are joined to it in `joining.py`.
"""

import re
from collections.abc import Sequence
from functools import cache

from holdfast.facts.spans import Span
from holdfast.reading.canvas import Item, Mark, state_mark
from holdfast.reading.english import people_words
from holdfast.reading.frames import Named, People, StateMention
from holdfast.reading.joining import joined
from holdfast.reading.phrase_heads import MARKS, head_of
from holdfast.reading.phrase_numbers import (
    AUXILIARIES,
    BEFORE_NUMBER,
    DEEDS,
    OVER,
    belongs_to_verb,
    count_of,
    is_bare_one,
    number_alone,
    numbers_in,
    whole_of,
)
from holdfast.reading.phrase_origins import origin_end, states_after
from holdfast.reading.phrase_tokens import Phrases, phrases_of
from holdfast.reading.sighted import Sighted

ALONE = frozenset({"he", "she", "him", "they", "them", "himself", "herself", "M", "E"})
BACKWARDS = frozenset({"the", "these", "those", "this", "that", "both", "all"})
POINTING = frozenset({"the", "these", "those", "this", "that"})
SOME = frozenset({"all", "others", "some", "many", "most", "several"})
DONE_TO = re.compile(r"[a-z]{3,}ed$")
RESIDENTS = frozenset({"resident", "residents"})
DEED = frozenset("deport return expel extradite repatriate remove transfer".split())
FURTHER = frozenset({"second", "third", "fourth", "fifth"})
CERTAIN = frozenset(
    {"a", "an", "another", "one", "both", "his", "her", "their", "my", "our"}
)


def find_people(
    sighted: Sighted, marks: Sequence[Mark] | None = None
) -> tuple[People, ...]:
    """Give every phrase for people, in order, none overlapping.

    `marks` are those of `marks_of`, where they are at hand.
    """
    body = sighted.body
    told = marks_of(sighted) if marks is None else marks
    there = phrases_of(body.text, body.shadow, sighted.span, told)
    leads = _leads()
    found: list[People] = []
    free = 0
    for at, word in enumerate(there.bared):
        last = _last(at, there) if at >= free and word in leads else None
        if last is not None:
            found.append(_people(at, last, there))
            free = last + 1
    return joined(sighted, tuple(found))


@cache
def _leads() -> frozenset[str]:
    """Give every word and mark that a phrase for people may begin with."""
    words = people_words()
    return frozenset(
        {*words.nouns, *words.determiners, *words.modifiers, *MARKS, *ALONE}
        | {*BEFORE_NUMBER, *SOME, "that", "those", "a"}
    )


def marks_of(sighted: Sighted) -> list[Mark]:
    """Give what is named in a sentence as marks, the surest first."""
    shadow = sighted.body.shadow
    return [
        *((named.span, "M", named) for named in sighted.names),
        *((date.span, "D", date) for date in sighted.dates),
        *(state_mark(state, shadow) for state in sighted.states),
        *((state.span, "C", state) for state in sighted.governments),
        *((place.span, "L", place) for place in sighted.places),
        *((number.span, "N", number) for number in sighted.numbers),
    ]


def _last(at: int, there: Phrases) -> int | None:  # noqa: PLR0911 -- one case a line
    """Give the last token of the phrase for people that begins here, if one does."""
    word = there.word(at)
    if word == "them" and there.word(at - 1) == "among":
        return None  # "nine refugees, among them A"
    lead = at - 2 if there.word(at - 1) in {"a", "an"} else at - 1
    if there.word(lead) == "as" and there.word(lead - 1) != "well":
        return None  # "recognized as a refugee" tells nobody new
    if word == "her" and not there.leads_noun(at):
        return at
    if word == "those" and (
        there.word(at + 1) == "who" or DONE_TO.search(there.word(at + 1))
    ):
        return at
    if word in SOME and there.word(at + 1) in AUXILIARIES:
        return at
    if word == "another" and there.word(at - 1) in DEEDS | DEED and there.ends(at + 1):
        return at  # "returned one man and tried to deport another"
    if word == "a" and there.word(at + 1) in FURTHER:
        return at + 1 if there.word(at + 2) in AUXILIARIES else None
    head = head_of(at, there)
    if head is not None:
        return head
    return at if word in ALONE else number_alone(at, there)


def _people(first: int, last: int, there: Phrases) -> People:
    """Put a phrase together from its tokens."""
    words = [there.word(at) for at in range(first, last + 1)]
    items = there.items(first, last)
    span = _span(first, last, there)
    count, count_span = count_of(first, last, span, there)
    whole = whole_of(first, last, there)
    states = tuple(item for item in items if isinstance(item, StateMention))
    lives = words[-1] in RESIDENTS  # which is not where they are from
    states = tuple(s for s in states if not lives or s.form == "demonym")
    return People(
        span=span,
        count=whole or count,
        count_span=count_span,
        part=count if whole else None,
        states=states or (() if lives else states_after(last, there)),
        names=tuple(item for item in items if isinstance(item, Named)),
        definite=_is_definite(words, there),
        pronoun=_is_pronoun(words, there)
        or _points_back(words, items)
        or (words == ["those"] and there.word(last + 1) not in {"who", *DEEDS}),
    )


def _span(first: int, last: int, there: Phrases) -> Span:
    """Give where a phrase stands, without a possessive ending or a verb's "over"."""
    whole = there.span(first, last)
    numbers = numbers_in(first, first, there)
    over = len(OVER) if numbers and belongs_to_verb(numbers[0], there) else 0
    # "Burmese migrants from C" are sent from C: where they are from was told.
    told = any(there.word(at) == "S" for at in range(first, last + 1))
    end = None if told else origin_end(last, there)
    if end is not None:
        return Span(whole.start + over, there.span(first, end).end)
    cut = len(there.word(last)) - len(there.bare(last))
    return Span(whole.start + over, whole.end - cut)


def _is_definite(words: Sequence[str], there: Phrases) -> bool:
    """Say whether the phrase speaks of certain people, not of people in general."""
    if words == ["those"]:
        return False
    if is_bare_one(words, there) or {"N", "M"} & {*words}:
        return True
    if words[0] in POINTING | CERTAIN or words[0] in there.words.pronouns:
        return True
    return words[0] != "all" and bool(there.words.vague & {*words})


def _is_pronoun(words: Sequence[str], there: Phrases) -> bool:
    if len(words) == 1 and words[0] in SOME:
        return True
    if words == ["her"]:
        return True
    return len(words) == 1 and words[0] != "those" and words[0] in there.words.pronouns


def _points_back(words: Sequence[str], items: Sequence[Item]) -> bool:
    """Say whether a phrase only points to people told of before: "the men"."""
    if words == ["those"] or words[0] not in BACKWARDS:
        return "them" in words
    return not any(isinstance(item, Named | StateMention) for item in items)
