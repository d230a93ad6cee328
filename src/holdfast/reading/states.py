"""Where a text names a State: names, demonyms, short forms, parts of States."""

import re

from holdfast.facts.spans import Span
from holdfast.reading.body import shadow_of
from holdfast.reading.fold import fold, spaced, squeezed
from holdfast.reading.frames import StateMention
from holdfast.reading.state_checks import CHECKS, Seen
from holdfast.reading.state_names import (
    FIRST_SCRIPT,
    automaton,
    key_of,
    states_by_name,
)

LANGUAGES = frozenset({"en", "fr", "es", "ko", "zh"})
LONGEST_HEADING = 80
HEADING_MARKS = " \t#*_=-–—.:;|>0123456789"
INVERTED = re.compile(r"(.+?)(?:, | \()(?:the )?(.+? of(?: the)?|north|south)\)?")
PAIR = re.compile(r"(.+?)(?:/| and (?:the )?| \()(.+?)\)?")


def find_states(
    text: str, shadow: str, within: Span, language: str = "en"
) -> tuple[StateMention, ...]:
    """Give every State named within the span, in order, none overlapping.

    A language without names of its own is read with the English ones. In
    Latin script a name needs its capital letter; longer names that mean
    something else ("South China Sea") hide the State inside them.
    """
    start, end = within.start, within.end
    words, places = squeezed(shadow[start:end])
    part = " " + spaced(words)
    known = automaton(language if language in LANGUAGES else "en")
    found: list[StateMention] = []
    for last, (length, state, form, rule) in known.iter_long(part):
        begin, stop = start + places[last - length], start + places[last - 1] + 1
        if not state or not _stands_alone(text, begin, stop, rule):
            continue
        if rule:
            checked = CHECKS[rule](Seen(text, shadow, begin, stop, state, form))
            if checked is not None:
                found.append(checked)
        else:
            found.append(StateMention(state, Span(begin, stop), form))
    return tuple(found)


def _stands_alone(text: str, start: int, end: int, rule: str) -> bool:
    """Say whether the name ends where a word does, and begins with a capital."""
    if rule.startswith("han"):
        return True
    following = text[end : end + 1]
    if following.isalnum() and following < FIRST_SCRIPT:
        return False
    return text[start].isupper() or rule == "small"


def state_of_heading(line: str) -> str | None:
    """Give the State of a line that is nothing but a country's heading."""
    bare = line.strip(HEADING_MARKS)
    if not bare or len(bare) > LONGEST_HEADING or bare[0].islower():
        return None
    return _named(key_of(bare).removeprefix("the "))


def _named(key: str) -> str | None:
    """Look a folded name up as it stands, turned round, or as its first half."""
    known = states_by_name()
    if key in known:
        return known[key]
    turned = INVERTED.fullmatch(key)
    if turned and (state := known.get(f"{turned[2]} {turned[1]}")):
        return state
    pair = PAIR.fullmatch(key)
    if pair and pair[2].removeprefix("the ") in known:
        return known.get(pair[1])
    return None


def state_named(name: str) -> str | None:
    """Give the State of a full name, in any language we have names in."""
    return states_by_name().get(fold(shadow_of(name)).removeprefix("the "))
