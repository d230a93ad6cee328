"""Whether a shorter name points back to a fuller one: `same_person`."""

from holdfast.facts.names import fold
from holdfast.reading.name_words import lists, titles


def same_person(short: str, full: str) -> bool:
    """Say whether the words of a name come back, in order, in a fuller one.

    "Chataev" and "Ahmed Chataev" point to "Ahmed Razhapovich Chataev"; initials stand
    for words that begin with them. Particles count for nothing by themselves.
    """
    shorter, fuller = _words(short), _words(full)
    if not shorter or len(shorter) > len(fuller):
        return False
    if all(len(word) == 1 for word in shorter):
        return len(shorter) > 1 and _comes_back(shorter, fuller)
    return _comes_back(shorter, fuller)


def _words(name: str) -> list[str]:
    words = [word for word in fold(name).split() if word not in lists()["links"]]
    return words[1:] if len(words) > 1 and words[0] in titles() else words


def _comes_back(shorter: list[str], fuller: list[str]) -> bool:
    """Say whether each word is met again, none before the one it follows."""
    rest = iter(fuller)
    return all(any(_agree(word, other) for other in rest) for word in shorter)


def _agree(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word))
