"""Names in Chinese characters → other forms, pinyin, and how Korean reads them."""

import re
from collections.abc import Iterator
from itertools import islice, product

from holdfast.safety.romanisations import han, letters, rules, words

MOST = 24


def is_han(char: str) -> bool:
    """Say whether it is a Chinese character."""
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def parted(name: str) -> tuple[str, str]:
    """Part a name in Chinese characters into surname and given name."""
    bare = "".join(name.split())
    size = 2 if bare[:2] in words("han", "two_character_surnames") else 1
    return bare[:size], bare[size:]


def forms_of(name: str) -> Iterator[str]:
    """Give a name in simplified, traditional and mixed characters, itself first."""
    table = han()
    chars = [(char, *(table[char].forms if char in table else ())) for char in name]
    yield from islice(("".join(each) for each in product(*chars)), MOST)


def surnames_in_latin(surname: str) -> Iterator[str]:
    """Give a surname as pinyin, as older books and as passports abroad have it."""
    for pinyin in _pinyin(surname):
        spelt = "".join(pinyin)
        yield spelt
        yield "".join(map(_older, pinyin))
    yield from letters("han", "surnames").get(surname, ())


def given_in_latin(given: str) -> Iterator[tuple[str, ...]]:
    """Give a given name as pinyin and as older books have it, a part a character."""
    for pinyin in _pinyin(given):
        yield pinyin
        yield tuple(map(_older, pinyin))


def in_hangul(name: str) -> Iterator[str]:
    """Give a name as Korean reads it; nothing where a character is not known."""
    readings = [tuple(_korean(char)) for char in name]
    firsts = letters("han", "korean_first")
    for read in islice(product(*readings), MOST):
        yield "".join(read)
        if read and read[0] in firsts:
            yield "".join((*firsts[read[0]], *read[1:]))


def _korean(char: str) -> Iterator[str]:
    """Give how Korean reads a character; a simplified one as its older form."""
    table = han()
    forms = table[char].forms if char in table else ()
    for each in (char, *forms):
        yield from table[each].hangul if each in table else ()


def _pinyin(chars: str) -> Iterator[tuple[str, ...]]:
    table = han()
    readings = [
        tuple(spelt for pinyin in table[char].pinyin for spelt in _umlauts(pinyin))
        if char in table
        else ()
        for char in chars
    ]
    yield from islice(product(*readings), MOST)


def _umlauts(pinyin: str) -> tuple[str, ...]:
    """Give lü as pages, keyboards and passports have it."""
    if "v" not in pinyin:
        return (pinyin,)
    return tuple(pinyin.replace("v", vowel) for vowel in ("u", "v", "yu"))


def _older(pinyin: str) -> str:
    for sought, instead in rules("han", "older"):
        changed, times = re.subn(sought, instead, pinyin)
        if times:
            return changed
    return pinyin
