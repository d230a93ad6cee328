"""Judged: what people rejected is gone, what they amended is as they say."""

from dataclasses import replace

from holdfast.cases.judged import amended_ids, latest_judgements, standing_claims
from holdfast.facts.casefile import Judgement
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from tests.core.by_hand import case_from, group_reading

CASE = case_from(group_reading("a", "2019-02-10", "Pier Watch", 12, by="the guards"))


def judged(*judgements: Judgement) -> "list[str]":
    """Give the ids of the claims that still stand."""
    case = replace(CASE, judgements=judgements)
    return [filed.claim.id for filed in standing_claims(case)]


def judgement(verdict: str, **more: object) -> Judgement:
    """Give a judgement on the first claim."""
    plain = Judgement("j", "r1.c1", verdict, "Amal", "2019-02-15")
    return replace(plain, **more)  # type: ignore[arg-type]


def test_claims_stand_until_someone_rejects_them() -> None:
    """Accepting changes nothing."""
    every = [filed.claim.id for filed in CASE.claims]
    assert judged() == every
    assert judged(judgement("accept")) == every
    assert judged(judgement("reject")) == every[1:]


def test_the_latest_judgement_counts() -> None:
    """A rejection can be taken back by a newer judgement."""
    back = judgement("reject"), judgement("accept")
    assert "r1.c1" in judged(*back)
    assert latest_judgements(replace(CASE, judgements=back))["r1.c1"] is back[1]


def test_an_amended_hedge_keeps_the_words_and_whose_they_are() -> None:
    """A person says how firm the words are, not whose."""
    case = replace(CASE, judgements=(judgement("amend", hedge=Firmness.FEARED),))
    hedge = standing_claims(case)[0].claim.hedge
    assert (hedge.firmness, hedge.attributed_to) == (Firmness.FEARED, "the guards")
    assert amended_ids(case) == frozenset()


def test_an_amended_value_is_named() -> None:
    """Only a value given anew takes another's place."""
    case = replace(CASE, judgements=(judgement("amend", value=Count(9, None)),))
    assert standing_claims(case)[0].claim.value == Count(9, None)
    assert amended_ids(case) == {"r1.c1"}
