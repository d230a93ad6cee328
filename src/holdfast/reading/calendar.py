"""`Calendar`: how one language writes dates, read from `terms/calendar.toml`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from holdfast.reading.date_shapes import date_pattern, shapes_of
from holdfast.reading.finder import Finder, any_of
from holdfast.reading.phrases import Phrases
from holdfast.reading.word_tables import (
    Table,
    entry_for,
    kinds_of,
    load_tables,
    numbers_of,
    rows_of,
    table_of,
    words_of,
)

CJK = frozenset({"ko", "zh"})


class Cue(StrEnum):
    """What the words before or after a date make of it."""

    DEADLINE = "deadline"
    FORWARD_DEADLINE = "forward_deadline"
    APPROXIMATE = "approximate"
    PART = "part"
    END = "end"
    RANGE = "range"
    LAST = "last"
    THIS = "this"
    NEXT = "next"
    PLAIN = "plain"
    YEAR = "year"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Relative:
    """A day, week, month or year counted from the report's own date."""

    unit: str
    offset: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """The names, cues and forms of one language.

    `finder` finds every form and its first group is the date without words
    glued to it; `shapes` take one apart.
    `look` tells a sentence that looks ahead (its group) from one that looks back.
    """

    language: str
    finder: Finder
    shapes: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]
    shy_months: frozenset[str]
    weekdays: Mapping[str, int]
    full_names: frozenset[str]
    units: Mapping[str, str]
    relatives: Mapping[str, Relative]
    year_words: Mapping[str, int]
    month_words: Mapping[str, int]
    before: Phrases[Cue]
    after: Phrases[Cue]
    list_links: frozenset[str]
    range_links: frozenset[str]
    fillers: frozenset[str]
    month_only: tuple[str, ...]
    within: tuple[str, ...]
    not_within: tuple[str, ...]
    look: re.Pattern[str]
    capital: bool
    day_first: bool

    @property
    def is_spaced(self) -> bool:
        """Say whether words stand apart, so that their ends can be told."""
        return self.language not in CJK


@cache
def calendar_of(language: str) -> Calendar:
    """Give the calendar of a language, of English where it has none."""
    tables = load_tables("calendar")
    tag, entry = entry_for(tables, language)
    spaced = tag not in CJK
    shapes = shapes_of(entry, tables["any"])
    months, weekdays = rows_of(entry, "months"), rows_of(entry, "weekdays")
    return Calendar(
        language=tag,
        finder=Finder(date_pattern(shapes, entry, spaced=spaced)),
        shapes=tuple(re.compile(shape) for shape in shapes),
        months=_places(months, 1),
        weekdays=_places(weekdays, 0),
        full_names=frozenset(row[0] for row in (*months, *weekdays)),
        shy_months=frozenset(words_of(entry, "shy_months")),
        units=kinds_of(entry, "units"),
        relatives=_relatives(table_of(entry, "relative")),
        year_words=numbers_of(entry, "year_words"),
        month_words=numbers_of(entry, "month_words"),
        before=_cues(entry, "before", spaced=spaced),
        after=_cues(entry, "after", spaced=spaced),
        list_links=frozenset(words_of(entry, "list_links")),
        range_links=frozenset(words_of(entry, "range_links")),
        fillers=frozenset(words_of(entry, "fillers")),
        month_only=tuple(words_of(entry, "month_only")),
        within=tuple(words_of(entry, "within")),
        not_within=tuple(words_of(entry, "not_within")),
        look=_look(table_of(entry, "look"), spaced=spaced),
        capital=entry.get("capital") is True,
        day_first=entry.get("day_first") is True,
    )


def _look(table: Table, *, spaced: bool) -> re.Pattern[str]:
    forward, back = (any_of(words_of(table, key)) for key in ("forward", "back"))
    edge = r"\b" if spaced else ""
    return re.compile(rf"{edge}(?:({forward})|(?:{back})){edge}")


def _relatives(table: Table) -> Mapping[str, Relative]:
    return {
        words: Relative(unit, offset)
        for unit in table
        for words, offset in numbers_of(table, unit).items()
    }


def _cues(entry: Table, key: str, *, spaced: bool) -> Phrases[Cue]:
    kinds = {phrase: Cue(kind) for phrase, kind in kinds_of(entry, key).items()}
    return Phrases.of(kinds, spaced=spaced)


def _places(rows: list[tuple[str, ...]], start: int) -> Mapping[str, int]:
    return {word: place for place, row in enumerate(rows, start) for word in row}
