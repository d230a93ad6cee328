"""The tables of a TOML word list that has a shape of its own, checked when read."""

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import TypeAlias

from holdfast.errors import UnknownTermError

# What TOML holds below a table; only this module looks inside.
Table: TypeAlias = Mapping[str, object]
SLOT = re.compile(r"\{([a-z_]+)\}")
DEEPEST = 4  # how far fragments may stand within fragments


def load_tables(name: str) -> Mapping[str, Table]:
    """Read the word list `name`, one table for each language."""
    text = (files("holdfast.terms") / f"{name}.toml").read_text("utf-8")
    return {tag: _as_table(entry) for tag, entry in tomllib.loads(text).items()}


def entry_for(tables: Mapping[str, Table], language: str) -> tuple[str, Table]:
    """Give the table of a language and its tag; English where it has none."""
    tag = language if language in tables and language != "any" else "en"
    return tag, tables[tag]


def table_of(entry: Table, key: str) -> Table:
    """Give a table inside an entry, empty where the entry lacks it."""
    return _as_table(entry.get(key, {}))


def words_of(entry: Table, key: str) -> list[str]:
    """Give a list of words inside an entry, empty where the entry lacks it."""
    return _as_words(entry.get(key, []))


def rows_of(entry: Table, key: str) -> list[tuple[str, ...]]:
    """Give a list of lists of words, in order."""
    rows = entry.get(key, [])
    if not isinstance(rows, list):
        raise _bad("A list of lists was expected in a word list.")
    return [tuple(_as_words(row)) for row in rows]


def filled(pattern: str, slots: Table) -> str:
    """Put fragments in the place of their names in braces.

    Raises `UnknownTermError` for a name that is no fragment's.
    """

    def fragment(name: re.Match[str]) -> str:
        if name[1] not in slots:
            raise UnknownTermError("bad_cue", f"There is no fragment {name[1]}.")
        return str(slots[name[1]])

    for _ in range(DEEPEST):
        pattern = SLOT.sub(fragment, pattern)
    return pattern


def numbers_of(entry: Table, key: str) -> Mapping[str, int]:
    """Give a table of whole numbers by word."""
    table = table_of(entry, key)
    return {word: number for word, number in table.items() if isinstance(number, int)}


def pairs_of(entry: Table, key: str) -> Mapping[str, tuple[int, int]]:
    """Give a table of two ends by word."""
    return {word: _as_pair(ends) for word, ends in table_of(entry, key).items()}


def kinds_of(entry: Table, key: str) -> Mapping[str, str]:
    """Give a table of lists the other way round: each word with its list's name."""
    table = table_of(entry, key)
    return {word: kind for kind in table for word in words_of(table, kind)}


def _as_table(value: object) -> Table:
    if not isinstance(value, dict):
        raise _bad("A table was expected in a word list.")
    return {str(key): item for key, item in value.items()}


def _as_words(value: object) -> list[str]:
    if not isinstance(value, list):
        raise _bad("A list was expected in a word list.")
    return [str(item) for item in value]


def _as_pair(value: object) -> tuple[int, int]:
    match value:
        case [int(low), int(high)]:
            return low, high
    raise _bad("Two numbers were expected in a word list.")


def _bad(sentence: str) -> UnknownTermError:
    return UnknownTermError("bad_word_list", sentence)
