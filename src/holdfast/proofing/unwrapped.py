"""Text whose lines were broken for reading → the same text with its lines joined.

Where words do not stand apart a line may end inside a date or a name, and nobody finds
what is broken in two. Spans found in the joined text are carried back.
"""

import re
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.proofing.words import UNSPACED
from holdfast.reading.marks import FINISHED, LONG_LINE

ITEM = re.compile(r"[-*•·–=#>]|\d{1,2}[.)] ")


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A joined text; `places` tell where each of its characters stood."""

    text: str
    places: tuple[int, ...] | None = None

    def back(self, span: Span) -> Span:
        """Carry a span of the joined text into the text as it came."""
        if self.places is None or span.start == span.end:
            return span
        return Span(self.places[span.start], self.places[span.end - 1] + 1)


def unwrapped(text: str, language: str) -> Unwrapped:
    """Join the lines of paragraphs: of all in a language that breaks words anywhere.

    Elsewhere only a line that is set in goes on where the one before it ended.
    """
    if "\n" not in text:
        return Unwrapped(text)
    blank = "" if language == "zh" else " "
    joined: list[str] = []
    places: list[int] = []
    at, set_in = 0, 0
    lines = text.split("\n")
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        goes_on = following is not None and _goes_on(line, following, language)
        end = "" if following is None else blank if goes_on else "\n"
        joined.append(line[set_in:] + end)
        places += range(at + set_in, at + len(line) + len(end))
        at += len(line) + 1
        set_in = _indent(following) if following and goes_on else 0
    return Unwrapped("".join(joined), tuple(places))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _goes_on(line: str, following: str, language: str) -> bool:
    """Say whether a sentence goes on in the next line: as in `reading/marks.py`."""
    rest = following.strip()
    signs = sum(not char.isascii() for char in line)
    is_long = signs >= LONG_LINE if language in UNSPACED else _indent(following) > 0
    return (
        is_long
        and bool(line.strip())
        and bool(rest)
        and not line.rstrip().endswith(FINISHED)
        and not ITEM.match(rest)
    )
