"""The words in which comparisons say what they found; never a person's name."""

from collections.abc import Iterable

from holdfast.facts.counts import Count
from holdfast.terms.load import label, terms


def named(code: str) -> str:
    """Give the name of a State."""
    return label("states", code) if code in terms("states") else code


def all_named(codes: Iterable[str]) -> str:
    """Give the names of some States."""
    return ", ".join(named(code) for code in sorted(codes))


def number_words(count: Count) -> str:
    """Give a number of people as firmly as it was said."""
    if count.min == count.max:
        return f"about {count.min}" if count.approximate else str(count.min)
    if count.max is None:
        return f"at least {count.min}"
    return f"up to {count.max}" if count.min is None else f"{count.min}-{count.max}"


def persons_words(number: int) -> str:
    """Give the word for so many."""
    return "person" if number == 1 else "people"
