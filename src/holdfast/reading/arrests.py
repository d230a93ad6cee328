"""Arrests: where and when people were picked up: `find_arrests`."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.facts.values import ArrestValue, Value
from holdfast.reading.clause_words import either
from holdfast.reading.date_ties import is_unreal, tied_date
from holdfast.reading.event_words import ARRESTS, Event, events_of
from holdfast.reading.finder import Finder
from holdfast.reading.frames import DateMention, Mention, PlaceMention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.nearby import near
from holdfast.reading.place_ties import tied_place
from holdfast.reading.scene import REACH, scene_of
from holdfast.reading.sighted import Sighted

# No sentence without one of these tells of an arrest.
GATE = Finder(
    r"arrest|detain|apprehen|captur|seiz|picked up|custody|detention|intercept|round"
    r"|abduct|kidnap|snatch|caught|stopped|nabbed|hauled|taken|took|held|imprisoned"
    r"|jailed|grabbed|remanded|whisked|bundled|disappeared"
)
# "Seized power", "arrested the decline", "stopped the deportation": no people.
NO_PEOPLE = re.compile(
    r" (?:(?:the|his|her|their|its|a|an|all|several|more) )?(?:[\w-]+ )?"
    rf"{either('arrests', 'things')}\b"
)
# A state that lasts: custody, and no arrest.
LASTING = re.compile(
    r"\b(?:still|remain(?:s|ed|ing)?|currently|continu\w+ to be|being|is|are"
    r"|keeps?|kept)"
    r"(?: \w+ly)? $"
)
DOUBLE = frozenset(
    {
        "detained",
        "re-detained",
        "detaining",
        "detains",
        "captured",
        "caught",
        "stopped",
        "seized",
    }
)
# "Stopped work" is no arrest, "was stopped at the border" is.
PASSIVE_ONLY = frozenset({"stopped", "caught"})
PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|and|or|got|get)(?: not)?(?: \w+ly)? $"
)
# "The plight of the detained", "a detained singer": nobody is picked up there.
ADJECTIVE = re.compile(r"\b(?:the|an?|all|newly|recently|any|these|other) $")
WARRANT = re.compile(
    r" (?:warrants?|orders?|lists?|powers|of (?:the )?(?:ship|vessel))\b"
)
# "Held in Osh since May", "detained without charge since his arrest in May".
SINCE = re.compile(
    r"[^,;:.]{0,60}\bsince (?:(?:his|her|their|the) (?:arrest|detention|capture) )?"
    r"(?:[a-z]+ ){0,2}"
)
SINCE_AFTER = re.compile(r"[^,;:.]{0,60}\bsince\b")
TAKING = frozenset({"from", "off"})
FROM = re.compile(
    r"abduct|kidnap|snatch|taken|took|grabbed|disappeared|seized|whisked|bundled"
)


def find_arrests(sighted: Sighted) -> tuple[Mention, ...]:
    """Give where and when the sentence says people were picked up."""
    if not GATE.fits(sighted.words):
        return ()
    return tuple(_arrests(sighted))


def _arrests(sighted: Sighted) -> Iterator[Mention]:
    told: set[Value] = set()
    for event in events_of(sighted.words):
        if event.kind == "held":
            span = sighted.at(event.start, event.end)
            made = _mention(sighted, span, None, _since(sighted, event))
        elif event.kind in ARRESTS and _is_of_people(sighted.words, event):
            made = _arrest(sighted, event)
        else:
            continue
        if made is not None and made.value not in told:
            told.add(made.value)
            yield made


def _arrest(sighted: Sighted, event: Event) -> Mention | None:
    """Give the arrest that an event tells, if it has a place or a date."""
    span = sighted.at(event.start, event.end)
    if is_unreal(scene_of(sighted, span)) and not event.is_noun:
        return None
    words = sighted.words[event.start : event.end]
    also = TAKING if FROM.search(words) else frozenset[str]()
    place = tied_place(sighted, span, also=also, through=frozenset({"held"}))
    date = tied_date(sighted, span) or _since(sighted, event)
    return _mention(sighted, span, place, date)


def _since(sighted: Sighted, event: Event) -> DateMention | None:
    """Give the date from which people have been held: "in custody since May 2010"."""
    end = sighted.span.start + event.end
    for date in near(sighted.dates, end, end + REACH)[:1]:
        gap = sighted.words[event.end : date.span.start - sighted.span.start]
        return date if SINCE.fullmatch(gap) else None
    return None


def _mention(
    sighted: Sighted, span: Span, place: PlaceMention | None, date: DateMention | None
) -> Mention | None:
    if place is None and date is None:
        return None
    value = ArrestValue(place.name if place else None, date.date if date else None)
    hedge = hedge_at(sighted, span)
    for part in (place, date):
        span = span.join(part.span) if part else span
    return Mention("arrest", value, span, hedge)


def _is_of_people(words: str, event: Event) -> bool:
    """Say whether it is people that are picked up, and picked up just then."""
    told = words[event.start : event.end]
    lead = words[max(0, event.start - 40) : event.start]
    if not event.is_noun and ADJECTIVE.search(lead):
        return False
    if event.is_noun and WARRANT.match(words, event.end):
        return False
    if told in PASSIVE_ONLY and not PASSIVE.search(lead):
        return False
    if told in DOUBLE and LASTING.search(lead):
        return SINCE_AFTER.match(words, event.end) is not None
    return NO_PEOPLE.match(words, event.end) is None
