"""Numbers in words and digits → integers, by language: `number_of`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from holdfast.reading.phrases import longest_first
from holdfast.reading.word_tables import entry_for, load_tables, numbers_of, words_of

SEPARATORS = re.compile(r"(?<=\d)[,. '](?=\d{3}(?!\d))")
DECIMAL = re.compile(r"(\d+)[.,](\d+)")
# Longer runs are account or telephone numbers, and int() refuses the longest.
MOST_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Numerals:
    """The number words of one language; `terms/numbers.toml` tells their grammar."""

    small: Mapping[str, int]
    middle: Mapping[str, int]
    big: Mapping[str, int]
    joins: frozenset[str]
    one: frozenset[str]
    words: re.Pattern[str]


@cache
def numerals_of(language: str) -> Numerals:
    """Give the number words of a language, of English where it has none."""
    _, entry = entry_for(load_tables("numbers"), language)
    small, middle, big = (numbers_of(entry, key) for key in ("small", "middle", "big"))
    joins, one = frozenset(words_of(entry, "joins")), frozenset(words_of(entry, "one"))
    every = longest_first({*small, *middle, *big, *joins, *one})
    words = re.compile(r"\d+|" + "|".join(map(re.escape, every)))
    return Numerals(small, middle, big, joins, one, words)


@lru_cache(maxsize=4096)
def number_of(words: str, language: str = "en") -> int | None:
    """Give the number that lower-case words or digits stand for, else None."""
    digits = SEPARATORS.sub("", words.strip())
    if digits.isdecimal():
        return int(digits) if len(digits) <= MOST_DIGITS else None
    table = numerals_of(language)
    found = table.words.findall(digits)
    if not found or table.words.sub("", digits).strip(" -\n"):
        return _decimal_of(digits, table)
    if len(found) > 1 and all(table.small.get(word, 10) < 10 for word in found):  # noqa: PLR2004 - digits
        return _positional(found, table)
    return _sum(found, table)


def _decimal_of(digits: str, table: Numerals) -> int | None:
    """Read `1.5 million`: a decimal fraction before a word for a great number."""
    decimal = DECIMAL.match(digits)
    scale = digits[decimal.end() :].strip() if decimal else ""
    if decimal is None or scale not in table.big or len(digits) > MOST_DIGITS * 2:
        return None
    whole, part = decimal[1], decimal[2]
    return int(int(whole + part) * table.big[scale] // 10 ** len(part))


def _positional(words: list[str], table: Numerals) -> int | None:
    """Read digits told one by one, as in a Chinese year; no count is told so."""
    if any(len(word) > 1 for word in words):
        return None
    return int("".join(str(table.small[word]) for word in words))


def _sum(words: list[str], table: Numerals) -> int | None:
    """Add and multiply; None where only joins or articles stand."""
    total = section = current = 0
    known = False
    for word in words:
        if word in table.big:
            total += max(section + current, 1) * table.big[word]
            section = current = 0
        elif word in table.middle:
            section += max(current, 1) * table.middle[word]
            current = 0
        else:
            current += _value(word, table)
        known = known or word not in table.joins | table.one
    return total + section + current if known else None


def _value(word: str, table: Numerals) -> int:
    if word in table.joins or word in table.one:
        return 0
    return int(word) if word.isdecimal() else table.small[word]
