"""Check: a person's finding says what the claims under it say, and no more."""

from dataclasses import replace

import pytest

from holdfast.cases.check import check
from holdfast.cases.opening import with_provisional
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from tests.core.cases.good_case import FINDING, GOOD, JUDGEMENT, good_with

DEADLINE = len(GOOD.claims) - 1
TORTURE = "r1.c7"
GROUNDLESS = {
    "a finding that rests on nothing": (
        good_with("findings", FINDING, rests_on=()),
        "At findings[8].rests_on: name the claims that this finding rests on.",
    ),
    "a finding on a claim that says something else": (
        good_with("findings", FINDING, rests_on=("r1.c1", "r2.c1", "r1.c2")),
        "At findings[8].rests_on: one of these claims does not answer this question;",
    ),
    "a finding on a rejected claim": (
        with_provisional(
            replace(
                GOOD,
                judgements=(replace(JUDGEMENT, verdict="reject", reason="misread"),),
            )
        ),
        "At findings[8].rests_on: one of these claims was rejected; rest on others,",
    ),
    "a number no claim has": (
        good_with("findings", FINDING, values=(Count(12, 16),)),
        "At findings[8].values: no claim that this rests on says one of these;",
    ),
    "a number below nobody": (
        good_with("findings", FINDING, values=(Count(-1, 15),)),
        "At findings[8].values: a number of people is never below 0.",
    ),
    "a day no claim has": (
        good_with(
            "findings",
            FINDING,
            question="deadline",
            values=("2019-03-20",),
            rests_on=(GOOD.claims[DEADLINE].claim.id,),
        ),
        "At findings[8].values: no claim that this rests on says one of these;",
    ),
    "a place no claim has": (
        good_with(
            "findings",
            FINDING,
            question="held_where",
            values=("Tumen",),
            rests_on=("r1.c4",),
        ),
        "At findings[8].values: no claim that this rests on says one of these;",
    ),
    "a finding firmer than its claims": (
        good_with(
            "findings",
            FINDING,
            question="feared_harms",
            values=("torture",),
            rests_on=(TORTURE,),
        ),
        "At findings[8].hedge: no claim that this rests on is as firm as that; write",
    ),
}


@pytest.mark.parametrize(("case", "sentence"), GROUNDLESS.values(), ids=GROUNDLESS)
def test_a_finding_must_be_borne_out(case: CaseFile, sentence: str) -> None:
    """By claims that stand, answer its question and say so as firmly."""
    assert any(fault.startswith(sentence) for fault in check(case)), check(case)


BORNE_OUT = {
    "an open number of those that claims give": {"values": (Count(12, None),)},
    "a weaker hedge": {"hedge": Firmness.FEARED},
    "a day between those that claims give": {
        "question": "arrested_when",
        "values": ("2019-02-08",),
        "rests_on": ("r1.c5", "r2.c5"),
    },
    "another spelling of a place": {
        "question": "held_where",
        "values": ("hunchun",),
        "rests_on": ("r1.c4",),
    },
    "that nobody knows": {
        "question": "what_happened",
        "values": ("unknown",),
        "rests_on": ("r1.c6",),
    },
}


@pytest.mark.parametrize("changes", BORNE_OUT.values(), ids=BORNE_OUT)
def test_a_finding_may_say_less_than_its_claims(changes: dict[str, object]) -> None:
    """Never more."""
    assert check(good_with("findings", FINDING, **changes)) == ()


def test_a_superseded_finding_need_not_hold_any_more() -> None:
    """What is on file is never changed, only followed."""
    older = replace(FINDING, rests_on=())
    newer = replace(FINDING, id="f2", supersedes="f1")
    assert check(replace(GOOD, findings=(*GOOD.findings[:-1], older, newer))) == ()


def test_a_finding_may_rest_on_a_claim_the_reader_did_not_choose() -> None:
    """A place that fills no field of the account is still a place."""
    claims = tuple(
        replace(filed, claim=replace(filed.claim, backs=()))
        if filed.claim.id == "r1.c4"
        else filed
        for filed in GOOD.claims
    )
    first = replace(GOOD.accounts[0].case, custody_place=None)
    mine = replace(
        FINDING, question="held_where", values=("Hunchun",), rests_on=("r1.c4",)
    )
    case = replace(
        GOOD,
        claims=claims,
        accounts=(replace(GOOD.accounts[0], case=first), *GOOD.accounts[1:]),
        findings=(mine,),
    )
    assert check(with_provisional(case)) == ()
