"""Deadlines: by when a return, a ruling or a hearing is to happen: `find_deadlines`."""

import re
from collections.abc import Iterator
from datetime import timedelta

from holdfast.facts.dates import HedgedDate
from holdfast.facts.spans import Span
from holdfast.facts.values import DateValue
from holdfast.reading.calendar import calendar_of
from holdfast.reading.clause_words import either
from holdfast.reading.date_anchor import Anchor
from holdfast.reading.date_ties import is_coming, tied_date
from holdfast.reading.event_words import REMOVALS, Event, events_of
from holdfast.reading.frames import DateMention, Mention
from holdfast.reading.hedging import hedge_of_day
from holdfast.reading.scene import REACH, around, scene_of
from holdfast.reading.sighted import Sighted

DEADLINE = "deadline"
RETURN, RULING, HEARING = "return", "ruling", "hearing"
NEAR = 60
# "Was due to be deported on 5 March": still worth looking after some weeks later.
PASSED = timedelta(60)
WEEK = timedelta(7)
# No sentence without one of these looks ahead to a return, ruling or hearing.
GATE = re.compile(
    r"deport|extradit|expel|expuls|repatriat|return|refoul|remov|rendition|sen[dt]|hand"
    r"|transfer|push|leave|depart|flight|plane|go back|go home|forc|hearing|court|rul"
    r"|decision|appeal|trial|tribunal|out of the country|camp"
)
LEAVING = re.compile(rf"\b{either('deadlines', 'leaving')}\b")
# A flight that somebody is put on needs no other word for the removal.
FLIGHT = re.compile(
    r"\b(?:booked|due|scheduled|planned)\b[^.;:]{0,40}\b(?:flights?|plane|aircraft)\b"
)
# "A charter due to leave C tomorrow": told of, so there are people on board.
DEPARTING = re.compile(
    r"\b(?:charters?|flights?|planes?|aircraft|jets?)(?: that)?"
    r" (?:(?:is |was )?(?:due|set|scheduled|booked|expected|ready|about)|is|was|will)"
    r" (?:to )?(?:leave|take off|depart|fly)\b"
)
# A last day for something that people may do against the return.
OTHERWISE = re.compile(rf"(?:to |for (?:an? )?)?{either('deadlines', 'otherwise')}\b")
UNTIL = re.compile(r"\b(?:until|till) $")
TO_GO = re.compile(rf",? to {either('deadlines', 'to_go')}\b")
COURTS = re.compile(rf"\b{either('people', 'courts')}\b")
TO_RULE = re.compile(rf"\b{either('deadlines', 'to_rule')}\b")
TO_HEAR = re.compile(rf"\b{either('deadlines', 'to_hear')}\b")
COMING = re.compile(rf"\b{either('deadlines', 'coming')}\b")
SET_FOR = re.compile(rf"[^.;]{{0,60}}?\b{either('deadlines', 'set_for')}\b")
SET = re.compile(rf"\b{either('deadlines', 'set_before')}(?: [\w-]+)? $")
# "A hearing on her deportation": the day is that of the hearing.
ON_IT = re.compile(
    r"\b(?:on|over|against|about|into|regarding|concerning)"
    r"(?: (?:his|her|their|the|its))?(?: \w+)? $"
)
WAS_SET = re.compile(
    r"\b(?:was|were|been) (?:due|scheduled|set|planned|booked|to be)\b"
)
YEAR = re.compile(r"\b\d{4}\b")
RULINGS = frozenset({"ruling", "decision", "judgment", "judgement", "verdict", "rules"})


def find_deadlines(sighted: Sighted) -> tuple[Mention, ...]:
    """Give by when the sentence says a thing is to happen, each date once."""
    if not sighted.dates or GATE.search(sighted.words) is None:
        return ()
    return tuple(_deadlines(sighted))


def _deadlines(sighted: Sighted) -> Iterator[Mention]:
    coming = _coming(sighted)
    for date in sighted.dates:
        is_last_day = date.role == DEADLINE or _is_until(sighted, date)
        of = _last_day_for(sighted, date) if is_last_day else coming.get(date)
        if of is None or _is_dateline(sighted, date):
            continue
        when = date.date if date.role == DEADLINE else _ahead_of(sighted, date)
        if when is not None:
            hedge = hedge_of_day(sighted, date.span)
            yield Mention("deadline", DateValue(when, of), date.span, hedge)


def _coming(sighted: Sighted) -> dict[DateMention, str]:
    """Give the dates on which things are still to happen: "due … on Thursday"."""
    found: dict[DateMention, str] = {}
    if COMING.search(sighted.words) is None:
        return found
    for event in events_of(sighted.words):
        of = _ahead(sighted, event)
        date = tied_date(sighted, sighted.at(event.start, event.end)) if of else None
        if of is not None and date is not None:
            found.setdefault(date, of)
    for date in _flights(sighted):
        found.setdefault(date, RETURN)
    return found


def _flights(sighted: Sighted) -> Iterator[DateMention]:
    """Give the dates of going: of a flight somebody is put on, or with a removal."""
    for pattern in (FLIGHT, DEPARTING, LEAVING):
        for match in pattern.finditer(sighted.words):
            span = sighted.at(*match.span())
            date = tied_date(sighted, span)
            if date is None:
                continue
            if pattern is not LEAVING or _is_to_go(sighted, span):
                yield date


def _is_to_go(sighted: Sighted, span: Span) -> bool:
    return is_coming(scene_of(sighted, span)) and _has_removal(sighted, span)


def _ahead(sighted: Sighted, event: Event) -> str | None:
    """Say what an event still to happen is a deadline of; None for any other."""
    words = sighted.words
    if event.kind in REMOVALS:
        span = sighted.at(event.start, event.end)
        if event.is_noun:
            return _named_ahead(sighted, event)
        return RETURN if is_coming(scene_of(sighted, span)) else None
    told = words[event.start : event.end]
    if event.kind == HEARING or (event.kind == RULING and told in RULINGS):
        lead = words[max(0, event.start - NEAR) : event.start]
        is_set = SET_FOR.match(words, event.end) or COMING.search(lead)
        return event.kind if is_set else None
    return None


def _named_ahead(sighted: Sighted, event: Event) -> str | None:
    """Say the same of a noun: "deportation is set for", "hearing on his return"."""
    lead = sighted.words[max(0, event.start - NEAR) : event.start]
    is_coming_up = COMING.search(lead) is not None
    court = _of_court(lead)
    if court is not None and ON_IT.search(lead):
        return court
    around_it = around(sighted, sighted.at(event.start, event.end))
    if is_coming_up and COURTS.search(around_it):
        return court or RETURN
    if SET_FOR.match(sighted.words, event.end):
        return RETURN
    return RETURN if is_coming_up and SET.search(lead) else None


def _of_court(lead: str) -> str | None:
    if TO_RULE.search(lead):
        return RULING
    return HEARING if TO_HEAR.search(lead) else None


def _is_until(sighted: Sighted, date: DateMention) -> bool:
    """Say whether "until …, to leave" makes it a last day."""
    begin = date.span.start - sighted.span.start
    end = date.span.end - sighted.span.start
    lead = sighted.words[max(0, begin - NEAR) : begin]
    return (
        UNTIL.search(lead) is not None and TO_GO.match(sighted.words, end) is not None
    )


def _last_day_for(sighted: Sighted, date: DateMention) -> str | None:
    """Say what a last day is the last day for, None where it is for something else."""
    begin = date.span.start - sighted.span.start
    end = date.span.end - sighted.span.start
    before = sighted.words[max(0, begin - REACH) : begin]
    if OTHERWISE.match(sighted.words[end : end + NEAR].strip()):
        return None
    court = _of_court(before[-NEAR:]) if COURTS.search(before) else None
    if court is not None:
        return court
    is_about = _has_removal(sighted, date.span)
    return RETURN if is_about or LEAVING.search(around(sighted, date.span)) else None


def _has_removal(sighted: Sighted, span: Span) -> bool:
    """Say whether a removal is spoken of around."""
    return any(event.kind in REMOVALS for event in scene_of(sighted, span).events)


def _is_dateline(sighted: Sighted, date: DateMention) -> bool:
    """Say whether it is the report's own date, written in full at its head."""
    written = date.span.of(sighted.body.shadow)
    return date.date == sighted.body.published and YEAR.search(written) is not None


def _ahead_of(sighted: Sighted, date: DateMention) -> str | None:
    """Give a date that lies ahead; None for a day behind the report that tells it.

    A weekday is the next one: "deported on Thursday" is behind, "will be" is not.
    """
    published = Anchor.of(sighted.body.published).nearby
    latest = HedgedDate.parse(date.date).latest
    slack = PASSED if WAS_SET.search(around(sighted, date.span)) else timedelta(0)
    if published is None or latest is None or latest + slack >= published:
        return date.date
    written = date.span.of(sighted.body.shadow)
    if written in calendar_of(sighted.language).weekdays and latest + WEEK >= published:
        return (latest + WEEK).isoformat()
    return None
