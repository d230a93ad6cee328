"""What people made of a case, in lines: judgements, findings, consent, decisions."""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.facts.casefile import CaseFile, Consent, HarmDecision, Judgement
from holdfast.facts.date_words import date_words
from holdfast.facts.findings import Finding
from holdfast.showing.case_words import (
    answer_words,
    hedged,
    question_words,
    report_words,
)
from holdfast.showing.headline import listed
from holdfast.showing.words import one_line, word
from holdfast.terms.load import terms


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions of one sort, each in a line; never empty."""

    called: str
    lines: tuple[str, ...]


def decisions_in(case: CaseFile) -> Iterator[Decisions]:
    """Give what people decided, sort by sort; nothing while nobody has judged."""
    told = {
        "What people found": [*_findings(case)],
        "Claims judged": [*_judgements(case)],
        "Sources graded": [*_gradings(case)],
        "Consent": [_consent(each) for each in case.consent],
        "What may be shown": [_harm_decision(each, case) for each in case.harm_review],
        "Approvals": [
            f"{word('approvals', each.step)}{_by((each.by,), each.on)}{_why(each.note)}"
            for each in case.approvals
        ],
    }
    for called, lines in told.items():
        if lines:
            yield Decisions(called, tuple(one_line(line) for line in lines))


def _findings(case: CaseFile) -> Iterator[str]:
    """Give people's findings; one that was superseded stays, and says so."""
    superseded = {finding.supersedes for finding in case.findings}
    for finding in case.findings:
        if not finding.is_provisional:
            gone = " (superseded)" if finding.id in superseded else ""
            yield f"{_found(finding)}{gone}"


def _found(finding: Finding) -> str:
    values = listed(answer_words(finding.question, each) for each in finding.values)
    firmness = hedged(finding.hedge)
    hedge = f", {firmness}" if firmness else ""
    standard = word("standards", finding.standard or "")
    by = _by((finding.by or "",), finding.on or "")
    asked = question_words(finding.question)
    return f"{asked}: {values}{hedge}; {standard}{by}{_why(finding.reason)}"


def _judgements(case: CaseFile) -> Iterator[str]:
    claims = {filed.claim.id: filed for filed in case.claims}
    reports = {filed.key: filed for filed in case.reports}
    for judgement in case.judgements:
        filed = claims[judgement.claim]
        told = (
            f"“{one_line(filed.claim.quote)}” ({report_words(reports[filed.report])})"
        )
        yield f"{told}: {_verdict(judgement)}"


def _verdict(judgement: Judgement) -> str:
    hedge = f", now {hedged(judgement.hedge) or 'stated'}" if judgement.hedge else ""
    grade = f", credibility {judgement.credibility}" if judgement.credibility else ""
    by = _by((judgement.by,), judgement.on)
    verdict = word("judgements", judgement.verdict)
    return f"{verdict}{hedge}{grade}{by}{_why(judgement.reason)}"


def _gradings(case: CaseFile) -> Iterator[str]:
    reports = {filed.key: filed for filed in case.reports}
    for grading in case.gradings:
        by = _by((grading.by,), grading.on)
        told = report_words(reports[grading.report])
        yield f"{told}: reliability {grading.reliability}{by}{_why(grading.reason)}"


def _consent(consent: Consent) -> str:
    readers = listed(word("audiences", each) for each in consent.audiences) or "nobody"
    names = "names too" if consent.names_too else "without names"
    basis, answer = word("consent_bases", consent.basis), consent.answer
    review = f", to be reviewed on {date_words(consent.review_on or '')}"
    giver = f" by {one_line(consent.given_by)}" if consent.given_by else ""
    uses = listed(word("consent_uses", each) for each in consent.uses)
    return (
        f"{basis}: {word('consent_answers', answer)}{giver}, for {readers}, {names}"
        f"{f', to be used for {uses}' if uses else ''}"
        f"{review if consent.review_on else ''}{_by(consent.by, consent.on)}"
        f"{_why(consent.reason)}"
    )


def _harm_decision(decision: HarmDecision, case: CaseFile) -> str:
    quotes = {filed.claim.id: filed.claim.quote for filed in case.claims}
    detail = (
        question_words(decision.detail)
        if decision.detail in terms("questions")
        else f"“{one_line(quotes.get(decision.detail, decision.detail))}”"
    )
    audience = word("audiences", decision.audience)
    verdict = word("harm_decisions", decision.decision)
    instead = f" (“{decision.instead}”)" if decision.instead else ""
    by = _by(decision.by, decision.on)
    return f"{detail}, for {audience}: {verdict}{instead}{by}{_why(decision.reason)}"


def _by(people: tuple[str, ...], on: str) -> str:
    return f" ({listed(people)}, {date_words(on)})"


def _why(reason: str | None) -> str:
    return f": {reason}" if reason else ""
