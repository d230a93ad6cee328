"""Ages a text tells, and its long runs of figures: phones, papers, accounts."""

import re
from collections.abc import Iterator

from holdfast.facts.spans import Span

RUN = re.compile(r"\d(?:[\s().\-/·_‐-―]{0,3}\d){5,}")
LIKE = r"[\s\-‐-―\u00a0]{0,3}"
NUMBER = re.compile(r"(?<![\d.,])(\d{1,3})(?!\d)")
_TEENS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
IN_WORDS = {
    **{word: number for number, word in enumerate(_TEENS)},
    **{
        f"{ten}{one and '-'}{one}": 20 + 10 * place + ones
        for place, ten in enumerate(_TENS)
        for ones, one in enumerate(("", *_TEENS[1:10]))
    },
}
WORDED = "|".join(sorted(IN_WORDS, key=len, reverse=True))
WHO_FR = "femme|homme|fille|fillette|garçon|enfant|bébé|personne|mère|père|jeune"
WHO_ES = "mujer|hombre|niña|niño|joven|persona|madre|padre|bebé|chica|chico"
OLD = rf"years?{LIKE}(?:old|of{LIKE}age)\b"
# What makes a number an age: by what comes after it, by what stands before it, and
# where both are needed, since "34 ans" may be a sentence of a court.
AFTER = re.compile(
    rf"{LIKE}{OLD}|\s*(?:세(?!기)|살|岁|歲)|\s*años\s+de\s+edad", re.IGNORECASE
)
BEFORE = re.compile(
    # Of one person, as a form labels it: "age (B): 20".
    r"\bage[ds]?(?:\s*\([A-Z]\))?\s*(?:of\s+|:\s*|is\s+)?\Z"
    r"|(?:나이|연령|年龄|年齡)\s*[:：]?\s*\Z",
    re.IGNORECASE,
)
YEARS_ROMANCE = re.compile(r"\s*(?:ans\b|años\b)", re.IGNORECASE)
WHO_ROMANCE = re.compile(
    rf"(?:âgée?s?\s+de|\b(?:{WHO_FR}|{WHO_ES})\s+de|(?:âge|edad)\s*(?:de|:)|,)\s*\Z",
    re.IGNORECASE,
)
NOT_AN_AGE = re.compile(r"\s*(?:%|\d)")
IN_YEARS = re.compile(OLD, re.IGNORECASE)
AGED = re.compile(rf"\baged\s+({WORDED})\b", re.IGNORECASE)
WORDED_BEFORE = re.compile(rf"\b({WORDED}){LIKE}\Z", re.IGNORECASE)
LOOKED_BACK = 40


def ages_in(text: str) -> Iterator[tuple[int, Span]]:
    """Give every number that the words around it make an age.

    Sought from the numbers and from "years old", since both are rare.
    """
    for number in NUMBER.finditer(text):
        if (span := _age_around(text, number)) is not None:
            yield int(number[1]), span
    for found in AGED.finditer(text):
        yield IN_WORDS[found[1].lower()], Span(*found.span())
    for old in IN_YEARS.finditer(text):
        start = max(0, old.start() - LOOKED_BACK)
        if worded := WORDED_BEFORE.search(text, start, old.start()):
            yield IN_WORDS[worded[1].lower()], Span(worded.start(), old.end())


def _age_around(text: str, number: re.Match[str]) -> Span | None:
    """Give the stretch that makes a number an age; None where nothing does."""
    if after := AFTER.match(text, number.end()):
        return Span(number.start(), after.end())
    back = max(0, number.start() - LOOKED_BACK)
    romance = YEARS_ROMANCE.match(text, number.end())
    leading = WHO_ROMANCE if romance else BEFORE
    before = leading.search(text, back, number.start())
    if before is None or NOT_AN_AGE.match(text, number.end()):
        return None
    return Span(before.start(), (romance or number).end())


def runs_in(text: str) -> Iterator[tuple[str, Span]]:
    """Give every run of six figures or more, whatever short signs part them."""
    for found in RUN.finditer(text):
        figures = "".join(char for char in found[0] if char.isdecimal())
        plain = figures if figures.isascii() else "".join(str(int(c)) for c in figures)
        yield plain, Span(*found.span())
