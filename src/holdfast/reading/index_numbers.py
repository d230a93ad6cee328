"""Finds document numbers: campaign numbers, document indexes, UN symbols.

The letters of each series stand in `terms/index_series.toml`; the four forms of
the number itself are here.
"""

import re
from functools import cache

from holdfast.facts.spans import Span
from holdfast.facts.values import IndexValue
from holdfast.reading.finder import Finder
from holdfast.reading.frames import Mention
from holdfast.reading.phrases import longest_first
from holdfast.terms.load import terms

LIST = "index_series"
KIND = "document_index"
HEAD = 1200
TAIL = 500
LABEL = re.compile(
    r"(?i)\b(?:index(?: (?:number|no\.?))?|document|ref(?:erence)?\.?)[ :#]*$"
)
LEAD = 24

CAMPAIGN = r"[ :.#]{0,3}\d{1,4}/(?:\d{4}|\d{2})"
DOCUMENT = r"[ \n]{0,2}\d{2}/\d{2,5}/(?:\d{4}|\d{2})"
UN = r"(?:/(?:[A-Z][A-Za-z]*\.?\d*|\d+))+"
FORMS = {"campaign": CAMPAIGN, "document": DOCUMENT, "press": DOCUMENT, "un": UN}
# A UN symbol is more than "A/C": it has a number, and three parts or more.
UN_PARTS = 3


def find_index_numbers(text: str, within: Span) -> tuple[Mention, ...]:
    """Give the document numbers in a stretch, written in one way: `UA 52/12`."""
    stretch = within.of(text)
    return tuple(
        Mention(KIND, value, span.shift(within.start))
        for span in (Span(*match.span()) for match in _finder().finditer(stretch))
        if (value := _value(span.of(stretch)))
        and _stands_free(stretch, span.start, span.end)
    )


def own_index(text: str) -> Mention | None:
    """Give the number a report has itself: one called so, else one in its head.

    The index of the document comes before the number of the campaign it is
    part of; a number in brackets is one the report refers to.
    """
    head = find_index_numbers(text, Span(0, min(HEAD, len(text))))
    tail = find_index_numbers(text, Span(max(len(text) - TAIL, 0), len(text)))
    called = [m for m in (*head, *reversed(tail)) if _is_called_index(text, m)]
    if called:
        return called[0]
    alone = [m for m in head if _has_own_line(text, m.span)]
    return min(alone, key=lambda mention: _series(mention) == "campaign", default=None)


def _value(words: str) -> IndexValue | None:
    """Take a number apart; None for what only looks like one."""
    plain = " ".join(words.split())
    shapes = _shapes().items()
    matches = ((series, shape.fullmatch(plain)) for series, shape in shapes)
    series, found = next((series, found) for series, found in matches if found)
    if series == "un":
        return IndexValue(plain, series) if _is_symbol(plain) else None
    return IndexValue(f"{found[1]} {found[2].lstrip(' :.#')}", series)


def _is_symbol(words: str) -> bool:
    has_number = any(char.isdigit() for char in words)
    return has_number and words.count("/") + 1 >= UN_PARTS


def _stands_free(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or (before and before in "/.-"):
        return False
    return not after.isalnum() and after != "/"


def _is_called_index(text: str, mention: Mention) -> bool:
    start = mention.span.start
    return LABEL.search(text[max(start - LEAD, 0) : start]) is not None


def _has_own_line(text: str, span: Span) -> bool:
    """Say whether a number stands at an edge of its line, outside any bracket."""
    before = text[max(span.start - LEAD, 0) : span.start].rstrip(" ")
    after = text[span.end :].lstrip(" ")[:1]
    return not before.endswith("(") and (
        before[-1:] in {"", "\n"} or after in {"", "\n"}
    )


def _series(mention: Mention) -> str:
    return mention.value.series if isinstance(mention.value, IndexValue) else ""


@cache
def _shapes() -> dict[str, re.Pattern[str]]:
    return {
        series: re.compile(f"({_letters(series)})({form})")
        for series, form in FORMS.items()
    }


@cache
def _finder() -> Finder:
    forms = (f"(?:{_letters(series)}){form}" for series, form in FORMS.items())
    return Finder("|".join(forms))


def _letters(series: str) -> str:
    return "|".join(longest_first(terms(LIST)[series].cues["en"]))
