"""Templates are folders; what nobody reads in them is refused."""

from pathlib import Path

import pytest

from holdfast.errors import BadTemplateError
from holdfast.law.corpus import corpus
from holdfast.publishing.forms import answers
from holdfast.publishing.mending import gap, mending
from holdfast.publishing.phrases import LANGUAGES, phrases_of
from holdfast.publishing.tellings import tellings
from holdfast.publishing.template import load_template, templates
from holdfast.terms.load import terms

CODES = (
    "appeal_letter",
    "authority_letter",
    "case_sheet",
    "further_information",
    "interim_measures_request",
    "press_release",
    "rule_39_request",
    "special_procedures_appeal",
    "stop_action",
    "urgent_action",
    "wgad_questionnaire",
    "wgeid_form",
)
GOOD = """code = "sample"
audience = "public"
layout = "alert"
languages = ["en"]
title = ["title-plain"]
"""


def _load(tmp_path: Path, source: str) -> None:
    folder = tmp_path / "sample"
    folder.mkdir()
    (folder / "template.toml").write_text(source)
    load_template(folder)


def test_there_are_twelve_templates() -> None:
    """One that is added or lost shows here first, and in the leak test."""
    assert tuple(templates()) == CODES


def test_what_is_public_exists_in_every_language() -> None:
    """Those who can help may read but one of the five."""
    for template in templates().values():
        if template.audience == "public":
            assert template.languages == LANGUAGES


def test_no_number_has_a_digit_of_its_own() -> None:
    """A draft with a number looks issued; numbers come with approval."""
    numbers = [each.number for each in templates().values() if each.number]
    assert len(numbers) == 4
    assert not any(sign.isdigit() for number in numbers for sign in number)


def test_every_demand_of_a_template_is_known_by_moment() -> None:
    """After a return one asks for whereabouts, not for a stop."""
    asks = templates()["urgent_action"].asks
    assert asks["after"] == ("disclose_whereabouts", "humane_treatment", "release")


def test_forms_name_their_bodies() -> None:
    """A form without its body would never be offered."""
    bodies = {each for template in templates().values() for each in template.forums}
    assert {"wgad", "wgeid", "ecthr_rule39", "cat_complaint", "sr_torture"} <= bodies
    assert bodies <= corpus().forums.keys()


def test_answers_are_of_fields_and_sentences_that_exist() -> None:
    """A mistyped code leaves a field of a form blank for good."""
    told = answers()
    assert told.fields.keys() | told.people.keys() <= terms("form_fields").keys()
    english = phrases_of("en")
    ids = {id_ for choices in told.fields.values() for each in choices for id_ in each}
    assert {id_ for id_ in ids if not english.has(id_)} == set()
    people = {field for fields in told.people.values() for field in fields}
    assert people <= terms("fields").keys()
    assert ids & tellings().keys()


def test_a_template_that_makes_sense_is_read(tmp_path: Path) -> None:
    """The one that the wrong ones below differ from in a single line."""
    _load(tmp_path, GOOD)


@pytest.mark.parametrize(
    "wrong",
    [
        GOOD.replace('"sample"', '"another"'),
        GOOD.replace('"public"', '"martians"'),
        GOOD.replace('"alert"', '"banner"'),
        GOOD.replace('["en"]', "[]"),
        GOOD.replace('["en"]', '["en", "xx"]'),
        GOOD.replace('["title-plain"]', "[]"),
        GOOD.replace('["title-plain"]', '["title-of-nothing"]'),
        GOOD.replace('audience = "public"\n', ""),
        GOOD + 'required = ["a whim"]',
        GOOD + 'forums = ["parliament_of_owls"]',
        GOOD + "follows = 1",
        GOOD + "colour = 1",
        GOOD + '[asks]\nbefore = ["a pony"]',
        GOOD + '[asks]\nnoon = ["release"]',
        GOOD + "asks = 1",
        GOOD + "section = 1",
        GOOD + '[[section]]\nblock = "mosaic"',
        GOOD + '[[section]]\nmoments = ["noon"]',
        GOOD + '[[section]]\ntopics = ["weather"]',
        GOOD + '[[section]]\nsentences = ["unheard-of"]',
        GOOD + "[[section]]\nsentences = 1",
        GOOD + '[[section]]\nheading = "unheard-of"',
        GOOD + "[[section]]\ncolour = 1",
    ],
)
def test_a_template_that_makes_no_sense_is_refused(tmp_path: Path, wrong: str) -> None:
    """With a sentence that tells no path of the machine."""
    with pytest.raises(BadTemplateError) as refused:
        _load(tmp_path, wrong)
    assert "/" not in refused.value.sentence


def test_a_gap_says_where_to_mend_it() -> None:
    """“Missing” alone sends nobody to the right place in the case."""
    assert gap("deadline").field == mending()["deadline"].label
    assert "finding on deadline" in gap("deadline").where


def test_every_question_that_is_required_has_an_answer_at_the_desk() -> None:
    """What a template asks for must be something that a person can supply."""
    required = {field for each in templates().values() for field in each.required}
    assert required <= mending().keys()
