"""`English`: the words that the English passes for people and removals go by.

They stand in `terms/languages/en.toml`, and in `en_ways.toml` those that tell a
removal by how people are taken; this module only loads and compiles them.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from holdfast.reading.finder import Sieve
from holdfast.reading.word_tables import Table, filled, table_of, words_of

# A cue begins with a word, never inside one.
LETTERLESS = "(?<![a-z])"


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """What one calls people, and what only looks like it."""

    nouns: Mapping[str, bool]
    agents: frozenset[str]
    holders: frozenset[str]
    broken: frozenset[str]
    stops: frozenset[str]
    determiners: frozenset[str]
    modifiers: frozenset[str]
    ethnic: frozenset[str]
    adjectival: frozenset[str]
    vague: frozenset[str]
    collective: frozenset[str]
    pronouns: Mapping[str, bool]
    possessives: frozenset[str]
    relatives: frozenset[str]
    sized: Mapping[str, int]
    things: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern over marked text and the code it stands for."""

    code: str
    pattern: re.Pattern[str]


@cache
def people_words() -> PeopleWords:
    """Give the words for people; nouns say whether they are plural."""
    table = table_of(_content(), "people")
    words = {key: frozenset(str(table[key]).split()) for key in table}
    singular = words["nouns"]
    plurals = dict(_paired(words["plurals"]))
    nouns = {**dict.fromkeys((_plural(word) for word in singular), True)}
    nouns |= dict.fromkeys(plurals, True) | dict.fromkeys(singular, False)
    pronouns = dict.fromkeys(words["pronouns_one"], False)
    return PeopleWords(
        nouns=nouns | dict.fromkeys(plurals, True),
        agents=_with_plurals(words["agents"]),
        holders=_with_plurals(words["holders"]),
        broken=_with_plurals(words["broken"]),
        stops=words["stops"],
        determiners=words["determiners"],
        modifiers=words["modifiers"],
        ethnic=words["ethnic"],
        adjectival=words["adjectival"],
        vague=words["vague"],
        collective=words["collective"],
        pronouns=pronouns | dict.fromkeys(words["pronouns_many"], True),
        possessives=words["possessives"],
        relatives=words["relatives"],
        sized={noun: int(number) for noun, number in _paired(words["sized"])},
        things=_with_plurals(words["things"]),
    )


@cache
def acts() -> tuple[Cue, ...]:
    """Give the removal words, the most telling act first."""
    return (*_cues(_ways("acts")), *_cues(table_of(_content(), "acts")))


@cache
def stages() -> tuple[Cue, ...]:
    """Give the cues of the stage a removal has reached; the first that fits holds."""
    told = table_of(_content(), "stages")
    return (*_cues(_ways("stages"), LETTERLESS), *_cues(told, LETTERLESS))


@cache
def never() -> tuple[re.Pattern[str], ...]:
    """Give the patterns around a word that make it no removal."""
    return tuple(
        cue.pattern for cue in _cues(table_of(_content(), "never"), LETTERLESS)
    )


def never_in(text: str) -> Iterator[re.Pattern[str]]:
    """Give those of the patterns `never` that may fit anywhere in a text."""
    patterns = never()
    return (patterns[number] for number in _never_sieve().which(text))


def acts_in(text: str) -> Iterator[Cue]:
    """Give the cues of removal words that may stand anywhere in a text."""
    cues = acts()
    return (cues[number] for number in _acts_sieve().which(text))


def stages_in(text: str) -> Iterator[Cue]:
    """Give those of the cues of stages that may fit anywhere in a text, in order."""
    cues = stages()
    return (cues[number] for number in _stages_sieve().which(text))


@cache
def _never_sieve() -> Sieve:
    return Sieve(pattern.pattern for pattern in never())


@cache
def _acts_sieve() -> Sieve:
    return Sieve(cue.pattern.pattern for cue in acts())


@cache
def _stages_sieve() -> Sieve:
    return Sieve(cue.pattern.pattern for cue in stages())


@cache
def voluntary() -> re.Pattern[str]:
    """Give the pattern of returns that people wish for."""
    words = words_of(table_of(_content(), "hedging"), "voluntary")
    return re.compile("|".join(words))


def section(name: str) -> Table:
    """Give one table of the file."""
    return table_of(_content(), name)


@cache
def pattern(section: str, name: str) -> re.Pattern[str]:
    """Give the patterns of one list as one."""
    return re.compile(source(section, name))


@cache
def source(section: str, name: str) -> str:
    """Give the alternation of the patterns of one list."""
    return "|".join(words_of(table_of(_content(), section), name))


@cache
def gate_of_ways() -> str:
    """Give the alternation of what may tell a removal by how people are taken."""
    return "|".join(words_of(_ways("gate"), "may_tell"))


@cache
def officials() -> str:
    """Give the alternation of those who act for a State."""
    words = str(table_of(_content(), "senders")["officials"]).split()
    return "|".join(map(re.escape, sorted(set(words), key=len, reverse=True)))


def _content() -> Table:
    return _file("en")


@cache
def _file(name: str) -> Table:
    path = files("holdfast.terms") / "languages" / f"{name}.toml"
    return tomllib.loads(path.read_text("utf-8"))


@cache
def _ways(name: str) -> Mapping[str, list[str]]:
    """Give one table of `en_ways.toml`, its fragments filled in."""
    content = _file("en_ways")
    slots, table = table_of(content, "slots"), table_of(content, name)
    return {
        code: [filled(pattern, slots) for pattern in words_of(table, code)]
        for code in table
    }


def _cues(table: Table, lead: str = "") -> tuple[Cue, ...]:
    return tuple(
        Cue(code, re.compile(f"{lead}(?:{pattern})"))
        for code in table
        for pattern in words_of(table, code)
    )


def _with_plurals(words: Iterable[str]) -> frozenset[str]:
    known = list(words)
    return frozenset([*known, *map(_plural, known)])


def _paired(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the two sides of each "word=other"."""
    for pair in words:
        word, _, other = pair.partition("=")
        yield word, other


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "ch", "sh", "x")) else "s")
