"""Event dates: when a return or a ruling was: `find_event_dates`, `date_of`."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.facts.values import DateValue
from holdfast.reading.date_ties import is_coming, is_unreal, tied_date
from holdfast.reading.event_words import Event, events_of
from holdfast.reading.frames import DateMention, Mention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.scene import scene_of
from holdfast.reading.sighted import Sighted

DECIDERS = re.compile(
    r"\b(?:courts?|tribunals?|judges?|committee|commission|siac|chamber|prosecutor|ministers?"
    r"|ministry|government|authorities|president|cabinet|council|parliament|secretary|board)\b"
)
# Rulings and hearings on other things are none of the case.
ABOUT = re.compile(
    r"deport|extradit|expel|expuls|repatriat|refoul|removal|rendition|handover|asylum|refugee"
    r"|hand(?:ed|ing)? (?:him|her|them )?over|(?:forc|sent|send|sending)\w* (?:\w+ )?(?:return|back)"
)
# A verb that tells other things too, unless people are passed to a State by it.
LOOSE = frozenset(
    ("returned", "transferred", "removed", "turned over", "surrendered to", "sent to", "taken back")
)
PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|and|forcibly|forced|involuntarily|unlawfully|illegally|then|authorities"
    r"|government|police|officials)(?: \w+ly)? $"
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
    if not ABOUT.search(sighted.words):
        return None
    if event.kind == "ruling" and DECIDERS.search(sighted.words):
        return "ruling"
    return "hearing" if event.kind == "hearing" else None


def is_removal(sighted: Sighted, event: Event) -> bool:
    """Say whether a loose word ("returned") tells a removal here."""
    words = sighted.words
    if words[event.start : event.end] not in LOOSE:
        return True
    return PASSIVE.search(words[max(0, event.start - 40) : event.start]) is not None
