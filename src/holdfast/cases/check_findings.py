"""Checks of findings: they are well formed, and rest on claims that bear them out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from holdfast.cases.answers import (
    KIND_OF_FIELD,
    QUESTION_OF_FIELD,
    value_for,
)
from holdfast.cases.check_decisions import by_whom_faults
from holdfast.cases.check_sources import code_fault, count_faults, date_fault
from holdfast.cases.gather import PLACES
from holdfast.cases.judged import REJECT, latest_judgements, standing_claims
from holdfast.cases.overview import FIRMEST_FIRST, Overview
from holdfast.cases.ranges import NUMBERS
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.names import fold
from holdfast.facts.places import known_place
from holdfast.facts.questions import DATED, LIST_OF_QUESTION

COUNTED = NUMBERS | {"other_number"}
NOT_KNOWN = "unknown"
"""A person may find that nobody knows what happened, whatever reports say."""


@dataclass(frozen=True, slots=True)
class Ground:
    """That a claim answers a question so, and how firmly."""

    claim: str
    value: AnswerValue
    firmness: Firmness


def finding_faults(case: CaseFile) -> Iterator[str]:
    """Say what is wrong with how findings are written."""
    claims = {filed.claim.id for filed in case.claims}
    earlier: dict[str, Finding] = {}
    superseded: set[str] = set()
    for place, finding in enumerate(case.findings):
        at = f"findings[{place}]"
        yield from code_fault(f"{at}.question", "questions", finding.question)
        yield from code_fault(f"{at}.standard", "standards", finding.standard)
        if not claims.issuperset(finding.rests_on):
            yield (
                f"At {at}.rests_on: no claim has one of these ids; use those under"
                " claims."
            )
        yield from _values(at, finding)
        yield from _superseding(at, finding, earlier, superseded)
        if finding.by is not None:
            yield from by_whom_faults(at, finding.by, finding.on or "")
        earlier[finding.id] = finding


def groundless_faults(case: CaseFile, overview: Overview) -> Iterator[str]:
    """Ask the findings of people that still stand to be borne out by claims."""
    superseded = {finding.supersedes for finding in case.findings}
    rejected = {
        claim
        for claim, judgement in latest_judgements(case).items()
        if judgement.verdict == REJECT
    }
    for place, finding in enumerate(case.findings):
        if finding.by is not None and finding.id not in superseded:
            grounds = tuple(_grounds(finding.question, case, overview))
            yield from _groundless(f"findings[{place}]", finding, grounds, rejected)


def _values(at: str, finding: Finding) -> Iterator[str]:
    is_number = finding.question in COUNTED
    if any(isinstance(value, Count) != is_number for value in finding.values):
        wanted = "numbers of people" if is_number else "text"
        yield f"At {at}.values: this question is answered by {wanted}."
        return
    words = LIST_OF_QUESTION.get(finding.question)
    for value in finding.values:
        if isinstance(value, Count):
            yield from count_faults(f"{at}.values", value)
        elif finding.question in DATED:
            yield from date_fault(f"{at}.values", value)
        elif words:
            yield from code_fault(f"{at}.values", words, value)


def _superseding(
    at: str, finding: Finding, earlier: dict[str, Finding], superseded: set[str]
) -> Iterator[str]:
    """Ask a later finding to follow one earlier finding on the same question."""
    if finding.supersedes is None:
        return
    older = earlier.get(finding.supersedes)
    if older is None:
        yield (
            f"At {at}.supersedes: no earlier finding has this id; put the newer one"
            " after the older."
        )
    elif older.question != finding.question:
        yield (
            f"At {at}.supersedes: that finding answers another question; name one on"
            " the same question."
        )
    elif older.id in superseded:
        yield f"At {at}.supersedes: it is superseded already; name the latest one."
    superseded.add(finding.supersedes)


def _grounds(question: str, case: CaseFile, overview: Overview) -> Iterator[Ground]:
    """Give what standing claims answer; one number may be what another counts."""
    for asked in COUNTED if question in COUNTED else (question,):
        for answer in overview.answers(asked):
            for saying in answer.sayings:
                yield Ground(saying.claim, answer.value, saying.hedge.firmness)
    # A person may also rest on a claim of the kind that the reader did not choose.
    for field, asked in QUESTION_OF_FIELD.items():
        for filed in standing_claims(case) if asked == question else ():
            claim = filed.claim
            value = value_for(field, claim.value)
            if claim.kind == KIND_OF_FIELD[field] and value is not None:
                yield Ground(claim.id, value, claim.hedge.firmness)


def _groundless(
    at: str, finding: Finding, grounds: Sequence[Ground], rejected: set[str]
) -> Iterator[str]:
    if not finding.rests_on:
        yield f"At {at}.rests_on: name the claims that this finding rests on."
    if not rejected.isdisjoint(finding.rests_on):
        yield (
            f"At {at}.rests_on: one of these claims was rejected; rest on others, or"
            " write a newer finding that supersedes this one."
        )
    answering = {ground.claim for ground in grounds} | rejected
    if not answering.issuperset(finding.rests_on):
        yield (
            f"At {at}.rests_on: one of these claims does not answer this question; use"
            " those that do."
        )
    borne = [ground for ground in grounds if ground.claim in finding.rests_on]
    if borne:
        yield from _not_borne_out(at, finding, borne)


def _not_borne_out(at: str, finding: Finding, borne: Sequence[Ground]) -> Iterator[str]:
    said = [ground.value for ground in borne]
    if not all(_is_said(finding.question, value, said) for value in finding.values):
        yield (
            f"At {at}.values: no claim that this rests on says one of these; use what"
            " they say, or amend the claim first."
        )
    firmest = min((ground.firmness for ground in borne), key=FIRMEST_FIRST.index)
    if FIRMEST_FIRST.index(finding.hedge) < FIRMEST_FIRST.index(firmest):
        yield (
            f"At {at}.hedge: no claim that this rests on is as firm as that; write"
            f" {firmest} at most."
        )


def _is_said(question: str, value: AnswerValue, said: Sequence[AnswerValue]) -> bool:
    """Say whether claims have a value, or have it between them."""
    if value in said or (question == "what_happened" and value == NOT_KNOWN):
        return True
    if isinstance(value, Count):
        counts = [each for each in said if isinstance(each, Count)]
        return _is_between(value.ends, [end for each in counts for end in each.ends])
    words = [each for each in said if isinstance(each, str)]
    if question in DATED:
        days = [day for each in words for day in _days(each)]
        return _is_between(_days(value), days)
    if question in PLACES:
        return fold(known_place(value)) in {fold(known_place(each)) for each in words}
    return False


def _days(edtf: str) -> list[int]:
    when = HedgedDate.parse(edtf)
    return [day.toordinal() for day in (when.earliest, when.latest) if day is not None]


def _is_between(ends: Sequence[int], said: Sequence[int]) -> bool:
    return bool(ends and said) and min(said) <= min(ends) <= max(ends) <= max(said)
