"""Does a place of a text lie in fixed wording, which holds no value of any case?

"Fin d’action urgente" sounds like a Korean name in its middle. It is a heading of ours
and stands there letter for letter; a value would have to hold the whole of it.
"""

import re
from functools import lru_cache

from holdfast.facts.spans import Span

WORD = re.compile(r"\w+")
FEWEST_WORDS = 3
"""Shorter wording of ours could stand in a value by chance."""
REMEMBERED = 1 << 12


def lies_in_fixed(text: str, span: Span, fixed: tuple[str, ...]) -> bool:
    """Say whether fixed wording stands whole around a place and goes beyond it."""
    told = " ".join(text[span.start : span.end].split()).casefold()
    return any(
        _stands_around(text, span, wording)
        for wording in fixed
        if told in wording.casefold() and len(WORD.findall(wording)) >= FEWEST_WORDS
    )


def _stands_around(text: str, span: Span, wording: str) -> bool:
    start = max(0, span.end - len(wording) * 2)
    end = min(len(text), span.start + len(wording) * 2)
    return any(
        found.start() <= span.start
        and span.end <= found.end()
        and WORD.search(text[found.start() : span.start] + text[span.end : found.end()])
        for found in _pattern(wording).finditer(text, start, end)
    )


@lru_cache(REMEMBERED)
def _pattern(wording: str) -> re.Pattern[str]:
    """Take wording letter for letter; its first may be a capital, lines may break."""
    first, *rest = wording.split()
    begun = rf"[{re.escape(first[0].lower() + first[0].upper())}]{re.escape(first[1:])}"
    whole = r"\s+".join((begun, *map(re.escape, rest)))
    return re.compile(rf"(?<!\w){whole}(?!\w)")
