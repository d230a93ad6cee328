"""`Finder`: a compiled re2 pattern, linear in the text whatever the text holds."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

import re2

from holdfast.reading.phrases import longest_first

# Up to three, so that a line end between words does not part them.
GAP = r"[ \n]{1,3}"
GROUP = re.compile(r"\(\?P<\w+>")
# What a pattern is made of, where its brackets are counted.
PIECE = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\((?:\?:|\?P<\w+>)?|\)|\{\d+(?:,\d*)?\}|.",
    re.DOTALL,
)
LETTERS = r"\pL\pM\pN_"


class Finder(Protocol):
    """What is used of a compiled pattern; re2 carries no types of its own."""

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Give the matches in order."""


def finder_of(pattern: str) -> Finder:
    """Compile a pattern; re2 cannot look ahead, and its word ends are ASCII only.

    Named groups are made nameless: one name may stand in several alternatives.
    """
    found: Finder = re2.compile(GROUP.sub("(?:", pattern))
    return found


def any_of(words: Iterable[str]) -> str:
    """Give the alternation of some words, the longest first, blanks as any gap."""
    found = (re.escape(word) for word in longest_first(words))
    return "|".join(found).replace(r"\ ", GAP)


class Sieve:
    """Tells in one pass which of many patterns may fit anywhere in a text.

    What re2 cannot say is left out of each, so that more texts pass, never fewer.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        """Compile the patterns, which stay numbered as they are given."""
        self._set = re2.Set.SearchSet()
        for pattern in patterns:
            self._set.Add(loosened(pattern))
        self._set.Compile()

    def which(self, text: str) -> list[int]:
        """Give the numbers of the patterns that may fit, in order."""
        return sorted(self._set.Match(text) or ())


def loosened(pattern: str) -> str:
    """Leave out of a pattern how it looks around itself, its word ends and counts."""
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
    """Let any number stand for some, and letters be of every script, not ASCII."""
    if piece[0] == "{" and piece != "{":
        return "*"
    if piece[0] == "[":
        return piece.replace(r"\w", LETTERS)
    return {r"\w": f"[{LETTERS}]"}.get(piece, GROUP.sub("(?:", piece))
