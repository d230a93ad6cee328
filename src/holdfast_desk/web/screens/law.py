"""The legal sheet of a case, step by step."""

from datetime import date

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.terms.load import terms
from holdfast_desk.register.actions.legal import answer_step, draw_sheet
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.register.queries.legal import answers_of, latest_sheet
from holdfast_desk.web.requests import DeskRequest, led_to, posted, version_in
from holdfast_desk.web.screens.showing import shown_case, words_for


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show the latest sheet with the adviser's answers."""
    showing = shown_case(request, code)
    sheet = latest_sheet(showing.case)
    answers = answers_of(showing.case)
    told = sheet.sheet if sheet else {}
    words = words_for(request, showing, "law") | {
        "sheet": sheet,
        "told": told,
        "is_old": bool(sheet and sheet.case_version < showing.case.version),
        "steps": [(s, answers.get(s["code"])) for s in told.get("steps", ())],
        "open_forums": [f for f in told.get("forums", ()) if f["opens"] == "open"],
        "blocked": [f for f in told.get("forums", ()) if f["opens"] == "blocked"],
        "closed": [f for f in told.get("forums", ()) if f["opens"] == "closed"],
        "review_steps": terms("review_steps"),
    }
    return render(request, "screens/law.html", words)


@posted("law")
def draw(request: DeskRequest, code: str) -> HttpResponse:
    """Draw up a new sheet from the findings as they are now."""
    draw_sheet(
        by=request.user,
        case=code,
        on=_day(request.POST.get("on", "")),
        expect=version_in(request),
    )
    return led_to("law", code=code)


@posted("law")
def step(request: DeskRequest, code: str) -> HttpResponse:
    """Answer one step of the reviewer."""
    name = request.POST.get("step", "")
    answer_step(
        by=request.user,
        case=code,
        step=name,
        answer=request.POST.get("answer", ""),
        expect=version_in(request),
    )
    return led_to("law", f"step-{name}", code=code)


def _day(told: str) -> date | None:
    if not told:
        return None
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise RefusedError("no_day", "Write the day as 2012-02-20.") from error
