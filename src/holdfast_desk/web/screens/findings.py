"""Make a finding on one question: rivals side by side, the answer, firmness, reason."""

from collections.abc import Mapping

from django.http import HttpResponse, QueryDict
from django.shortcuts import render

from holdfast.cases.gather import gather
from holdfast.cases.overview import Answer as Rival
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import Firmness
from holdfast.showing.case_words import answer_words
from holdfast.terms.load import terms
from holdfast_desk.register.access import Act, NotFoundError
from holdfast_desk.register.actions.findings import Answer, make_finding
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.web.requests import DeskRequest, led_to, posted, version_in
from holdfast_desk.web.screens.showing import shown_case, words_for

NOT_KNOWN = "not-known"


def show(request: DeskRequest, code: str, question: str) -> HttpResponse:
    """Show the rivals of a question, and ask for a finding."""
    showing = shown_case(request, code)
    if question not in terms("questions"):
        raise NotFoundError("not_found", "There is no such question.")
    rivals = gather(showing.file).answers(question)
    reports = {each.key: each for each in showing.file.reports}
    words = words_for(request, showing, "case") | {
        "question": question,
        "rivals": [
            (number, answer_words(question, rival.value), rival, _quotes(rival))
            for number, rival in enumerate(rivals)
        ],
        "reports": reports,
        "is_one": terms("questions")[question].group == "one",
        "is_count": any(isinstance(rival.value, Count) for rival in rivals),
        "history": [
            f for f in showing.file.findings if f.question == question and f.by
        ],
        "hedges": [str(each) for each in Firmness],
        "standards": terms("standards"),
    }
    return render(request, "screens/findings.html", words)


def _quotes(rival: Rival) -> list[tuple[str, list[str]]]:
    """Give each report's words for an answer, the same words of one report once."""
    by_report: dict[str, dict[str, None]] = {}
    for saying in rival.sayings:
        by_report.setdefault(saying.report, {})[saying.quote] = None
    return [(report, list(quotes)) for report, quotes in by_report.items()]


@posted("case")
def make(request: DeskRequest, code: str, question: str) -> HttpResponse:
    """Make the finding."""
    showing = shown_case(request, code, Act.FIND)
    rivals = gather(showing.whole).answers(question)
    chosen = [rivals[n] for n in _numbers(request.POST) if n < len(rivals)]
    hedge = request.POST.get("hedge", "")
    if hedge not in list(Firmness):
        raise RefusedError("no_hedge", "Say how firmly this is found.")
    answer = Answer(
        question=question,
        values=_values(request.POST, chosen),
        hedge=Firmness(hedge),
        standard=_standard(request.POST),
        reason=request.POST.get("reason", ""),
        rests_on=_grounds(chosen),
    )
    make_finding(by=request.user, case=code, answer=answer, expect=version_in(request))
    return led_to("case", f"q-{question}", code=code)


def _numbers(told: QueryDict) -> list[int]:
    return [int(each) for each in told.getlist("answer") if each.isdigit()]


def _values(told: QueryDict, chosen: list[Rival]) -> tuple[AnswerValue, ...]:
    """Give the answers: those chosen, or a number between them that was typed."""
    low, high = told.get("low", "").strip(), told.get("high", "").strip()
    if low.isdigit() or high.isdigit():
        ends = [int(end) if end.isdigit() else None for end in (low, high)]
        return (Count(ends[0], ends[1], approximate=told.get("approximate") == "on"),)
    return tuple(dict.fromkeys(rival.value for rival in chosen))


def _standard(told: Mapping[str, str]) -> str:
    standard = told.get("standard", "")
    if standard not in terms("standards"):
        raise RefusedError("no_standard", "Say which standard of proof was reached.")
    return standard


def _grounds(chosen: list[Rival]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(saying.claim for rival in chosen for saying in rival.sayings)
    )
