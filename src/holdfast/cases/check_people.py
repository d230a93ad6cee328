"""Checks of what people made of the claims: judgements, gradings, findings."""

from collections.abc import Iterator

from holdfast.cases.check_decisions import by_whom_faults, decision_faults
from holdfast.cases.check_findings import finding_faults
from holdfast.cases.check_sources import (
    NO_REPORT,
    code_fault,
    twice,
    value_faults,
)
from holdfast.cases.overview import FIRMEST_FIRST, Overview
from holdfast.facts.casefile import CaseFile, Judgement
from holdfast.facts.claims import Claim
from holdfast.facts.hedges import Firmness
from holdfast.facts.values import KINDS

TWO = 2
CONFIRMED, CANNOT_JUDGE = 1, 6
GRADES = "ABCDEF"


def people_faults(case: CaseFile) -> Iterator[str]:
    """Say what is wrong with what people judged and decided."""
    for part in ("judgements", "gradings", "findings"):
        yield from twice(part, "id", (each.id for each in getattr(case, part)))
    yield from _judgements(case)
    yield from _gradings(case)
    yield from finding_faults(case)
    yield from decision_faults(case)


def confirmation_faults(case: CaseFile, overview: Overview) -> Iterator[str]:
    """Ask for independent confirmation where a claim is graded as confirmed."""
    confirmed = {
        saying.claim
        for asked in overview.asked
        for answer in asked.answers
        for saying in answer.sayings
        if len(answer.origins) >= TWO
    }
    for place, judgement in enumerate(case.judgements):
        if judgement.credibility == CONFIRMED and judgement.claim not in confirmed:
            yield (
                f"At judgements[{place}].credibility: 1 means confirmed by another,"
                " independent source; all that say this come from one. Grade it 2 to 6."
            )


def _judgements(case: CaseFile) -> Iterator[str]:
    claims = {filed.claim.id: filed.claim for filed in case.claims}
    for place, judgement in enumerate(case.judgements):
        at = f"judgements[{place}]"
        claim = claims.get(judgement.claim)
        if claim is None:
            yield f"At {at}.claim: no claim has this id; use one that has."
        elif judgement.value is not None:
            if not isinstance(judgement.value, KINDS[claim.kind]):
                yield (
                    f"At {at}.value: a claim of this kind holds another value; copy the"
                    " claim's and change that."
                )
            yield from value_faults(f"{at}.value", judgement.value)
        if claim is not None:
            yield from _firmer(at, judgement, claim)
        yield from code_fault(f"{at}.verdict", "judgements", judgement.verdict)
        yield from _amendment(at, judgement)
        yield from by_whom_faults(at, judgement.by, judgement.on)
        yield from _credibility(at, judgement)


def _amendment(at: str, judgement: Judgement) -> Iterator[str]:
    anew = judgement.value is not None or judgement.hedge is not None
    if judgement.verdict == "amend" and not anew:
        yield f"At {at}: an amendment gives a new value or a new hedge."
    if judgement.verdict != "amend" and anew:
        yield f"At {at}: only an amendment gives a new value or hedge."
    if judgement.verdict != "accept" and not judgement.reason:
        yield f"At {at}.reason: say why, for whoever reads this later."


def _firmer(at: str, judgement: Judgement, claim: Claim) -> Iterator[str]:
    """Refuse to say more firmly what a report says; a denial may be misread."""
    said = claim.hedge.firmness
    if judgement.hedge is None or said is Firmness.DENIED:
        return
    if FIRMEST_FIRST.index(judgement.hedge) < FIRMEST_FIRST.index(said):
        yield (
            f"At {at}.hedge: the report says this less firmly; write {said}, or a"
            " weaker one."
        )


def _credibility(at: str, judgement: Judgement) -> Iterator[str]:
    grade = judgement.credibility
    if grade is not None and not CONFIRMED <= grade <= CANNOT_JUDGE:
        yield (f"At {at}.credibility: give 1 (confirmed) to 6 (cannot be judged).")


def _gradings(case: CaseFile) -> Iterator[str]:
    keys = {filed.key for filed in case.reports}
    for place, grading in enumerate(case.gradings):
        at = f"gradings[{place}]"
        if grading.report not in keys:
            yield f"At {at}.report: {NO_REPORT}."
        if grading.reliability not in tuple(GRADES):
            yield (
                f"At {at}.reliability: give a letter from A to E, or F where nobody can"
                " judge."
            )
        yield from by_whom_faults(at, grading.by, grading.on)
