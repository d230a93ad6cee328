"""Sentences made ready for a pass, without the rest of the reader."""

from holdfast.facts.spans import Span
from holdfast.reading.body import body_of
from holdfast.reading.sighted import Sighted


def sentences(text: str) -> tuple[Sighted, ...]:
    """Give the sentences of an English text."""
    body = body_of(text, "en")
    return tuple(
        Sighted(body, span)
        for paragraph in body.paragraphs
        for span in paragraph.sentences
    )


def sentence(text: str) -> Sighted:
    """Give a text of one sentence."""
    (only,) = sentences(text)
    return only


def span_of(sighted: Sighted, words: str) -> Span:
    """Give where some words stand in a sentence."""
    start = sighted.span.start + sighted.text.index(words)
    return Span(start, start + len(words))
