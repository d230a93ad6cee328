"""Which sentences of the draft an edited sentence was made of: `source_of`."""

from collections.abc import Iterable
from dataclasses import dataclass

from holdfast.facts.documents import Document, Sentence, Tells
from holdfast.proofing.sentences import Line, lines_of

# So much of the words of the one stands in the other.
ENOUGH, CLOSE = 0.5, 0.34
FEWEST, SHORT = 2, 3
SAME = 2.0


@dataclass(frozen=True, slots=True)
class Drafted:
    """A sentence of the draft as it is read, and what it knows of itself."""

    line: Line
    sentence: Sentence


def drafted(
    draft: Document | None, language: str, published: str | None
) -> tuple[Drafted, ...]:
    """Read every sentence of a draft."""
    if draft is None:
        return ()
    title = Sentence(draft.title, Tells.FACT)
    return tuple(
        Drafted(line, sentence)
        for sentence in (title, *draft.sentences)
        for line in lines_of(sentence.text, language, published)
    )


def sources_of(line: Line, draft: Iterable[Drafted]) -> tuple[Drafted, ...]:
    """Give the sentences of the draft that an edited one goes back to, best first."""
    scored = [(_score(line, each.line), each) for each in draft]
    best = max((score for score, _each in scored), default=0.0)
    kept = [
        (score, each)
        for score, each in scored
        if score >= CLOSE and (score >= ENOUGH or score == best)
    ]
    if best >= SAME:
        kept = [(score, each) for score, each in kept if score >= SAME]
    kept.sort(key=lambda pair: -pair[0])
    return tuple(each for _score_, each in kept)


def is_same(one: Line, other: Line) -> bool:
    """Say whether two sentences are one, however they are broken into lines."""
    return one.unbroken == other.unbroken


def tells_of_case(sources: Iterable[Drafted]) -> bool:
    """Say whether a sentence goes back to one that tells a fact of the case.

    One that goes back to none may tell anything.
    """
    found = tuple(sources)
    return not found or found[0].sentence.tells is Tells.FACT


def _score(one: Line, other: Line) -> float:
    """Say how much of the shorter of two sentences stands in the longer."""
    if is_same(one, other):
        return SAME
    common = len(one.stems & other.stems)
    fewest = min(len(one.stems), len(other.stems))
    if not fewest or common < (FEWEST if fewest > SHORT else 1):
        return 0.0
    most = max(len(one.stems), len(other.stems))
    return common / fewest * 0.7 + common / most * 0.3
