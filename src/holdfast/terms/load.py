"""TOML word lists → frozen `Term`s; refuses what it does not understand."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from holdfast.errors import UnknownTermError

HERE = files("holdfast.terms")
KEYS = frozenset(
    "definition source labels cues touches rank group states implies rules".split()
)
REQUIRED = {"definition", "labels"}


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a list.

    `labels` and `cues` are by language (BCP 47 primary tag). A cue is a phrase
    a text may use, in the small grammar of `reading/cues.py`. `touches` names
    interests, `rank` orders a list, `group` is the wider code a finer one
    belongs to, `states` are ISO codes the word is tied to, `implies` codes of the
    same list that hold with it. `rules` are texts by name that one engine reads for
    itself, and checks: what it does with the word.
    """

    code: str
    definition: str
    labels: Mapping[str, str]
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    source: str | None = None
    touches: tuple[str, ...] = ()
    rank: int | None = None
    group: str | None = None
    states: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    rules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@cache
def terms(name: str) -> Mapping[str, Term]:
    """Give the word list `name` by code, in file order.

    Raises `UnknownTermError` for a list that does not exist, an unknown or
    missing key, a code in two places, or a code that was retired.
    """
    entries = _entries(name)
    gone = _retired().keys() & entries.keys()
    if gone:
        raise UnknownTermError(
            "retired_term", f"Retired codes are in use: {sorted(gone)}."
        )
    return MappingProxyType(
        {code: _term(name, code, entry) for code, entry in entries.items()}
    )


def words_in(folder: Traversable) -> Mapping[str, Term]:
    """Give the words of a folder elsewhere, one file each, as `terms` would."""
    found = _folder(folder)
    return {code: _term(folder.name, code, entry) for code, entry in found.items()}


def label(name: str, code: str, language: str = "en") -> str:
    """Give the word for people, in English where the language has none."""
    found = terms(name)[code].labels
    return found.get(language, found["en"])


def _entries(name: str) -> dict[str, dict[str, object]]:
    """Read a folder of words, or one file of them."""
    folder = HERE / name
    if folder.is_dir():
        return _folder(folder)
    path = HERE / f"{name}.toml"
    if not path.is_file():
        raise UnknownTermError("no_such_list", f"There is no word list {name}.")
    return _tables(path)


def _folder(folder: Traversable) -> dict[str, dict[str, object]]:
    words = sorted(folder.iterdir(), key=lambda path: path.name)
    return dict(_word(path) for path in words if path.name.endswith(".toml"))


def _word(path: Traversable) -> tuple[str, dict[str, object]]:
    """Read a file of one word, whose code must equal the file's name."""
    entry = tomllib.loads(path.read_text("utf-8"))
    code = path.name.removesuffix(".toml")
    if entry.pop("code", None) != code:
        raise UnknownTermError("bad_code", f"The code in {path.name} must be {code}.")
    return code, entry


def _tables(path: Traversable) -> dict[str, dict[str, object]]:
    return tomllib.loads(path.read_text("utf-8"))


@cache
def _retired() -> dict[str, dict[str, object]]:
    return _tables(HERE / "retired.toml")


def _term(name: str, code: str, entry: dict[str, object]) -> Term:
    """Build one term, refusing keys that nobody reads."""
    wrong = (entry.keys() - KEYS) | (REQUIRED - entry.keys())
    if wrong:
        sentence = f"{name}.{code}: unknown or missing keys {sorted(wrong)}."
        raise UnknownTermError("bad_term", sentence)
    labels = _texts(entry["labels"])
    if "en" not in labels:
        raise UnknownTermError("no_label", f"{name}.{code} needs an English label.")
    rank = entry.get("rank")
    return Term(
        code=code,
        definition=str(entry["definition"]),
        labels=labels,
        cues={tag: _words(cues) for tag, cues in _table(entry.get("cues", {})).items()},
        source=_maybe(entry.get("source")),
        touches=_words(entry.get("touches", [])),
        rank=rank if isinstance(rank, int) else None,
        group=_maybe(entry.get("group")),
        states=_words(entry.get("states", [])),
        implies=_words(entry.get("implies", [])),
        rules={
            name: (rule,) if isinstance(rule, str) else _words(rule)
            for name, rule in _table(entry.get("rules", {})).items()
        },
    )


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise UnknownTermError("bad_term", "A table was expected in a word list.")
    return {str(key): item for key, item in value.items()}


def _texts(value: object) -> Mapping[str, str]:
    return {key: str(item) for key, item in _table(value).items()}


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise UnknownTermError("bad_term", "A list was expected in a word list.")
    return tuple(str(item) for item in value)


def _maybe(value: object) -> str | None:
    return None if value is None else str(value)
