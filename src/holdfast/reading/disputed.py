"""Accounts set against each other in one sentence: `rival_of`.

"Some say that they have been sent back, others that they are still held": neither is
the report's own word, and where the people stand is open.
"""

import re
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.english import pattern
from holdfast.reading.frames import Removal

BEFORE = 200
"""So far before may stand that reports differ."""


@dataclass(frozen=True, slots=True)
class Rival:
    """What others say instead, in their words, and who they are."""

    words: Span
    by: str


def rival_of(removal: Removal, shadow: str) -> Rival | None:
    """Give the account against which a sentence sets that of a removal.

    The removal is told by one side; the other has the people still where they were.
    """
    sentence = removal.sentence
    words = sentence.of(shadow).replace("\n", " ")
    found = pattern("standing", "two_sides").search(words)
    if found is None or not _are_reports(shadow, sentence, found.end("by_one")):
        return None
    at = removal.trigger.start - sentence.start
    sides = ("one", "other")
    told = next((side for side in sides if _holds(found, side, at)), None)
    if told is None:
        return None
    rival = next(side for side in sides if side != told)
    if not pattern("standing", "still_there").search(found[rival]):
        return None
    words_of_it = Span(*found.span(rival)).shift(sentence.start)
    return Rival(words_of_it, by=found[f"by_{rival}"])


def _are_reports(shadow: str, sentence: Span, until: int) -> bool:
    """Say whether it is reports that differ: people too say what befell them."""
    if pattern("standing", "accounts").search(sentence.of(shadow)[:until]):
        return True
    before = shadow[max(0, sentence.start - BEFORE) : sentence.start]
    return pattern("standing", "differ").search(before) is not None


def _holds(found: re.Match[str], side: str, at: int) -> bool:
    start, end = found.span(side)
    return start <= at < end
