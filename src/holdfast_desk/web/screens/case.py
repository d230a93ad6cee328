"""One case: its facts with firmness and rivals, its people, sources and log."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.cases.exchange import write_case
from holdfast.cases.gather import gather
from holdfast.cases.overview import Asked, Overview
from holdfast.cases.situate import latest_findings
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.outcomes import AXES, values_on
from holdfast.publishing.phrases import LANGUAGES
from holdfast.publishing.template import templates
from holdfast.showing.case_words import (
    answer_words,
    contradiction_words,
    grouped_contradictions,
    hedged,
    range_words,
)
from holdfast.terms.load import terms
from holdfast_desk.register.access import Act
from holdfast_desk.register.actions.cases import move_case, name_group, show_names
from holdfast_desk.register.actions.exchange import export_case
from holdfast_desk.register.actions.findings import Happened, record_outcome
from holdfast_desk.register.queries.cases import case_for
from holdfast_desk.register.queries.log import events_for
from holdfast_desk.register.queries.outcomes import group_timelines
from holdfast_desk.web.forms.claims import count_in
from holdfast_desk.web.requests import DeskRequest, led_to, posted, version_in
from holdfast_desk.web.screens.places import small_picture
from holdfast_desk.web.screens.showing import (
    let_be_seen,
    rights,
    shown_case,
    words_for,
)


@dataclass(frozen=True, slots=True)
class Told:
    """One answer as it is shown: its words, and everything that says so."""

    words: str
    hedge: str
    denied: bool
    reports: tuple[FiledReport, ...]
    sayings: tuple[tuple[str, str, str], ...]
    origins: int
    stands: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One question of the case: its answers side by side, and what was found."""

    question: str
    answers: tuple[Told, ...]
    range: str
    finding: Finding | None
    found: str
    hedge: str
    is_open: bool


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show the facts of a case."""
    showing = shown_case(request, code)
    overview = gather(showing.file)
    words = words_for(request, showing, "case") | {
        "lines": list(_lines(showing.file, overview)),
        "unknown": overview.unknown,
        "contradictions": [
            contradiction_words(group) for group in grouped_contradictions(overview)
        ],
        "phases": terms("phases"),
        "groups": group_timelines(showing.case),
        "axes": {axis: values_on(axis) for axis in terms(AXES)},
        "moves": showing.case.moves.all(),
        "hedges": [str(each) for each in Firmness],
        **small_picture(overview),
        "links": showing.case.case_reports.select_related("report").defer(
            "report__untrusted_bytes", "report__text"
        ),
    }
    return render(request, "screens/case.html", words)


def log(request: DeskRequest, code: str) -> HttpResponse:
    """Show what was done with a case, and by whom."""
    case = case_for(request.user, code, Act.SEE_LOG)
    words = {
        "case": case,
        "events": events_for(request.user, case),
        "may": rights(request, case),
        "tab": "log",
    }
    return render(request, "screens/log.html", words)


@posted("case")
def move(request: DeskRequest, code: str) -> HttpResponse:
    """Move the case into another phase, or hold it."""
    move_case(
        by=request.user,
        case=code,
        to=request.POST.get("to", ""),
        reason=request.POST.get("reason", ""),
        expect=version_in(request),
    )
    return led_to("case", code=code)


@posted("case")
def names(request: DeskRequest, code: str) -> HttpResponse:
    """Show the names of a case for ten minutes, or cover them again."""
    seen = request.POST.get("seen") == "yes"
    if seen:
        show_names(by=request.user, case=code)
    let_be_seen(request, code, seen=seen)
    back = request.POST.get("back", "case")
    template = request.POST.get("template", "")
    language = request.POST.get("language", "")
    if back == "drafts" and template in templates() and language in LANGUAGES:
        return led_to("drafts-one", code=code, template=template, language=language)
    known = ("case", "claims", "places", "times", "law", "reviews", "drafts", "matches")
    return led_to(back if back in known else "case", code=code)


@posted("case")
def group(request: DeskRequest, code: str) -> HttpResponse:
    """Name some of the people who are told of apart."""
    name_group(
        by=request.user,
        case=code,
        label=request.POST.get("label", ""),
        note=request.POST.get("note", ""),
        count=count_in(request.POST.get("count", "")),
        expect=version_in(request),
    )
    return led_to("case", "people", code=code)


@posted("case")
def outcome(request: DeskRequest, code: str) -> HttpResponse:
    """Record what happened to some of the people."""
    axis, _, value = request.POST.get("outcome", "").partition("|")
    happened = Happened(
        axis=axis,
        value=value,
        hedge=Firmness(request.POST.get("hedge", "reported")),
        group=request.POST.get("group", ""),
        happened=request.POST.get("happened", "").strip(),
        reason=request.POST.get("reason", ""),
        rests_on=tuple(request.POST.get("rests_on", "").replace(",", " ").split()),
    )
    record_outcome(
        by=request.user, case=code, happened=happened, expect=version_in(request)
    )
    return led_to("case", "people", code=code)


@posted("case")
def export(request: DeskRequest, code: str) -> HttpResponse:
    """Give the case as case JSON, to keep elsewhere or to work on at a terminal."""
    built = export_case(by=request.user, case=code)
    answer = HttpResponse(write_case(built), content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="case-{code}.json"'
    return answer


def _lines(file: CaseFile, overview: Overview) -> Iterator[Line]:
    found = latest_findings(file)
    reports = {each.key: each for each in file.reports}
    for asked in overview.asked:
        finding = found.get(asked.question)
        judged = finding if finding and not finding.is_provisional else None
        answers = tuple(_told(asked, finding, reports))
        yield Line(
            question=asked.question,
            answers=answers,
            range=range_words(asked) if asked.range is not None else "",
            finding=judged,
            found=_values(judged) if judged else "",
            hedge=hedged(judged.hedge) if judged else "",
            is_open=judged is None and asked.has_rivals,
        )


def _told(
    asked: Asked, finding: Finding | None, reports: dict[str, FiledReport]
) -> Iterator[Told]:
    values = finding.values if finding and not finding.is_provisional else ()
    for answer in asked.answers:
        keys = dict.fromkeys(saying.report for saying in answer.sayings)
        yield Told(
            words=answer_words(asked.question, answer.value),
            hedge=hedged(answer.hedge),
            denied=answer.denied,
            reports=tuple(reports[key] for key in keys),
            sayings=tuple((s.claim, s.report, s.quote) for s in answer.sayings),
            origins=len(answer.origins),
            stands=answer.value in values,
        )


def _values(finding: Finding) -> str:
    shown = (answer_words(finding.question, each) for each in finding.values)
    return " · ".join(shown)
