"""A name in folded Latin words → its marks: orders, initials, sounds, bones."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice, permutations, product

from holdfast.safety.marks import Mark, Way
from holdfast.safety.romanisations import letters, words
from holdfast.safety.transliteration_sounds import bones, sound

SHORTEST_JOINED, SHORTEST_SOUND, SHORTEST_BONES = 6, 6, 7
SHORTEST_ALONE, SHORTEST_SPELT = 4, 5
MOST = 64
# Words that part or join a name and are none themselves.
PARTICLES = frozenset(
    "al el ul bin ibn ben bint binti ould wuld abu umm de da di do dos das del della"
    " der den des du la le las los van von y e zu af ter".split()
)
# What trades places between the French, English and German way to write a sound.
TRADED = (
    ("ch", "sh"), ("sh", "ch"), ("kh", "h"), ("kh", "ch"), ("tch", "ch"), ("ou", "u"),
    ("zh", "j"), ("yu", "iu"), ("ya", "ia"), ("v", "w"), ("ov", "off"), ("ev", "eff"),
)  # fmt: skip

Word = tuple[str, ...]
"""A word of a name in the pieces that hyphens make of it."""


def latin_marks(parts: tuple[Word, ...]) -> Iterator[Mark]:
    """Give the marks of a name in Latin or Cyrillic words."""
    flat = tuple("".join(part) for part in parts)
    heard = [_sounds(part) for part in parts]
    for order in _orders(flat):
        yield from _written(tuple(flat[place] for place in order))
        for one in islice(product(*(heard[place] for place in order)), MOST):
            yield from _heard(merged(one))
    yield from _initials(parts)


def surname_and_given(
    surnames: Iterable[str], givens: Iterable[Word]
) -> Iterator[Mark]:
    """Give the marks of a name of which each half may be written in many ways.

    What is heard stands for all spellings of it; where that is too short to be looked
    for, each spelling is.
    """
    firsts, rests = tuple(dict.fromkeys(surnames)), tuple(dict.fromkeys(givens))
    heard = {merged(map(sound, rest)) for rest in rests}
    heard |= {sound("".join(rest)) for rest in rests}
    pairs = tuple(product({*map(sound, firsts)}, heard))
    for one, other in pairs:
        yield from _heard(merged((one, other)))
        yield from _heard(merged((other, one)))
    is_short = any(len("".join(pair)) <= SHORTEST_SOUND for pair in pairs)
    for first, rest in product(firsts, rests if is_short else rests[:2]):
        yield from _written((first, "".join(rest)))
        yield from _written(("".join(rest), first))
    for initials in {tuple(piece[0] for piece in rest if piece) for rest in rests}:
        for first in firsts:
            yield from _beside(first, initials)


def bone_marks(
    parts: tuple[Word, ...], shortest: int = SHORTEST_BONES
) -> Iterator[Mark]:
    """Give the consonants of a name of two words or more, in every order."""
    for order in _orders(tuple("".join(part) for part in parts)):
        for found in (
            [merged(map(bones, parts[place])) for place in order],
            [bones("".join(parts[place])) for place in order],
        ):
            kept = [each for each in found if each]
            if len(kept) > 1 and len(key := merged(kept)) >= shortest:
                yield Mark(Way.BONES, key)


def alone(word: str, shortest: int = SHORTEST_ALONE) -> Iterator[Mark]:
    """Give the mark of one word of a name, where it points at somebody."""
    is_telling = len(word) >= shortest and word not in PARTICLES
    if is_telling and word not in _common():
        yield Mark(Way.LARGE, word)


def spellings(word: str) -> tuple[str, ...]:
    """Give a word as it stands, and as its neighbours' languages would write it."""
    return (word, *(word.replace(old, new) for old, new in TRADED if old in word))


def merged(sounds: Iterable[str]) -> str:
    """Join sounds; one that ends as the next begins is heard once."""
    joined = ""
    for each in sounds:
        joined += each[1:] if joined and each[:1] == joined[-1] else each
    return joined


def _written(flat: tuple[str, ...]) -> Iterator[Mark]:
    """Give the letters of a name run together, or apart where they are few."""
    joined = "".join(flat)
    if len(joined) >= SHORTEST_JOINED:
        yield Mark(Way.LETTERS, joined)
    elif len(flat) > 1 or len(joined) >= SHORTEST_ALONE:
        yield Mark(Way.WORDS, "".join(f"{word}|" for word in flat))


def _heard(key: str) -> Iterator[Mark]:
    if len(key) >= SHORTEST_SOUND:
        yield Mark(Way.SOUND, key)


def _orders(flat: tuple[str, ...]) -> Iterator[tuple[int, ...]]:
    """Give the orders in which the words of a name may stand, by their places.

    Turned round and back to front; and of three or more any two that are no particles.
    """
    places = tuple(range(len(flat)))
    for start in places:
        yield (*places[start:], *places[:start])
    yield places[::-1]
    telling = tuple(place for place in places if flat[place] not in PARTICLES)
    if len(places) > 2:  # noqa: PLR2004 - a pair is whole
        yield telling
        yield from permutations(telling, 2)


def _sounds(part: Word) -> tuple[str, ...]:
    """Give what is heard in a word, in one piece or in its pieces."""
    whole = "".join(part)
    found = (*map(sound, spellings(whole)), merged(map(sound, part)))
    return tuple(dict.fromkeys(found))


def _initials(parts: tuple[Word, ...]) -> Iterator[Mark]:
    """Give initials with the first or the last word in full: M. J. Kim, Kim M.-J."""
    for full in {0, len(parts) - 1} if len(parts) > 1 else ():
        others = (part for place, part in enumerate(parts) if place != full)
        firsts = tuple(piece[0] for part in others for piece in part)
        for word in spellings("".join(parts[full])):
            yield from _beside(word, firsts)
        yield from _beside("|".join(parts[full]), firsts)


def _beside(word: str, firsts: tuple[str, ...]) -> Iterator[Mark]:
    """Give a word of a name with the initials of the others, all or the first."""
    if len(word) > 1:
        for some in {firsts, firsts[:1]}:
            initials = "".join(f"{letter}." for letter in some)
            yield Mark(Way.WORDS, f"{initials}{word}|")
            yield Mark(Way.WORDS, f"{word}|{initials}")


@cache
def _common() -> frozenset[str]:
    """Give words that point at nobody alone: everyday ones, Korean surnames."""
    surnames = letters("hangul", "surnames").values()
    spelt = (word for listed in surnames for word in listed)
    return frozenset((*words("everyday", "words"), *spelt))
