"""`Scene`: the clause around one event, asides made blank, and the events in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.event_words import Event, events_of
from holdfast.reading.sighted import Sighted

# No clause is looked at further than this to either side of its event.
REACH = 320
ASIDES = re.compile(
    r"\([^()]{0,200}\)"
    r"|, (?:who|whose|whom|which|where|when|while|after|before|following|despite|although|having"
    r"|as|because|including|since|whereas|even though|in spite of|along with)\b[^,;:()]{1,160},"
    r"|(?<= )- [^-;]{2,200} -(?= )"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands around one event; offsets are those of the sentence.

    `words` is as long as the sentence's window and begins at `low`; asides that do
    not hold the event are blank. In an aside that does, only the aside is seen.
    """

    words: str
    low: int
    start: int
    end: int
    events: tuple[Event, ...]

    @property
    def high(self) -> int:
        """Give where the window ends."""
        return self.low + len(self.words)

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
        return bool(self.between(start, end).strip())


def scene_of(sighted: Sighted, trigger: Span) -> Scene:
    """Look at the clause around the trigger."""
    start = max(0, trigger.start - sighted.span.start)
    end = max(start, trigger.end - sighted.span.start)
    low = max(0, start - REACH)
    words = sighted.words[low : end + REACH]
    for aside in ASIDES.finditer(words):
        begin, stop = aside.start() + low, aside.end() + low
        if begin <= start and end <= stop:
            return _scene(sighted.words, begin, sighted.words[begin : stop - 1], start, end)
        words = words[: aside.start()] + _blank(aside[0]) + words[aside.end() :]
    return _scene(sighted.words, low, words, start, end)


def _scene(sentence: str, low: int, words: str, start: int, end: int) -> Scene:
    high = low + len(words)
    events = tuple(_seen(sentence, words, low, high, start, end))
    return Scene(words, low, start, end, events)


def _seen(
    sentence: str, words: str, low: int, high: int, start: int, end: int
) -> Iterator[Event]:
    """Give the other events of the window that no blank aside hides."""
    for event in events_of(sentence):
        if event.start >= high:
            break
        if event.start < low or (event.start < end and start < event.end):
            continue
        if words[event.start - low : event.end - low].strip():
            yield event


def _blank(aside: str) -> str:
    """Leave the comma that an aside may open with, and blanks for the rest."""
    return (aside[0] if aside[0] == "," else " ") + " " * (len(aside) - 1)
