"""Numbers, dates and places of a sentence that nothing held carries."""

import re
from collections.abc import Iterator

from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.disclosed import Detail
from holdfast.facts.proofs import Fault, FaultCode
from holdfast.facts.spans import Span
from holdfast.proofing.held import DIGITS, Held
from holdfast.proofing.sentences import Line
from holdfast.proofing.weaker import (
    has_held_ends,
    may_be_one_day,
    may_count_as,
    may_date_as,
    shares_number,
)
from holdfast.proofing.words import Level
from holdfast.reading.counting import Bound, counting_of
from holdfast.reading.dates import find_dates
from holdfast.reading.frames import DateMention, StateMention
from holdfast.reading.number_words import Figure, NumberKind, take_figure
from holdfast.reading.numbers import NumberMention

FIRM_NUMBER = "The finding gives this number less exactly; say it as the finding does."
BOTH_ENDS = "The finding spans more than its upper end; tell both ends."
NO_NUMBER = "No finding holds this number; take it out or make a finding of it."
FIRM_DATE = "The finding gives this date less exactly; say it as the finding does."
NO_DATE = "No finding holds this date; take it out or make a finding of it."
NO_PLACE = "No finding names this place; take it out or make a finding of it."
# Any day serves: what is found with it and not without is counted from it.
NEAR = 30
WORDS_BETWEEN = 2
NEXT_WORD = re.compile(r" ?[^\W\d_][\w'-]*")
SOME_DAY = "2001-01-10"


def figure_faults(line: Line, held: Held) -> Iterator[Fault]:
    """Give the numbers, dates and places of a sentence that nothing held carries."""
    dated = [*line.dates, *relative_dates(line)]
    yield from _number_faults(line, held, dated)
    yield from _date_faults(line, held)
    yield from _place_faults(line, held)


def fault_at(
    line: Line, code: FaultCode, span: Span, questions: tuple[str, ...], sentence: str
) -> Fault:
    """Build the fault of some words of a sentence."""
    return Fault(code, span, span.of(line.sighted.body.text), questions, sentence)


def _number_faults(line: Line, held: Held, dated: list[DateMention]) -> Iterator[Fault]:
    taken: list[Span] = [each.span for each in dated]
    for number in line.numbers:
        if any(number.span.overlaps(span) for span in taken):
            continue
        taken.append(number.span)
        if number.kind is not NumberKind.ONE:
            yield from _count_fault(line, held, number)
    for figure in _other_figures(line):
        span = line.sighted.at(figure.start, figure.end)
        known = {str(figure.low), str(figure.high)} <= held.figures
        if not known and not any(span.overlaps(other) for other in taken):
            taken.append(span)
            yield fault_at(line, FaultCode.UNHELD_NUMBER, span, (), NO_NUMBER)
    for match in line.own.shares.finditer(line.words):
        if match[0] not in held.texts:
            span = line.sighted.at(*match.span())
            yield fault_at(line, FaultCode.UNHELD_NUMBER, span, (), NO_NUMBER)
    for match in DIGITS.finditer(line.words):
        span = line.sighted.at(*match.span())
        known = (match[0].lstrip("0") or "0") in held.figures
        if not known and not any(span.overlaps(other) for other in taken):
            yield fault_at(line, FaultCode.UNHELD_NUMBER, span, (), NO_NUMBER)


def _count_fault(line: Line, held: Held, number: NumberMention) -> Iterator[Fault]:
    told = _with_words_after(line, number)
    if not _is_somebodys(line, held, number, told) and (
        chosen := _upper_end(line, held, told)
    ):
        yield fault_at(line, FaultCode.TOO_FIRM, number.span, (chosen,), BOTH_ENDS)
        return
    if _is_held(line, held, number, told):
        return
    rivals = [detail for detail, _c in held.counts if _is_rival(told, detail)]
    level = line.level(*line.inside(number.span))
    if rivals and level >= Level.REPORTED:
        return
    same = [
        detail.question
        for detail, counts in held.counts
        if any(shares_number(told, each) for each in counts)
    ] or [detail.question for detail in rivals]
    if same:
        yield fault_at(
            line, FaultCode.TOO_FIRM, number.span, tuple(same[:1]), FIRM_NUMBER
        )
    else:
        yield fault_at(line, FaultCode.UNHELD_NUMBER, number.span, (), NO_NUMBER)


def _is_somebodys(line: Line, held: Held, number: NumberMention, told: Count) -> bool:
    """Say whether a rival is told as somebody's word; "reportedly" names nobody."""
    at = line.inside(number.span)[0]
    named = any(
        sign.level and sign.governs(at, at + 1) and not sign.is_adverb(line.words)
        for sign in line.signs
    )
    return named and any(_is_rival(told, detail) for detail, _counts in held.counts)


def _upper_end(line: Line, held: Held, told: Count) -> str | None:
    """Name the question of which a sentence tells the upper end and not the lower."""
    if (
        told in held.quoted_counts
        or told.max is None
        or told.min not in (None, told.max)
    ):
        return None
    others = {end for each in line.numbers for end in each.count.ends}
    for detail, counts in held.counts:
        if told in counts or (told in detail.values and len(detail.values) == 1):
            return None
        for each in counts:
            if each.min and each.max == told.max and not {each.min} & others:
                return detail.question if each.min < told.max else None
    return None


def _is_held(line: Line, held: Held, number: NumberMention, told: Count) -> bool:
    """Say whether a detail or a quoted text has this number, or a firmer one."""
    beyond = line.says_beyond(number)
    is_vague = number.kind is NumberKind.VAGUE
    if told in (held.quoted_beyond if beyond else held.quoted_counts):
        return True
    return any(
        may_count_as(told, each)
        and (is_vague or has_held_ends(told, each))
        and not (beyond and told.min == each.min)
        for _detail, counts in held.counts
        for each in counts
    )


def _with_words_after(line: Line, number: NumberMention) -> Count:
    """Read "21 people at least" as "at least 21 people"."""
    at, counting = line.inside(number.span)[1], counting_of(line.language)
    told = number.count
    for _word in range(WORDS_BETWEEN):
        word = NEXT_WORD.match(line.words, at)
        if word is None:
            return told
        at = word.end()
        near = counting.before.after(line.words, at)
        if near is not None and near.kind is Bound.AT_LEAST:
            return Count(told.min or told.max, None, told.approximate)
    return told


def _is_rival(told: Count, detail: Detail) -> bool:
    """Say whether a number is one of several answers, and no other."""
    return told in detail.values and detail.has_rivals


def _other_figures(line: Line) -> Iterator[Figure]:
    """Give numbers that count no people: ages, days, shares."""
    counting = counting_of(line.language)
    for match in counting.finder.finditer(line.words):
        figure = take_figure(line.words, match.start(), match.end(), counting)
        if figure is None or figure.kind is NumberKind.ONE:
            continue
        near = counting.before.before(line.words, figure.start)
        if near is None or near.kind not in {Bound.NEVER, Bound.ONE_NEVER}:
            yield figure


def _date_faults(line: Line, held: Held) -> Iterator[Fault]:
    for date in line.dates:
        if _is_due_day(line, held, date):
            yield fault_at(
                line, FaultCode.TOO_FIRM, date.span, ("deadline",), FIRM_DATE
            )
        if any(may_date_as(date.date, each) for _q, each in held.dates):
            continue
        if any(may_date_as(date.date, each) for each in held.quoted_dates):
            continue
        near = [q for q, each in held.dates if may_be_one_day(date.date, each)]
        if near and not HedgedDate.parse(date.date).is_yearless:
            yield fault_at(
                line, FaultCode.TOO_FIRM, date.span, tuple(near[:1]), FIRM_DATE
            )
        else:
            yield fault_at(line, FaultCode.UNHELD_DATE, date.span, (), NO_DATE)
    for match in line.own.moments.finditer(line.words):
        if not any(match[0] in each.words for each in held.lines):
            span = line.sighted.at(*match.span())
            yield fault_at(line, FaultCode.UNHELD_DATE, span, (), NO_DATE)
    for date in relative_dates(line):
        if not any(
            date.span.of(line.sighted.body.text).lower() in each.words
            for each in held.lines
        ):
            yield fault_at(line, FaultCode.UNHELD_DATE, date.span, (), NO_DATE)


def _is_due_day(line: Line, held: Held, date: DateMention) -> bool:
    """Say whether "by 20 February" of the finding became "on 20 February"."""
    due = held.disclosed.of("deadline")
    if due is None or date.role is not None or date.date in held.due_on:
        return False
    start = line.inside(date.span)[0]
    return (
        any(may_date_as(date.date, value) for value in map(str, due.values))
        and line.own.on_day.search(line.words[:start]) is not None
    )


def _is_addressed(line: Line, state: StateMention) -> bool:
    """Say whether something is asked of a State."""
    start, end = line.inside(state.span)
    return line.own.asked.search(line.words[end : end + NEAR]) is not None or (
        line.own.asked.search(line.words[max(0, start - NEAR) : start]) is not None
    )


def relative_dates(line: Line) -> tuple[DateMention, ...]:
    """Give days that are counted from a day nobody has told: "yesterday"."""
    if line.sighted.body.published is not None:
        return ()
    body = line.sighted.body
    placed = find_dates(body.text, body.shadow, line.span, SOME_DAY, line.language)
    return tuple(
        date
        for date in placed
        if not any(date.span.overlaps(other.span) for other in line.dates)
    )


def _place_faults(line: Line, held: Held) -> Iterator[Fault]:
    for place in line.places:
        if not held.has_place(place):
            yield fault_at(line, FaultCode.UNHELD_PLACE, place.span, (), NO_PLACE)
    named = [place.span for place in line.places]
    for state in line.states:
        if state.state in held.states or any(state.span.overlaps(s) for s in named):
            continue
        if not held.names_sender and _is_addressed(line, state):
            continue
        yield fault_at(line, FaultCode.UNHELD_PLACE, state.span, (), NO_PLACE)
