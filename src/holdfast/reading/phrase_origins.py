"""Where people are from: "from C and D", "of S origin", "who fled C"."""

import re

from holdfast.reading.frames import PlaceMention, StateMention
from holdfast.reading.phrase_tokens import Phrases

ORIGINS = frozenset(
    "origin nationality descent citizenship ethnicity background".split()
)
NATIONALS = frozenset(
    "nationals national citizens citizen natives native people".split()
)
MOSTLY = frozenset(
    "mostly mainly predominantly largely chiefly primarily all both originally".split()
)
FLED = frozenset({"left", "fled", "escaped", "defected", "fleeing", "flee"})
PART = re.compile(r"(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central)")
JOINS = frozenset({"and", "-", ","})
VIOLENCE = frozenset(
    "conflict conflicts fighting violence war unrest hostilities".split()
)
THAT = frozenset({"that", "this"})
COUNTRY = frozenset({"country", "state", "nation"})
BELONG = frozenset("members member leaders leader activists activist".split())
BODIES = frozenset(
    "opposition minority community church party movement brotherhood underground"
    " resistance diaspora clergy media".split()
)
FARTHEST = 7
POINTED = frozenset("he she him her they himself herself themselves".split())
WHO = frozenset({"who", "that", "had", "have", "has", "originally"})


def states_after(last: int, there: Phrases) -> tuple[StateMention, ...]:
    """Give the States that follow a noun and tell where the people are from."""
    if _of_that_country(last, there):
        return _told_before(last, there)
    end = origin_end(last, there)
    items = there.items(last + 1, end) if end is not None else ()
    return tuple(state for item in items if (state := _state_of(item)))


def _of_that_country(last: int, there: Phrases) -> bool:
    """Say whether "nationals of that country" points to a State told before."""
    of, that, country = (there.word(last + step) for step in (1, 2, 3))
    pointed = of in {"of", "from"} and that in THAT and country in COUNTRY
    return pointed and there.bare(last) in NATIONALS


def _told_before(last: int, there: Phrases) -> tuple[StateMention, ...]:
    for at in range(last - 1, -1, -1):
        state = _state_of(there.item(at)) if there.word(at) == "C" else None
        if state is not None:
            return (state,)
    return ()


def _state_of(item: object) -> StateMention | None:
    """Give the State that is named, or the one in which a place that is named lies."""
    if isinstance(item, PlaceMention):
        return StateMention(item.states[0], item.span, "place") if item.states else None
    return item if isinstance(item, StateMention) else None


def origin_end(last: int, there: Phrases) -> int | None:
    """Give the last token of such words after a noun; None where there are none."""
    if there.word(last) in POINTED:
        return None  # "deported him from C": that is where they send him from
    fled = _fled(last, there)
    mostly = there.word(last + 1) == "," and there.word(last + 2) in MOSTLY
    first = last + 2 if mostly else last
    if fled is not None or there.word(first + 1) not in {"from", "of"}:
        return fled
    at = first + 2
    while there.word(at) in {"the", "ethnic"} or _is_part(at, there):
        at += 1
    if there.word(at) == "S" and there.word(at + 1) in ORIGINS:
        return at + 1
    body = _body_of_state(last, at, there)
    of_things = there.word(last + 1) == "of" and there.bare(last) not in NATIONALS
    if body is not None or there.word(at) != "C" or of_things:
        return body
    at = _last_of_list(at, there)
    # "refugees from C to D" tells a way, not where they are from.
    return None if there.word(at + 1) == "to" and not _stays_in(at, there) else at


def _body_of_state(last: int, at: int, there: Phrases) -> int | None:
    """Give the end of "members of C's banned opposition": they are from there."""
    if there.word(last + 1) != "of" or there.bare(last) not in BELONG:
        return None
    ends = min(at + FARTHEST, len(there.tokens))
    for here in range(at, ends):
        word = there.word(here)
        if here > at and word in BODIES and not there.is_capital(here):
            told = any(there.word(each) in {"C", "S"} for each in range(at, here))
            return here if told else None
        if word in there.words.stops - {"a"} or word in there.words.agents:
            return None
    return None


def _stays_in(at: int, there: Phrases) -> bool:
    """Say whether "from C to L" ends where it began: they are sent home."""
    start, end = _state_of(there.item(at)), _state_of(there.item(at + 2))
    return start is not None and end is not None and start.state == end.state


def _is_part(at: int, there: Phrases) -> bool:
    """Say whether a word tells which part of a State, or joins it: "south and central".

    At most two marks join two parts, as in "south, and central".
    """
    ahead = (there.word(here) for here in range(at, at + 3))
    first = next((word for word in ahead if word not in JOINS), "")
    return PART.fullmatch(first) is not None


def _last_of_list(at: int, there: Phrases) -> int:
    """Give the last State of "C, D and E"."""
    while there.word(at + 1) in {",", "and", "or"}:
        step = 2 if there.word(at + 2) == "C" else 3
        if there.word(at + step) != "C":
            break
        if step > 2 and there.word(at + 2) not in {"and", "the", "or"}:  # noqa: PLR2004 - a word between
            break
        at += step
    return at


def _fled(last: int, there: Phrases) -> int | None:
    """Give the State of "people who fled C"; it tells where they are from."""
    at = last + 1
    if there.word(at) not in {"who", "fleeing", "that"}:
        return None
    while there.word(at) in WHO:
        at += 1
    if there.word(at) not in FLED:
        return None
    at += 1
    while there.word(at) in {"from", "out", "of", "the", "armed"}:
        at += 1
    if there.word(at) in VIOLENCE and there.word(at + 1) == "in":
        at += 2
    while there.word(at) == "the" or _is_part(at, there):
        at += 1
    return at if there.word(at) in {"C", "L"} else None
