"""Names of people in words nobody took for a name yet: of speakers, in quotes.

Speakers are told in the report's own words: a person's name is found in them,
the name of an organisation is passed over.
"""

import re
from collections.abc import Iterator

from holdfast.reading.name_words import NAME_LIKE, Kind, kind_of

WORD = re.compile(r"[^\W\d_][^\W\d_'’.-]*(?:['’.-][^\W\d_]+)*\.?")
LONGEST_ACRONYM = 4
MAY_FOLLOW = (Kind.WORD, Kind.BODY)
"""Kinds of words that end a name ("Gordon Brown") or show it is none's."""
OPENING, CLOSING = "\"“”„«‘'", "\"”“»’'"
ALIAS = re.compile(
    r"\b(?:(?:better |also |otherwise )?known (?:only |simply )?as|nicknamed|alias"
    r"|a\.?k\.?a\.?|nom de guerre|goes by|under the (?:name|pseudonym)(?: of)?)"
    rf"(?: the name)?[ ,:]{{0,3}}[{OPENING}]"
    rf"([^\n{OPENING}{CLOSING}]{{2,40}})[{CLOSING}]",
    re.IGNORECASE,
)


def quoted_aliases(text: str) -> Iterator[str]:
    """Give what a text says somebody is known as, where it stands in quotes."""
    return (found[1] for found in ALIAS.finditer(text) if found[1][0].isupper())


def persons_in(speaker: str | None) -> Iterator[str]:
    """Give the names of people among a speaker's words: "Ms Dana Whitlock of …"."""
    for part in re.split(r"[,;:()/]", speaker or ""):
        for stretch in _stretches(WORD.findall(part)):
            if not any(kind_of(_calm(word)) is Kind.BODY for word in stretch):
                yield " ".join(stretch)


def _stretches(words: list[str]) -> Iterator[list[str]]:
    """Give words that stand together and may be one name, or a body's."""
    name: list[str] = []
    after_title = False
    for word in words:
        kind = kind_of(_calm(word)) if _is_large(word) else None
        follows = (kind is Kind.WORD and after_title) or (kind in MAY_FOLLOW and name)
        if kind in NAME_LIKE or follows:
            name.append(word)
        else:
            yield from filter(None, [name])
            name = []
        after_title = kind is Kind.TITLE
    yield from filter(None, [name])


def _is_large(word: str) -> bool:
    """Say whether a word is written large, or in a script without case."""
    return word[0].isupper() or word[0].lower() == word[0].upper()


def _calm(word: str) -> str:
    """Give a name in capitals as it is written elsewhere; an acronym as it is."""
    return word.title() if word.isupper() and len(word) > LONGEST_ACRONYM else word
