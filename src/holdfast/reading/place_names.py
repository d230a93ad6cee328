"""Every place Holdfast knows by name, and the words that make a place of one."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from holdfast.reading.automaton import Automaton, automaton_of
from holdfast.reading.state_names import key_of, rules, states_by_name

FOLDER = files("holdfast.reading") / "gazetteer"
MAIN, SMALL, UNCERTAIN = 0, 1, 2  # how much must stand beside the name
AFTER, BEFORE = 3, 4  # a word that makes a place of the name before or after it
Place: TypeAlias = tuple[str, str, int]  # kind, States in one string, rank
Found: TypeAlias = tuple[int, str, str, int]  # the length of the name, and the same
CITY_STATES = frozenset(
    (
        "singapore",
        "monaco",
        "djibouti",
        "luxembourg",
        "gibraltar",
        "macao",
        "macau",
        "gaza",
    )
)
LEAST = 3


@dataclass(frozen=True, slots=True)
class Words:
    """What `gazetteer/place_words.toml` holds, as the passes look it up."""

    institutions: Mapping[str, str]
    leading: Mapping[str, str]
    between: frozenset[str]
    place_cues: tuple[str, ...]
    sure_cues: tuple[str, ...]
    cue_fillers: tuple[str, ...]
    not_names: frozenset[str]
    not_after: frozenset[str]
    nowhere: frozenset[str]
    capitals: frozenset[str]
    script: Mapping[str, tuple[str, ...]]
    script_stops: str
    script_generic: frozenset[str]


@cache
def words() -> Words:
    """Load the words once."""
    read = tomllib.loads((FOLDER / "place_words.toml").read_text("utf-8"))
    script = read["script"]
    return Words(
        _kinds(read["institutions"]),
        _kinds(read["leading"]),
        frozenset(read["between"]["words"]),
        tuple(read["cues"]["place"]),
        tuple(read["cues"]["sure"]),
        tuple(read["cues"]["between"]),
        frozenset(read["not_names"]["words"]),
        frozenset(read["not_places"]["after"]),
        frozenset(read["nowhere"]["words"]),
        frozenset(read["capitals"]["words"]),
        {kind: tuple(script[kind]) for kind in ("prison", "airport", "border", "camp")},
        script["stops"],
        frozenset(script["generic"]),
    )


def _kinds(table: Mapping[str, list[str]]) -> Mapping[str, str]:
    return {word: kind for kind, every in table.items() for word in every}


@cache
def latin() -> Automaton[Found]:
    """Give the automaton of names and words, each led by a space.

    The space makes a match begin where a word begins. The rank of a word of
    `Words` is AFTER or BEFORE.
    """
    return automaton_of(
        (f" {name}", (len(name), kind, states, rank))
        for name, (kind, states, rank) in _latin_names()
    )


def _latin_names() -> Iterator[tuple[str, Place]]:
    yield from places_by_name().items()
    yield from (
        (word, (kind, "", AFTER)) for word, kind in words().institutions.items()
    )
    yield from ((word, (kind, "", BEFORE)) for word, kind in words().leading.items())


@cache
def script() -> Automaton[Found]:
    """Give the automaton of names in Hangul and Chinese characters."""
    return automaton_of(
        (name, (len(name), *place)) for name, place in script_places().items()
    )


@cache
def script_places() -> Mapping[str, Place]:
    """Give every name in Hangul and Chinese characters."""
    towns = (line.split("\t") for line in _lines("towns_cjk.tsv"))
    states = states_by_name()
    found = {
        name: ("town", codes, SMALL) for name, codes in towns if name not in states
    }
    for name, kind, codes in _own():
        if not key_of(name).isascii():
            found[name] = (kind, codes, MAIN)
    return found


@cache
def places_by_name() -> Mapping[str, Place]:
    """Give every Latin name, folded, our own overruling GeoNames."""
    uncertain = frozenset(
        word for line in _lines("uncertain_towns.txt") for word in line.split()
    )
    nowhere = (states_by_name().keys() - CITY_STATES) | words().not_names
    found = {}
    for line in _lines("towns.tsv"):
        name, codes, size = line.split("\t")
        rank = UNCERTAIN if name in uncertain else MAIN if size else SMALL
        if len(name) >= LEAST and name not in nowhere:
            found[name] = ("town", codes, rank)
    for name, kind, codes in (*_parts(), *_own()):
        key = key_of(name)
        if key.isascii():
            found[key] = (kind, codes, UNCERTAIN if key in uncertain else MAIN)
    return found


def states_of(name: str) -> tuple[str, ...]:
    """Give the States in which a place of this name lies, the likeliest first."""
    place = places_by_name().get(key_of(name))
    return tuple(place[1].split()) if place else ()


def _parts() -> Iterator[tuple[str, str, str]]:
    """Give the parts of States, which tell their State, as regions."""
    for state, names in rules().parts.items():
        for name in names:
            yield name, "town" if name.endswith(" City") else "region", state


def _own() -> Iterator[tuple[str, str, str]]:
    for line in _lines("own_places.tsv"):
        kind, states, *names = line.split("\t")
        yield from ((name, kind, states) for name in names)


def _lines(file: str) -> Iterator[str]:
    read = (FOLDER / file).read_text("utf-8").splitlines()
    return (line for line in read if line and not line.startswith("#"))
