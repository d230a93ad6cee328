"""`Scene`: the clause around one event, asides made blank, and the events in it."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from holdfast.facts.spans import Span
from holdfast.reading.event_words import Event, events_of
from holdfast.reading.sighted import Sighted

# No clause is looked at further than this to either side of its event.
REACH = 320
ASIDES = re.compile(
    r"\([^()]{0,200}\)"
    r"|, (?:who|whose|whom|which|where|when|while|after|before|following|despite"
    r"|although|having|as|because|including|since|whereas|even though|in spite of"
    r"|along with)\b[^,;:()]{1,160},"
    r"|(?<= )- [^-;]{2,200} -(?= )"
)


@dataclass(frozen=True)
class Scene:
    """What stands around one event; offsets are those of the sentence.

    `words` are those of a window that begins at `low`; asides that do not hold the
    event are blank. In an aside that does, only the aside is seen.
    """

    sentence: str
    words: str
    low: int
    start: int
    end: int

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Give the other events of the window that no blank aside hides."""
        found = events_of(self.sentence)
        first = bisect_left(found, self.low, key=_start)
        last = bisect_left(found, self.high, key=_start)
        return tuple(
            event
            for event in found[first:last]
            if self.between(event.start, event.end).strip()
            and not (event.start < self.end and self.start < event.end)
        )

    @property
    def high(self) -> int:
        """Give where the window ends."""
        return self.low + len(self.words)

    @property
    def lead(self) -> str:
        """Give the words before the event."""
        return self.words[: self.start - self.low]

    @property
    def tail(self) -> str:
        """Give the words after the event."""
        return self.words[self.end - self.low :]

    def between(self, start: int, end: int) -> str:
        """Give the words between two places of the sentence."""
        return self.words[max(0, start - self.low) : max(0, end - self.low)]

    def event_between(self, start: int, end: int) -> Event | None:
        """Give the last event other than this one wholly between two places."""
        found = [e for e in self.events if start <= e.start and e.end <= end]
        return found[-1] if found else None

    def event_before(self, at: int) -> Event | None:
        """Give the last event other than this one before a place."""
        return self.event_between(self.low, at)

    def is_seen(self, start: int, end: int) -> bool:
        """Say whether a stretch lies in the window and in no blank aside."""
        if start < self.low or end > self.high:
            return False
        ends = self.between(start, start + 1), self.between(end - 1, end)
        return all(end.strip() for end in ends)


def scene_of(sighted: Sighted, trigger: Span) -> Scene:
    """Look at the clause around the trigger."""
    start = max(0, trigger.start - sighted.span.start)
    end = max(start, trigger.end - sighted.span.start)
    low = max(0, start - REACH)
    words = sighted.words[low : end + REACH]
    for aside in ASIDES.finditer(words):
        begin, stop = aside.start() + low, aside.end() + low
        if begin <= start and end <= stop:
            inside = sighted.words[begin : stop - 1]
            return Scene(sighted.words, inside, begin, start, end)
        words = words[: aside.start()] + _blank(aside[0]) + words[aside.end() :]
    return Scene(sighted.words, words, low, start, end)


def around(sighted: Sighted, span: Span) -> str:
    """Give the words around a span, as far as anything about it is looked for."""
    start, end = span.start - sighted.span.start, span.end - sighted.span.start
    return sighted.words[max(0, start - REACH) : max(0, end + REACH)]


def _start(event: Event) -> int:
    return event.start


def _blank(aside: str) -> str:
    """Leave the comma that an aside may open with, and blanks for the rest."""
    return (aside[0] if aside[0] == "," else " ") + " " * (len(aside) - 1)
