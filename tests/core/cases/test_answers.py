"""Answers: which field and which kind of claim answers which question."""

from dataclasses import fields, replace

import pytest

from holdfast.cases.answers import (
    KIND_OF_FIELD,
    QUESTION_OF_FIELD,
    QUESTION_OF_KIND,
    value_for,
)
from holdfast.cases.check import check
from holdfast.cases.gather import gather
from holdfast.cases.opening import with_provisional
from holdfast.facts.casefile import Judgement
from holdfast.facts.counts import Count
from holdfast.facts.questions import LIST_OF_QUESTION
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import (
    KINDS,
    AccessValue,
    ActValue,
    ArrestValue,
    AuthorityValue,
    ContextValue,
    CustodyValue,
    DateValue,
    DemandValue,
    FactorValue,
    HarmValue,
    IndexValue,
    LegalValue,
    NameValue,
    PositionValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.terms.check import list_names
from holdfast.terms.load import terms
from tests.core.by_hand import Words, case_from, reading_by_hand, report_of


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("count", Count(9, None), Count(9, None)),
        ("nationality", Count(9, None), None),
        ("arrest_place", ArrestValue("Tumen", "2019-02"), "Tumen"),
        ("arrest_date", ArrestValue("Tumen", "2019-02"), "2019-02"),
        ("custody_place", CustodyValue("Tumen", "guards"), "Tumen"),
        ("act", ActValue("deportation", "threatened"), "deportation"),
        ("status", ActValue("deportation", "threatened"), None),
        ("sending_state", StateValue("CN"), "CN"),
        ("names", NameValue("Ines Okafor"), "Ines Okafor"),
        ("status", StatusValue("stayed"), "stayed"),
        ("feared_harms", HarmValue("torture"), "torture"),
        ("risk_factors", FactorValue("religion"), "religion"),
        ("access_denied", AccessValue("unhcr"), "unhcr"),
        ("demanded", DemandValue("release", None), "release"),
        ("deadline", DateValue("2019-02-20", "return"), "2019-02-20"),
        ("count", IndexValue("PN 1/2019", "ngo"), None),
    ],
)
def test_a_claim_says_what_its_value_holds(
    field: str, value: Value, said: Count | str | None
) -> None:
    """A value that cannot speak of a field says nothing of it."""
    assert value_for(field, value) == said


def test_every_field_and_kind_leads_to_a_question_that_exists() -> None:
    """The tables name what is there."""
    questions = terms("questions")
    assert set(QUESTION_OF_FIELD.values()) <= questions.keys()
    assert set(QUESTION_OF_KIND.values()) <= questions.keys()
    assert QUESTION_OF_FIELD.keys() <= {field.name for field in fields(ReportedCase)}
    assert QUESTION_OF_KIND.keys() <= KINDS.keys()
    assert KIND_OF_FIELD.keys() == QUESTION_OF_FIELD.keys()
    assert set(KIND_OF_FIELD.values()) <= KINDS.keys()
    assert LIST_OF_QUESTION.keys() <= questions.keys()
    assert set(LIST_OF_QUESTION.values()) <= set(list_names())


@pytest.mark.parametrize(
    ("kind", "value", "question", "said"),
    [
        ("suffered_harm", HarmValue("torture"), "suffered_harms", "torture"),
        (
            "state_position",
            PositionValue("CN", "economic_migrants"),
            "state_position",
            "CN economic_migrants",
        ),
        (
            "state_position",
            PositionValue(None, "economic_migrants"),
            "state_position",
            "economic_migrants",
        ),
        ("authority", AuthorityValue("the court", "CN"), "authority", "the court"),
        (
            "intended_destination",
            StateValue("KR"),
            "intended_destination",
            "KR",
        ),
        (
            "legal_reference",
            LegalValue("cat", "Article 3"),
            "legal_reference",
            "cat Article 3",
        ),
        ("legal_reference", LegalValue("cat"), "legal_reference", "cat"),
        ("context", ContextValue("leadership", "2018"), "context", "leadership"),
        ("people_count", Count(4, 4), "other_number", Count(4, 4)),
    ],
)
@pytest.mark.parametrize("of_case", [0, None])
def test_what_stands_around_a_case_answers_too(
    kind: str, value: Value, question: str, said: Count | str, of_case: int | None
) -> None:
    """Claims that back no field, of the account or of its whole report."""
    reading = reading_by_hand(
        report_of("a", "2019-02-10", "Pier Watch"),
        "these are the words",
        [Words("the words", kind, value, (), case=of_case)],
        [ReportedCase("main", published="2019-02-10")],
    )
    answers = gather(case_from(reading)).answers(question)
    assert [answer.value for answer in answers] == [said]


def test_what_no_question_is_asked_of_is_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A kind that a question is asked of must hold something to answer it with."""
    questions = {**QUESTION_OF_KIND, "document_index": "context"}
    monkeypatch.setattr("holdfast.cases.answers.QUESTION_OF_KIND", questions)
    test_a_quotation_answers_no_question()


def test_a_quotation_answers_no_question() -> None:
    """Words without a value of their own are on file, and no more."""
    reading = reading_by_hand(
        report_of("a", "2019-02-10", "Pier Watch"),
        "PN 1/2019",
        [Words("PN 1/2019", "document_index", IndexValue("PN 1/2019", "ngo"), ())],
        [ReportedCase("main", published="2019-02-10")],
    )
    assert gather(case_from(reading)).asked == ()


def test_an_amended_number_answers_no_other_question() -> None:
    """Though its words tell a nationality too."""
    reading = reading_by_hand(
        report_of("a", "2019-02-10", "Pier Watch"),
        "21 North Koreans",
        [
            Words(
                "21 North Koreans",
                "people_count",
                Count.exactly(21),
                ("count", "nationality"),
            ),
            Words("North Koreans", "nationality", StateValue("KP"), ("nationality",)),
        ],
        [
            ReportedCase(
                "main",
                count=Count.exactly(21),
                nationality=("KP",),
                published="2019-02-10",
            )
        ],
    )
    amended = Judgement(
        "j1", "r1.c1", "amend", "Amal", "2019-02-15", "at least", Count(21, None)
    )
    case = with_provisional(replace(case_from(reading), judgements=(amended,)))
    assert check(case) == ()
    told = gather(case)
    assert [answer.value for answer in told.answers("how_many")] == [Count(21, None)]
    assert [answer.value for answer in told.answers("nationality")] == ["KP"]
