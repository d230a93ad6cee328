"""Is anything withheld left in a finished text? `residue` looks, `check_residue` stops.

It looks for marks (`marks.py`), never for values as they stand: a name is found in any
script, order and spelling that `transliteration.py` knows, a day however it is written.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.errors import ResidueError
from holdfast.facts.spans import Span
from holdfast.safety.marks import Secret, Way
from holdfast.safety.residue_days import days_in, in_any_year, key_of
from holdfast.safety.residue_figures import ages_in, runs_in
from holdfast.safety.residue_fixed import lies_in_fixed
from holdfast.safety.residue_index import Index, index_of
from holdfast.safety.residue_runs import Found, Runs
from holdfast.safety.residue_text import unescaped, words_in

HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\x00-\x08]"
)
IS_WIDE = re.compile("[\uff01-\uff5e]")
WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """Where something withheld stands in a text, and of which field it is."""

    span: Span
    field: str


@dataclass(frozen=True, slots=True)
class _Seen:
    """A text without invisible signs, and where each of its characters stood."""

    text: str
    places: tuple[int, ...] | None

    def back(self, span: Span) -> Span:
        """Carry a place back to the text as it came."""
        if self.places is None:
            return span
        return Span(self.places[span.start], self.places[span.end - 1] + 1)


def residue(
    words: str, secrets: tuple[Secret, ...], fixed: tuple[str, ...] = ()
) -> tuple[Hit, ...]:
    """Give every place of a finished text that tells something withheld.

    `fixed` is wording of our own that holds no value: what only sounds like a name
    inside it is none. It is searched in every other way like all else.
    """
    index = index_of(secrets)
    text = unescaped(words)
    runs = Runs(text, tuple(words_in(text)))
    cleared = tuple(runs.phrases(index))
    heard = (
        (numbers, span)
        for numbers, span in runs.heard(index)
        if not lies_in_fixed(text, span, fixed)
    )
    found = (*runs.found(index), *heard, *_figures(text, index), *_codes(words, index))
    return tuple(
        sorted(
            {
                Hit(span, secrets[number].field)
                for numbers, span in found
                for number in numbers
                if not _is_cleared(number, span, cleared)
            }
        )
    )


def check_residue(
    words: str, secrets: tuple[Secret, ...], fixed: tuple[str, ...] = ()
) -> None:
    """Raise `ResidueError` if anything withheld is left; it counts, by field only."""
    hits = residue(words, secrets, fixed)
    if hits:
        counted = sorted(Counter(hit.field for hit in hits).items())
        told = ", ".join(f"{field} ({times})" for field, times in counted)
        raise ResidueError(
            "residue",
            f"The finished text still holds what was withheld: {told}; take it out of"
            " the wording or the template before anything leaves.",
        )


def _figures(text: str, index: Index) -> Iterator[Found]:
    """Give days, ages and long numbers, read without the signs that hide them."""
    seen = _seen(text)
    days, ages = index.keys[Way.DAY].owners, index.keys[Way.AGE].owners
    for day, span in days_in(seen.text) if days else ():
        for key in (key_of(day), in_any_year(day)):
            if owners := days.get(key):
                yield owners, seen.back(span)
    for age, span in ages_in(seen.text) if ages else ():
        if owners := ages.get(str(age)):
            yield owners, seen.back(span)
    digits = index.keys[Way.DIGITS].owners
    for figures, span in runs_in(seen.text) if digits else ():
        for key, owners in digits.items():
            if key in figures:
                yield owners, seen.back(span)


def _codes(words: str, index: Index) -> Iterator[Found]:
    """Give codes of the program that stand in the text letter by letter."""
    for code, owners in index.keys[Way.RAW].owners.items():
        for found in re.finditer(rf"(?<!\w){re.escape(code)}(?!\w)", words):
            yield owners, Span(*found.span())


def _is_cleared(number: int, span: Span, cleared: tuple[Found, ...]) -> bool:
    """Say whether a place lies within a phrase that may be shown."""
    return any(
        number in numbers and place.start <= span.start and span.end <= place.end
        for numbers, place in cleared
    )


def _seen(text: str) -> _Seen:
    plain = text.translate(WIDE) if IS_WIDE.search(text) else text
    if not HIDDEN.search(plain):
        return _Seen(plain, None)
    kept = [place for place, char in enumerate(plain) if not HIDDEN.match(char)]
    return _Seen("".join(plain[place] for place in kept), tuple(kept))
