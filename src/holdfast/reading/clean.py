"""Cleaning steps: a pattern, what it becomes, and the way back from it.

A step says what each match of its pattern is replaced by; `clean` runs steps
in order and keeps the `OffsetMap` that leads back through all of them.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from unicodedata import east_asian_width

from holdfast.facts.spans import Span
from holdfast.reading.offsets import Edit, OffsetMap

SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Step:
    """Every match of `pattern` becomes what `replacement` makes of it."""

    pattern: re.Pattern[str]
    replacement: Callable[[re.Match[str]], str]

    def run(self, text: str) -> tuple[str, OffsetMap]:
        """Give the new text and the map back to the one given."""
        edits: list[Edit] = []

        def replace(match: re.Match[str]) -> str:
            new = self.replacement(match)
            if len(new) != match.end() - match.start():
                edits.append(Edit(Span(*match.span()), len(new)))
            return new

        return self.pattern.sub(replace, text), OffsetMap.from_edits(edits)


def _newline(_match: re.Match[str]) -> str:
    return "\n"


NEWLINES = Step(re.compile(r"\r\n?"), _newline)
"""The newlines of every system become one line feed; nothing else changes."""

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
# Lines of a mail or a plain text are so wide, a wide letter counted as two columns.
NARROWEST, WIDEST = 48, 120
# A line is broken where the next piece would not fit: it may be shorter by so much.
RAGGED = 6


def _unbroken(match: re.Match[str]) -> str:
    """Take the break out where a line was full, else leave it."""
    text, end = match.string, match.end()
    before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    if len(before) > WIDEST or not NARROWEST <= _columns(before) <= WIDEST:
        return match[0]
    stop = text.find("\n", end, end + WIDEST)
    last = len(text) if stop < 0 else stop
    fits = (
        last - end <= WIDEST and _columns(text[end:last]) <= _columns(before) + RAGGED
    )
    return "" if fits else match[0]


def _columns(line: str) -> int:
    return sum(1 + (east_asian_width(letter) in "WF") for letter in line)


UNBROKEN = Step(
    re.compile(
        rf"(?<=[{HAN}、，；：》」』）\d])\n {{0,4}}(?=[{HAN}《「『（])"
        rf"|(?<=[{HAN}、，；：》」』）])\n {{0,4}}(?=\d)"
    ),
    _unbroken,
)
"""A full line of Chinese goes on in the next one: no blank parts its words."""


def clean(
    original: str, steps: Sequence[Step] = (NEWLINES, UNBROKEN)
) -> tuple[str, OffsetMap]:
    """Give the cleaned text and the map that leads from it to the original."""
    text, offsets = original, OffsetMap()
    for step in steps:
        if step.pattern.search(text):
            text, changes = step.run(text)
            offsets = offsets.compose(changes)
    return text, offsets


def printable(text: str) -> str:
    """Put U+FFFD for half characters, which no file can hold; same length.

    They come from damaged mail headers and from escapes in HTML.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return SURROGATE.sub("\ufffd", text)
    return text
