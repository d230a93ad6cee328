"""Which paragraphs may speak of a removal at all: `relevant`.

One linear pattern over the shadow; what it rejects is read no further.
"""

from collections.abc import Sequence
from functools import cache

from holdfast.reading.body import Paragraph
from holdfast.reading.english import gate_of_ways, source
from holdfast.reading.finder import Finder
from holdfast.reading.grammar import LANGUAGES, grammar_of

UNPARTED = r"[^\s.,;:]"
# A word that stands between two others may be a number: "forced 1,700 people back".
BETWEEN = rf"(?:{UNPARTED}|,[0-9])+"


def relevant(shadow: str, paragraphs: Sequence[Paragraph]) -> tuple[bool, ...]:
    """Say of each paragraph whether a removal may be told in it."""
    return tuple(
        _may_tell(paragraph.span.of(shadow), paragraph.language)
        for paragraph in paragraphs
    )


def _may_tell(words: str, language: str) -> bool:
    if language in LANGUAGES:
        return grammar_of(language).gate.search(words) is not None
    return tells_removal(words)


def tells_removal(words: str) -> bool:
    """Say whether a stretch of English may tell a removal."""
    return _finder().fits(words)


@cache
def _finder() -> Finder:
    patterns = f"{source('gate', 'may_tell')}|{gate_of_ways()}".replace(" ", r"[ \n]+")
    # To re2 only ASCII has letters; a name may have any.
    patterns = patterns.replace(r"[\w-]+", BETWEEN)
    return Finder(patterns.replace(r"[\w-]", UNPARTED).replace(r"\w", UNPARTED))
