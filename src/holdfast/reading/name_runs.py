"""Runs of words written large, word by word: what a name may be cut from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from holdfast.reading.name_words import CACHED, NAME_LIKE, Kind, key_of, kind_of, lists

LATIN = (*range(ord("A"), 0x250), *range(0x1E00, 0x1F00))
UPPER = f"[{''.join(chr(code) for code in LATIN if chr(code).isupper())}]"
AYN = "['’‘`ʿʾʻʼ]"
INITIALS = r"[A-Z]\.(?:-?[A-Z]\.)*"
# Within a sentence a full stop and a blank end nothing but a short form ("Md. Sohel").
SHORT = rf"{UPPER}[a-z]{{1,3}}\.(?=[ \u00a0])"
ARTICLE = r"(?:(?:[Aa][lnszdrt]|[Ee][ln]|[Aa][st]h)[-‑–] ?|[dDlLnNmMoO]['’])"
LETTERS = r"[\w\u0300-\u036f'’‘`ʿʾʻʼ‑-]*"
CAPITAL = rf"(?:{AYN}(?={UPPER}))?{ARTICLE}?{AYN}?{UPPER}{LETTERS}"
WORD = rf"(?:{INITIALS}|{SHORT}|{CAPITAL})"
GAP = r"[ \u00a0]{1,3}"
LINKS = "|".join(sorted(map(re.escape, lists()["links"]), key=len, reverse=True))
TAILS = "|".join(sorted(lists()["tails"], key=len, reverse=True))
# A run is looked for from its first capital, which is several times faster than from
# what may stand before one; `LEFT` gives that ("al-", an ayn).
FIRST = (
    rf"{UPPER}(?<![\w@#/].)(?:\.(?:-?[A-Z]\.)*|[a-z]{{1,3}}\.(?=[ \u00a0])|{LETTERS})"
)
RUN = re.compile(
    rf"{FIRST}(?:(?:{GAP}|(?<=\.))(?:(?:{LINKS}){GAP}){{0,3}}{WORD}){{0,40}}"
    rf"(?:{GAP}(?:{TAILS})\b)?"
)
LEFT = re.compile(rf"(?<![\w@#/]){AYN}?{ARTICLE}?{AYN}?$")
BEFORE_CAPITAL = frozenset("'’‘`ʿʾʻʼ-‑–")
LONGEST_LEFT = 6
PART = re.compile(rf"{WORD}|[^\s]+")
POSSESSIVE = re.compile(r"['’]s?$")
AYN_VOWELS = "AEIOUÂÎÛĀĪŪ"
CLOSING = re.compile(r"['’](?!\w)")
FAR = 120
# What may not end a word of a name.
LOOSE = "'’‘`ʿʾʻʼ-‑"


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a run; `closes` says that a possessive ending stood after it."""

    start: int
    end: int
    word: str
    kind: Kind
    closes: bool = False

    @property
    def key(self) -> str:
        """Give the word as it is looked up."""
        return key_of(self.word)


def runs(text: str) -> Iterator[tuple[Part, ...]]:
    """Give the runs of a sentence that may hold a name, in order."""
    for run in RUN.finditer(text):
        if " " not in run[0] and _read(run[0])[1] not in NAME_LIKE:
            continue
        parts = tuple(_parts(text, _start(text, run.start()), run.end()))
        if any(part.kind in NAME_LIKE for part in parts):
            yield parts


def _start(text: str, capital: int) -> int:
    """Give where the first word of a run begins, its article counted in."""
    before = text[max(0, capital - LONGEST_LEFT) : capital]
    if not before or before.rstrip(" ")[-1:] not in BEFORE_CAPITAL:
        return capital
    left = LEFT.search(before)
    return capital if left is None else capital - len(left[0])


def _parts(text: str, start: int, end: int) -> Iterator[Part]:
    for found in PART.finditer(text, start, end):
        first, word = found.start(), found[0]
        bare, kind = _read(word)
        if bare[0] in LOOSE and _is_quote(text, first, end):
            bare, first = bare[1:], first + 1
            kind = kind_of(bare)
        yield Part(
            first, first + len(bare), bare, kind, first + len(bare) < found.end()
        )


@lru_cache(CACHED)
def _read(word: str) -> tuple[str, Kind]:
    """Give a word without a possessive ending, and what it is by itself."""
    if word in lists()["links"] or word in lists()["tails"]:
        return word, Kind.LINK
    bare = POSSESSIVE.sub("", word).rstrip(LOOSE) or word
    return bare, kind_of(bare)


def _is_quote(text: str, start: int, end: int) -> bool:
    """Say whether a mark opens a quotation; else it is the first letter, an ayn."""
    if text[start + 1] not in AYN_VOWELS:
        return True
    return CLOSING.search(text, start + 1, end + FAR) is not None
