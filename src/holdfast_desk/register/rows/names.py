"""Names are not kept twice: where one belongs, a row keeps its place in the text.

So no name of a person stands in the register but in the text of a report, in the index
over it, and in the quotes of claims that are marked identifying.
"""

import re
from collections.abc import Mapping

from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.spans import Span

HIDDEN: Mapping[str, tuple[str, ...]] = {
    "person_name": ("name",),
    "alias": ("alias", "of"),
    "quotation": ("speaker",),
    "spokesperson": ("name",),
}
"""Kinds of claim whose value holds a name, and where in it."""
PLACE = "at"


def is_identifying(kind: str) -> bool:
    """Say whether the words of such a claim name somebody."""
    return kind in HIDDEN


def hide(kind: str, value: JsonObject, span: Span, text: str) -> JsonObject:
    """Give a claim's value with the place of each name instead of the name."""
    hidden = {
        field: place_of(told, span, text)
        for field in HIDDEN.get(kind, ())
        if isinstance(told := value.get(field), str)
    }
    return {**value, **hidden}


def show(kind: str, value: JsonObject, text: str) -> JsonObject:
    """Give a claim's value with the names that stand at those places."""
    shown = {field: name_at(value.get(field), text) for field in HIDDEN.get(kind, ())}
    return {**value, **shown}


def place_of(told: str, span: Span, text: str) -> JsonObject:
    """Give where a name stands: in the quote, else in the text, else the quote itself.

    A reader writes a name with single blanks; the text may part it over two lines.
    """
    pattern = re.compile(r"\s+".join(map(re.escape, told.split())) or r"(?!)")
    found = pattern.search(text, span.start, span.end) or pattern.search(text)
    start, end = found.span() if found else (span.start, span.end)
    return {PLACE: [start, end]}


def name_at(place: Json, text: str) -> str | None:
    """Give the words at a place; None where no place is kept."""
    match place:
        case {"at": [int(start), int(end)]}:
            return " ".join(text[start:end].split())
    return place if isinstance(place, str) else None
