"""`Phrases`: the words and marks of a sentence that the people passes walk."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from holdfast.facts.spans import Span
from holdfast.reading.canvas import Canvas, Item, Mark, canvas_of
from holdfast.reading.english import PeopleWords, people_words

TOKEN = re.compile(r"[A-Z]|[a-z0-9][\w'-]*|[^\s\w]")
POSSESSIVE = re.compile(r"'s?$|(?<=s)'$")


class Token(NamedTuple):
    """A word, a mark or a sign of the canvas."""

    start: int
    end: int
    word: str

    @property
    def bare(self) -> str:
        """Give the word without its possessive ending."""
        return POSSESSIVE.sub("", self.word) if "'" in self.word else self.word

    @property
    def is_word(self) -> bool:
        """Say whether it is neither a mark nor a sign."""
        return self.word[0].isalnum() and not self.word.isupper()


@dataclass(frozen=True, slots=True)
class Phrases:
    """The tokens of one canvas, and the words that phrases for people are made of.

    `written` are the words of the tokens, `bared` those without possessive endings.
    """

    canvas: Canvas
    tokens: tuple[Token, ...]
    words: PeopleWords
    text: str
    written: tuple[str, ...]
    bared: tuple[str, ...]

    def word(self, at: int) -> str:
        """Give the word at a place, a full stop beyond the ends."""
        return self.written[at] if 0 <= at < len(self.written) else "."

    def bare(self, at: int) -> str:
        """Give the word at a place without its possessive ending."""
        return self.bared[at] if 0 <= at < len(self.bared) else "."

    def item(self, at: int) -> Item | None:
        """Give what a mark stands for; None for a word."""
        return self.canvas.items.get(self.tokens[at].start)

    def items(self, first: int, last: int) -> list[Item]:
        """Give what the marks of some tokens stand for."""
        found = (self.item(at) for at in range(first, last + 1))
        return [item for item in found if item is not None]

    def span(self, first: int, last: int) -> Span:
        """Give where some tokens stand in the report."""
        return self.canvas.span(self.tokens[first].start, self.tokens[last].end)

    def is_capital(self, at: int) -> bool:
        """Say whether a word begins with a capital, as an institution's name does."""
        return self.text[self.canvas.origin[self.tokens[at].start]].isupper()

    def leads_noun(self, at: int) -> bool:
        """Say whether a word follows that is no small word of the language."""
        following = self.word(at + 1)
        return following[0].isalnum() and following not in self.words.stops

    def ends(self, at: int) -> bool:
        """Say whether a phrase must have ended before this token."""
        word = self.word(at)
        return word in self.words.stops or not word[0].isalnum() or word == "others"


def phrases_of(text: str, shadow: str, within: Span, marks: Iterable[Mark]) -> Phrases:
    """Mark a stretch and take it apart into tokens."""
    canvas = canvas_of(shadow, within, marks)
    found = TOKEN.finditer(canvas.text)
    tokens = tuple([Token(*match.span(), match[0]) for match in found])
    written = tuple([token.word for token in tokens])
    bared = tuple([token.bare for token in tokens]) if "'" in canvas.text else written
    return Phrases(canvas, tokens, people_words(), text, written, bared)
