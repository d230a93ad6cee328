"""Which class a field is of, and by what rule that class opens to an audience."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from holdfast.errors import UnknownTermError
from holdfast.facts.findings import AnswerValue
from holdfast.terms.load import terms

TEAM = "team"


class Rule(StrEnum):
    """By what a class opens to an audience; `terms/field_classes.toml` tells more."""

    SHOW = "show"
    PUBLIC_OR_CONSENT = "public_or_consent"
    IF_PUBLIC = "if_public"
    WITH_CONSENT = "with_consent"
    DECIDED = "decided"
    WITH_NAMES = "with_names"


def class_of(field: str, value: AnswerValue | None = None) -> str:
    """Give the class of a field, or of one of its values where that is another.

    Raises `UnknownTermError` for a field that nobody has classed: what is not
    classed may go nowhere.
    """
    known = _classes().get(field)
    if known is None:
        raise UnknownTermError(
            "field_not_classed",
            "A field of this case has no class; add it to terms/fields.toml.",
        )
    whole, apart = known
    return apart.get(value, whole) if isinstance(value, str) else whole


def rule_for(field_class: str, audience: str) -> Rule:
    """Give the rule by which a class opens to an audience."""
    return _matrix()[field_class, audience]


def check_audience(audience: str) -> None:
    """Refuse an audience that nobody has thought about."""
    if audience not in terms("audiences"):
        raise UnknownTermError(
            "no_such_audience",
            f"Readers are one of {', '.join(terms('audiences'))}; say which.",
        )


@cache
def _classes() -> Mapping[str, tuple[str, Mapping[str, str]]]:
    """Give each field its class, and the class of values that have another."""
    return {
        code: (
            str(field.group),
            {value: other for other, each in field.rules.items() for value in each},
        )
        for code, field in terms("fields").items()
    }


@cache
def _matrix() -> Mapping[tuple[str, str], Rule]:
    return {
        (code, audience): Rule(rule)
        for code, field_class in terms("field_classes").items()
        for audience, (rule,) in field_class.rules.items()
    }
