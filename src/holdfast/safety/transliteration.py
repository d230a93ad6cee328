"""One name → every mark by which a text gives it away, whatever its script and order.

What is not looked for: a surname alone, one letter, a word of a name that is an
everyday word too, a given name in Chinese characters alone (it is often two ordinary
words), a name of fewer than six Latin letters run together into one word.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from holdfast.safety import transliteration_han as han
from holdfast.safety import transliteration_hangul as hangul
from holdfast.safety.marks import Mark, Way
from holdfast.safety.romanisations import letters
from holdfast.safety.transliteration_latin import (
    SHORTEST_SPELT,
    Word,
    alone,
    bone_marks,
    latin_marks,
    spellings,
    surname_and_given,
)
from holdfast.safety.transliteration_scripts import (
    arabic_bones,
    is_arabic,
    is_cyrillic,
    spelt_by_systems,
)
from holdfast.safety.transliteration_sounds import fold

REMEMBERED = 1 << 12
SEVERAL = re.compile(r"[()（）\[\]/;；、|\n]|,(?=[^,]*,)")
BETWEEN = re.compile(r"[\s,，_]+")
HYPHENS = re.compile(r"[-‐-―−'’ʼ`.·・]+")
TITLES = frozenset(
    "mr mrs ms miss dr prof sir madam mme m sr sra general gen colonel col major maj"
    " captain capt lieutenant lt sergeant sgt private officer judge imam pastor".split()
)
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
KOREAN_TITLES = ("씨", "님")
SHORTEST_FULL, SHORTEST_ARABIC = 2, 5


@lru_cache(REMEMBERED)
def marks_of_name(name: str) -> frozenset[Mark]:
    """Give every mark of a name; of several where slashes or brackets part them."""
    found: set[Mark] = set()
    for one in SEVERAL.split(name):
        expanded = one.lower().translate(UMLAUTS)
        for written in dict.fromkeys((one, expanded)):
            found.update(_marks(_words(written)))
    return frozenset(found)


def _words(name: str) -> tuple[Word, ...]:
    """Give the folded words of a name, each in the pieces between its hyphens."""
    found = []
    for word in BETWEEN.split(name):
        pieces = tuple(fold(piece) for piece in HYPHENS.split(word))
        kept = tuple(piece for piece in pieces if piece)
        if kept and "".join(kept) not in TITLES:
            found.append(kept)
    return tuple(found)


def _marks(parts: tuple[Word, ...]) -> Iterator[Mark]:
    whole = "".join("".join(part) for part in parts)
    if not whole:
        return
    if all(map(hangul.is_hangul, whole)):
        yield from _hangul_marks(whole)
    elif all(map(han.is_han, whole)):
        yield from _han_marks(whole, parts)
    elif any(map(is_cyrillic, whole)):
        yield from _cyrillic_marks(parts)
    elif any(map(is_arabic, whole)):
        yield from _arabic_marks(parts)
    else:
        yield from _latin_marks(parts)


def _hangul_marks(name: str) -> Iterator[Mark]:
    """Give the marks of a name in Hangul, of a given name alone only with its title."""
    surname, given = hangul.parted(name)
    if not given:
        return
    if len(name) > SHORTEST_FULL:
        yield Mark(Way.LETTERS, name)
        yield Mark(Way.LETTERS, given + surname)
    yield Mark(Way.LARGE, name)
    yield from _titled(given)
    givens = tuple(hangul.given_in_latin(given))
    yield from surname_and_given(hangul.surnames_in_latin(surname), givens)
    for pieces in givens:
        yield from alone("".join(pieces), SHORTEST_SPELT)


def _han_marks(name: str, parts: tuple[Word, ...]) -> Iterator[Mark]:
    """Give the marks of a name in Chinese characters; of a foreign one, as a whole."""
    if len(name) < SHORTEST_FULL:
        return
    yield from (Mark(Way.LETTERS, form) for form in han.forms_of(name))
    surname, given = han.parted(name)
    if not given or any(len(part) > 1 for part in parts):
        return
    givens = tuple(han.given_in_latin(given))
    yield from surname_and_given(han.surnames_in_latin(surname), givens)
    for pieces in givens:
        yield from alone("".join(pieces), SHORTEST_SPELT)
    # Of two syllables, many a Korean word is made.
    for read in han.in_hangul(name) if len(name) > SHORTEST_FULL else ():
        yield from _hangul_marks(read)


def _cyrillic_marks(parts: tuple[Word, ...]) -> Iterator[Mark]:
    yield from latin_marks(parts)
    spelt = [tuple(spelt_by_systems("".join(part))) for part in parts]
    for rank in range(max(map(len, spelt))):
        latin = tuple((each[min(rank, len(each) - 1)],) for each in spelt)
        yield from _latin_marks(latin)
    for part in parts:
        yield from alone("".join(part))


def _arabic_marks(parts: tuple[Word, ...]) -> Iterator[Mark]:
    if len(parts) == 1:
        yield from alone("".join(parts[0]))
        return
    yield from latin_marks(parts)
    for rank in range(8):
        heard = [arabic_bones("".join(part)) for part in parts]
        kept = tuple((each[min(rank, len(each) - 1)],) for each in heard if any(each))
        yield from bone_marks(kept, SHORTEST_ARABIC)


def _latin_marks(parts: tuple[Word, ...]) -> Iterator[Mark]:
    """Give the marks of a name in Latin letters; where it may be Korean, in Hangul."""
    if all(len(piece) == 1 for part in parts for piece in part):
        pieces = [piece for part in parts for piece in part]
        if len(pieces) > 1:
            yield Mark(Way.WORDS, "".join(f"{piece}." for piece in pieces))
        if len(pieces) > SHORTEST_FULL:
            yield Mark(Way.LARGE, "".join(pieces))
        return
    if len(parts) == 1:
        yield from alone("".join(parts[0]))
        return
    yield from latin_marks(parts)
    yield from (korean := tuple(_korean_marks(parts)))
    if not korean:
        yield from bone_marks(parts)
    for part in parts:
        for word in spellings("".join(part)):
            yield from alone(word)


def _korean_marks(parts: tuple[Word, ...]) -> Iterator[Mark]:
    """Give how a name is written in Hangul and in other systems, if it is Korean."""
    for turned in (parts, (parts[-1], *parts[:-1])):
        surname = "".join(turned[0])
        given = tuple(piece for part in turned[1:] for piece in part)
        for name in hangul.hangul_of((surname, *given)):
            first, rest = hangul.parted(name)
            if len(name) > SHORTEST_FULL:
                yield Mark(Way.LETTERS, name)
            others = letters("hangul", "surnames").get(first, ())
            givens = (given, *hangul.given_in_latin(rest))
            yield from surname_and_given((surname, *others), givens)
            yield from _titled(rest)


def _titled(given: str) -> Iterator[Mark]:
    """Give a given name of two syllables with what Korean puts after it."""
    if len(given) > 1:
        yield from (Mark(Way.LETTERS, given + title) for title in KOREAN_TITLES)
