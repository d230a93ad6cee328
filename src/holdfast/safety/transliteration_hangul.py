"""Korean names: Hangul → Latin letters as any system has them, and back."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice, product

from holdfast.safety.romanisations import choices, letters, words

FIRST, LAST = 0xAC00, 0xD7A3
TAILS, VOWELS_AND_TAILS = 28, 588
MOST = 96
"""The most spellings of one name that are worth looking for letter by letter."""
LONGEST_GIVEN = 2


def is_hangul(char: str) -> bool:
    """Say whether it is one whole syllable."""
    return FIRST <= ord(char) <= LAST


def parted(name: str) -> tuple[str, str]:
    """Part a name in Hangul into surname and given name."""
    bare = "".join(name.split())
    size = 2 if bare[:2] in words("hangul", "two_syllable_surnames") else 1
    return bare[:size], bare[size:]


@cache
def romanised(syllable: str) -> tuple[str, ...]:
    """Give a syllable in Latin letters, the Revised Romanisation first."""
    lead, rest = divmod(ord(syllable) - FIRST, VOWELS_AND_TAILS)
    vowel, tail = divmod(rest, TAILS)
    parts = (
        choices("hangul", "leads")[lead],
        choices("hangul", "vowels")[vowel],
        choices("hangul", "tails")[tail],
    )
    return tuple(dict.fromkeys("".join(each) for each in product(*parts)))


def surnames_in_latin(surname: str) -> tuple[str, ...]:
    """Give what a surname is in Latin letters, passports first."""
    known = letters("hangul", "surnames").get(surname, ())
    spelt = ("".join(each) for each in product(*map(romanised, surname)))
    return tuple(dict.fromkeys((*known, *islice(spelt, MOST))))


def given_in_latin(given: str) -> Iterator[tuple[str, ...]]:
    """Give what a given name is in Latin letters, a part for each syllable."""
    yield from islice(product(*map(romanised, given)), MOST)


def hangul_of(parts: tuple[str, ...]) -> Iterator[str]:
    """Give what a name in folded Latin letters may be in Hangul, surname first.

    Nothing where its first part is no Korean surname, or the rest cannot be parted
    into syllables that names are made of.
    """
    surname, given = parts[0], "".join(parts[1:])
    for first in _surnames().get(surname, ()):
        for rest in _given(given):
            yield first + rest


def _given(latin: str) -> Iterator[str]:
    """Give what a given name of one or two syllables may be in Hangul."""
    known = _syllables()
    yield from known.get(latin, ())
    for cut in range(1, len(latin)):
        heads, tails = known.get(latin[:cut], ()), known.get(latin[cut:], ())
        yield from ("".join(pair) for pair in product(heads, tails))


@cache
def _surnames() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for surname, spelt in letters("hangul", "surnames").items():
        for latin in {*spelt, *romanised(surname)[:1]}:
            found[latin].append(surname)
    return {latin: tuple(surnames) for latin, surnames in found.items()}


@cache
def _syllables() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for syllable in words("hangul", "given", "syllables"):
        for latin in romanised(syllable):
            found[latin].append(syllable)
    return {latin: tuple(syllables) for latin, syllables in found.items()}
