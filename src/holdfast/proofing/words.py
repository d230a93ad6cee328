"""`ProofWords`: how one language hedges, insists and tells what befell people.

One file of `proofing/words/` is one language. Its patterns are searched in the shadow
of a sentence (`reading/body.py`); where words stand apart, a pattern begins and ends
where a word does.

| table | what it holds |
|---|---|
| `clauses` | where a clause ends, and where what a "that" opens; leads of sentences |
| `signs` | hedges: the level they reach, how far they go, what they hold for |
| `strong` | words that make a thing firmer, and what takes that from them |
| `predicates` | words that tell one topic, by topic (`proofing/topics.py`) |
| `moments` | words for a time that no calendar reads: "last night" |
| `places.lead` | words before the name of a town that the reader does not know |
| `quantity` | words for a part of the people, for the whole, for them all at once |
| `generic`, `law` | words of sentences about nobody in particular, and about the law |
| `asked` | words by which something is asked of a State |
| `stop` | words that tell nothing by themselves |
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache
from importlib.resources import files

from holdfast.errors import UnknownTermError

LANGUAGES = ("en", "fr", "es", "ko", "zh")
UNSPACED = frozenset({"ko", "zh"})
TOPICS = (
    "custody arrest removed removing harm suffered access freed granted position"
    " held_by_view"
).split()
TABLES = frozenset(
    (
        "clauses signs strong predicates moments places quantity generic law asked stop"
    ).split()
)


# Not inside a word: an edge of one, or beside no letter at all.
EDGE = r"(?:(?<!\w)|(?!\w))"


class Level(IntEnum):
    """How far wording keeps from fact; the order in which it grows weaker."""

    ASSERTED = 0
    REPORTED = 1
    BELIEVED = 2
    FEARED = 3
    NEGATED = 4


class Reach(StrEnum):
    """Which words a hedge governs."""

    AHEAD = "ahead"
    OPENS = "opens"
    BEHIND = "behind"
    CLAUSE = "clause"
    ASIDE = "aside"
    NOUN = "noun"
    SENTENCE = "sentence"


class Of(StrEnum):
    """What a hedge holds for: anything, what may yet come, or what the law says."""

    ANY = "any"
    FUTURE = "future"
    LAW = "law"


@dataclass(frozen=True, slots=True)
class SignCue:
    """A pattern of hedges of one level, how far they go and what they hold for."""

    level: Level
    reach: Reach
    of: Of
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ProofWords:
    """The words of one language, ready to be looked for."""

    language: str
    clause_end: re.Pattern[str]
    part_end: re.Pattern[str]
    leading: re.Pattern[str]
    finite: re.Pattern[str]
    determiner: re.Pattern[str]
    signs: tuple[SignCue, ...]
    strong: re.Pattern[str]
    not_strong: re.Pattern[str]
    predicates: Mapping[str, re.Pattern[str]]
    beyond: re.Pattern[str]
    origin: re.Pattern[str]
    many: re.Pattern[str]
    most: re.Pattern[str]
    shares: re.Pattern[str]
    on_day: re.Pattern[str]
    part: re.Pattern[str]
    whole: re.Pattern[str]
    everyone: re.Pattern[str]
    moments: re.Pattern[str]
    town_lead: re.Pattern[str]
    generic: re.Pattern[str]
    law: re.Pattern[str]
    asked: re.Pattern[str]
    stop: frozenset[str]

    @property
    def is_spaced(self) -> bool:
        """Say whether words stand apart."""
        return self.language not in UNSPACED


@cache
def words_of(language: str) -> ProofWords:
    """Load the words of a language, English where it has none of its own."""
    tag = language if language in LANGUAGES else "en"
    path = files("holdfast.proofing") / "words" / f"{tag}.toml"
    return words_from(tomllib.loads(path.read_text("utf-8")), tag)


def words_from(content: Mapping[str, object], language: str) -> ProofWords:
    """Make the words of what a file says; raises `UnknownTermError`."""
    if content.keys() != TABLES:
        wrong = sorted(content.keys() ^ TABLES)
        raise UnknownTermError("bad_words", f"Unknown or missing tables: {wrong}.")
    spaced = language not in UNSPACED
    table = {name: _table(content[name]) for name in TABLES - {"signs"}}
    quantity, strong = table["quantity"], table["strong"]
    return ProofWords(
        language=language,
        clause_end=re.compile(str(table["clauses"]["ends"])),
        part_end=re.compile(str(table["clauses"]["part_ends"])),
        leading=re.compile(str(table["clauses"]["leading"])),
        finite=re.compile(str(table["clauses"]["finite"])),
        determiner=re.compile(str(table["clauses"]["determiner"])),
        signs=tuple(_sign(each, spaced=spaced) for each in _list(content["signs"])),
        strong=_compiled(strong["cues"], spaced=spaced),
        not_strong=re.compile(str(strong["never"])),
        predicates={
            topic: _compiled(table["predicates"][topic], spaced=spaced)
            for topic in TOPICS
        },
        beyond=_compiled(quantity["beyond"], spaced=spaced),
        shares=_compiled(quantity["shares"], spaced=spaced),
        many=_compiled(quantity["many"], spaced=spaced),
        most=_compiled(quantity["most"], spaced=spaced),
        origin=re.compile(str(quantity["origin"])),
        on_day=re.compile(str(table["clauses"]["on_day"])),
        part=_compiled(quantity["part"], spaced=spaced),
        whole=_compiled(quantity["whole"], spaced=spaced),
        everyone=_compiled(quantity["everyone"], spaced=spaced),
        moments=_compiled(table["moments"]["cues"], spaced=spaced),
        town_lead=re.compile(rf"(?<!\w){table['places']['lead']}"),
        generic=_compiled(table["generic"]["cues"], spaced=spaced),
        law=_compiled(table["law"]["cues"], spaced=spaced),
        asked=_compiled(table["asked"]["cues"], spaced=spaced),
        stop=frozenset(str(table["stop"]["words"]).split()),
    )


def _sign(entry: Mapping[str, object], *, spaced: bool) -> SignCue:
    return SignCue(
        level=Level[str(entry["level"]).upper()],
        reach=Reach(str(entry["reach"])),
        of=Of(str(entry.get("of", "any"))),
        pattern=_compiled(entry["cues"], spaced=spaced),
    )


def _compiled(pattern: object, *, spaced: bool) -> re.Pattern[str]:
    """Compile a pattern; where words stand apart it may not begin or end in one."""
    text = f"(?:{pattern})"
    return re.compile(rf"{EDGE}{text}{EDGE}" if spaced else text)


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise UnknownTermError("bad_words", "A table was expected in a list of words.")
    return {str(key): item for key, item in value.items()}


def _list(value: object) -> list[Mapping[str, object]]:
    if not isinstance(value, list):
        raise UnknownTermError("bad_words", "A list of tables was expected.")
    return [_table(each) for each in value]
