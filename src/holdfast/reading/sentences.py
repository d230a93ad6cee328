"""Paragraph and sentence spans, in one linear pass over the shadow."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span

PARAGRAPH_END = re.compile(r"\n[ \n]*\n")
SENTENCE_END = re.compile(r"[.!?]['\")\]]*(?=\s)|[。！？][」』”\"]*|\n[ ]*\n")
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt sgt capt rev sen gov rep st no nos art arts para"
    " paras vol ed eds p pp cf vs v etc eg ie approx inc ltd co corp jr sr u.s u.k"
    " u.n e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec hon bros al".split()
)
INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")
LAST_WORD = re.compile(r"([\w.]+)$")
# What goes on for longer is a list or no prose at all; it is parted at a blank.
LONGEST = 2_000


def paragraph_spans(shadow: str) -> Iterator[Span]:
    """Give the stretches between blank lines, without surrounding space."""
    start = 0
    for end in PARAGRAPH_END.finditer(shadow):
        if span := _trimmed(shadow, start, end.start()):
            yield span
        start = end.end()
    if span := _trimmed(shadow, start, len(shadow)):
        yield span


def sentence_spans(shadow: str, within: Span) -> Iterator[Span]:
    """Give the sentences of one paragraph, in order, without gaps of meaning."""
    start = within.start
    for end in _ends(shadow, within):
        while end - start > LONGEST:
            cut = _cut(shadow, start)
            if span := _trimmed(shadow, start, cut):
                yield span
            start = cut
        if span := _trimmed(shadow, start, end):
            yield span
        start = end


def _ends(shadow: str, within: Span) -> Iterator[int]:
    """Give where the sentences of a paragraph end."""
    start = within.start
    for end in SENTENCE_END.finditer(shadow, within.start, within.end):
        if not _is_abbreviation(shadow, start, end.start()):
            start = end.end()
            yield start
    yield within.end


def _cut(shadow: str, start: int) -> int:
    """Give where a sentence beyond all length is parted."""
    most = start + LONGEST
    blank = max(shadow.rfind(char, start, most) for char in " \n")
    return blank + 1 if blank > start else most


def _trimmed(shadow: str, start: int, end: int) -> Span | None:
    """Give a stretch without the blanks around it; None where nothing is left."""
    left = shadow[start:end].lstrip()
    return Span(end - len(left), end - len(left) + len(left.rstrip())) if left else None


def _is_abbreviation(shadow: str, start: int, dot: int) -> bool:
    """Say whether the full stop at `dot` ends a short form, not a sentence."""
    if shadow[dot] != ".":
        return False
    word = LAST_WORD.search(shadow, max(start, dot - 12), dot)
    if word is None:
        return False
    return (
        word[1] in ABBREVIATIONS
        or (len(word[1]) == 1 and word[1].isalpha())
        or INITIALS.fullmatch(word[1]) is not None
    )
