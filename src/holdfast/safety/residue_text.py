"""A finished text → its words, folded, each with the place it stands at."""

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from holdfast.facts.spans import Span
from holdfast.safety.transliteration_han import is_han
from holdfast.safety.transliteration_hangul import is_hangul
from holdfast.safety.transliteration_scripts import is_arabic, is_cyrillic
from holdfast.safety.transliteration_sounds import fold

REMEMBERED = 1 << 15
# Letters and digits, with the marks that belong to them.
MARKS = "\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u1dc0-\u1dff\u3099\u309a"
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*")
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
NEAR = 3
"""The most signs, blanks apart, between two parts of one name."""
BLANK = re.compile(r"[\s\x00-\x1f\u00ad\u200b-\u200f\u2060\ufeff\ufffe]+")


class Script(NamedTuple):
    """What a folded word is written in; `is_whole` where its characters part it."""

    letters: tuple[str, ...]
    is_cyrillic: bool = False
    is_arabic: bool = False
    is_latin: bool = False
    is_whole: bool = True


class Word(NamedTuple):
    """A folded word, or one character of a script that parts none.

    `begins` says whether it stands at the start of what blanks part, and `is_large`
    whether it is written large; in scripts without case that is the same.
    """

    letters: str
    start: int
    end: int
    begins: bool
    is_large: bool
    script: Script


def unescaped(words: str) -> str:
    """Give the words as a page would show them; of the same length.

    What an entity takes more than its sign is filled with a sign that joins words.
    """
    if "&" not in words:
        return words
    return ENTITY.sub(_shown, words)


def words_in(text: str) -> Iterator[Word]:
    """Give the words of a text in order."""
    for found in WORD.finditer(text):
        start, end = found.span()
        script = _script(found[0])
        if script.is_whole:
            large = not found[0][0].islower()
            yield Word(script.letters[0], start, end, True, large, script)  # noqa: FBT003 - a row
        else:
            yield from _apart(script, start, end)


def joins(text: str, left: Word, right: Word) -> bool:
    """Say whether two words stand so near that both may be parts of one name."""
    between = text[left.end : right.start]
    return len(between) <= NEAR or len(BLANK.sub("", between)) <= NEAR


def span_of(first: Word, last: Word) -> Span:
    """Give the place of words that stand one after another."""
    return Span(first.start, last.end)


def _apart(script: Script, start: int, end: int) -> Iterator[Word]:
    """Give a word in pieces: each character of a script that parts no words."""
    place = start
    for piece in script.letters:
        # Where folding changed the length, each piece stands for the whole word.
        told = sum(map(len, script.letters)) == end - start
        here = (place, place + len(piece)) if told else (start, end)
        begins = place == start
        yield Word(piece, *here, begins, begins, _script(piece))
        place += len(piece)


@lru_cache(REMEMBERED)
def _script(word: str) -> Script:
    letters = fold(word)
    if letters.isascii():
        return Script((letters,), is_latin=True)
    pieces = tuple(_pieces(letters))
    if len(pieces) != 1:
        return Script(pieces or ("",), is_whole=not pieces)
    return Script(
        pieces,
        is_cyrillic=any(map(is_cyrillic, letters)),
        is_arabic=any(map(is_arabic, letters)),
        is_latin=letters[0] < "\u0370",
    )


def _pieces(letters: str) -> Iterator[str]:
    """Part a folded word where a script begins or ends that parts no words."""
    run = ""
    for char in letters:
        if is_hangul(char) or is_han(char):
            yield from filter(None, [run])
            yield char
            run = ""
        else:
            run += char
    yield from filter(None, [run])


def _shown(entity: re.Match[str]) -> str:
    shown = html.unescape(entity[0])
    return (
        shown
        if shown == entity[0]
        else shown + "\u00ad" * (len(entity[0]) - len(shown))
    )
