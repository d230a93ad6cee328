"""Topics, places, dates and numbers that are told more firmly than their findings."""

import re
from collections.abc import Iterator, Sequence

from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail
from holdfast.facts.proofs import Fault, FaultCode
from holdfast.facts.spans import Span
from holdfast.proofing.aligned import Drafted, is_same
from holdfast.proofing.figures import fault_at
from holdfast.proofing.sentences import Line, Topic
from holdfast.proofing.signs import LEVELS, clause_around, level_at, part_around
from holdfast.proofing.topics import (
    FUTURE,
    GRAVE,
    VALUED,
    Proofed,
    details_of,
    need_of,
    values_told,
)
from holdfast.proofing.words import Level, Of

# A heading tells no fact: it has no verb and no full stop.
ENDS = re.compile(r"[.!?。！？…][\"'”’»)\]」』]*$")
NOT_SO = re.compile(
    r"\b(?:not|never|no|nor|pas|nunca|ni)\b|n't\b|不是|并非|並非|不属于|不屬於|아니|아닌"
)
NO_LABEL = re.compile("refug|réfugi|难民|難民|난민")
NEAR = 6
TOO_FIRM = "This is said more firmly than the finding behind it; hedge it again."
NO_CLAIM = "No finding says this of the people; take it out or make a finding of it."
LABEL = "This is what a State calls them; say in the same clause who says so."
NOT_DONE = "This is asked for; no finding says that it was promised or done."
DENIED = "The finding says that this is denied; do not tell it as a fact."


def topic_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give words on a topic that are firmer than its findings, or have none."""
    line = proofed.line
    for topic in line.topics:
        if topic.name == "held_by_view" or _is_inner(topic, line.topics):
            continue
        details = details_of(topic.name, proofed.disclosed)
        need = need_of(topic.name, details)
        if need is None:
            need = _need_in_draft(topic.name, proofed.sources)
        level = _level(line, topic)
        span = line.sighted.at(topic.start, topic.end)
        questions = tuple(detail.question for detail in details)
        if need is None:
            if _is_unheld(proofed, topic, level):
                yield _claim_fault(proofed, topic, span)
        elif level < need and not _is_exempt(proofed, topic, details):
            denied = need is Level.NEGATED
            code = FaultCode.DENIED_AS_FACT if denied else FaultCode.TOO_FIRM
            sentence = LABEL if topic.name == "position" else TOO_FIRM
            yield fault_at(line, code, span, questions, DENIED if denied else sentence)


def _level(line: Line, topic: Topic) -> Level:
    """Give how weakly a topic is told; what a State holds is told by nobody else."""
    if topic.name == "position":
        return Level.ASSERTED
    is_future = topic.name in FUTURE
    level = line.level(topic.start, topic.end, is_future=is_future)
    if topic.name in {"harm", "access"} and level is Level.NEGATED:
        # "Cannot escape torture", "not allowed to see": no denial of either.
        return level_at(line.signs, topic.start, topic.end, is_future=True)
    return level


def _claim_fault(proofed: Proofed, topic: Topic, span: Span) -> Fault:
    """Tell what goes beyond the status that is held from what nothing holds."""
    status = proofed.disclosed.of("what_happened")
    if status is not None and topic.name in {"removed", "freed"}:
        return fault_at(
            proofed.line, FaultCode.TOO_FIRM, span, (status.question,), TOO_FIRM
        )
    sentence = NOT_DONE if topic.name == "granted" else NO_CLAIM
    return fault_at(proofed.line, FaultCode.UNHELD_CLAIM, span, (), sentence)


def _is_inner(topic: Topic, topics: Sequence[Topic]) -> bool:
    """Say whether a longer phrase of another topic holds these words."""
    return any(
        other.start <= topic.start
        and topic.end <= other.end
        and (other.end - other.start) > (topic.end - topic.start)
        and other.name != topic.name
        for other in topics
    )


def _need_in_draft(topic: str, sources: Sequence[Drafted]) -> Level | None:
    levels = (
        each.line.level(told.start, told.end, is_future=topic in FUTURE)
        for each in sources
        for told in each.line.topics
        if told.name == topic
    )
    return min((each for each in levels if each < Level.NEGATED), default=None)


def _is_unheld(proofed: Proofed, topic: Topic, level: Level) -> bool:
    line = proofed.line
    if topic.name not in GRAVE:
        return False
    # What is granted in law or to others is in the draft, where a promise is new.
    if topic.name == "granted":
        if any(
            told.name == "granted" for s in proofed.sources for told in s.line.topics
        ):
            return False
    elif _is_of_others(proofed):
        return False
    if level >= Level.FEARED or line.own.law.search(line.words):
        return False
    if topic.name == "granted":
        # "Agreed that a lawyer may visit" hedges the visit, not the agreement.
        before = tuple(sign for sign in line.signs if sign.start < topic.start)
        return level_at(before, topic.start, topic.end, is_future=True) < Level.FEARED
    return line.level(topic.start, topic.end, is_future=True) < Level.FEARED


def _is_of_others(proofed: Proofed) -> bool:
    """Say whether a sentence tells of nobody in particular, or of the law."""
    line = proofed.line
    if proofed.sources:
        return not proofed.is_of_case
    is_general = line.own.generic.search(line.words) is not None
    return is_general and line.own.everyone.search(line.words) is None


def _is_exempt(proofed: Proofed, topic: Topic, details: Sequence[Detail]) -> bool:
    """Say whether words need no hedge: of law, of others, or hedged at their value."""
    line = proofed.line
    if topic.name == "position":
        return _is_attributed(line, topic)
    if topic.name in {"harm", "removed", "access"} and _is_of_others(proofed):
        return True
    if topic.name == "harm" and _is_suffered(proofed, topic):
        return True
    values = [
        span
        for detail in details
        for span in values_told(line, detail)
        if LEVELS[detail.hedge] <= line.level(*line.inside(span))
        and span.start >= line.span.start + topic.end
    ]
    if topic.name not in VALUED or not values:
        return False
    return (
        line.inside(values[0])[0] <= clause_around(line.words, topic.end, line.own)[1]
    )


def _is_attributed(line: Line, topic: Topic) -> bool:
    """Say whether what a State calls the people is told as its word, or denied."""
    first, last = part_around(line.words, topic.start, line.own)
    view = line.own.predicates["held_by_view"].search(line.words[first:last])
    return view is not None or _is_refused(line, topic)


def _is_refused(line: Line, topic: Topic) -> bool:
    """Say whether we deny a label; "not refugees" is one itself."""
    near = line.words[max(0, topic.start - NEAR) : topic.end + NEAR]
    label = line.words[topic.start : topic.end]
    return NO_LABEL.search(label) is None and NOT_SO.search(near) is not None


def _is_suffered(proofed: Proofed, topic: Topic) -> bool:
    """Say whether a harm is told as one that was suffered: it has its own finding."""
    line = proofed.line
    first, _last = clause_around(line.words, topic.start, line.own)
    return bool(details_of("suffered", proofed.disclosed)) and any(
        other.name == "suffered" and first <= other.start <= topic.start
        for other in line.topics
    )


def value_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give places and dates told flatly where no word of their topic is hedged."""
    line = proofed.line
    for topic, questions in VALUED.items():
        for detail in details_of(topic, proofed.disclosed):
            need = LEVELS[detail.hedge]
            if detail.question not in questions or not need:
                continue
            if _is_hedged_anywhere(line, topic, need):
                continue
            for span in values_told(line, detail):
                if _is_told_firmly(proofed, span, need):
                    yield fault_at(
                        line, FaultCode.TOO_FIRM, span, (detail.question,), TOO_FIRM
                    )


def _is_hedged_anywhere(line: Line, topic: str, need: Level) -> bool:
    return any(
        line.level(told.start, told.end, is_future=topic in FUTURE) >= need
        for told in line.topics
        if told.name == topic
    )


def _is_told_firmly(proofed: Proofed, span: Span, need: Level) -> bool:
    line = proofed.line
    start, end = line.inside(span)
    if line.level(start, end, is_future=False) >= need:
        return False
    others = [
        detail
        for topic in VALUED
        for detail in details_of(topic, proofed.disclosed)
        if span in values_told(line, detail)
    ]
    return all(LEVELS[detail.hedge] >= need for detail in others)


def count_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give a hedged number of people in a sentence without any hedge."""
    line = proofed.line
    if proofed.sources and is_same(line, proofed.sources[0].line):
        return  # "I write about 21 people" is as the draft has it
    for question in ("how_many", "how_many_returned"):
        detail = proofed.disclosed.of(question)
        need = LEVELS[detail.hedge] if detail else Level.ASSERTED
        if detail is None or not need or not ENDS.search(line.sighted.text):
            continue
        if any(sign.level >= need for sign in line.signs):
            continue
        ends = {
            end
            for value in (*detail.values, detail.range)
            if isinstance(value, Count)
            for end in value.ends
        }
        for number in line.numbers:
            if ends & set(number.count.ends) and proofed.is_of_case:
                yield fault_at(
                    line, FaultCode.TOO_FIRM, number.span, (question,), TOO_FIRM
                )


def state_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give a nationality that is hedged in its finding and told flatly."""
    line, detail = proofed.line, proofed.disclosed.of("nationality")
    need = LEVELS[detail.hedge] if detail else Level.ASSERTED
    hedged = any(s.level >= need and s.of is Of.ANY for s in line.signs)
    if detail is None or not need or hedged:
        return
    for state in line.states:
        start = line.inside(state.span)[0]
        of_people = state.form == "demonym" or line.own.origin.search(
            line.words[:start]
        )
        if state.state in detail.values and of_people:
            yield fault_at(
                line, FaultCode.TOO_FIRM, state.span, (detail.question,), TOO_FIRM
            )
