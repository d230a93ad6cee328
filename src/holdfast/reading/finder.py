"""`Finder`: a compiled re2 pattern, linear in the text whatever the text holds."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

import re2

from holdfast.reading.phrases import longest_first

ROOM = 64 << 20  # bytes at most for one pattern; most need a hundredth of it
# Up to three, so that a line end between words does not part them.
GAP = r"[ \n]{1,3}"
GROUP = re.compile(r"\(\?P<\w+>")
# What a pattern is made of, where its brackets are counted.
PIECE = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\((?:\?:|\?P<\w+>)?|\)|\{\d+(?:,\d*)?\}|.",
    re.DOTALL,
)
ANY = "(?s:.)"
KINDS = frozenset({r"\w", r"\W", r"\s", r"\S", r"\d", r"\D"})


class Place(Protocol):
    """Where a pattern fits, as re2 tells it; it carries no types of its own."""

    def start(self) -> int:
        """Give where the match begins."""

    def end(self) -> int:
        """Give where the match ends."""

    def span(self, group: int = 0, /) -> tuple[int, int]:
        """Give where a group begins and ends."""


class Finder:
    """A compiled pattern; re2 cannot look ahead, and its word ends are ASCII only.

    Named groups are made nameless: one name may stand in several alternatives.
    """

    def __init__(self, pattern: str) -> None:
        """Compile the pattern."""
        # In too little room re2 forgets what it saw, and is three times slower.
        options = re2.Options()
        options.max_mem = ROOM
        self._pattern = re2.compile(GROUP.sub("(?:", pattern), options)

    def fits(self, text: str) -> bool:
        """Say whether the pattern fits anywhere in a text."""
        return next(self.finditer(text), None) is not None

    def finditer(self, text: str) -> Iterator[Place]:
        """Give where the pattern fits, in order."""
        # In ASCII each character is a byte; in other texts re2 must count them.
        found: Iterator[Place] = self._pattern.finditer(
            text.encode() if text.isascii() else text
        )
        return found


def any_of(words: Iterable[str]) -> str:
    """Give the alternation of some words, the longest first, blanks as any gap."""
    found = (re.escape(word) for word in longest_first(words))
    return "|".join(found).replace(r"\ ", GAP)


class Sieve:
    """Tells in one pass which of many patterns may fit anywhere in a text.

    It looks only for the words that a pattern cannot do without, whatever lies between
    them, and what re2 cannot say is left out: more texts pass, never fewer.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        """Compile the patterns, which stay numbered as they are given."""
        self._filter = re2.Filter()
        for pattern in patterns:
            self._filter.Add(loosened(pattern))
        self._filter.Compile()

    def which(self, text: str) -> list[int]:
        """Give the numbers of the patterns that may fit, in order."""
        return sorted(self._filter.Match(text, potential=True) or ())


def loosened(pattern: str) -> str:
    """Leave of a pattern its words: not how it looks around itself, nor word ends."""
    kept: list[str] = []
    depth = around = 0
    for piece in PIECE.findall(pattern):
        depth += piece[0] == "("
        if piece.startswith(("(?=", "(?!", "(?<=", "(?<!")) and not around:
            around = depth
        if not around and piece not in {r"\b", r"\B"}:
            kept.append(_plainer(piece))
        if piece == ")":
            around = 0 if around == depth else around
            depth -= 1
    return "".join(kept)


def _plainer(piece: str) -> str:
    """Let any number stand for some, and any sign for one of a kind."""
    if piece[0] == "{" and piece != "{":
        return "*"
    return ANY if piece in KINDS or piece[0] == "[" else GROUP.sub("(?:", piece)
