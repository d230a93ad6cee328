"""Every name a State goes by, as one automaton for each language."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TypeAlias

from holdfast.reading.automaton import Automaton, automaton_of
from holdfast.reading.body import shadow_of
from holdfast.reading.fold import fold, spaced
from holdfast.terms.load import terms

FOLDER = files("holdfast.reading") / "gazetteer"
Found: TypeAlias = tuple[int, str, str, str]  # length, State, form, rule
SHIELD = ""  # the "State" of a name that only looks like one
CJK = frozenset({"ko", "zh"})
LONGEST_SHORT = 6
# Letters from here on are written without spaces between words.
FIRST_SCRIPT = "\u1100"
# Without an ending of their own these are the plural too: "the Chinese".
UNPLURAL = ("s", "sh", "ch", "ese", "ois", "oise", "é")
# Names that a text settles only by what else it speaks of.
CONTEXT = {
    "congo": "congo",
    "congolese": "congo",
    "korea": "korea",
    "korean": "korea",
    "koreans": "korea",
    "dominican": "dominican",
    "dominicans": "dominican",
    "north": "halves",
    "south": "halves",
}
# These begin with a word that a sentence writes small.
SMALL_FIRST = ("the ", "former ")
# In capitals these are also words of a heading.
CAPITAL_WORDS = frozenset({"us", "car", "opt"})


@dataclass(frozen=True, slots=True)
class Rules:
    """What `gazetteer/state_rules.toml` holds."""

    not_states: tuple[str, ...]
    not_states_cjk: tuple[str, ...]
    uncertain: frozenset[str]
    uncertain_hangul: frozenset[str]
    turned: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, tuple[str, ...]]
    part_demonyms: Mapping[str, tuple[str, ...]]
    parts_cjk: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Name:
    """One name: its State, its form, and the rule that must let it pass."""

    key: str
    state: str
    form: str
    rule: str = ""


@cache
def rules() -> Rules:
    """Load the rules once."""
    read = tomllib.loads((FOLDER / "state_rules.toml").read_text("utf-8"))
    return Rules(
        tuple(read["not_states"]),
        tuple(read["not_states_cjk"]),
        frozenset(name.lower() for name in read["uncertain"]),
        frozenset(read["uncertain_hangul"]),
        _by_state(read["turned"]),
        _by_state(read["parts"]),
        _by_state(read["part_demonyms"]),
        _by_state(read["parts_cjk"]),
    )


def _by_state(table: Mapping[str, list[str]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({state: tuple(names) for state, names in table.items()})


@cache
def automaton(language: str) -> Automaton[Found]:
    """Give the automaton of a language's names, those in Latin led by a space.

    The space makes a match begin where a word begins: “in Korea” is no “N Korea”.
    """
    return automaton_of(
        (_led(name.key), (len(name.key), name.state, name.form, name.rule))
        for name in _names(language)
    )


def _led(key: str) -> str:
    return f" {spaced(key)}" if key[0] < FIRST_SCRIPT else key


@cache
def states_by_name() -> Mapping[str, str]:
    """Give the State of each full name, folded, in every language we have."""
    known = {
        key_of(name): state
        for language in ("zh", "ko", "es", "fr", "en")
        for state, name in _full_names(language)
    }
    return MappingProxyType(known)


def key_of(name: str) -> str:
    """Give a name as it is looked up: lowered, plain, without marks."""
    return fold(shadow_of(name))


def _names(language: str) -> Iterator[Name]:
    """Give the names, a later one overruling an earlier one of the same key."""
    languages = ["en"] if language == "en" else ["en", language]
    yield from _shields()
    yield from _demonyms()
    for tag in languages:
        for state, name in _full_names(tag):
            yield _script_name(name, state) if tag in CJK else _latin_name(name, state)
    yield from _parts()
    yield from _by_context()
    if language in CJK:
        yield from _script_rest()


def _by_context() -> Iterator[Name]:
    for key, rule in CONTEXT.items():
        demonym = "name" if key in {"congo", "korea"} else "demonym"
        yield Name(key, "?", "short" if rule == "halves" else demonym, rule)


def _full_names(language: str) -> Iterator[tuple[str, str]]:
    """Give State and name, from CLDR and then from our own list."""
    for line in (FOLDER / "state_names.tsv").read_text("utf-8").splitlines():
        tag, state, name = line.split("\t")
        if tag == language and len(name) > 1:
            yield state, name
    for state, term in terms("states").items():
        for name in term.cues.get(language, ()):
            yield state, name
        if language == "en":
            yield state, term.labels["en"]


def _latin_name(name: str, state: str) -> Name:
    key = key_of(name)
    return Name(key, state, "name", _latin_rule(name, key))


def _latin_rule(name: str, key: str) -> str:
    """Say what a Latin name must pass besides its boundaries."""
    if key in CAPITAL_WORDS:
        return "word"
    if key.startswith(SMALL_FIRST):
        return "small"
    if name.isupper() and len(name) <= LONGEST_SHORT:
        return "caps"
    return "person" if key in rules().uncertain else ""


def _demonyms() -> Iterator[Name]:
    for state, term in terms("demonyms").items():
        for word in (term.labels["en"], *term.cues.get("en", ())):
            for form in inflected(word):
                yield Name(key_of(form), state, "demonym", "demonym")


def inflected(word: str) -> Iterator[str]:
    """Give a demonym, its plural, and what its men and women are called."""
    yield word
    if word.endswith("man"):
        stem = word.removesuffix("man")
        yield from (f"{stem}men", f"{stem}woman", f"{stem}women")
    elif not word.endswith(UNPLURAL):
        yield f"{word}s"
    elif word.endswith(("sh", "ch", "ese")):
        yield from (f"{word}man", f"{word}men", f"{word}woman", f"{word}women")


def _shields() -> Iterator[Name]:
    return (Name(key_of(name), SHIELD, "name") for name in rules().not_states)


def _parts() -> Iterator[Name]:
    for state, names in rules().turned.items():
        yield from (Name(key_of(name), state, "name") for name in names)
    for table, form in ((rules().parts, "place"), (rules().part_demonyms, "part")):
        for state, names in table.items():
            for name in names:
                yield Name(key_of(name), state, form, "caps" if name.isupper() else "")


def _script_name(name: str, state: str) -> Name:
    """Give a name in Hangul or Chinese characters."""
    if "가" <= name[0] <= "힣":
        doubtful = name in rules().uncertain_hangul
        return Name(name, state, "name", "hangul?" if doubtful else "hangul")
    return Name(name, state, "name", "" if name[0].isascii() else "han")


def _script_rest() -> Iterator[Name]:
    for name in rules().not_states_cjk:
        yield Name(name, SHIELD, "name", "han")
    for state, names in rules().parts_cjk.items():
        for name in names:
            script = "hangul" if "가" <= name[0] <= "힣" else "han"
            yield Name(name, state, "place", script)
