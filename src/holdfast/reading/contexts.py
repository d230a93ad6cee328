"""Contexts: what stands around the case, with its date: `find_contexts`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from holdfast.facts.spans import Span
from holdfast.facts.values import ContextValue
from holdfast.reading.cues import finder_for
from holdfast.reading.date_ties import tied_date
from holdfast.reading.frames import DateMention, Mention
from holdfast.reading.hedging import hedge_at
from holdfast.reading.nearby import near
from holdfast.reading.scene import scene_of
from holdfast.reading.sighted import Sighted

LIST = "contexts"
MAKING = frozenset({"ruling", "saying"})
CLOSE = 50
APART = re.compile(r"[,;:]|\bthat\b")
# "A January announcement": the date is part of the name.
BEFORE = re.compile(r"(?:'s)?(?: [\w-]+){0,2} ")


def find_contexts(sighted: Sighted) -> tuple[Mention, ...]:
    """Give what the sentence tells around the case, each subject once.

    Of several words for one subject the first that has a date gives it.
    """
    told: dict[str, Mention] = {}
    for subject, span in _subjects(sighted):
        date = _date_of(sighted, span)
        known = told.get(subject)
        if known is None:
            told[subject] = _mention(sighted, subject, span, date)
        elif date is not None and _undated(known):
            whole = _mention(sighted, subject, span, date)
            told[subject] = replace(whole, span=known.span.join(whole.span))
    return tuple(told.values())


def _subjects(sighted: Sighted) -> Iterator[tuple[str, Span]]:
    for found in finder_for(LIST).find(sighted.words):
        yield found.code, sighted.at(found.start, found.end)


def _date_of(sighted: Sighted, span: Span) -> DateMention | None:
    """Give the date that is part of the words for it, or that goes with them."""
    for date in near(sighted.dates, span.start - CLOSE, span.start)[-1:]:
        if date.span.end <= span.start:
            gap = sighted.body.shadow[date.span.end : span.start].replace("\n", " ")
            if BEFORE.fullmatch(gap) and date.role is None:
                return date
    return tied_date(sighted, span) or _date_of_verb(sighted, span)


def _date_of_verb(sighted: Sighted, span: Span) -> DateMention | None:
    """Give the date of the verb before: "in May they signed a treaty"."""
    start = span.start - sighted.span.start
    event = scene_of(sighted, span).event_before(start)
    if event is not None:
        gap = sighted.words[event.end : start]
        if event.kind in MAKING and len(gap) <= CLOSE and not APART.search(gap):
            return tied_date(sighted, sighted.at(event.start, event.end))
    return None


def _mention(
    sighted: Sighted, subject: str, span: Span, date: DateMention | None
) -> Mention:
    whole = span.join(date.span) if date else span
    value = ContextValue(subject, date.date if date else None)
    return Mention("context", value, whole, hedge_at(sighted, span))


def _undated(mention: Mention) -> bool:
    return isinstance(mention.value, ContextValue) and mention.value.date is None
