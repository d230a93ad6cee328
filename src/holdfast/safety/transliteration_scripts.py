"""Cyrillic → Latin by several systems, and the bones of words in Arabic letters."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from holdfast.safety.romanisations import letters

REMEMBERED = 1 << 14
SERVANT, ARTICLE = "عبد", "ال"
SHORTEST = 2
"""The fewest letters that are left of a word when its article is taken off."""


def is_cyrillic(char: str) -> bool:
    """Say whether it is a Cyrillic letter."""
    return "\u0400" <= char <= "\u052f"


def is_arabic(char: str) -> bool:
    """Say whether it is an Arabic or Persian letter."""
    return "\u0600" <= char <= "\u06ff" or "\u0750" <= char <= "\u077f"


@lru_cache(REMEMBERED)
def romanised(word: str) -> str:
    """Give a folded Cyrillic word by the system that English papers follow."""
    table = letters("cyrillic")
    return "".join(table[char][0] if char in table else char for char in word)


def spelt_by_systems(word: str) -> Iterator[str]:
    """Give a folded Cyrillic word by each system in turn; none is mixed with others."""
    table = letters("cyrillic")
    depth = max((len(table.get(char, ())) for char in word), default=1)
    for rank in range(max(depth, 1)):
        kept = (table.get(char, (char,)) for char in word)
        yield "".join(spelt[min(rank, len(spelt) - 1)] for spelt in kept)


@lru_cache(REMEMBERED)
def arabic_bones(word: str) -> tuple[str, ...]:
    """Give what a folded Arabic word may have for bones, the likeliest first."""
    if word in ("بن", "ابن", "بنت"):
        return ("",)
    bare = word.removeprefix("و") if word.startswith("وال") else word
    if bare.startswith(SERVANT + ARTICLE):
        bare = SERVANT + bare.removeprefix(SERVANT + ARTICLE)
    elif bare.startswith(ARTICLE) and len(bare) >= len(ARTICLE) + SHORTEST:
        bare = bare.removeprefix(ARTICLE)
    # A last ه is often only how a final "a" is written.
    bare = bare.removesuffix("ه")
    table = letters("arabic")
    heard = [table[char] for char in bare if char in table]
    spelt = ("".join(each) for each in islice(product(*heard), 8))
    return tuple(dict.fromkeys(_undoubled(each) for each in spelt))


def _undoubled(word: str) -> str:
    return "".join(
        char for place, char in enumerate(word) if word[place - 1 : place] != char
    )
