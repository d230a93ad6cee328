"""Outcomes: the axes on which they are told, and the values of each."""

from collections.abc import Mapping

from holdfast.terms.load import Term, terms

AXES, VALUES = "outcome_axes", "outcomes"
UNKNOWN = "unknown"
"""Somebody asked and nobody can tell: a value of every axis."""


def values_on(axis: str) -> Mapping[str, Term]:
    """Give the values of an axis by code, in file order, "unknown" last.

    Empty for what is no axis.
    """
    if axis not in terms(AXES):
        return {}
    words = terms(VALUES)
    own = {code: term for code, term in words.items() if term.group == axis}
    return {**own, UNKNOWN: words[UNKNOWN]}
