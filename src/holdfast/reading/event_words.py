"""`Event`: a word that tells what happens in a sentence, and so may own a date."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from holdfast.reading.finder import Finder, any_of
from holdfast.terms.load import terms

REMOVALS = frozenset({"removal_told", "removal_plain", "removal_named"})
ARRESTS = frozenset({"arrest_told", "arrest_named"})
NAMED = frozenset({"removal_named", "arrest_named"})
# "His return" is a noun, "to return" a verb, and both are spelt alike.
NOUN_LEADS = re.compile(
    r"(?:\b(?:the|his|her|their|its|forcible|forced|any|of|a|mass|possible|imminent|planned"
    r"|threatened|on|after|before|involuntary|enforced|illegal|unlawful)|'s|s') $"
)
EITHER = frozenset({"return", "transfer"})
# "Sent them all back", "hand him over": told, or only meant.
SPLIT = re.compile(
    r"\b(?:(?P<told>sent|handed|turned|pushed|forced|flown|driven|deported)"
    r"|send(?:s|ing)?|hand(?:s|ing)?|turn(?:s|ing)?|push(?:ing)?|forc(?:e|es|ing)|fly(?:ing)?)"
    r" (?:(?!and |or |that )[\w'-]{1,20} ){1,6}?(?:back|over|home)\b"
)
# "Took a lawyer from his home", "take them into custody".
TAKEN = re.compile(
    r"\b(?:took|dragged|pulled|snatched) (?:(?!and |or |that )[\w',-]{1,20} ){1,8}?"
    r"(?:from (?:his|her|their|a|the) (?:[\w-]{1,20} ){0,2}?(?:homes?|houses?|flats?"
    r"|apartments?|hotels?|hostels?|offices?|rooms?|beds?|cars?|bus|streets?|mosque|church)"
    r"|into (?:police )?(?:custody|detention)|away)\b"
)
LOOK_BACK = 16
# Sentences at hand at one time: the passes go over one sentence after another.
AT_HAND = 16


@dataclass(frozen=True, slots=True)
class Event:
    """A word of a list of `terms/events.toml`; offsets within the sentence."""

    kind: str
    start: int
    end: int

    @property
    def is_noun(self) -> bool:
        """Say whether it names the event, rather than telling it."""
        return self.kind in NAMED


@lru_cache(maxsize=AT_HAND)
def events_of(words: str) -> tuple[Event, ...]:
    """Give the events of a sentence in order, none overlapping."""
    found = []
    for match in _finder().finditer(words):
        start, end = match.span(1)
        if _goes_on(words[start - 1 : start]) or _goes_on(words[end : end + 1]):
            continue
        kind = _kinds()[" ".join(words[start:end].split())]
        found.append(Event(_by_place(words, kind, start, end), start, end))
    return _with_split(words, found)


def _with_split(words: str, found: list[Event]) -> tuple[Event, ...]:
    """Add verbs whose two words stand apart, in their places."""
    taken = {event.start for event in found}
    for match in SPLIT.finditer(words):
        if match.start() not in taken:
            kind = "removal_told" if match["told"] else "removal_plain"
            found.append(Event(kind, *match.span()))
    found += [Event("arrest_told", *match.span()) for match in TAKEN.finditer(words)]
    return tuple(sorted(found, key=lambda event: event.start))


def _goes_on(char: str) -> bool:
    """Say whether a word goes on here; re2 knows the ends of ASCII words only."""
    return char == "-" or char.isalnum()


def _by_place(words: str, kind: str, start: int, end: int) -> str:
    """Tell the noun from the verb where one word is both."""
    if kind != "removal_plain" or words[start:end] not in EITHER:
        return kind
    lead = words[max(0, start - LOOK_BACK) : start]
    return "removal_named" if NOUN_LEADS.search(lead) else kind


@cache
def _finder() -> Finder:
    return Finder(rf"\b({any_of(_kinds())})\b")


@cache
def _kinds() -> Mapping[str, str]:
    """Give each phrase its list; none stands in two of them."""
    return {
        cue: code for code, term in terms("events").items() for cue in term.cues["en"]
    }
