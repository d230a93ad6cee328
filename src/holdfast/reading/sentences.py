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
        yield from _trimmed(shadow, start, end.start())
        start = end.end()
    yield from _trimmed(shadow, start, len(shadow))


def sentence_spans(shadow: str, within: Span) -> Iterator[Span]:
    """Give the sentences of one paragraph, in order, without gaps of meaning."""
    start = within.start
    for end in SENTENCE_END.finditer(shadow, within.start, within.end):
        if _is_abbreviation(shadow, start, end.start()):
            continue
        yield from _parted(shadow, start, end.end())
        start = end.end()
    yield from _parted(shadow, start, within.end)


def _parted(shadow: str, start: int, end: int) -> Iterator[Span]:
    """Give a sentence whole, or one beyond all length in parts."""
    while end - start > LONGEST:
        most = start + LONGEST
        blank = max(shadow.rfind(char, start, most) for char in " \n")
        cut = blank + 1 if blank > start else most
        yield from _trimmed(shadow, start, cut)
        start = cut
    yield from _trimmed(shadow, start, end)


def _trimmed(shadow: str, start: int, end: int) -> Iterator[Span]:
    stripped = shadow[start:end]
    lead = len(stripped) - len(stripped.lstrip())
    stripped = stripped.strip()
    if stripped:
        yield Span(start + lead, start + lead + len(stripped))


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
