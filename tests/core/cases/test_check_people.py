"""Check: what people judged and decided must hold, each fault in one sentence."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.cases.check import check
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from holdfast.facts.values import CustodyValue, DateValue
from tests.core.cases.good_case import (
    APPROVAL,
    CONSENT,
    FINDING,
    GOOD,
    GRADING,
    HARM,
    JUDGEMENT,
    good_with,
)

DEADLINE = len(GOOD.claims) - 1
TORTURE = "r1.c7"
PEOPLE = {
    "a judgement on nothing": (
        good_with("judgements", JUDGEMENT, claim="r9.c1"),
        "At judgements[0].claim: no claim has this id;",
    ),
    "a verdict nobody knows": (
        good_with("judgements", JUDGEMENT, verdict="maybe", reason="x"),
        "At judgements[0].verdict: there is no such code; use one of accept, amend,",
    ),
    "a rejection without a reason": (
        good_with("judgements", JUDGEMENT, verdict="reject"),
        "At judgements[0].reason: say why, for whoever reads this later.",
    ),
    "an amendment of nothing": (
        good_with("judgements", JUDGEMENT, verdict="amend", reason="x"),
        "At judgements[0]: an amendment gives a new value or a new hedge.",
    ),
    "an acceptance that changes something": (
        good_with("judgements", JUDGEMENT, hedge=Firmness.FEARED),
        "At judgements[0]: only an amendment gives a new value or hedge.",
    ),
    "a value of another kind": (
        good_with(
            "judgements",
            JUDGEMENT,
            verdict="amend",
            reason="x",
            value=CustodyValue("Tumen"),
        ),
        "At judgements[0].value: a claim of this kind holds another value;",
    ),
    "an amended value that is no date": (
        good_with(
            "judgements",
            JUDGEMENT,
            claim=GOOD.claims[DEADLINE].claim.id,
            verdict="amend",
            reason="x",
            value=DateValue("soon", "return"),
        ),
        "At judgements[0].value.date: a date must be written as EDTF",
    ),
    "a number below none": (
        good_with(
            "judgements",
            JUDGEMENT,
            verdict="amend",
            reason="x",
            value=Count(-3, None),
        ),
        "At judgements[0].value: a number of people is never below 0.",
    ),
    "an amendment that is firmer than the report": (
        good_with(
            "judgements",
            JUDGEMENT,
            claim=TORTURE,
            verdict="amend",
            reason="x",
            hedge=Firmness.REPORTED,
        ),
        "At judgements[0].hedge: the report says this less firmly; write feared, or",
    ),
    "a judgement by nobody": (
        good_with("judgements", JUDGEMENT, by=" "),
        "At judgements[0].by: say who.",
    ),
    "a judgement on no day": (
        good_with("judgements", JUDGEMENT, on="today"),
        "At judgements[0].on: a date must be written as EDTF",
    ),
    "a grade off the scale": (
        good_with("judgements", JUDGEMENT, credibility=7),
        "At judgements[0].credibility: give 1 (confirmed) to 6",
    ),
    "confirmed by itself": (
        good_with("judgements", JUDGEMENT, credibility=1),
        "At judgements[0].credibility: 1 means confirmed by another, independent",
    ),
    "a letter off the scale": (
        good_with("gradings", GRADING, reliability="AB"),
        "At gradings[0].reliability: give a letter from A to E, or F",
    ),
    "a grading of no report": (
        good_with("gradings", GRADING, report="r9"),
        "At gradings[0].report: no report has this key;",
    ),
    "a finding on no question": (
        good_with("findings", FINDING, question="how_tall"),
        "At findings[8].question: there is no such code; use a code of the word list",
    ),
    "a finding without a known standard": (
        good_with("findings", FINDING, standard="gut feeling"),
        "At findings[8].standard: there is no such code; use one of allegation,",
    ),
    "a finding on no claim": (
        good_with("findings", FINDING, rests_on=("r9.c1",)),
        "At findings[8].rests_on: no claim has one of these ids;",
    ),
    "a number in words": (
        good_with("findings", FINDING, values=("twelve",)),
        "At findings[8].values: this question is answered by numbers of people.",
    ),
    "a place in numbers": (
        good_with("findings", FINDING, question="held_where"),
        "At findings[8].values: this question is answered by text.",
    ),
    "a day that is none": (
        good_with("findings", FINDING, question="deadline", values=("soon",)),
        "At findings[8].values: a date must be written as EDTF",
    ),
    "a code that is none": (
        good_with("findings", FINDING, question="what_happened", values=("gone",)),
        "At findings[8].values: there is no such code; use one of at_risk,",
    ),
    "a finding that follows nothing": (
        good_with("findings", FINDING, supersedes="f0"),
        "At findings[8].supersedes: no earlier finding has this id;",
    ),
    "a finding that follows another question's": (
        good_with("findings", FINDING, supersedes="p.held_where"),
        "At findings[8].supersedes: that finding answers another question;",
    ),
    "two that follow one": (
        replace(
            GOOD,
            findings=(
                *GOOD.findings,
                replace(FINDING, id="f2", supersedes="f1"),
                replace(FINDING, id="f3", supersedes="f1"),
            ),
        ),
        "At findings[10].supersedes: it is superseded already; name the latest one.",
    ),
    "a finding nobody made": (
        replace(GOOD, findings=(*GOOD.findings, replace(FINDING, id="f2", by=None))),
        "At findings: the provisional ones are not what the claims and judgements",
    ),
}


@pytest.mark.parametrize(("case", "sentence"), PEOPLE.values(), ids=PEOPLE)
def test_what_people_judged_must_hold(case: CaseFile, sentence: str) -> None:
    """Judgements, gradings, findings."""
    assert any(fault.startswith(sentence) for fault in check(case)), check(case)


DECIDED = {
    "no known basis": (
        good_with("consent", CONSENT, basis="none"),
        "At consent[0].basis: there is no such code; use one of own_consent,",
    ),
    "no known answer": (
        good_with("consent", CONSENT, answer="perhaps"),
        "At consent[0].answer: there is no such code; use one of given, refused,",
    ),
    "no known readers": (
        good_with("consent", CONSENT, audiences=("press",)),
        "At consent[0].audiences: there is no such code; use one of team, lawyer,",
    ),
    "consent by nobody": (
        good_with("consent", CONSENT, basis="own_consent", by=()),
        "At consent[0].by: say who wrote this down.",
    ),
    "vital interest without a reason": (
        good_with("consent", CONSENT, reason=None),
        "At consent[0].reason: vital interest needs its reason.",
    ),
    "vital interest by one": (
        good_with("consent", CONSENT, by=("Amal", "Amal")),
        "At consent[0].by: vital interest is decided by two people.",
    ),
    "vital interest for ever": (
        good_with("consent", CONSENT, review_on=None),
        "At consent[0].review_on: vital interest needs a day on which it is reviewed.",
    ),
    "vital interest with names": (
        good_with("consent", CONSENT, names_too=True),
        "At consent[0].names_too: on vital interest names stay withheld.",
    ),
    "vital interest by one who writes the name in two ways": (
        good_with("consent", CONSENT, by=("Amal  K", " amal k")),
        "At consent[0].by: vital interest is decided by two people.",
    ),
    "consent by a blank": (
        good_with("consent", CONSENT, by=("Amal", "Dana", " ")),
        "At consent[0].by: say who wrote this down.",
    ),
    "a review before the decision": (
        good_with("consent", CONSENT, review_on="2019-01"),
        "At consent[0].review_on: the review cannot be before the day it was decided.",
    ),
    "consent for no readers": (
        good_with("consent", CONSENT, audiences=()),
        "At consent[0].audiences: say to which readers consent was given.",
    ),
    "names after a refusal": (
        good_with(
            "consent", CONSENT, basis="own_consent", answer="refused", names_too=True
        ),
        "At consent[0].names_too: names are shown only where consent is given.",
    ),
    "closed by nobody": (
        replace(GOOD, phase="closed", approvals=()),
        "At phase: a person closes a case; add to approvals who let it pass,",
    ),
    "one person in two spellings": (
        good_with("harm_review", HARM, by=("Amal", "AMAL ")),
        "At harm_review[0].by: two people decide what may be shown.",
    ),
    "no known detail": (
        good_with("harm_review", HARM, detail="colour"),
        "At harm_review[0].detail: name a claim or a personal detail by its id, or",
    ),
    "no known decision": (
        good_with("harm_review", HARM, decision="hide"),
        "At harm_review[0].decision: there is no such code; use one of show,",
    ),
    "one person alone": (
        good_with("harm_review", HARM, by=("Amal",)),
        "At harm_review[0].by: two people decide what may be shown.",
    ),
    "no reason": (
        good_with("harm_review", HARM, reason=""),
        "At harm_review[0].reason: say why.",
    ),
    "no safer words": (
        good_with("harm_review", HARM, instead=None),
        "At harm_review[0].instead: safer words go with “generalise”, and only with",
    ),
    "a step nobody knows": (
        good_with("approvals", APPROVAL, step="lunch"),
        "At approvals[0].step: there is no such code; use one of facts, law, safety,",
    ),
    "an approval by nobody": (
        good_with("approvals", APPROVAL, by=""),
        "At approvals[0].by: say who.",
    ),
    "two approvals with one id": (
        replace(GOOD, approvals=(APPROVAL, APPROVAL)),
        "At approvals: two of them have the same id; give each its own.",
    ),
}


@pytest.mark.parametrize(("case", "sentence"), DECIDED.values(), ids=DECIDED)
def test_what_people_decided_must_hold(case: CaseFile, sentence: str) -> None:
    """Consent, the harm review, approvals."""
    assert any(fault.startswith(sentence) for fault in check(case)), check(case)


EVERY = {**PEOPLE, **DECIDED}


@pytest.mark.parametrize("case", [case for case, _ in EVERY.values()], ids=EVERY)
def test_a_sentence_names_the_place_and_nothing_from_a_report(case: CaseFile) -> None:
    """Faults are read aloud, mailed and logged."""
    for fault in check(case):
        assert fault.startswith("At ")
        assert fault.endswith(".")
        assert not any(
            word in fault for word in ("Pier Watch", "Mole Times", "12 people")
        )


@pytest.mark.parametrize("day", ["2019-02-15", "2019-02"])
def test_a_decision_of_today_is_none_to_come(day: str) -> None:
    """Nor one whose day may have been."""
    case = good_with("approvals", APPROVAL, on=day)
    assert check(case, date(2019, 2, 15)) == ()
    [*_, fault] = check(good_with("approvals", APPROVAL, on=day), date(2019, 1, 31))
    assert fault.startswith("At approvals[0].on: this day is still to come;")
