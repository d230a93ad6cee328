"""Nothing withheld is in any document; and where nothing is withheld, it is found.

The whole run is `make leaks` (`run.py`); here a fixed part of it.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from holdfast.drafting.grounds import Grounds
from holdfast.drafting.release import FORMS
from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.hedges import Firmness
from holdfast.proofing.finished import words_of
from holdfast.publishing.phrases import fixed_wording
from holdfast.publishing.template import templates
from holdfast.safety.marks import Secret
from holdfast.safety.residue import residue
from holdfast.safety.secrets import secrets_of
from holdfast.terms.load import terms
from tests.leaks.looking import (
    TEAM,
    Combination,
    Leak,
    combinations_of,
    composed,
    grounds_of,
    leaks_of,
    secrets_for,
)
from tests.leaks.planting import NAME_FIELDS, SCRIPTS, Case, Planted, case_of

READ_CASES, PRINTED_SAMPLE = 30, 300
FORMS_READ, FORMS_PRINTED = ("txt", "html"), ("pdf", "docx")


@cache
def prepared(
    number: int,
) -> tuple[Case, dict[str, Grounds], dict[str, tuple[Secret, ...]]]:
    """Give a case, what each circle of readers may be told, and what not."""
    case = case_of(number)
    grounds = grounds_of(case)
    return case, grounds, secrets_for(case, grounds)


def documents(numbers: range) -> Iterator[Combination]:
    """Give every combination of some cases that can be made and is not for the team."""
    for number in numbers:
        case, grounds, _ = prepared(number)
        for each in combinations_of(case, every_language=False):
            told = grounds.get(each.audience)
            if each.audience != TEAM and told and composed(each, told) is not None:
                yield each


@pytest.mark.parametrize("number", range(READ_CASES))
def test_nothing_withheld_is_in_any_text_or_page(number: int) -> None:
    """Every template, every circle of readers that it may go to."""
    _, grounds, secrets = prepared(number)
    made = list(documents(range(number, number + 1)))
    assert [
        leak
        for each in made
        for leak in leaks_of(
            each, grounds[each.audience], secrets[each.audience], FORMS_READ
        )
    ] == []


def test_nothing_withheld_is_in_any_pdf_or_word_file() -> None:
    """A fixed sample of all combinations; what files carry unseen is searched too."""
    every = list(documents(range(READ_CASES)))
    sample = every[:: max(len(every) // PRINTED_SAMPLE, 1)][:PRINTED_SAMPLE]
    assert len(sample) == PRINTED_SAMPLE
    assert {each.template.code for each in sample} == set(templates())
    assert {each.audience for each in sample} == set(terms("audiences")) - {TEAM}
    found: list[Leak] = []
    for each in sample:
        _, grounds, secrets = prepared(each.case.number)
        told, hidden = grounds[each.audience], secrets[each.audience]
        found += leaks_of(each, told, hidden, FORMS_PRINTED)
    assert found == []


def everything(case: Case) -> Disclosed:
    """Disclose all there is, as no code of the program ever may."""
    found = [
        Detail(each.question, each.values, Firmness.ASSERTED, (each.id,))
        for each in case.known.findings
    ]
    people = [
        Detail(
            each.field, (each.value,), Firmness.ASSERTED, (each.id,), person=each.person
        )
        for each in case.known.personal
    ]
    return Disclosed("public", draft_only=True, details=(*found, *people))


def still_found(case: Case, form: str) -> set[Planted]:
    """Give what the check finds of a case in a sheet that hides nothing."""
    leaky = Grounds(everything(case), None, None)
    each = Combination(case, templates()["case_sheet"], "public", "en")
    document = composed(each, leaky)
    assert document is not None
    words = words_of(FORMS[form](document, each.template.layout), form)
    nothing = Disclosed("public", draft_only=True, details=())
    secrets = secrets_of(case.known, nothing)
    hits = residue(words, secrets, fixed_wording("en"))
    fields = {hit.field for hit in hits}
    return {planted for planted in case.planted if planted.field in fields}


@pytest.mark.parametrize("form", [*FORMS_READ, *FORMS_PRINTED])
def test_what_was_planted_is_found_where_the_filter_is_off(form: str) -> None:
    """Each kind of identifier and each script: the tests above can fail."""
    cases = [case_of(number) for number in range(len(SCRIPTS))]
    found = {each for case in cases for each in still_found(case, form)}
    planted = {each for case in cases for each in case.planted}
    assert {(each.field, each.script) for each in planted - found} == set()
    assert {each.script for each in found} == set(SCRIPTS)


@pytest.mark.parametrize("number", range(5))
def test_each_planted_identifier_is_found_by_itself(number: int) -> None:
    """Not only with others of its field around it."""
    case = case_of(number)
    secrets = secrets_of(case.known, Disclosed("public", draft_only=True, details=()))
    for each in case.planted:
        spelt = "South Korea" if each.field == "intended_destination" else each.value
        spelt = f"aged {spelt}" if each.field == "age" else spelt
        fields = {hit.field for hit in residue(f"It was {spelt}.", secrets)}
        assert each.field in fields, each.field


@pytest.mark.parametrize("template", sorted(templates()))
@pytest.mark.parametrize("form", FORMS_READ)
def test_one_planted_word_is_found_in_any_document(template: str, form: str) -> None:
    """As a slip in a template would put it there: beside everything else."""
    chosen = templates()[template]
    case, grounds, secrets = prepared(0)
    told = grounds[chosen.audience if chosen.audience != TEAM else "public"]
    hidden = secrets[told.disclosed.audience]
    for language in chosen.languages:
        fixed = fixed_wording(language)
        each = Combination(case, chosen, told.disclosed.audience, language)
        document = composed(each, told)
        assert document is not None
        for planted in (one for one in case.planted if one.field in NAME_FIELDS):
            slipped = replace(document, notices=(*document.notices, planted.value))
            words = words_of(FORMS[form](slipped, chosen.layout), form)
            assert planted.field in {hit.field for hit in residue(words, hidden, fixed)}
