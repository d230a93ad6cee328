"""Whether a shorter name points back to a fuller one: `same_person`."""

from functools import lru_cache

from holdfast.facts.names import fold
from holdfast.reading.name_words import lists, titles

CACHED = 16_384


def same_person(short: str, full: str) -> bool:
    """Say whether the words of a name come back, in order, in a fuller one.

    "Chataev" and "Ahmed Chataev" point to "Ahmed Razhapovich Chataev"; initials stand
    for words that begin with them. Particles count for nothing by themselves.
    """
    shorter, fuller = name_words(short), name_words(full)
    if not shorter or len(shorter) > len(fuller):
        return False
    if is_initials(shorter):
        return len(shorter) > 1 and _comes_back(shorter, fuller)
    return _comes_back(shorter, fuller)


def is_initials(words: tuple[str, ...]) -> bool:
    """Say whether a name is nothing but initials."""
    return all(len(word) == 1 for word in words)


@lru_cache(maxsize=CACHED)
def name_words(name: str) -> tuple[str, ...]:
    """Give the words of a name, folded, without its title and its particles."""
    words = [word for word in fold(name).split() if word not in lists()["links"]]
    first = 1 if len(words) > 1 and words[0] in titles() else 0
    return tuple(words[first:])


def _comes_back(shorter: tuple[str, ...], fuller: tuple[str, ...]) -> bool:
    """Say whether each word is met again, none before the one it follows."""
    rest = iter(fuller)
    return all(any(_agree(word, other) for other in rest) for word in shorter)


def _agree(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word))
