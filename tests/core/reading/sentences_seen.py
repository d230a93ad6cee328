"""Sentences for the tests of single passes: `seen`, `values`, and odd ones."""

from collections.abc import Callable

from hypothesis import strategies as st

from holdfast.facts.values import Value
from holdfast.reading.body import body_of
from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted

PUBLISHED = "2019-03-12"  # a Tuesday
WORDS = (
    "arrested detained held deported will be to due on in at by the city of prison Osh"
    ' Cairo May 3 2011 Tuesday China said that and , who ( ) - " “ ” ‘ ’ ; . since'
    " until extradition ruling court Article convention against torture"
    " border as migrants"
).split()
ODD_TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
)


def seen(text: str, published: str | None = PUBLISHED) -> Sighted:
    """Give the first sentence of a text, ready for a pass."""
    body = body_of(text, "en", published)
    return Sighted(body, body.paragraphs[0].sentences[0])


def values(find: Callable[[Sighted], tuple[Mention, ...]], text: str) -> list[Value]:
    """Give what a pass says of a sentence."""
    return [mention.value for mention in find(seen(text))]


def holds(find: Callable[[Sighted], tuple[Mention, ...]], text: str) -> bool:
    """Say whether a pass gives only spans inside the sentence, whatever it is."""
    body = body_of(text, "en", PUBLISHED)
    return all(
        sentence.holds(mention.span)
        for paragraph in body.paragraphs
        for sentence in paragraph.sentences
        for mention in find(Sighted(body, sentence))
    )
