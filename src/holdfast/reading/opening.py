"""What a report's title and headings say of the State it speaks of."""

import re
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.body import Body, shadow_of
from holdfast.reading.frames import StateMention
from holdfast.reading.states import find_states, state_of_heading

LONGEST_LINE = 80
LINE = re.compile(r"[^\n]+")
LONGEST_TITLE = 240
COLON = re.compile(r"[:–—/-]")


@dataclass(frozen=True, slots=True)
class Opening:
    """Country headings in order, and the States that the title names.

    `label` is the State that a title puts before a colon ("Sudan: Halt …"). Where the
    title does not stand in the text, `declared` is its State: no words of the text
    name it, only "the government" or the like.
    """

    headings: tuple[StateMention, ...]
    title: tuple[StateMention, ...]
    label: StateMention | None
    declared: str | None = None

    def heading_before(self, at: int) -> StateMention | None:
        """Give the last heading before a place in the text."""
        before = [each for each in self.headings if each.span.start <= at]
        return before[-1] if before else None


def opening_of(body: Body, title: str | None) -> Opening:
    """Read the headings of a text and its title, where it stands in the text."""
    span = _title_span(body.text, title)
    states = find_states(body.text, body.shadow, span) if span else ()
    label = _label(body.text, span, states)
    return Opening(_headings(body), states, label, _declared(body.text, title))


def _declared(text: str, title: str | None) -> str | None:
    """Give the State before the colon of a title that is not part of the text."""
    if not title or title in text:
        return None
    whole = Span(0, len(title))
    states = find_states(title, shadow_of(title), whole)
    label = _label(title, whole, states)
    return label.state if label else None


def _headings(body: Body) -> tuple[StateMention, ...]:
    """Give the paragraphs' first lines that are nothing but a country's heading."""
    found = []
    for paragraph in body.paragraphs:
        line = LINE.match(body.text, paragraph.span.start, paragraph.span.end)
        if line is None or len(line[0]) > LONGEST_LINE or line[0][0].islower():
            continue
        state = state_of_heading(line[0])
        if state is not None:
            found.append(StateMention(state, Span(*line.span()), "name"))
    return tuple(found)


def _title_span(text: str, title: str | None) -> Span | None:
    """Give where the title stands: the declared one, else a first line by itself."""
    if title:
        at = text.find(title)
        if at >= 0:
            return Span(at, at + len(title))
    first = LINE.search(text)
    if (
        first is None
        or len(first[0]) > LONGEST_TITLE
        or text[first.end() : first.end() + 2] != "\n\n"
    ):
        return None
    return Span(*first.span())


def _label(
    text: str, span: Span | None, states: tuple[StateMention, ...]
) -> StateMention | None:
    if span is None or not states or states[0].span.start != span.start:
        return None
    after = text[states[0].span.end : states[0].span.end + 2]
    return states[0] if COLON.match(after.strip() or ".") else None
