"""`Grammar`: the cues of a language that no space divides into words.

`terms/languages/<tag>.toml` tells them, section by section and code by code. A
cue is a regular expression over *marked* text (`reading/marks.py`): `{state}`,
`{place}`, `{date}`, `{people}` and `{act}` stand for something found already,
other names in braces for fragments of the file's own table `slots`, `…` for a
few characters of one clause and `……` for more of one sentence.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from holdfast.errors import UnknownTermError

LANGUAGES = ("ko", "zh")
FILL = "\ue000"
"""Goes on after the letter of a mark; no shadow holds it (`reading/body.py`)."""

MARKS = {"state": "S", "place": "L", "date": "D", "people": "P", "act": "A"}
SECTIONS = frozenset(
    "never anybody due day_hedges sides still_there acts"
    " implied_destination implied_sender patient_after patient_before"
    " stages sending host destination onward intended when hedges speakers statuses"
    " custody arrest risks suffered harms addressees access demands positions factors"
    " safe references implied_stage".split()
)
TABLES = {"slots", "people", "nouns", "cues"}
WHOLE = "whole"
LEAD = re.compile(r"\(\?P<([a-z]+)>")
SLOT = re.compile(r"\{([a-z_]+)\}|……|…")
GAPS = {"…": "near", "……": "far"}
DEEPEST = 5  # how far fragments may stand within fragments


@dataclass(frozen=True)
class Cue:
    """A pattern over marked text and the code it stands for."""

    code: str
    pattern: re.Pattern[str]

    @cached_property
    def lead(self) -> str | None:
        """Name the mark that the cue begins with, None where it begins otherwise."""
        name = LEAD.match(self.pattern.pattern)
        return name[1] if name and name[1] in MARKS else None

    @cached_property
    def names_act(self) -> bool:
        """Say whether the cue speaks of an act, and so fits around one only."""
        return "act" in self.pattern.groupindex

    @cached_property
    def last(self) -> re.Pattern[str]:
        """Give a pattern whose match holds the cue as late as it can stand."""
        return re.compile(f"(?s:.*)(?P<{WHOLE}>{self.pattern.pattern})")


@dataclass(frozen=True, slots=True)
class Noun:
    """What a word for people tells of them: a group, a State, or neither."""

    group: str | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Grammar:
    """What one file says; cues stand in file order, the first that fits wins."""

    language: str
    gate: re.Pattern[str]
    cues: Mapping[str, tuple[Cue, ...]]
    nouns: Mapping[str, Noun]
    noun: re.Pattern[str]
    others: re.Pattern[str]
    others_before: re.Pattern[str]
    tail: re.Pattern[str]
    phrases: tuple[Cue, ...]
    bounds: tuple[Cue, ...]
    amounts: Mapping[str, tuple[int, int] | None]

    def cue(self, section: str) -> tuple[Cue, ...]:
        """Give the cues of a section; none where the file has none."""
        return self.cues.get(section, ())


@cache
def grammar_of(language: str) -> Grammar:
    """Load a language's grammar; raises `UnknownTermError` for a bad file."""
    path = files("holdfast.terms") / "languages" / f"{language}.toml"
    return grammar_from(tomllib.loads(path.read_text("utf-8")), language)


def grammar_from(content: Mapping[str, object], language: str) -> Grammar:
    """Make a grammar of what a file says; raises `UnknownTermError`."""
    _refuse(content.keys() ^ TABLES, language)
    slots = {name: str(text) for name, text in _table(content["slots"]).items()}
    nouns = dict(_nouns(_table(content["nouns"])))
    people, cues = _table(content["people"]), _table(content["cues"])
    slots["noun"] = f"(?:{_either(nouns)})(?!{people['broken']})"
    bounds = _table(people["bounds"])
    slots["bound"] = "|".join(cue for each in bounds.values() for cue in _texts(each))
    _refuse(cues.keys() - SECTIONS, language)
    return Grammar(
        language=language,
        gate=re.compile(slots["gate"]),
        cues={name: _cues(_table(cues[name]), slots) for name in cues},
        nouns=nouns,
        noun=re.compile(slots["noun"]),
        others=compiled(str(people["others"]), slots),
        others_before=compiled(f"(?:{people['others']})(?:들|等|등)?\\s?$", slots),
        tail=compiled(f"(?:{people['tail']})$", slots),
        phrases=_cues(_table(people["phrases"]), slots),
        bounds=_cues(bounds, slots),
        amounts=dict(_amounts(_table(people["amounts"]))),
    )


def compiled(cue: str, slots: Mapping[str, str]) -> re.Pattern[str]:
    """Turn a cue into a pattern; raises `UnknownTermError` where it cannot be."""
    text = cue
    for _ in range(DEEPEST):
        text = SLOT.sub(_filler(slots), text)
    try:
        return re.compile(_named_once(text))
    except re.error:
        sentence = f"This cue is no regular expression: {cue}"
        raise UnknownTermError("bad_cue", sentence) from None


def _named_once(text: str) -> str:
    """Leave each mark its name only where it first stands: it is that one's."""
    for name in MARKS:
        first, named, rest = text.partition(f"(?P<{name}>")
        text = first + named + rest.replace(f"(?P<{name}>", "(?:")
    return text


def _filler(slots: Mapping[str, str]) -> Callable[[re.Match[str]], str]:
    def fill(match: re.Match[str]) -> str:
        name = GAPS.get(match[0], match[1])
        if name in MARKS:
            # Possessive: what may not follow a mark is not looked for inside it.
            return f"(?P<{name}>{MARKS[name]}{FILL}*+)"
        if name not in slots:
            raise UnknownTermError("bad_cue", f"There is no fragment {name}.")
        return f"(?:{slots[name]})"

    return fill


def _cues(table: Mapping[str, object], slots: Mapping[str, str]) -> tuple[Cue, ...]:
    return tuple(
        Cue(code, compiled(cue, slots))
        for code, cues in table.items()
        for cue in _texts(cues)
    )


def _nouns(table: Mapping[str, object]) -> list[tuple[str, Noun]]:
    """Read lists of words, each under a group, a State (in capitals) or `person`."""
    found = []
    for code, words in table.items():
        noun = Noun(state=code) if code.isupper() else Noun(group=code)
        found += [
            (word, Noun() if code == "person" else noun) for word in _texts(words)
        ]
    return found


def _either(words: Mapping[str, Noun]) -> str:
    """Give an alternation that tries the longest word first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def _amounts(
    table: Mapping[str, object],
) -> list[tuple[str, tuple[int, int] | None]]:
    """Read words for a number that is not told: from … to …, or none at all."""
    found: list[tuple[str, tuple[int, int] | None]] = []
    for word, ends in table.items():
        low_high = [int(end) for end in _texts(ends)]
        found.append((word, (low_high[0], low_high[1]) if low_high else None))
    return found


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise UnknownTermError("bad_grammar", "A table was expected in a grammar.")
    return {str(key): item for key, item in value.items()}


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise UnknownTermError("bad_grammar", "A list was expected in a grammar.")
    return tuple(str(item) for item in value)


def _refuse(wrong: set[str], language: str) -> None:
    if wrong:
        sentence = f"{language}.toml: unknown or missing tables {sorted(wrong)}."
        raise UnknownTermError("bad_grammar", sentence)
