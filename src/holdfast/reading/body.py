"""`Body`: a text made ready for the passes, every offset unchanged.

The *shadow* is the text in lower case with typographic quotes, dashes and
odd spaces made plain. It has the same length as the text, so a
span found in one holds in the other and nothing has to be carried back.
"""

import re
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.language import languages
from holdfast.reading.sentences import paragraph_spans, sentence_spans

SINGLE_QUOTES = dict.fromkeys("‘’‚‛′ʼʻ`´", "'")
DOUBLE_QUOTES = dict.fromkeys("“”„‟″«»", '"')
DASHES = dict.fromkeys("‐‑‒–—―−", "-")
SPACES = dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t\ufeff\u200b", " ")
# What shows nothing: control signs, marks of direction, the place of a picture.
UNSEEN = dict.fromkeys(
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x7f"
    "\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
    "\u2066\u2067\u2068\u2069\ufffc",
    " ",
)
# Of all letters only this one would become two when lowered.
LETTERS = {"İ": "i"}
PLAIN = SINGLE_QUOTES | DOUBLE_QUOTES | DASHES | SPACES | UNSEEN | LETTERS
# They are few in any text: looking for them costs less than translating it all.
ODD = re.compile(f"[{re.escape(''.join(PLAIN))}]")
# No text means anything by these, and `reading/marks.py` writes marks with one.
PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch between blank lines, its sentences and its language."""

    span: Span
    sentences: tuple[Span, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Body:
    """The text, its shadow, and its paragraphs in order.

    `published` is the report's own date (EDTF) where known; undated days and
    months take their year from it.
    """

    text: str
    shadow: str
    paragraphs: tuple[Paragraph, ...]
    published: str | None = None


def shadow_of(text: str) -> str:
    """Lower and plainen a text without moving any character."""
    shown = text if text.isascii() else PRIVATE.sub(" ", text)
    return ODD.sub(lambda sign: PLAIN[sign[0]], shown).lower()


def body_of(text: str, language: str, published: str | None = None) -> Body:
    """Prepare a text for the passes; `language` is that of most of its paragraphs.

    One that is plainly in another language, by its script or its words, has that.
    """
    shadow = shadow_of(text)
    spans = list(paragraph_spans(shadow))
    paragraphs = tuple(
        Paragraph(span, tuple(sentence_spans(shadow, span)), own)
        for span, own in zip(spans, languages(shadow, spans, language), strict=True)
    )
    return Body(text, shadow, paragraphs, published)
