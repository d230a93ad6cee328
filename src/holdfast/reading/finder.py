"""`Finder`: a compiled re2 pattern, linear in the text whatever the text holds."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

import re2

from holdfast.reading.phrases import longest_first

# Up to three, so that a line end between words does not part them.
GAP = r"[ \n]{1,3}"
GROUP = re.compile(r"\(\?P<\w+>")


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
