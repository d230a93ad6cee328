"""Words that insist, and what the draft says of some told of all."""

import re
from collections.abc import Iterator

from holdfast.facts.proofs import Fault, FaultCode
from holdfast.proofing.figures import fault_at
from holdfast.proofing.sentences import Line
from holdfast.proofing.topics import Proofed
from holdfast.proofing.words import Level

INSISTS = "No finding bears out so strong a word; say it as the finding does."
ALL = "The draft says this of fewer of them, or less often; say so."


def strong_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give words that insist, where the draft had none."""
    line, own = proofed.line, proofed.line.own
    if not (_tells_of_people(proofed)):
        return
    drafted = " ".join(each.line.words for each in proofed.sources)
    for match in own.strong.finditer(line.words):
        is_asked = line.level(*match.span()) >= Level.FEARED
        is_denied = own.not_strong.search(line.words[: match.start()])
        if is_asked or is_denied or match[0] in drafted:
            continue
        span = line.sighted.at(*match.span())
        yield fault_at(line, FaultCode.TOO_FIRM, span, (), INSISTS)
        return


def _tells_of_people(proofed: Proofed) -> bool:
    if proofed.sources:
        return proofed.is_of_case
    line = proofed.line
    return bool(line.topics) and not line.own.law.search(line.words)


def quantity_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give words for more of the people, or for all, than the draft tells of."""
    line, own = proofed.line, proofed.line.own
    drafted = _share(proofed.sources[0].line) if proofed.sources else None
    if drafted is None:
        return
    told = _share(line)
    if told is None:
        every = (own.everyone, own.generic)
        match = next(filter(None, (each.search(line.words) for each in every)), None)
    else:
        match = told[1] if told[0] > drafted[0] else None
    if match:
        span = line.sighted.at(*match.span())
        yield fault_at(line, FaultCode.TOO_FIRM, span, (), ALL)


def _share(line: Line) -> tuple[int, re.Match[str]] | None:
    """Give how much of the people a sentence tells of: some, many, most or all."""
    own = line.own
    for rank, words in ((4, own.whole), (3, own.most), (2, own.many), (1, own.part)):
        if match := words.search(line.words):
            return rank, match
    return None
