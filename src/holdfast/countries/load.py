"""Folders of `sheets/` → what is known of States; refuses what nobody reads."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import chain
from types import MappingProxyType

from holdfast.countries.entries import Entries
from holdfast.errors import BadCountryError, BadValueError
from holdfast.facts.country import CountryRow
from holdfast.facts.dates import HedgedDate
from holdfast.facts.hedges import Firmness

HERE = files("holdfast.countries")
READ = ("whole", "part", "quoted", "no")
"""How far a source was read; `quoted` is what another source that was read quotes."""

HEDGES = (Firmness.ASSERTED, Firmness.REPORTED, Firmness.BELIEVED)
"""Nothing is feared or denied of a State in general: those are words about a case."""


@dataclass(frozen=True, slots=True)
class CountrySource:
    """What stands behind rows, where it lies, and how far it was read.

    `read` is a word of `READ`. `as_of` is EDTF, None where the source bears no date.
    """

    id: str
    what: str
    where: str
    as_of: str | None
    read: str

    @property
    def was_read(self) -> bool:
        """Say whether it was opened itself, be it in part: only then it verifies."""
        return self.read in {"whole", "part"}


@dataclass(frozen=True, slots=True)
class Folder:
    """The rows on one State, or on what holds between several."""

    code: str
    about: str
    checked_on: date
    rows: tuple[CountryRow, ...]


@dataclass(frozen=True, slots=True)
class Countries:
    """All that is known of States, by folder, and the sources behind it."""

    folders: Mapping[str, Folder]
    sources: Mapping[str, CountrySource]

    @property
    def rows(self) -> Iterator[CountryRow]:
        """Give every row, folder by folder, in the order they are written."""
        return chain.from_iterable(folder.rows for folder in self.folders.values())


@cache
def countries() -> Countries:
    """Load what the program knows of States, once."""
    return load_countries(HERE)


def load_countries(*places: Traversable) -> Countries:
    """Load places that each hold `sources.toml` and `sheets/`; refuse any id twice."""
    sources = [each for place in places for each in _sources(place / "sources.toml")]
    folders = [
        _folder(path)
        for place in places
        for path in sorted((place / "sheets").iterdir(), key=lambda path: path.name)
        if (path / "sheet.toml").is_file()
    ]
    _refuse_twice([source.id for source in sources], "source")
    _refuse_twice([folder.code for folder in folders], "folder")
    _refuse_twice([row.id for folder in folders for row in folder.rows], "row")
    return Countries(
        folders=MappingProxyType({folder.code: folder for folder in folders}),
        sources=MappingProxyType({source.id: source for source in sources}),
    )


def _sources(path: Traversable) -> Iterator[CountrySource]:
    for id_, table in _read(path, "sources").by_name().items():
        as_of = table.maybe("as_of")
        found = CountrySource(
            id=id_,
            what=table.text("what"),
            where=table.text("where"),
            as_of=None if as_of is None else _edtf(table, "as_of", as_of),
            read=table.text("read"),
        )
        if found.read not in READ:
            raise table.refused("read", f"must be one of {', '.join(READ)}")
        table.nothing_left()
        yield found


def _folder(path: Traversable) -> Folder:
    """Read one folder; its code must be its name, so that a copy is noticed."""
    table = _read(path / "sheet.toml", path.name)
    if table.text("code") != path.name:
        raise table.refused("code", "must be the name of the folder")
    found = Folder(
        code=path.name,
        about=table.text("about"),
        checked_on=table.day("checked_on"),
        rows=tuple(_row(each, path.name) for each in table.tables("row")),
    )
    table.nothing_left()
    return found


def _row(table: Entries, folder: str) -> CountryRow:
    name = table.text("id")
    table.at = f"{folder}.{name}"
    since, until = table.maybe("since"), table.maybe("until")
    found = CountryRow(
        id=table.at,
        states=table.texts("states"),
        topic=table.text("topic"),
        text=_texts(table.table("text")),
        as_of=_edtf(table, "as_of", table.text("as_of")),
        sources=table.texts("sources"),
        hedge=_hedge(table),
        verified=table.truth("verified"),
        public=table.truth("public"),
        since=None if since is None else _edtf(table, "since", since),
        until=None if until is None else _edtf(table, "until", until),
        harms=table.texts("harms"),
        factors=table.texts("factors"),
    )
    table.nothing_left()
    return found


def _texts(table: Entries) -> tuple[tuple[str, str], ...]:
    """Read the row in each language it is written in; English must be one."""
    languages = ("en", *(tag for tag in table.entries if tag != "en"))
    return tuple((tag, table.text(tag)) for tag in languages)


def _hedge(table: Entries) -> Firmness:
    word = table.text("hedge")
    if word not in HEDGES:
        raise table.refused("hedge", f"must be one of {', '.join(HEDGES)}")
    return Firmness(word)


def _edtf(table: Entries, key: str, written: str) -> str:
    """Give a date as it is written; refuse one that cannot be set on a calendar."""
    try:
        found = HedgedDate.parse(written)
    except BadValueError:
        raise table.refused(key, "must be a date in EDTF") from None
    if found.is_yearless or found.latest is None or found.earliest is None:
        raise table.refused(key, "must be a date with a year, without an open end")
    return written


def _read(path: Traversable, at: str) -> Entries:
    try:
        return Entries(tomllib.loads(path.read_text("utf-8")), at)
    except tomllib.TOMLDecodeError as error:
        raise BadCountryError("bad_toml", f"{at}: it is no TOML: {error}.") from None


def _refuse_twice(ids: list[str], what: str) -> None:
    twice = sorted({id_ for id_ in ids if ids.count(id_) > 1})
    if twice:
        raise BadCountryError("twice", f"There are two of this {what}: {twice[0]}.")
