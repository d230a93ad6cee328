"""Sentences that keep what the draft hedged and drop the hedge, in whatever words."""

from collections.abc import Iterator, Mapping

from holdfast.facts.disclosed import Disclosed
from holdfast.facts.proofs import Fault, FaultCode
from holdfast.proofing.aligned import Drafted
from holdfast.proofing.figures import fault_at
from holdfast.proofing.sentences import Line
from holdfast.proofing.signs import LEVELS, clause_around
from holdfast.proofing.told_firmly import ENDS
from holdfast.proofing.topics import Proofed
from holdfast.proofing.words import Level, Of

DROPPED = "The draft hedges this and the text does not; hedge it again."
# So much of what was hedged must be left for it to be the same claim: more of it where
# another part of the sentence is hedged still.
HALF_KEPT, MOST_KEPT, FEWEST = 0.5, 0.7, 2


def unhedged_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give a sentence that keeps what the draft hedged and drops the hedge."""
    line = proofed.line
    share = MOST_KEPT if any(s.of is Of.ANY for s in line.signs) else HALF_KEPT
    for each in proofed.sources:
        need = _need(each, proofed.disclosed)
        hedged = _hedged_stems(each.line)
        told = [
            (stem, start, end)
            for stem, start, end in line.stems_at
            if stem in hedged
            and _level(line, start, Of.ANY, Of.FUTURE) < min(need, hedged[stem])
        ]
        kept = {stem for stem, _start, _end in told}
        if len(kept) < FEWEST and not ENDS.search(line.sighted.text):
            continue  # a heading that has one word in common
        if kept and len(kept) >= share * len(hedged):
            span = line.sighted.at(told[0][1], told[-1][2])
            yield fault_at(
                line, FaultCode.TOO_FIRM, span, each.sentence.questions, DROPPED
            )
            return


def _need(source: Drafted, disclosed: Disclosed) -> Level:
    """Give how far the sentence must keep from fact: as its findings, or all it does.

    A sentence of the draft that rests on no finding of the case tells of law or others.
    """
    details = [disclosed.of(question) for question in source.sentence.questions]
    hedges = [LEVELS[detail.hedge] for detail in details if detail is not None]
    told = [hedge for hedge in hedges if hedge < Level.NEGATED]
    return max(told, default=Level.ASSERTED if hedges else Level.FEARED)


def _hedged_stems(line: Line) -> Mapping[str, Level]:
    """Give the words that a sentence tells under a hedge and nowhere flatly.

    States, dates and numbers stand in other sentences too; they have their own check.
    """
    spans = (
        *(each.span for each in line.states),
        *(each.span for each in line.numbers),
        *(each.span for each in line.dates),
    )
    other = [line.inside(span) for span in spans]
    levels: dict[str, Level] = {}
    for stem, start, _end in line.stems_at:
        is_figure = any(first <= start < last for first, last in other)
        level = Level.ASSERTED if is_figure else _level(line, start, Of.ANY)
        levels[stem] = min(level, levels.get(stem, level))
    return {stem: level for stem, level in levels.items() if level}


def _level(line: Line, at: int, *kinds: Of) -> Level:
    """Give the weakest hedge that stands in the clause of an offset, or governs it."""
    first, last = clause_around(line.words, at, line.own)
    near = (
        sign.level
        for sign in line.signs
        if sign.of in kinds and (sign.governs(at, at + 1) or first <= sign.start < last)
    )
    return max(near, default=Level.ASSERTED, key=int) or line.level(at, at + 1)
