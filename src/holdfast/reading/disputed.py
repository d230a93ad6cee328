"""Accounts set against each other in one sentence: `rival_of`.

"Some say that they have been sent back, others that they are still held": neither is
the report's own word, and where the people stand is open.
"""

import re
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.english import pattern
from holdfast.reading.frames import Removal
from holdfast.reading.grammar import grammar_of

HANGUL = re.compile("[가-힣]")
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
    if not removal.trigger.of(shadow).isascii():
        return _east_asian(removal, words)
    found = pattern("standing", "two_sides").search(words)
    if found is None or not _are_reports(shadow, sentence, found.end("by_one")):
        return None
    return _other_side(found, removal, pattern("standing", "still_there"))


def _east_asian(removal: Removal, words: str) -> Rival | None:
    """Give the same of Korean and Chinese; the words for it name reports."""
    grammar = grammar_of("ko" if HANGUL.search(words) else "zh")
    [still_there] = grammar.cue("still_there")
    sides = (cue.pattern.search(words) for cue in grammar.cue("sides"))
    found = next((match for match in sides if match), None)
    return found and _other_side(found, removal, still_there.pattern)


def _other_side(
    found: re.Match[str], removal: Removal, still_there: re.Pattern[str]
) -> Rival | None:
    """Give the side that does not tell the removal, if it has them still there."""
    at = removal.trigger.start - removal.sentence.start
    sides = ("one", "other")
    told = next((side for side in sides if _holds(found, side, at)), None)
    if told is None:
        return None
    rival = next(side for side in sides if side != told)
    if not still_there.search(found[rival]):
        return None
    words_of_it = Span(*found.span(rival)).shift(removal.sentence.start)
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
