"""The shadow of a text without diacritics, every offset unchanged."""

import re
import unicodedata
from collections.abc import Sequence

UNLETTERED = {"ı": "i", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ð": "d", "ə": "e"}
LATIN = range(0xC0, 0x250)
# Blanks that another one follows.
PADDING = re.compile(r"[ \n]+(?=[ \n])")
LATIN_MORE = range(0x1E00, 0x1F00)


def _plain(char: str) -> str:
    """Give the letter under its marks, or the character itself."""
    if char in UNLETTERED:
        return UNLETTERED[char]
    letter = unicodedata.normalize("NFD", char)[0]
    return letter if letter.isascii() else char


FOLDED = {
    code: _plain(chr(code)) for codes in (LATIN, LATIN_MORE) for code in codes
} | {ord("\n"): " "}
SIGN = re.compile(r"[^\w. ]|_")


def fold(shadow: str) -> str:
    """Give the same stretch with plain letters and its lines joined.

    Only single characters change: a name written with combining marks keeps
    them and is not found, which `clean.py` prevents by composing them.
    """
    if shadow.isascii():
        return shadow.replace("\n", " ")
    return shadow.translate(FOLDED)


def spaced(shadow: str) -> str:
    """Fold a stretch and put a blank for every sign that may part two names.

    A full stop stays: it is part of some names ("U.S.").
    """
    return SIGN.sub(" ", fold(shadow))


def is_padded(words: str) -> bool:
    """Say whether several blanks stand for one somewhere."""
    return "  " in words or "\n " in words or " \n" in words or "\n\n" in words


def squeezed(words: str) -> tuple[str, Sequence[int]]:
    """Leave of several blanks one; give where each letter that is left stood.

    Lines set in print are padded: "South  Sudan" is one name, and not that of Sudan.
    """
    if not is_padded(words):
        return words, range(len(words))
    text: list[str] = []
    kept: list[int] = []
    at = 0
    for padding in PADDING.finditer(words):
        text.append(words[at : padding.start()])
        kept += range(at, padding.start())
        at = padding.end()
    return "".join((*text, words[at:])), (*kept, *range(at, len(words)))
