"""Custody: where people are or were held, and by whom: `find_custody`."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span
from holdfast.facts.values import AuthorityValue, CustodyValue
from holdfast.reading.arrests import LASTING
from holdfast.reading.clause_words import either
from holdfast.reading.event_words import Event, events_of
from holdfast.reading.frames import Mention, PlaceMention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.nearby import near
from holdfast.reading.place_ties import leading, tied_place
from holdfast.reading.sighted import Sighted

# "Have been detained in Accra since May" lasts, "has been detained in Accra" is news.
PERFECT = re.compile(r"\bha(?:s|ve) been(?: \w+ly)? $")
FOR_LONG = re.compile(
    r"[^,;:.]{0,80}\b(?:since|without|incommunicado"
    r"|for (?:more|over|at|\d|two|three|\w+ (?:days|weeks|months|years)))\b"
)
GATE = re.compile(
    r"held|detain|detention|custody|prison|jail|incarcerat|interned|confined|locked up"
    r"|behind bars|house arrest|transferred|moved|taken|brought|remanded"
    r"|kept|inmates?|committed|cells?|lock-up|spen[td]|removed|collected|driven"
)
# "Sentenced to ten years in prison" tells of no place.
TERMS = frozenset({"in prison", "in jail", "imprisonment", "custody"})
YEARS = re.compile(r"\b(?:years?|months?|days?|life|sentenced|terms?) (?:of |'? )?$")
PRISONS = frozenset({"prison", "camp"})
DETAINED = frozenset({"detained", "re-detained"})
# "On Manus Island, Nauru and Lesvos": no one place, but a practice.
CAPITALS = r"[A-Z][\w'-]*(?:[ \n][A-Z][\w'-]*){0,3}"
MANY = re.compile(rf",[ \n]{CAPITALS},?[ \n]and[ \n](?:at|in|on)?[ \n]?[A-Z]")
# Meetings are held, too.
NO_CUSTODY_BEFORE = re.compile(
    rf"\b{either('custody', 'meetings')}"
    r"(?: (?:on|about|with|between|over|for|of)"
    r"(?: (?!(?:he|she|they|who) )[\w/'-]+){1,10} $"
    r"|(?: (?!(?:he|she|they|who|and|people|men|while) )[\w/'-]+){0,10} $)"
)
NO_CUSTODY_AFTER = re.compile(rf" {either('custody', 'held_otherwise')}\b")
CUSTODY_LEAD = re.compile(r"\b(?:in|into|from|under|to|at)(?: [\w'-]+){0,4} $")
# "Planned to be held in Accra", but "believed to be held in Accra".
PLANNED = re.compile(r"\bto be $")
KNOWN = re.compile(rf"\b{either('custody', 'known_to_be')} to be $")
# "Transferred to Karsan Prison", "moved from Songkhla to Bangkok".
BROUGHT = re.compile(rf"\b{either('custody', 'brought')}\b")
INSIDE = re.compile(
    r"\b(?:detainees?|inmates?|prisoners?|captives?)(?: being)? (?:in|at|inside|on) "
    r"|\b(?:taken|removed|collected|moved|transferred|driven) (?:from|out of) "
    r"|\bspen(?:t|ding) (?:[\w-]+ ){1,6}?(?:in|at|inside|on) "
)
# Between places of which it is one: "in Osh, Uzgen or Naryn", "at Osh or in Uzgen".
LISTED = re.compile(r",\s|,?\sor\s(?:(?:in|at|near)\s)?(?:the\s)?")
BY = re.compile(r"\bby\b|\bcustody of\b|\bhands of\b")
FARTHEST_BROUGHT = 120
FEW = 2
NEAR = 60


def find_custody(sighted: Sighted) -> tuple[Mention, ...]:
    """Give where the sentence says people are held, each place once."""
    if not sighted.places or GATE.search(sighted.words) is None:
        return ()
    told: dict[Span, Mention] = {}
    for span, place in (*_held(sighted), *_brought(sighted), *_inside(sighted)):
        for each in (place, *_or_else(sighted, place)):
            if each.span not in told:
                told[each.span] = _mention(sighted, span, each)
    return tuple(sorted(told.values(), key=lambda mention: mention.span))


def _held(sighted: Sighted) -> Iterator[tuple[Span, PlaceMention]]:
    """Give the places that words for being held lead up to."""
    events = events_of(sighted.words)
    for at, event in enumerate(events):
        before = events[at - 1] if at else None
        if not _is_custody(sighted.words, event):
            continue
        if before is not None and _is_one_arrest(sighted, before, event):
            continue
        span = sighted.at(event.start, event.end)
        place = tied_place(
            sighted, span, also=frozenset({"to"}), through=frozenset({"held"})
        )
        if place is None or not _fits(sighted.words, event, place):
            continue
        if MANY.match(sighted.body.text, place.span.end):
            continue
        yield span, place


def _or_else(sighted: Sighted, place: PlaceMention) -> Iterator[PlaceMention]:
    """Give the other places that it may be: held in Osh, Naryn or Uzgen."""
    following = near(sighted.places, place.span.end, place.span.end + FARTHEST_BROUGHT)
    listed: list[PlaceMention] = []
    end = place.span.end
    for other in following:
        gap = sighted.body.shadow[end : other.span.start]
        if LISTED.fullmatch(gap) is None:
            return
        listed.append(other)
        if "or" in gap.split():
            yield from listed
            return
        end = other.span.end


def _is_custody(words: str, event: Event) -> bool:
    """Say whether the word speaks of people who are held."""
    told, lead = (
        words[event.start : event.end],
        words[max(0, event.start - NEAR) : event.start],
    )
    if told in DETAINED:
        return True
    if event.kind != "held" or NO_CUSTODY_AFTER.match(words, event.end):
        return False
    if told in {"detention", "custody", "imprisonment"}:
        return CUSTODY_LEAD.search(lead) is not None and not YEARS.search(lead)
    if PLANNED.search(lead) and not KNOWN.search(lead):
        return False
    if told in TERMS and YEARS.search(lead):
        return False
    return NO_CUSTODY_BEFORE.search(lead) is None


def _is_one_arrest(sighted: Sighted, before: Event, event: Event) -> bool:
    """Say whether "detained and held in Osh" tells one arrest, whose place it is."""
    gap = sighted.words[before.end : event.start]
    if before.kind != "arrest_told" or not gap.endswith(" and "):
        return False
    between = sighted.at(before.end, event.start)
    return not near(sighted.places, between.start, between.end)


def _fits(words: str, event: Event, place: PlaceMention) -> bool:
    """Say whether "detained" there is a state that lasts, or a place to be held in."""
    if words[event.start : event.end] not in DETAINED:
        return True
    lead = words[max(0, event.start - 40) : event.start]
    if PERFECT.search(lead) and FOR_LONG.match(words, event.end):
        return True
    return place.kind in PRISONS or LASTING.search(lead) is not None


def _brought(sighted: Sighted) -> Iterator[tuple[Span, PlaceMention]]:
    """Give the places people were brought to: prisons, and towns of the same State."""
    base, words = sighted.span.start, sighted.words
    for found in BROUGHT.finditer(words):
        end = base + found.end()
        following = near(sighted.places, end, end + FARTHEST_BROUGHT)
        for at, place in enumerate(following[:2]):
            gap = words[found.end() : place.span.start - base]
            if leading(gap, place) != "to" or ";" in gap or " and " in gap:
                continue
            moved = at and set(following[0].states) & set(place.states)
            if place.kind in PRISONS or moved:
                yield sighted.at(*found.span()), place
                break


def _inside(sighted: Sighted) -> Iterator[tuple[Span, PlaceMention]]:
    """Give the prisons whose inmates are spoken of, or who were taken from there."""
    base = sighted.span.start
    for found in INSIDE.finditer(sighted.words):
        end = base + found.end()
        for place in near(sighted.places, end, end + FARTHEST_BROUGHT)[:1]:
            gap = sighted.words[found.end() : place.span.start - base]
            if place.kind in PRISONS and len(gap.split()) <= FEW:
                yield sighted.at(*found.span()), place


def _mention(sighted: Sighted, span: Span, place: PlaceMention) -> Mention:
    whole = span.join(place.span)
    value = CustodyValue(place.name, _authority(sighted, whole))
    return Mention("custody", value, whole, hedge_at(sighted, span))


def _authority(sighted: Sighted, whole: Span) -> str | None:
    """Give who holds the people, where "by" leads up to it."""
    for mention in near(sighted.authorities, whole.start, whole.end):
        value = mention.value
        if not isinstance(value, AuthorityValue) or not whole.holds(mention.span):
            continue
        lead = sighted.body.shadow[
            max(whole.start, mention.span.start - 30) : mention.span.start
        ]
        if BY.search(lead):
            return value.authority
    return None
