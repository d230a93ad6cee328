"""Places made by a phrase: “Tora Prison”, “the city of Shymkent”, borders."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.reading.body import shadow_of
from holdfast.reading.frames import PlaceMention, StateMention
from holdfast.reading.place_names import states_of, words
from holdfast.reading.states import find_states, state_named

FARTHEST = 70
MOST_WORDS = 6
WORD_BEFORE = re.compile(r"[^\s]+")
CAPITAL = re.compile(
    r"[\"“'‘(]?(?:(?:[Aa]l|[Ee]l|[Dd]e|d'|N')?[-'’]?[A-ZÀ-ÞŠŽŚŞÇİČĆ][\w'’.-]*)"
)
CONNECTORS = frozenset(
    "al an as ash au ad ben bin da de del di do dos du el la las le los of".split()
)
SEQUENCE = (
    r"(?:[Aa]l-|[Ee]l-|[Dd]'|[Aa]l )?[A-ZÀ-ÞŠŽŚŞÇİČĆ][\w'’-]+"
    r"(?:[ -](?:(?:de|du|des|la|le|el|al|da|do|dos|y|ez|es|e)[ -])?"
    r"[A-ZÀ-ÞŠŽŚŞÇİČĆ][\w'’-]+){0,2}"
)
NAME_AFTER = re.compile(rf",?[ \n]({SEQUENCE})")
IN_A_PLACE = re.compile(
    rf"\b(?:in|near|outside)[ \n]({SEQUENCE})(?!\w)(?:,[ \n]({SEQUENCE}))?"
)
OPENING = "\"“'‘("
HYPHENED = re.compile(r"-[a-z]{5,}")  # “in LTTE-controlled”
LEAST_UNLISTED = 3
NUMBER_AFTER = re.compile(
    r"[ \n](?:No|Nr|number)\.?[ \n]?\d[\d/-]*|[ \n][A-Z]{1,3}[ -]?\d+/\d+"
)
BORDER = re.compile(r"\b[Bb]order(?:s|land)?\b")
BETWEEN = re.compile(
    rf"[ \n]between[ \n](?:the[ \n])?({SEQUENCE})[ \n]and[ \n](?:the[ \n])?({SEQUENCE})"
)
WITH = re.compile(rf"[ \n]with[ \n](?:the[ \n])?({SEQUENCE})")
PAIR_BEFORE = re.compile(
    r"([A-Z][\w'’]+(?: [A-Z][\w'’]+)?)[-–/—]([A-Z][\w'’]+(?: [A-Z][\w'’]+)?)[ \n]$"
)
NAMED_CAMP = re.compile(r"\b(?:Camp|Fort)[ \n][A-Z][\w'’-]+")


def institution(text: str, within: Span, word: Span, kind: str) -> PlaceMention | None:
    """Give the institution whose last words are at `word`, with its name."""
    start = _name_start(text, within, word.start)
    if start is None:
        return None
    if kind == "town":
        return _town(text, start, word)
    number = (
        NUMBER_AFTER.match(text, word.end, within.end) if kind == "prison" else None
    )
    span = Span(start, number.end() if number else word.end)
    if word.of(text) == "Department":  # of a government, not of Guatemala
        return None
    return PlaceMention(_flat(span.of(text)), span, kind, _lies_in(span.of(text)))


def _town(text: str, start: int, word: Span) -> PlaceMention | None:
    """Give “Chandpur” of “Chandpur village”; “Cape Town” is a name of its own."""
    name = text[start : word.start].rstrip()
    if not text[start].isupper() or text[word.start].isupper():
        return None
    span = Span(start, start + len(name))
    return PlaceMention(_flat(name), span, "town", states_of(_flat(name)))


def led(text: str, within: Span, word: Span, kind: str) -> PlaceMention | None:
    """Give the place whose name follows the words at `word`."""
    name = NAME_AFTER.match(text, word.end, within.end)
    if name is None or state_named(name[1]) is not None:
        return None
    if name[1].split()[0].lower() in words().not_names:
        return None
    span = Span(*name.span(1))
    return PlaceMention(_flat(name[1]), span, kind, states_of(_flat(name[1])))


def unlisted(text: str, within: Span) -> Iterator[PlaceMention]:
    """Give towns no gazetteer knows: “in Mistarah, Libya”, “near Dapchi”."""
    for found in IN_A_PLACE.finditer(text, within.start, within.end):
        span = _without_strays(found[1], found.start(1))
        name = _flat(span.of(text))
        if not name or _is_nowhere(name):
            continue
        state = (
            _leading_state(found[2]) if found[2] and span.end == found.end(1) else None
        )
        yield PlaceMention(name, span, "town", (state,) if state else states_of(name))


def _without_strays(name: str, start: int) -> Span:
    """End a name before a word that is none: “Kabul Tuesday”."""
    end = 0
    for word in WORD_BEFORE.finditer(name):
        if word[0].lower() in words().not_names:
            break
        end = word.end()
    return Span(start, start + end)


def _is_nowhere(name: str) -> bool:
    """Say whether a capitalised word after “in” is anything but a place."""
    first = name.split(maxsplit=1)[0].lower()
    if len(name) < LEAST_UNLISTED or name.isupper() or name.endswith(("'s", "’s")):
        return True
    if first in words().not_names | words().nowhere:
        return True
    return HYPHENED.search(name) is not None or _is_state(name)


def camps(text: str, within: Span) -> Iterator[PlaceMention]:
    """Give “Camp Ashraf”, “Fort Carson”."""
    for found in NAMED_CAMP.finditer(text, within.start, within.end):
        name = _flat(found[0])
        if name.partition(" ")[2].lower() in words().not_names:
            continue
        yield PlaceMention(name, Span(*found.span()), "camp", states_of(name))


def borders(text: str, shadow: str, within: Span) -> Iterator[PlaceMention]:
    """Give “border between Bulgaria and Turkey”, “the Thai-Lao border”."""
    for found in BORDER.finditer(text, within.start, within.end):
        yield from _border(text, shadow, Span(*found.span()))


def _border(text: str, shadow: str, word: Span) -> Iterator[PlaceMention]:
    after = BETWEEN.match(text, word.end)
    before = PAIR_BEFORE.search(text, max(0, word.start - 40), word.start)
    if after:
        span = Span(word.start, after.end())
    elif before:
        span = Span(before.start(), word.end)
    elif beside := WITH.match(text, word.end):
        span = Span(word.start, beside.end())
    else:
        return
    named = find_states(text, shadow, span)
    least = 1 if span.start == word.start and not after else 2
    if len(named) >= least:
        span = word.join(named[0].span).join(named[-1].span)
        yield PlaceMention(_flat(span.of(text)), span, "border", _codes(named))


def _codes(named: tuple[StateMention, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.state for mention in named))


def _name_start(text: str, within: Span, end: int) -> int | None:
    """Walk left from an institution's word over the name that stands there."""
    floor = max(within.start, end - FARTHEST)
    start, has_name = None, False
    words_before = list(WORD_BEFORE.finditer(text, floor, end))[-MOST_WORDS:]
    for number, word in enumerate(reversed(words_before)):
        # A nickname may end just before: the “Scorpion” prison.
        kind = _word_kind(word[0].rstrip('"”’') if not number else word[0])
        if kind == "name":
            start, has_name = word.start(), True
        elif kind == "stop" or (kind == "link" and not has_name):
            break
        if word[0][0] in OPENING:
            start = word.start() + 1
            break
    return start


def _word_kind(word: str) -> str:
    """Sort a word left of an institution: name, between, link, or stop."""
    plain = word.lower().strip("\"“”'‘’(")
    if not plain or (
        word[-1] in ',;:.)”"' and not re.fullmatch(r"(?:St|No|Mt)\.", word)
    ):
        return "stop"
    if plain in words().between and word[0].islower():
        return "between"
    if plain in CONNECTORS and word[0].islower():
        return "link"
    if not CAPITAL.fullmatch(word) or plain in words().not_names or _is_state(word):
        return "stop"
    return "name"


def _is_state(word: str) -> bool:
    return bool(find_states(word, shadow_of(word), Span(0, len(word))))


def _lies_in(name: str) -> tuple[str, ...]:
    """Give the States of the longest known place inside an institution's name."""
    parts = re.sub(r"['’]s\b", "", _flat(name)).split()
    for length in range(len(parts), 0, -1):
        states = states_of(" ".join(parts[:length]))
        if states:
            return states
    return ()


def _leading_state(names: str) -> str | None:
    parts = names.split()
    found = (
        state_named(" ".join(parts[:length])) for length in range(len(parts), 0, -1)
    )
    return next((state for state in found if state), None)


def _flat(name: str) -> str:
    """Give the name on one line."""
    return " ".join(name.split())
