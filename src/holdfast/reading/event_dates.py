"""Event dates: when a return or a ruling was: `find_event_dates`, `date_of`."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.facts.values import DateValue
from holdfast.reading.clause_words import either
from holdfast.reading.date_ties import (
    is_coming,
    is_planned,
    is_unreal,
    tied_date,
)
from holdfast.reading.event_words import Event, events_of
from holdfast.reading.frames import DateMention, Mention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.scene import around, scene_of
from holdfast.reading.sighted import Sighted

DECIDERS = re.compile(rf"\b{either('people', 'deciders')}\b")
# Rulings and hearings on other things are none of the case.
ABOUT = re.compile(
    r"deport|extradit|expel|expuls|repatriat|refoul|removal|rendition|handover|asylum"
    r"|refugee|hand(?:ed|ing)? (?:him|her|them )?over"
    r"|(?:forc|sent|send|sending)\w* (?:\w+ )?(?:return|back)"
)
# A verb that tells other things too, unless people are passed to a State by it.
LOOSE = re.compile(either("removals", "loose"))
PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|and|forcibly|forced|involuntarily|unlawfully"
    r"|illegally|then|authorities|government|police|officials)(?: \w+ly)? $"
)
FROM_A_SCHOOL = re.compile(
    r" from (?:the |his |her |their |its )?(?:\w+ )?"
    rf"{either('removals', 'left_behind')}\b"
)
# "His return" may have been a journey home, "his forcible return" was none.
FORCED = "involuntary "
SURE = re.compile(
    r"deportation|extradition|expulsion|repatriation|refoulement|rendition|push-?back"
    r"|forc\w+ return|forc\w+ removal|unlawful return|involuntary return"
)
OTHER_THING = re.compile(
    r"[ -](?:proceedings|orders?|requests?|hearings?|treat(?:y|ies)|agreements?|cases?"
    r"|laws?|cent(?:re|er)s?|polic(?:y|ies)|procedures?|warrants?|camps?|flights?|attempts?)\b"
)
DEADLINE = "deadline"


def find_event_dates(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the dates on which the sentence says a return or a ruling was."""
    if not sighted.dates:
        return ()
    return tuple(_first_of_each(sighted))


def date_of(sighted: Sighted, trigger: Span) -> DateMention | None:
    """Give the date that goes with the removal at the trigger."""
    return tied_date(sighted, trigger)


def _first_of_each(sighted: Sighted) -> Iterator[Mention]:
    """Give each date once for what it is the date of."""
    told: set[tuple[Span, str]] = set()
    for event in events_of(sighted.words):
        of = _of(sighted, event)
        if of is None:
            continue
        span = sighted.at(event.start, event.end)
        date = tied_date(sighted, span)
        if date is None or date.role == DEADLINE or (date.span, of) in told:
            continue
        told.add((date.span, of))
        yield Mention(
            "event_date",
            DateValue(date.date, of),
            date.span,
            hedge_at(sighted, span),
        )


def _of(sighted: Sighted, event: Event) -> str | None:
    """Say what a date tied to the event is the date of."""
    if event.kind == "removal_told":
        span = sighted.at(event.start, event.end)
        scene = scene_of(sighted, span)
        if is_unreal(scene) or is_coming(scene) or not is_removal(sighted, event):
            return None
        return "return"
    if event.kind == "removal_named":
        return "return" if _is_told_of(sighted, event) else None
    words = around(sighted, sighted.at(event.start, event.end))
    if not ABOUT.search(words):
        return None
    if event.kind == "ruling" and DECIDERS.search(words):
        return "ruling"
    return "hearing" if event.kind == "hearing" else None


def _is_told_of(sighted: Sighted, event: Event) -> bool:
    """Say whether a noun names a removal that has been."""
    told = sighted.words[max(0, event.start - len(FORCED)) : event.end]
    if OTHER_THING.match(sighted.words, event.end) or not SURE.search(told):
        return False
    scene = scene_of(sighted, sighted.at(event.start, event.end))
    return not is_unreal(scene) and not is_planned(scene)


def is_removal(sighted: Sighted, event: Event) -> bool:
    """Say whether a loose word ("returned") tells a removal here."""
    words = sighted.words
    if FROM_A_SCHOOL.match(words, event.end):
        return False
    if LOOSE.fullmatch(words[event.start : event.end]) is None:
        return True
    return PASSIVE.search(words[max(0, event.start - 40) : event.start]) is not None
