"""Every document of an invented case, searched for what its readers may not see.

Two ways to look that know nothing of each other: the residue check, and a plain search
for the very words that were planted and that no consent and no decision opens.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from holdfast.drafting.grounds import Grounds, grounds_for
from holdfast.drafting.release import FORMS
from holdfast.errors import BadTemplateError
from holdfast.facts.disclosed import Disclosed, Refused
from holdfast.facts.documents import Document
from holdfast.proofing.finished import words_of
from holdfast.publishing.compose import compose
from holdfast.publishing.phrases import fixed_wording
from holdfast.publishing.template import Template, templates
from holdfast.safety.fields import class_of
from holdfast.safety.marks import Secret
from holdfast.safety.residue import residue
from holdfast.safety.secrets import secrets_of
from holdfast.terms.load import terms
from tests.leaks.planting import DAY, Case, Planted

ON = date.fromisoformat(DAY)
TEAM = "team"
SHORTEST = 5
"""Planted words of fewer letters stand in any text."""


@dataclass(frozen=True, slots=True)
class Combination:
    """A case, a template, its readers and a language."""

    case: Case
    template: Template
    audience: str
    language: str


@dataclass(frozen=True, slots=True)
class Leak:
    """What came through: where, and of which field; never the words themselves."""

    case: int
    template: str
    audience: str
    language: str
    form: str
    field: str
    found_by: str


def combinations_of(case: Case, *, every_language: bool) -> Iterator[Combination]:
    """Give every template with every circle of readers, in one language or in each."""
    for place, template in enumerate(templates().values()):
        turn = (case.number + place) % len(template.languages)
        one = template.languages[turn : turn + 1]
        for audience in terms("audiences"):
            for language in template.languages if every_language else one:
                yield Combination(case, template, audience, language)


def grounds_of(case: Case) -> dict[str, Grounds]:
    """Give what each circle of readers may be told; none of those refused."""
    found = (
        (each, grounds_for(case.known, each, ON, ON)) for each in terms("audiences")
    )
    return {each: got for each, got in found if not isinstance(got, Refused)}


def composed(combination: Combination, grounds: Grounds) -> Document | None:
    """Give the document; None where a template refuses a wider circle.

    The sheet of the house is drawn without law and countries, which name States
    whether or not the people ever thought of them.
    """
    inside = combination.template.audience == TEAM
    try:
        return compose(
            grounds.disclosed,
            combination.template,
            combination.language,
            None if inside else grounds.law,
            None if inside else grounds.country,
        )
    except BadTemplateError as error:
        if error.code != "wider_audience":
            raise
        return None


def leaks_of(
    combination: Combination,
    grounds: Grounds,
    secrets: tuple[Secret, ...],
    forms: tuple[str, ...],
) -> Iterator[Leak]:
    """Give what comes through in each form of a document; the team may see all."""
    document = composed(combination, grounds)
    if document is None or combination.audience == TEAM:
        return
    barred = tuple(barred_from(combination.case, grounds.disclosed))
    fixed = fixed_wording(combination.language)
    for form in forms:
        words = words_of(FORMS[form](document, combination.template.layout), form)
        for hit in residue(words, secrets, fixed):
            yield _leak(combination, form, hit.field, "residue")
        for each in barred:
            if _plain(each.value) in _plain(words):
                yield _leak(combination, form, each.field, "plain search")


def barred_from(case: Case, disclosed: Disclosed) -> Iterator[Planted]:
    """Give what was planted and neither disclosed nor part of what was.

    And, whatever was disclosed, what points at a person where nobody agreed to names.
    """
    texts = _plain(" ".join(_texts(disclosed)))
    for each in case.planted:
        if len(each.value) >= SHORTEST:
            is_told = _plain(each.value) in texts
            if not is_told or not _may_be_opened(case, each, disclosed.audience):
                yield each


def secrets_for(
    case: Case, grounds: dict[str, Grounds]
) -> dict[str, tuple[Secret, ...]]:
    """Give what each circle of readers may not see."""
    return {
        audience: secrets_of(case.known, each.disclosed)
        for audience, each in grounds.items()
    }


def _may_be_opened(case: Case, planted: Planted, audience: str) -> bool:
    """Say whether consent or a decision on file could open this at all."""
    agreed = [each for each in case.known.consent if audience in each.audiences]
    if class_of(planted.field) == "identifying":
        return any(each.names_too for each in agreed)
    return bool(agreed)


def _texts(disclosed: Disclosed) -> Iterator[str]:
    for detail in disclosed.details:
        for value in (*detail.values, detail.range, detail.instead):
            if isinstance(value, str):
                yield value


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _leak(combination: Combination, form: str, field: str, found_by: str) -> Leak:
    return Leak(
        combination.case.number,
        combination.template.code,
        combination.audience,
        combination.language,
        form,
        field,
        found_by,
    )
