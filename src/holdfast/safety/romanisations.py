"""The tables beside this module: romanisations, readings, what is looked for how."""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from holdfast.errors import UnknownTermError

HERE = files("holdfast.safety")


@dataclass(frozen=True, slots=True)
class Han:
    """What one character is read as, and its other forms."""

    pinyin: tuple[str, ...] = ()
    hangul: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


@cache
def words(*place: str) -> tuple[str, ...]:
    """Give the words that stand there, parted by blanks."""
    return tuple(_text(_at(place)).split())


@cache
def choices(*place: str) -> tuple[tuple[str, ...], ...]:
    """Give a list there, each of its entries as the words it offers."""
    return tuple(tuple(_text(entry).split(" ")) for entry in _list(_at(place)))


@cache
def rules(*place: str) -> tuple[tuple[str, str], ...]:
    """Give a list of pairs there: what is sought, what stands in its place."""
    return tuple((_text(old), _text(new)) for old, new in map(_list, _list(_at(place))))


@cache
def letters(*place: str) -> Mapping[str, tuple[str, ...]]:
    """Give a table there: each letter or syllable with what it is written as."""
    found = _table(_at(place)).items()
    return {key: tuple(_text(entry).split(" ")) for key, entry in found}


def sentence(*place: str) -> str:
    """Give the text that stands there."""
    return _text(_at(place))


def names_in(*place: str) -> tuple[str, ...]:
    """Give the names of what stands there."""
    return tuple(_table(_at(place)))


@cache
def han() -> Mapping[str, Han]:
    """Give every Chinese character that the table has."""
    found: dict[str, defaultdict[str, list[str]]] = {
        "pinyin": defaultdict(list),
        "hangul": defaultdict(list),
        "forms": defaultdict(list),
    }
    text = (HERE / "han_readings.tsv").read_text("utf-8")
    for sort, key, chars in (line.split("\t") for line in text.splitlines()):
        for char in chars:
            one, other = (key, char) if sort == "forms" else (char, key)
            found[sort][one].append(other)
    return {
        char: Han(*(tuple(found[sort][char]) for sort in ("pinyin", "hangul", "forms")))
        for char in {char for table in found.values() for char in list(table)}
    }


@cache
def _tables() -> Mapping[str, object]:
    return {
        key: found
        for name in ("romanisations.toml", "searching.toml")
        for key, found in tomllib.loads((HERE / name).read_text("utf-8")).items()
    }


def _at(place: tuple[str, ...]) -> object:
    found: object = _tables()
    for name in place:
        found = _table(found).get(name)
    return found


def _table(found: object) -> Mapping[str, object]:
    if isinstance(found, dict):
        return found
    raise _misshapen()


def _list(found: object) -> list[object]:
    if isinstance(found, list):
        return found
    raise _misshapen()


def _text(found: object) -> str:
    if isinstance(found, str):
        return found
    raise _misshapen()


def _misshapen() -> UnknownTermError:
    return UnknownTermError(
        "bad_romanisation",
        "A table in safety/romanisations.toml or safety/searching.toml is not of the"
        " shape that is read; the head of the file tells it.",
    )
