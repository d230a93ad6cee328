"""Positions: what a State calls the people or the act: `find_positions`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from holdfast.facts.hedges import ASSERTED, Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast.facts.values import PositionValue
from holdfast.reading.clause_words import either
from holdfast.reading.cues import Found, finder_for
from holdfast.reading.frames import Mention, StateMention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.nearby import near
from holdfast.reading.sighted import Sighted

LIST = "positions"
REACH = 160
# "Considers them economic migrants", "described the men as terrorists".
CALLING = re.compile(rf"\b{either('speech', 'calling')}\b")
# "Insisted that they were illegal immigrants".
SAYING = re.compile(rf"\b{either('speech', 'saying_so')}\b")
# What stands between the calling and the name: whom, and "as".
WHOM = re.compile(
    r"(?: [\w',/-]+){0,14}?(?: as| to be| being| of being)?(?: (?:an?|the))? ?"
)
THAT_THEY_ARE = re.compile(
    r",?(?: that)?(?: [\w',/-]+){0,14}? "
    r"(?:are|were|was|is|be|been|had|have|as|constituted?|posed?|poses|represent\w*)"
    r"(?: (?:all|both|only|merely|simply|just|indeed|in fact|actually|an?|the)){0,3} ?"
)
OFFICIAL = re.compile(rf"\b{either('people', 'officials')}\b")
# Others who speak are no State.
OTHERS = re.compile(rf"\b{either('people', 'other_speakers')}\b")
# "The authorities reportedly consider": who speaks, without how it is told.
ADVERBS = re.compile(r"(?: (?:\w+ly|also|still|now|always|have|has|had))+$")
# "A terrorist organization" is no person.
A_THING = re.compile(rf"[ -]{either('speech', 'label_of_a_thing')}\b")


def find_positions(sighted: Sighted) -> tuple[Mention, ...]:
    """Give what the sentence says a State calls the people or the act."""
    found = [
        _position(sighted, label) for label in finder_for(LIST).find(sighted.words)
    ]
    return tuple(mention for mention in found if mention is not None)


def _position(sighted: Sighted, label: Found) -> Mention | None:
    """Give the position that a label is, where a State is said to take it."""
    if A_THING.match(sighted.words, label.end):
        return None
    low = max(0, label.start - REACH)
    stretch = sighted.words[low : label.start]
    for verb in reversed(list(_verbs(stretch))):
        gap = stretch[verb.end() :]
        fits = WHOM if CALLING.fullmatch(verb[0]) else THAT_THEY_ARE
        if fits.fullmatch(gap) is None:
            continue
        at = low + verb.start()
        speaker = _speaker(sighted, at)
        if verb[0] == "according to":
            speaker = _named_after(sighted, low + verb.end())
        if speaker is not None:
            return _mention(sighted, sighted.at(at, label.end), label, speaker)
    return None


def _verbs(stretch: str) -> Iterator[re.Match[str]]:
    found = [*CALLING.finditer(stretch), *SAYING.finditer(stretch)]
    yield from sorted(found, key=re.Match.start)


def _speaker(sighted: Sighted, at: int) -> Span | None:
    """Give the State or its office that stands before the verb as its subject."""
    low = max(0, at - REACH)
    start = max(low, *(sighted.words.rfind(mark, low, at) + 1 for mark in ";:,("))
    subject = sighted.words[start:at]
    base = sighted.span.start
    states = near(sighted.states, base + start, base + at)
    official = OFFICIAL.search(subject)
    if official is None and OTHERS.search(subject):
        return None
    if official is None and not any(_speaks(sighted, s, at) for s in states):
        return None
    begin = start + len(subject) - len(subject.lstrip(" \"'"))
    words = ADVERBS.sub("", sighted.words[begin:at].rstrip())
    return sighted.at(begin, begin + len(words)) if words else None


def _speaks(sighted: Sighted, state: StateMention, at: int) -> bool:
    """Say whether a State may be the subject: a town only right before the verb."""
    if state.form != "place":
        return True
    return not sighted.words[state.span.end - sighted.span.start : at].strip()


def _named_after(sighted: Sighted, at: int) -> Span | None:
    """Give whom "according to" names, if it is a State or its office."""
    name = re.match(r" ([^,;:.]{3,80}),", sighted.words[at:])
    if name is None or (OFFICIAL.search(name[1]) is None and OTHERS.search(name[1])):
        return None
    span = sighted.at(at + name.start(1), at + name.end(1))
    states = near(sighted.states, span.start, span.end)
    return span if states or OFFICIAL.search(name[1]) else None


def _mention(sighted: Sighted, span: Span, label: Found, speaker: Span) -> Mention:
    state = _state_of(sighted, speaker)
    hedge = hedge_at(sighted, span)
    if hedge == ASSERTED:
        verb = sighted.words[span.start - sighted.span.start :].split()[0]
        hedge = Hedge(Firmness.REPORTED, "reported", verb)
    told = " ".join(speaker.of(sighted.body.text).split())
    value = PositionValue(state.state if state else None, label.code)
    return Mention(
        "state_position", value, span.join(speaker), replace(hedge, attributed_to=told)
    )


def _state_of(sighted: Sighted, speaker: Span) -> StateMention | None:
    """Give the State that speaks: the first one named in the words for it."""
    named = near(sighted.states, speaker.start, speaker.end)
    return named[0] if named else None
