"""Removals in one English sentence: `find_removals`.

Each removal word becomes the mark `A` in turn (the others `B`) in a sentence whose
people, States, places and dates are marks already; patterns around it then tell the
stage (`terms/languages/en.toml`), the people (`patients.py`) and the States
(`parties.py`).
"""

import re

from holdfast.facts.spans import Span
from holdfast.reading.english import stages, voluntary
from holdfast.reading.event_dates import date_of
from holdfast.reading.frames import Removal
from holdfast.reading.hedging import hedge_at
from holdfast.reading.parties import (
    destination_of,
    home_of,
    onward_of,
    sender_of,
    view_of,
)
from holdfast.reading.patients import patients_of
from holdfast.reading.triggers import Told

NOUN = re.compile(r"(?:ions?|als?|over|overs?|ement|backs?|returns?|ees?)$")
PAST = re.compile(r"(?:ed|sent|taken|flown|given|driven|brought|put)\b")
MODAL = re.compile(r"^A[^.;B]{0,160} (?:would|could|might|may|will|can|should|must)\b")
DONE = re.compile(
    r"^A[^.;B]{0,160} (?:was|were|had|breached|violated|contravened|amounted|constituted"
    r"|exposed|drew|sparked|caused|followed|ended)\b|^A[^.;B]{0,60} in D"
)
# Cues that need a name of their own to stand in the right order.
SAME_AS = {"pending": "threatened"}
WISH_BACK, WISH_ON = 60, 40


def find_removals(told: Told) -> tuple[Removal, ...]:
    """Give the removals that a sentence tells, in order."""
    return tuple(removal_of(told, number) for number in range(len(told.triggers)))


def removal_of(told: Told, number: int) -> Removal:
    """Put together what the words around a removal word say."""
    view = view_of(told, number)
    people = patients_of(view)
    destination = destination_of(view) or home_of(view, people)
    span = told.span(number)
    stage, words = stage_of(told, number)
    sender = sender_of(view, destination, people)
    return Removal(
        trigger=span,
        act=told.triggers[number].act,
        stage=stage,
        sentence=told.sighted.span,
        hedge=hedge_at(told.sighted, span),
        people=people,
        sending=sender.state,
        destination=destination,
        onward=onward_of(view, destination),
        when=date_of(told.sighted, span),
        told=words,
        vague_sender=sender.vague,
    )


def stage_of(told: Told, number: int) -> tuple[str, Span]:
    """Give the first stage whose cue fits around the removal word, and its words."""
    focus, own = told.focused(number), told.span(number)
    text, at = focus.text, focus.at
    if voluntary().search(text[max(0, at - WISH_BACK) : at + WISH_ON]):
        return "voluntary", own
    for cue in stages():
        for match in cue.pattern.finditer(text):
            if match.start() <= at < match.end():
                first, last = (focus.places[end] for end in match.span())
                return SAME_AS.get(cue.code, cue.code), told.canvas.span(first, last).join(own)
    return _by_form(told.word(number), text[at:]), own


def _by_form(word: str, after: str) -> str:
    """Give the stage that a removal word tells by its form alone."""
    if PAST.search(word):
        return "carried_out"
    if NOUN.search(word):
        if MODAL.search(after):
            return "threatened"
        return "carried_out" if DONE.search(after) else "named"
    return "scheduled"
