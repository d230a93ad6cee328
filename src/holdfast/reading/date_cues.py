"""What the words around a date make of it: hedges, deadlines, looking ahead."""

from dataclasses import dataclass
from enum import StrEnum

from holdfast.reading.calendar import Calendar, Cue

# A sentence is looked at no further than this.
SENTENCE = 320
AFTERWARDS = 90
AFTER = "after"
SILENT = frozenset({Cue.PLAIN, Cue.YEAR, Cue.NEVER, Cue.RANGE})


class Look(StrEnum):
    """Whether the words around a date look ahead, back, or do not say."""

    AHEAD = "ahead"
    BACK = "back"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues around one date, and where the date begins and ends with them.

    The stretch holds the words that change the date ("by early"), not the
    mere prepositions ("on"); `lead` is where it starts with "from" or "between".
    """

    start: int
    end: int
    lead: int
    found: frozenset[Cue]

    def has(self, *cues: Cue) -> bool:
        """Say whether any of the cues stands there."""
        return not self.found.isdisjoint(cues)


def cues_around(shadow: str, start: int, end: int, calendar: Calendar) -> Cues:
    """Read the cues that lead up to a date and those that follow it."""
    found: set[Cue] = set()
    start, lead = _before(shadow, start, calendar, found)
    end = _after(shadow, end, calendar, found)
    return Cues(start, end, lead, frozenset(found))


def look(shadow: str, start: int, end: int, calendar: Calendar) -> Look:
    """Say which way the words look that lead to the date, else those after it."""
    low, high = sentence_around(shadow, start, end)
    cues = list(calendar.look.finditer(shadow, low, start))
    if len(cues) > 1 and cues[-1][0] == AFTER and shadow[cues[-1].end() : start] == " ":
        # "She faces deportation after 5 March": the words before it tell.
        cues.pop()
    high = min(high, end + AFTERWARDS)
    cue = cues[-1] if cues else calendar.look.search(shadow, end, high)
    if cue is None:
        return Look.UNSAID
    return Look.AHEAD if cue[1] else Look.BACK


def looks_ahead(shadow: str, start: int, end: int, calendar: Calendar) -> bool:
    """Say whether anything in the sentence looks ahead."""
    low, high = sentence_around(shadow, start, end)
    return any(found[1] for found in calendar.look.finditer(shadow, low, high))


def sentence_around(shadow: str, start: int, end: int) -> tuple[int, int]:
    """Give the rough bounds of the sentence, near enough to look for cues."""
    low = max(start - SENTENCE, 0)
    high = min(end + SENTENCE, len(shadow))
    before = [
        shadow.rfind(mark, low, start)
        for mark in (". ", ".\n", "? ", "! ", "\n\n", "。")
    ]
    after = [
        shadow.find(mark, end, high) for mark in (". ", ".\n", "? ", "! ", "\n\n", "。")
    ]
    return max(max(before) + 1, low), min([at for at in after if at >= 0], default=high)


def _before(
    shadow: str, start: int, calendar: Calendar, found: set[Cue]
) -> tuple[int, int]:
    """Collect the chain of cues that ends where the date starts."""
    begin = at = start
    while cue := calendar.before.before(shadow, at):
        at = cue.start
        found.add(cue.kind)
        if cue.kind is Cue.RANGE:
            return begin, at
        if cue.kind not in SILENT:
            begin = at
        elif cue.phrase not in calendar.fillers:
            break
    return begin, begin


def _after(shadow: str, end: int, calendar: Calendar, found: set[Cue]) -> int:
    """Collect the cues that follow: "last", or in Korean "until"."""
    at = end
    while cue := calendar.after.after(shadow, at):
        at = cue.end
        found.add(cue.kind)
        if cue.kind not in SILENT:
            end = at
    return end
