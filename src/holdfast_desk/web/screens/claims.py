"""Text on the left, claims on the right, each linked to the other, to be judged."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.cases.judged import latest_judgements
from holdfast.facts.casefile import CaseFile, FiledClaim, FiledReport, Judgement
from holdfast.facts.claims import Claim
from holdfast.facts.hedges import Firmness
from holdfast.showing.values import value_words
from holdfast.showing.words import firmness_words
from holdfast_desk.register.access import Act, NotFoundError
from holdfast_desk.register.actions.claims import (
    Verdict,
    add_claim,
    judge_claims,
    undo_judgement,
)
from holdfast_desk.register.actions.findings import grade_source, tell_origin
from holdfast_desk.web.anchors import anchor_of
from holdfast_desk.web.forms.claims import marked_in, value_in
from holdfast_desk.web.requests import DeskRequest, led_to, posted, version_in
from holdfast_desk.web.screens.showing import Showing, shown_case, words_for
from holdfast_desk.web.words import CLAIM_KINDS

LONGEST_ORIGIN = 120


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text with the claims that quote it; `begins` are new here."""

    text: str
    claims: tuple[str, ...]
    begins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A claim as it is shown: its words, how firm, and what people made of it."""

    id: str
    anchor: str
    kind: str
    words: str
    quote: str
    hedge: str
    judged: Judgement | None
    fields: tuple[tuple[str, str], ...]
    is_identifying: bool


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show a report of the case beside its claims."""
    showing = shown_case(request, code)
    file = showing.file
    report = _chosen(file, request.GET.get("report", ""))
    own = [each for each in file.claims if each.report == report.key]
    judged = latest_judgements(file)
    cards = [_card(filed, judged) for filed in own]
    words = words_for(request, showing, "claims") | {
        "report": report,
        "pieces": list(pieces(report.text or "", [each.claim for each in own])),
        "cards": sorted(cards, key=lambda card: card.judged is not None),
        "left": sum(card.judged is None for card in cards),
        "counts": _counts(file, judged),
        "hedges": [str(each) for each in Firmness],
        "kinds": CLAIM_KINDS,
        "origin": _origin(showing, report),
        "grading": next(
            (g for g in reversed(file.gradings) if g.report == report.key), None
        ),
    }
    return render(request, "screens/claims.html", words)


@posted("claims")
def judge(request: DeskRequest, code: str) -> HttpResponse:
    """Accept, amend or reject claims."""
    told = request.POST
    claims = told.getlist("claim")
    verdict = Verdict(
        verdict=told.get("verdict", ""),
        reason=told.get("reason", ""),
        value=value_in(told) if told.get("verdict") == "amend" else None,
        hedge=told.get("hedge", "") if told.get("verdict") == "amend" else "",
        credibility=_grade(told.get("credibility", "")),
    )
    judge_claims(
        by=request.user,
        case=code,
        claims=claims,
        verdict=verdict,
        expect=version_in(request),
    )
    return _back(code, claims)


@posted("claims")
def undo(request: DeskRequest, code: str) -> HttpResponse:
    """Take the latest judgement on a claim back."""
    claim = request.POST.get("claim", "")
    undo_judgement(by=request.user, case=code, claim=claim, expect=version_in(request))
    return _back(code, [claim])


@posted("claims")
def add(request: DeskRequest, code: str) -> HttpResponse:
    """Add a claim on words that somebody marked."""
    showing = shown_case(request, code, Act.JUDGE)
    report = _chosen(showing.whole, request.POST.get("report", ""))
    marked = marked_in(request.POST, report)
    add_claim(by=request.user, case=code, marked=marked, expect=version_in(request))
    return _back(code, [f"{report.key}.m"])


@posted("claims")
def grade(request: DeskRequest, code: str) -> HttpResponse:
    """Say how reliable the source of a report is held to be."""
    report = request.POST.get("report", "")
    grade_source(
        by=request.user,
        case=code,
        report=report,
        reliability=request.POST.get("reliability", ""),
        reason=request.POST.get("reason", ""),
        expect=version_in(request),
    )
    return _back(code, [f"{report}."])


@posted("claims")
def origin(request: DeskRequest, code: str) -> HttpResponse:
    """Say whose word a report comes down to."""
    report = request.POST.get("report", "")
    tell_origin(
        by=request.user,
        case=code,
        report=report,
        origin=request.POST.get("origin", "")[:LONGEST_ORIGIN],
        expect=version_in(request),
    )
    return _back(code, [f"{report}."])


def pieces(text: str, claims: Sequence[Claim]) -> Iterator[Piece]:
    """Part a text where claims begin and end; together the pieces are the text."""
    ends = {0, len(text)}
    for claim in claims:
        ends |= {min(claim.span.start, len(text)), min(claim.span.end, len(text))}
    cuts = sorted(ends)
    for start, end in pairwise(cuts):
        inside = [c for c in claims if c.span.start <= start and end <= c.span.end]
        yield Piece(
            text[start:end],
            tuple(anchor_of(c.id) for c in inside),
            tuple(anchor_of(c.id) for c in inside if c.span.start == start),
        )


def _chosen(file: CaseFile, key: str) -> FiledReport:
    """Give the report asked for; without one, the first with claims to judge."""
    if key:
        found = next((each for each in file.reports if each.key == key), None)
    else:
        judged = latest_judgements(file)
        waiting = {e.report for e in file.claims if e.claim.id not in judged}
        found = next(
            (each for each in file.reports if each.key in waiting),
            file.reports[0] if file.reports else None,
        )
    if found is None:
        raise NotFoundError("not_found", "No report of this case has been read yet.")
    return found


def _card(filed: FiledClaim, judged: Mapping[str, Judgement]) -> Card:
    claim = filed.claim
    judgement = judged.get(claim.id)
    value = judgement.value if judgement and judgement.value else claim.value
    return Card(
        id=claim.id,
        anchor=anchor_of(claim.id),
        kind=claim.kind,
        words=value_words(value),
        quote=claim.quote,
        hedge=firmness_words(claim.hedge),
        judged=judgement,
        fields=tuple(
            (each.name, str(_plain(getattr(value, each.name))))
            for each in fields(value)
        ),
        is_identifying=claim.kind in ("person_name", "alias"),
    )


def _origin(showing: Showing, report: FiledReport) -> object:
    """Give whose word the report comes down to, as a person said last."""
    link = showing.case.case_reports.filter(key=report.key).values("report")
    return showing.case.origins.filter(report__in=link).last()


def _plain(value: object) -> object:
    return "" if value is None else value


def _counts(
    file: CaseFile, judged: Mapping[str, Judgement]
) -> list[tuple[FiledReport, int, int]]:
    """Give for each report how many of its claims are judged, of how many."""
    return [
        (
            report,
            sum(c.report == report.key and c.claim.id in judged for c in file.claims),
            sum(c.report == report.key for c in file.claims),
        )
        for report in file.reports
    ]


def _grade(told: str) -> int | None:
    return int(told) if told in tuple("123456") else None


def _back(code: str, claims: Sequence[str]) -> HttpResponse:
    report = (claims[0] if claims else "").partition(".")[0]
    answer = led_to("claims", code=code)
    if report:
        answer["Location"] += f"?report={report}"
    if len(claims) == 1 and not claims[0].endswith("."):
        answer["Location"] += f"#{anchor_of(claims[0])}"
    return answer
