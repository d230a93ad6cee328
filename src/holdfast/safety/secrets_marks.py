"""One withheld value of some field → the marks by which a text would tell it.

`searching.toml` says how each field is looked for. Whatever the field, days, long
numbers and e-mail addresses inside a value are looked for as such.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache

from holdfast.errors import BadValueError
from holdfast.facts.dates import HedgedDate
from holdfast.safety.marks import Mark, Way
from holdfast.safety.residue_days import Day, days_in, in_any_year, key_of
from holdfast.safety.residue_figures import runs_in
from holdfast.safety.residue_text import words_in
from holdfast.safety.romanisations import names_in, sentence
from holdfast.safety.romanisations import words as listed
from holdfast.safety.secrets_states import state_marks
from holdfast.safety.transliteration import marks_of_name
from holdfast.safety.transliteration_hangul import is_hangul
from holdfast.terms.load import terms

REMEMBERED = 1 << 12
EMAIL = re.compile(r"[^\s@<>,;:()]+@[^\s@<>,;:()]+\.[^\W\d_]+")
YEARS = re.compile(r"\d{1,3}")
PIECES = re.compile(r"[,;()（）、，；|/\n→>–—]+|\s-+\s")
NEVER = "never"
SHORTEST_WORD, SHORTEST_HANDLE, SHORTEST_PAPER = 4, 4, 5
SHORTEST_FIGURES, TELLING_FIGURES = 6, 8
SHORT_HANGUL, LONGEST_NAME, WINDOW = 2, 5, 6


@lru_cache(REMEMBERED)
def marks_of(field: str, value: str) -> frozenset[Mark]:
    """Give the marks of a value; none where it is too everyday to be looked for."""
    look = LOOKS.get(_kinds().get(field, "words"), _nothing)
    return frozenset((*look(value), *_shapes(value)))


def shingles(text: str, fewest: int = 2) -> Iterator[Mark]:
    """Give every six words of a longer text that follow each other; all of a short.

    Of a text of fewer words than `fewest`, nothing.
    """
    found = [word.letters for word in words_in(text)]
    starts = range(max(len(found) - WINDOW, 0) + 1) if len(found) >= fewest else ()
    for start in starts:
        yield Mark(Way.LETTERS, "".join(found[start : start + WINDOW]))


def phrase(text: str) -> str:
    """Give the folded letters of a text, run together."""
    return "".join(word.letters for word in words_in(text))


def reasons_not_looked_for() -> Mapping[str, str]:
    """Give the fields that are never looked for, and why."""
    fields = names_in("searching", NEVER)
    return {field: sentence("searching", NEVER, field) for field in fields}


def _shapes(value: str) -> Iterator[Mark]:
    """Give what looks like a day, a phone or an e-mail address, whatever the field."""
    for day, _ in days_in(value):
        yield from _day(day)
    for figures, _ in runs_in(value):
        yield Mark(Way.DIGITS, figures[-TELLING_FIGURES:])
    for address in EMAIL.findall(value):
        yield from _handle(address)


def _name(value: str) -> Iterator[Mark]:
    """Give the marks of a name, however it is written."""
    if len(value.split()) <= LONGEST_NAME:
        yield from marks_of_name(value)
    else:
        yield from _persons(value)


def _persons(value: str) -> Iterator[Mark]:
    """Give the marks of every name among other words."""
    for piece in PIECES.split(value):
        for run in _large_runs(piece):
            if len(run) <= LONGEST_NAME:
                yield from marks_of_name(" ".join(run))


def _titles(value: str) -> Iterator[Mark]:
    """Give each name of a body among other words: all its words together."""
    for piece in PIECES.split(value):
        for run in _large_runs(piece):
            yield from _words(" ".join(run))


def _days(value: str) -> Iterator[Mark]:
    """Give the days of an EDTF date; what is less than a day is no secret."""
    try:
        points = HedgedDate.parse(value).points
    except BadValueError:
        return
    for point in points:
        if point.grain == "day" and point.month and point.day:
            year = int(point.year) if point.year.isdecimal() else None
            yield from _day(Day(year, int(point.month), int(point.day)))


def _day(day: Day) -> Iterator[Mark]:
    """Give a day with its year and without; with any year if it has none."""
    yield Mark(Way.DAY, key_of(Day(None, day.month, day.day)))
    yield Mark(Way.DAY, key_of(day) if day.year else in_any_year(day))


def _ages(value: str) -> Iterator[Mark]:
    yield from (Mark(Way.AGE, years) for years in YEARS.findall(value))


def _codes(value: str) -> Iterator[Mark]:
    yield from (Mark(Way.RAW, code) for code in value.split() if "_" in code)


def _nothing(_: str) -> Iterator[Mark]:
    yield from ()


def _papers(value: str) -> Iterator[Mark]:
    letters = phrase(value)
    if len(letters) >= SHORTEST_PAPER and any(map(str.isdecimal, letters)):
        yield Mark(Way.LETTERS, letters)
    figures = "".join(char for char in letters if char.isdecimal())
    if len(figures) >= SHORTEST_FIGURES:
        yield Mark(Way.DIGITS, figures[-TELLING_FIGURES:])


def _handle(value: str) -> Iterator[Mark]:
    if len(letters := phrase(value)) >= SHORTEST_HANDLE:
        yield Mark(Way.LETTERS, letters)


def _places(value: str) -> Iterator[Mark]:
    """Give each place a value names, by all its names, and the value as a phrase."""
    yield from _words(value)
    for piece in PIECES.split(value):
        yield from _words(piece)
        for run in _large_runs(piece):
            names = [w for w in run if w.lower() not in _common_places()]
            for name in (" ".join(names), *names):
                yield from _place(name)


def _place(name: str) -> Iterator[Mark]:
    for known in (name, *_names_of_places().get(phrase(name), ())):
        yield from _words(known)


def _words(value: str) -> Iterator[Mark]:
    """Give a value as a phrase; of one word only where it is written large."""
    found = list(words_in(value))
    letters = "".join(word.letters for word in found)
    if len(found) == 1 or (len(letters) == SHORT_HANGUL and is_hangul(letters[0])):
        is_everyday = letters in listed("everyday", "words")
        if not is_everyday and (len(letters) >= SHORTEST_WORD or not letters.isascii()):
            yield Mark(Way.LARGE, letters)
    else:
        yield from shingles(value)


def _large_runs(text: str) -> Iterator[list[str]]:
    """Give words written large that stand together; without case all are large."""
    run: list[str] = []
    for written in re.split(r"\s+", text.strip()):
        word = written.strip("«»“”\"'.:")
        if _is_large(word):
            run.append(word)
        else:
            yield from filter(None, [run])
            run = []
    yield from filter(None, [run])


def _is_large(word: str) -> bool:
    bare = word.lstrip("-'’")
    is_named = bare[:1].isalpha() and not bare[:1].islower()
    return is_named or bare.lower() in ("al", "bin", "ibn", "de", "van", "von")


LOOKS: Mapping[str, Callable[[str], Iterator[Mark]]] = {
    "name": _name,
    "person": _persons,
    "title": _titles,
    "day": _days,
    "figures": _papers,
    "handle": _handle,
    "age": _ages,
    "place": _places,
    "state": state_marks,
    "code": _codes,
    "words": _words,
}
"""Each kind of `searching.toml` → how its values are taken apart into marks."""


@cache
def _kinds() -> Mapping[str, str]:
    """Give each field the kind it is looked for as."""
    kinds = (kind for kind in names_in("searching") if kind != NEVER)
    found = {field: kind for kind in kinds for field in listed("searching", kind)}
    return found | dict.fromkeys(names_in("searching", NEVER), NEVER)


@cache
def _common_places() -> frozenset[str]:
    return frozenset((*listed("places", "common"), *listed("places", "between")))


@cache
def _names_of_places() -> Mapping[str, tuple[str, ...]]:
    """Give each known place all its names, by any of them."""
    found: dict[str, tuple[str, ...]] = {}
    for place in terms("place_names").values():
        cues = (name for names in place.cues.values() for name in names)
        names = (*place.labels.values(), *cues)
        found.update(dict.fromkeys(map(phrase, names), names))
    return found
