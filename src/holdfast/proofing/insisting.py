"""Words that insist, and what the draft says of some told of all."""

import re
from collections.abc import Iterator

from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.proofs import Fault, FaultCode
from holdfast.proofing.figures import fault_at
from holdfast.proofing.sentences import Line
from holdfast.proofing.signs import clause_around
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
    if told is None and _tells_part(proofed):
        return
    if told is None:
        every = (own.everyone, own.generic)
        match = next(filter(None, (each.search(line.words) for each in every)), None)
    else:
        match = told[1] if told[0] > drafted[0] else None
    if match:
        span = line.sighted.at(*match.span())
        yield fault_at(line, FaultCode.TOO_FIRM, span, (), ALL)


def _tells_part(proofed: Proofed) -> bool:
    """Say whether a sentence gives the number of a part that its draft gives."""
    whole = proofed.disclosed.of("how_many")
    ends = {end for value in (whole.values if whole else ()) for end in _ends(value)}
    drafted = {
        end for each in proofed.sources[0].line.numbers for end in each.count.ends
    }
    most = max(ends | drafted, default=0)
    told = {end for each in proofed.line.numbers for end in each.count.ends}
    return any(end < most for end in told & drafted)


def whole_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give a return told of all of them where the finding has it of a part."""
    line, part = proofed.line, proofed.disclosed.of("how_many_returned")
    whole = proofed.disclosed.of("how_many")
    if part is None or whole is None or line.own.part.search(line.words):
        return
    some, every = (
        {end for value in detail.values for end in _ends(value)}
        for detail in (part, whole)
    )
    if not some or not every or max(some) >= max(every):
        return
    told = {end for each in line.numbers for end in each.count.ends}
    if told & some:
        return
    for topic in line.topics:
        first, last = clause_around(line.words, topic.start, line.own)
        is_all = line.own.everyone.search(line.words, first, last) or any(
            first <= line.inside(each.span)[0] < last and set(each.count.ends) & every
            for each in line.numbers
        )
        level = line.level(topic.start, topic.end)
        if topic.name == "removed" and is_all and level < Level.FEARED:
            span = line.sighted.at(topic.start, topic.end)
            yield fault_at(line, FaultCode.TOO_FIRM, span, (part.question,), ALL)
            return


def _ends(value: AnswerValue) -> tuple[int, ...]:
    return value.ends if isinstance(value, Count) else ()


def _share(line: Line) -> tuple[int, re.Match[str]] | None:
    """Give how much of the people a sentence tells of: some, many, most or all."""
    own = line.own
    for rank, words in ((4, own.whole), (3, own.most), (2, own.many), (1, own.part)):
        if match := words.search(line.words):
            return rank, match
    return None
