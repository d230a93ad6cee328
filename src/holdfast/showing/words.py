"""Codes → words for people: labels, counts, hedges, one line at a time."""

import unicodedata

from holdfast.errors import UnknownTermError
from holdfast.facts.counts import Count, count_words
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.terms.load import label

HEDGES = {
    Firmness.ASSERTED: "stated",
    Firmness.REPORTED: "reportedly",
    Firmness.BELIEVED: "believed",
    Firmness.FEARED: "feared",
    Firmness.DENIED: "denied",
}
THOSE_NAMED = "those named"
"""What stands, in the label of a hedge, for whoever is quoted."""
OPENING_QUOTES = tuple('"“„«「『')
# Characters that can turn a line around, hide a word or command a terminal.
DANGEROUS = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    # As wide as nothing, like the controls they stand for, but without their power.
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\u200b"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def harmless(untrusted_text: str) -> str:
    """Make a report's words safe to show: nothing in them moves or hides others."""
    return untrusted_text.translate(DANGEROUS)


def one_line(untrusted_text: str) -> str:
    """Make a report's words safe to show on one line."""
    return " ".join(harmless(untrusted_text).split())


def in_quotes(untrusted_text: str) -> str:
    """Give a report's words on one line, in quotation marks unless they have some."""
    words = one_line(untrusted_text)
    return words if words[:1] in OPENING_QUOTES else f"“{words}”"


def word(words: str, code: str) -> str:
    """Give the label of a code in a word list, or the code itself in plain words."""
    try:
        return label(words, code)
    except (UnknownTermError, KeyError):
        return code.replace("_", " ")


def state_words(code: str) -> str:
    """Give the name of a State."""
    return word("states", code)


def people_words(count: Count | None) -> str:
    """Give how many people, or only that there are people."""
    if count is None:
        return "people"
    one = (count.min, count.max) == (1, 1)
    return f"{count_words(count)} {'person' if one else 'people'}"


def hedge_words(hedge: Hedge) -> str:
    """Give how firmly a thing is said, and whose word it is."""
    told = firmness_words(hedge)
    if hedge.attributed_to is None:
        return told
    whose = one_line(hedge.attributed_to)
    if THOSE_NAMED in told:
        return told.replace(THOSE_NAMED, whose)
    return f"{told}, according to {whose}"


def firmness_words(hedge: Hedge) -> str:
    """Give how firmly a thing is said, as finely as it is known."""
    if hedge.grade == hedge.firmness:
        return HEDGES[hedge.firmness]
    return word("hedges", hedge.grade)


def shortened(words: str, width: int) -> str:
    """Cut words to a width, at a space where there is one, and say so by "…"."""
    if wide(words) <= width:
        return words
    kept = words[:width]
    while wide(kept) > width - 1:
        kept = kept[:-1]
    space = kept.rfind(" ")
    return (kept[:space] if space > width // 2 else kept).rstrip(" ,;:") + "…"


def wide(words: str) -> int:
    """Give how many columns of a terminal words take up."""
    return sum(
        2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in words
        if unicodedata.category(char) != "Mn"
    )
