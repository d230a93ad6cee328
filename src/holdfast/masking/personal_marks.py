"""Spans of what leads to a person without a name: addresses, numbers of any sort.

A mail address, and seven or more digits (a telephone, a passport with its
letters) are covered whoever they belong to; a date is left.
"""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span

ADDRESS = re.compile(r"[^\s@<>(),;:\"/]{1,100}@[\w.-]*\w")
LETTERS = r"(?:(?<![A-Za-z])(?:[A-Z]{1,3}[ -]?|[a-z]{1,3}))?"
NUMBER = re.compile(rf"{LETTERS}(\+?\d(?:[ \xa0().-]{{0,2}}\d){{6,40}})")
YEAR = r"(?:1[89]|20)\d\d"
# "2012-02-14", "14.02.2012", "2012-02-08 2012-02-14", "1994-1996".
DATES = re.compile(rf"(?:(?:{YEAR}|\d\d?)[ \xa0().-]{{1,2}}){{1,8}}(?:{YEAR}|\d\d?)")


def personal_marks(text: str) -> Iterator[Span]:
    """Give every mail address, and every long number that is no date."""
    if "@" in text:
        yield from (Span(*found.span()) for found in ADDRESS.finditer(text))
    for found in NUMBER.finditer(text):
        if not _is_date(found[1]):
            yield Span(*found.span())


def _is_date(number: str) -> bool:
    return bool(DATES.fullmatch(number) and re.search(rf"(?<!\d){YEAR}(?!\d)", number))
