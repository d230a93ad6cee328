"""When two spellings may be one name: sounded out and compared."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from holdfast.facts.names import fold
from holdfast.facts.places import known_place

# Letters that transliterations of one name trade for each other, most telling
# first: Jong/Chŏng, Muhammad/Mohamed, Yusuf/Iusuf. Applied to folded text.
SOUNDS = (
    (re.compile(r"ts?ch|dzh|zh|ch|sh"), "j"),
    (re.compile(r"kh|gh|q|ck|c|k"), "g"),
    (re.compile(r"ph|f|v|w|p"), "b"),
    (re.compile(r"th|dh|t"), "d"),
    (re.compile(r"l"), "r"),
    (re.compile(r"z|x"), "s"),
    (re.compile(r"eo|eu|ae|oo|ou|o|u|e"), "a"),
    (re.compile(r"ee|y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)
ALIKE, SHORT = 88, 6
REMEMBERED = 1 << 14
# Words that say what kind of place it is, not which.
PLACE_WORDS = frozenset(
    "city county district prison jail detention center centre airport international"
    " camp region province near the of in border town".split()
)


def sound(word: str) -> str:
    """Give a folded word as many transliterations would have it."""
    for letters, sounded in SOUNDS:
        word = letters.sub(sounded, word)
    return word


@lru_cache(REMEMBERED)
def is_same_place(one: str, other: str) -> bool:
    """Say whether two place names may be one: a spelling apart, or one longer."""
    one, other = known_place(one), known_place(other)
    ours, theirs = _place_words(one), _place_words(other)
    if not ours or not theirs:
        return fold(one) == fold(other)
    if ours <= theirs or theirs <= ours:
        return True
    first, second = ("".join(sorted(words)) for words in (ours, theirs))
    # Short names differ in a letter and are other towns: Tumen, Lumen.
    if min(len(first), len(second)) < SHORT:
        return first == second
    return sound(first) == sound(second) or fuzz.ratio(first, second) >= ALIKE


@lru_cache(REMEMBERED)
def is_same_person(one: str, other: str) -> bool:
    """Say whether two full names may be one, in either order of their parts."""
    ours, theirs = fold(one).split(), fold(other).split()
    if not ours or not theirs:
        return False
    if "".join(sorted(ours)) == "".join(sorted(theirs)) or "".join(ours) == "".join(
        theirs
    ):
        return True
    if len(ours) > 1 and len(theirs) > 1 and _one_holds_other(ours, theirs):
        return True
    return _sounds_alike(ours, theirs)


def is_initials_of(alias: str, name: str) -> bool:
    """Say whether initials ("A.B.") could stand for a full name."""
    letters = [part for part in fold(alias).split() if len(part) == 1]
    firsts = [part[0] for part in fold(name).split()]
    return bool(letters) and sorted(letters) == sorted(firsts)


def _one_holds_other(ours: list[str], theirs: list[str]) -> bool:
    first, second = set(ours), set(theirs)
    return first <= second or second <= first


def _sounds_alike(ours: list[str], theirs: list[str]) -> bool:
    if len(ours) != len(theirs):
        return False
    first = " ".join(sorted(sound(word) for word in ours))
    second = " ".join(sorted(sound(word) for word in theirs))
    return len(first) > SHORT and fuzz.ratio(first, second) >= ALIKE


def _place_words(name: str) -> frozenset[str]:
    return frozenset(fold(name).split()) - PLACE_WORDS
