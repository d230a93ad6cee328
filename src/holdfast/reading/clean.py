"""Cleaning steps: a pattern, what it becomes, and the way back from it.

A step says what each match of its pattern is replaced by; `clean` runs steps
in order and keeps the `OffsetMap` that leads back through all of them.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

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


def clean(original: str, steps: Sequence[Step] = (NEWLINES,)) -> tuple[str, OffsetMap]:
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
