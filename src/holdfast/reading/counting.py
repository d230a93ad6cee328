"""`Counting`: how one language hedges and counts, read from `terms/numbers.toml`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from holdfast.reading.calendar import CJK, calendar_of
from holdfast.reading.finder import GAP, Finder, any_of
from holdfast.reading.numerals import numerals_of
from holdfast.reading.phrases import Phrases
from holdfast.reading.word_tables import (
    Table,
    entry_for,
    kinds_of,
    load_tables,
    numbers_of,
    pairs_of,
    table_of,
    words_of,
)


class Bound(StrEnum):
    """What the words around a number make of it."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ABOUT = "about"
    BETWEEN = "between"
    NEVER = "never"
    ONE_NEVER = "one_never"
    UNIT = "unit"


HEDGES = frozenset({Bound.AT_LEAST, Bound.AT_MOST, Bound.ABOUT})


@dataclass(frozen=True, slots=True)
class Counting:
    """The forms and hedges of one language.

    `finder` finds every form, `shape` takes one apart; its groups are `vague`
    and `scale`, `round`, `number`, `link` and `second`, `more` and `counter`.
    """

    language: str
    finder: Finder
    shape: re.Pattern[str]
    vague: Mapping[str, tuple[int, int]]
    scales: Mapping[str, int]
    round: Mapping[str, int]
    range_links: frozenset[str]
    either_links: frozenset[str]
    between_links: frozenset[str]
    odd: frozenset[str]
    figure_counters: frozenset[str]
    no_number: frozenset[str]
    before: Phrases[Bound]
    after: Phrases[Bound]
    people: Phrases[bool]
    members: Phrases[bool]
    date_before: re.Pattern[str]
    date_after: re.Pattern[str]

    @property
    def is_spaced(self) -> bool:
        """Say whether words stand apart; where not, a counter tells people."""
        return self.language not in CJK


@cache
def counting_of(language: str) -> Counting:
    """Give the counting words of a language, of English where it has none."""
    tag, entry = entry_for(load_tables("numbers"), language)
    spaced = tag not in CJK
    shape = _shape(entry, tag)
    edge = r"\b" if spaced else ""
    return Counting(
        language=tag,
        finder=Finder(f"{edge}(?:{shape})"),
        shape=re.compile(shape),
        vague=pairs_of(entry, "vague"),
        scales=numbers_of(entry, "vague_of"),
        round=numbers_of(entry, "round"),
        range_links=frozenset(words_of(entry, "range_links")),
        either_links=frozenset(words_of(entry, "either_links")),
        between_links=frozenset(words_of(entry, "between_links")),
        odd=frozenset(words_of(entry, "odd")),
        figure_counters=frozenset(words_of(entry, "figure_counters")),
        no_number=frozenset(words_of(entry, "no_number")),
        before=_bounds(entry, "before", spaced=spaced),
        after=_bounds(entry, "after", spaced=spaced),
        people=Phrases.of(dict.fromkeys(words_of(entry, "people"), True)),
        members=Phrases.of(dict.fromkeys(words_of(entry, "members"), True)),
        date_before=_date_before(tag),
        date_after=_date_after(tag),
    )


def _shape(entry: Table, tag: str) -> str:
    """Give the pattern of one number or range, with names for its parts."""
    number = _number(entry, tag)
    kinds = ("range_links", "either_links", "between_links")
    links = any_of(word for kind in kinds for word in words_of(entry, kind))
    gap = r"[ \n]{0,3}"
    range_ = f"(?P<number>{number})(?:{gap}(?P<link>{links}){gap}(?P<second>{number}))?"
    vague = f"(?P<vague>{any_of(table_of(entry, 'vague'))})"
    forms = [
        f"{vague}(?:{GAP}(?P<scale>{_of(entry)}))?",
        *([f"(?P<round>{any_of(table_of(entry, 'round'))})"] if entry["round"] else []),
        range_,
    ]
    if tag not in CJK:
        return "|".join(forms)
    more = any_of([*words_of(entry, "more"), *words_of(entry, "odd")])
    counters = [*words_of(entry, "counters"), *words_of(entry, "figure_counters")]
    return f"(?:{'|'.join(forms)})(?P<more>{more})?{gap}(?P<counter>{any_of(counters)})"


def _of(entry: Table) -> str:
    # No language writes a NUL: a form that a language lacks is never found.
    return any_of(table_of(entry, "vague_of")) or "\0"


def _number(entry: Table, tag: str) -> str:
    """Give the pattern of one number in digits or words."""
    numerals = numerals_of(tag)
    separators = re.escape(str(entry.get("separator", ",")))
    digits = rf"[0-9０-９]{{1,3}}(?:[{separators}][0-9]{{3}})+|[0-9０-９]+"
    words = [*numerals.small, *numerals.middle, *numerals.big]
    if tag in CJK:
        part = f"(?:{digits}|{any_of(words)})"
        return f"(?:{part}+(?:{any_of(numerals.big)})[ ])?{part}+"
    big = any_of([*numerals.big, *numerals.middle])
    joins = any_of(numerals.joins)
    article = f"(?:{any_of(numerals.one)}){GAP}(?:{big})|" if numerals.one else ""
    word = f"(?:{any_of(words)})"
    chain = rf"(?:{article}{word})(?:(?:[ \n]|-\n?|[ \n](?:{joins})[ \n]){word})*"
    decimal = rf"[0-9]+[.,][0-9]+{GAP}(?:{any_of(numerals.big)})"
    return rf"(?:{decimal}|(?:{digits})(?:{GAP}(?:{big})\b)?|(?:{chain})\b)"


def _date_before(tag: str) -> re.Pattern[str]:
    """Find a month just before a number, unless "in March" leads to people."""
    calendar = calendar_of(tag)
    only = any_of(calendar.month_only) or "\0"
    months = any_of(calendar.months) or "\0"
    return re.compile(rf"(?:^|[^a-z])(?:(?P<only>{only})[ \n]+)?(?:{months})\.?[ \n]*$")


def _date_after(tag: str) -> re.Pattern[str]:
    """Find a month just after a number or after the last of several days."""
    months = any_of(calendar_of(tag).months) or "\0"
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    more = rf"(?:[ ]?(?:,|and|et|y|or|to|-|&)[ ]?(?:the )?{day})*"
    return re.compile(rf"(?:st|nd|rd|th)?{more}[ \n]*(?:of |de )?(?:{months})(?![a-z])")


def _bounds(entry: Table, key: str, *, spaced: bool) -> Phrases[Bound]:
    kinds = {phrase: Bound(kind) for phrase, kind in kinds_of(entry, key).items()}
    return Phrases.of(kinds, spaced=spaced)
