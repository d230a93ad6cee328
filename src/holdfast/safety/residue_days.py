"""Every day a text names, in the five languages of publication and in figures."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from holdfast.facts.spans import Span
from holdfast.safety.romanisations import choices
from holdfast.safety.transliteration_sounds import fold

MONTHS_IN_YEAR, DAYS_IN_MONTH = 12, 31
SHORT_YEAR = 2
CENTURIES = (1900, 2000)
# Three numbers parted alike; which is the day and which the month, nobody can tell.
FIGURES = re.compile(
    r"(?<![\d.,])(\d{1,4}) ?([./·\-‐-―]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?![\d])"
)
COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
NUMBER = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?(?!\d)")
YEAR = re.compile(
    r"[\s,\-]{1,3}(?:(?:del?|of)\s{1,2})?((?:1[89]|20)\d\d)(?!\d)", re.IGNORECASE
)
LONGEST_MONTH = 20
# A number without a word beside it, as most are in a Word file, is soon passed over.
BEFORE_LETTER = re.compile(r"[\s.\-]{0,3}[^\W\d_]")
EASTERN = re.compile(
    r"(?:(\d{2,4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]"
)
CHINESE = re.compile(
    r"(?:([〇零一二三四五六七八九]{4})\s*年\s*)?([一二三四五六七八九十]{1,2})\s*月\s*"
    r"([一二三四五六七八九十廿卅]{1,3})\s*[日号號]"
)
CHINESE_DIGITS = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9,
}  # fmt: skip
TENS = {"廿": 20, "卅": 30}


class Day(NamedTuple):
    """A day as a text names it; the year is None where it is not told."""

    year: int | None
    month: int
    day: int


def days_in(text: str) -> Iterator[tuple[Day, Span]]:
    """Give every day that a text may be naming, with its place.

    The text has no full-width figures any more; see `plain_figures`.
    """
    for found in FIGURES.finditer(text):
        first, middle, last = int(found[1]), int(found[3]), int(found[4])
        for day in _read(first, middle, last, len(found[1]), len(found[4])):
            yield from _if_real(day, found)
    for found in COMPACT.finditer(text):
        yield from _if_real(Day(int(found[1]), int(found[2]), int(found[3])), found)
    for found in EASTERN.finditer(text) if "月" in text or "월" in text else ():
        year = None if found[1] is None else int(found[1])
        for each in _full(year, found[1]):
            yield from _if_real(Day(each, int(found[2]), int(found[3])), found)
    for found in CHINESE.finditer(text) if "月" in text else ():
        yield from _if_real(_chinese(found), found)
    yield from _in_words(text)


def key_of(day: Day) -> str:
    """Give what a day is known by; one without its year is known by month and day."""
    return f"{day.year or ''}-{day.month}-{day.day}"


def in_any_year(day: Day) -> str:
    """Give what a day is known by where a secret does not tell its year."""
    return f"*-{day.month}-{day.day}"


def _read(
    first: int, middle: int, last: int, first_digits: int, last_digits: int
) -> Iterator[Day]:
    if first_digits > SHORT_YEAR:
        yield Day(first, middle, last)
        return
    for year in _centuries(last, last_digits):
        yield Day(year, middle, first)
        yield Day(year, first, middle)
    for year in _centuries(first, first_digits):
        if last_digits <= SHORT_YEAR:
            yield Day(year, middle, last)


def _centuries(year: int, digits: int) -> tuple[int, ...]:
    if digits > SHORT_YEAR:
        return (year,)
    return (
        tuple(year + century for century in CENTURIES) if digits == SHORT_YEAR else ()
    )


def _full(year: int | None, written: str | None) -> tuple[int | None, ...]:
    if year is None or written is None:
        return (None,)
    return _centuries(year, len(written))


def _if_real(day: Day, found: re.Match[str]) -> Iterator[tuple[Day, Span]]:
    if 1 <= day.month <= MONTHS_IN_YEAR and 1 <= day.day <= DAYS_IN_MONTH:
        yield day, Span(*found.span())


def _chinese(found: re.Match[str]) -> Day:
    year = found[1] and int("".join(str(CHINESE_DIGITS[char]) for char in found[1]))
    return Day(year or None, _number(found[2]), _number(found[3]))


def _number(chinese: str) -> int:
    """Give a number up to thirty-nine: 十七, 二十一, 廿五."""
    tens, ten, ones = chinese.partition("十")
    if ten:
        return (CHINESE_DIGITS.get(tens, 0) if tens else 1) * 10 + (
            CHINESE_DIGITS.get(ones, 0) if ones else 0
        )
    return TENS.get(chinese[0], 0) + CHINESE_DIGITS.get(chinese[-1], 0)


def _in_words(text: str) -> Iterator[tuple[Day, Span]]:
    """Give days whose month is a word: 7 March 1994, March 7th, 7 de marzo de 1994.

    Sought from the number of the day, since numbers are rarer than words.
    """
    after, before = _patterns()
    for number in NUMBER.finditer(text):
        start, end = number.span()
        if BEFORE_LETTER.match(text, end) and (found := after.match(text, end)):
            yield from _worded(text, number, found)
        floor = max(0, start - LONGEST_MONTH)
        if _has_letter_before(text, floor, start) and (
            found := before.search(text, floor, start)
        ):
            yield from _worded(text, number, found)


def _has_letter_before(text: str, floor: int, at: int) -> bool:
    """Say whether a word stands before a number: else no month does."""
    return text[floor:at].rstrip().removesuffix(".")[-1:].isalpha()


def _worded(
    text: str, number: re.Match[str], found: re.Match[str]
) -> Iterator[tuple[Day, Span]]:
    is_led = found.end() <= number.start()
    year = YEAR.match(text, number.end() if is_led else found.end())
    told = year and year[1]
    day = Day(
        int(told) if told else None, _months()[fold(found["month"])], int(number[1])
    )
    if 1 <= day.day <= DAYS_IN_MONTH:
        start = min(found.start(), number.start())
        end = (year or number).end() if is_led else (year or found).end()
        yield day, Span(start, end)


@cache
def _months() -> dict[str, int]:
    listed = choices("months")
    return {
        fold(word): number % MONTHS_IN_YEAR + 1
        for number, words in enumerate(listed)
        for word in words
    }


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what a month looks like after the number of its day, and before it."""
    words = {word for listed in choices("months") for word in listed}
    month = "|".join(sorted(words, key=len, reverse=True))
    of = r"[\s.\-]{0,3}(?:(?:de|of)\s{1,2})?(?:the\s)?"
    return (
        re.compile(rf"{of}(?P<month>{month})\b\.?", re.IGNORECASE),
        re.compile(rf"\b(?P<month>{month})\.?\s{{0,2}}(?:the\s)?\Z", re.IGNORECASE),
    )
