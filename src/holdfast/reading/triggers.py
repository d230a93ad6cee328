"""Removal words of one English sentence, its people marked: `told_of`."""

import re
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.canvas import Canvas, Mark, canvas_of
from holdfast.reading.english import acts_in
from holdfast.reading.frames import People
from holdfast.reading.name_roles import role_of
from holdfast.reading.people import find_people, marks_of
from holdfast.reading.sighted import Sighted

MOST = 12
# What must lead to a removal word and is no part of it: "WERE returned".
LED = "led"
# "non-refoulement" is a rule, and no removal word stands inside another word.
NOT_AT_RISK = frozenset({"official", "spokesperson", "lawyer"})
SENT = (
    r"(?:deported|expelled|extradited|repatriated|returned|sent back|handed over"
    r"|transferred|removed|flown|arrested|detained|seized|abducted|kidnapped"
    r"|brought back)"
)
SENT_AFTER = re.compile(
    rf"[^;.]{{0,120}}?\b(?:was|were|been|be|is|are)(?: \w+){{0,3}} {SENT}\b"
    rf"|,? (?:was|were) [^;.,]{{0,60}}? and (?:then |later |\w+ly ){{0,2}}{SENT}\b"
    r"|[^;.]{0,60}?\b(?:fac|risk)(?:e[sd]?|ing|s|ed)(?: \w+)? (?:deport|expul|extradi"
    r"|rendi|repatri|remov|forc|return)"
)
SENT_BEFORE = re.compile(
    rf"\b(?:{SENT}|deport(?:ation)?|extradit(?:e|ion)|expel|expulsion|return|rendition"
    rf"|repatriation|removal)(?: (?:request|warrant|order)s?)?(?: (?:of|for|against))?"
    rf"(?: the)?(?: \w+){{0,3}} $"
)
NO_LEAD = re.compile(r"[^\W_]$|\bnon-? ?$")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A removal word on a canvas, and the act it stands for."""

    act: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Focus:
    """A marked sentence with one removal word as `A`; `places` lead to its canvas."""

    text: str
    places: tuple[int, ...]

    @property
    def at(self) -> int:
        """Give where the removal word stands."""
        return self.text.index("A")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with all its people marked, and its removal words."""

    sighted: Sighted
    people: tuple[People, ...]
    canvas: Canvas
    triggers: tuple[Trigger, ...]

    def word(self, number: int) -> str:
        """Give a removal word as it stands on the canvas."""
        trigger = self.triggers[number]
        return self.canvas.text[trigger.start : trigger.end].rstrip()

    def span(self, number: int) -> Span:
        """Give where a removal word stands in the report."""
        start = self.triggers[number].start
        return self.canvas.span(start, start + len(self.word(number)))

    def focused(self, number: int) -> Focus:
        """Write `A` over one removal word and `B` over the others."""
        parts: list[str] = []
        places: list[int] = []
        at = 0
        for other, trigger in enumerate(self.triggers):
            parts += [
                self.canvas.text[at : trigger.start],
                "A" if other == number else "B",
            ]
            places += [*range(at, trigger.start), trigger.start]
            at = trigger.end
        text = "".join([*parts, self.canvas.text[at:]])
        return Focus(text, (*places, *range(at, len(self.canvas.text) + 1)))


def told_of(sighted: Sighted) -> Told:
    """Mark the people of a sentence and find its removal words."""
    named = marks_of(sighted)
    found = find_people(sighted, named)
    people = tuple(each for each in found if not _acts(sighted, each))
    marks: list[Mark] = [(each.span, "P", each) for each in people]
    canvas = canvas_of(sighted.body.shadow, sighted.span, [*marks, *named])
    return Told(sighted, people, canvas, find_triggers(canvas.text))


def _acts(sighted: Sighted, people: People) -> bool:
    """Say whether people named only act or speak: officials, and lawyers of others.

    Whoever is sent away in the very words beside the name is no bystander.
    """
    roles = {role_of(sighted, name) for name in people.names}
    if not roles or not roles <= NOT_AT_RISK:
        return False
    first, last = (
        at - sighted.span.start for at in (people.span.start, people.span.end)
    )
    return not (
        SENT_AFTER.match(sighted.words, last)
        or SENT_BEFORE.search(sighted.words[:first])
    )


def find_triggers(text: str) -> tuple[Trigger, ...]:
    """Give the removal words of marked text, none overlapping, in order."""
    found = [
        Trigger(
            cue.code,
            match.end(LED) if LED in match.re.groupindex else match.start(),
            match.end(),
        )
        for cue in acts_in(text)
        for match in cue.pattern.finditer(text)
        if NO_LEAD.search(text[max(0, match.start() - len("non-  ")) : match.start()])
        is None
    ]
    kept: list[Trigger] = []
    for trigger in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or trigger.start >= kept[-1].end:
            kept.append(trigger)
    return tuple(kept[:MOST])
