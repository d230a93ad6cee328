"""Consent, the harm review detail by detail, and the checks before anything leaves."""

from datetime import date

from django.http import HttpResponse
from django.shortcuts import render

from holdfast.cases.knowing import known_of
from holdfast.facts.harm_notes import HarmNote
from holdfast.facts.known import Known
from holdfast.safety.approvals import checks_lacking
from holdfast.safety.danger import dangers
from holdfast.safety.harm_review import harm_notes, possibly_coerced
from holdfast.showing.case_words import answer_words
from holdfast.terms.load import terms
from holdfast_desk.register.actions.reviews import (
    Agreed,
    Shown,
    approve_step,
    confirm_decision,
    propose_decision,
    record_consent,
    revoke_consent,
)
from holdfast_desk.register.actions.writing import RefusedError
from holdfast_desk.web.requests import DeskRequest, led_to, posted, version_in
from holdfast_desk.web.screens.showing import shown_case, words_for

LONGEST_GIVER = 120
READERS = ("public", "partner", "forum")


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show what could harm whom, and what people have decided."""
    showing = shown_case(request, code)
    known = known_of(showing.file)
    reader = request.GET.get("reader", "")
    reader = reader if reader in READERS else READERS[0]
    notes = harm_notes(known, reader)
    words = words_for(request, showing, "reviews") | {
        "reader": reader,
        "readers": READERS,
        "notes": [
            (note, dangers()[note.danger], _details(note, known)) for note in notes
        ],
        "coerced": possibly_coerced(known),
        "lacking": checks_lacking(known),
        "consents": showing.case.consents.all(),
        "decisions": showing.case.harmdecisions.all(),
        "approvals": showing.case.approvals.all(),
        "uses": terms("consent_uses"),
        "bases": terms("consent_bases"),
        "answers": terms("consent_answers"),
        "audiences": terms("audiences"),
        "choices": terms("harm_decisions"),
        "checks": [step for step in terms("approvals") if step != "issue"],
    }
    return render(request, "screens/reviews.html", words)


@posted("reviews")
def consent(request: DeskRequest, code: str) -> HttpResponse:
    """Record consent, or acting without it."""
    told = request.POST
    agreed = Agreed(
        basis=told.get("basis", ""),
        answer=told.get("answer", ""),
        audiences=told.getlist("audience"),
        names_too=told.get("names_too") == "on",
        review_on=_day(told.get("review_on", "")),
        reason=told.get("reason", ""),
        second=told.get("second", ""),
        uses=told.getlist("use"),
        given_by=told.get("given_by", "")[:LONGEST_GIVER],
    )
    record_consent(
        by=request.user, case=code, agreed=agreed, expect=version_in(request)
    )
    return led_to("reviews", code=code)


@posted("reviews")
def revoke(request: DeskRequest, code: str) -> HttpResponse:
    """Record that consent was taken back."""
    revoke_consent(
        by=request.user,
        case=code,
        key=request.POST.get("key", ""),
        reason=request.POST.get("reason", ""),
        expect=version_in(request),
    )
    return led_to("reviews", code=code)


@posted("reviews")
def harm(request: DeskRequest, code: str) -> HttpResponse:
    """Propose what is done with a detail."""
    told = request.POST
    shown = Shown(
        detail=told.get("detail", ""),
        audience=told.get("audience", ""),
        decision=told.get("decision", ""),
        reason=told.get("reason", ""),
        instead=told.get("instead", ""),
    )
    propose_decision(
        by=request.user, case=code, shown=shown, expect=version_in(request)
    )
    return led_to("reviews", code=code)


@posted("reviews")
def confirm(request: DeskRequest, code: str) -> HttpResponse:
    """Confirm what a colleague proposed."""
    confirm_decision(
        by=request.user,
        case=code,
        key=request.POST.get("key", ""),
        expect=version_in(request),
    )
    return led_to("reviews", code=code)


@posted("reviews")
def approve(request: DeskRequest, code: str) -> HttpResponse:
    """Let a check pass."""
    approve_step(
        by=request.user,
        case=code,
        step=request.POST.get("step", ""),
        note=request.POST.get("note", ""),
        expect=version_in(request),
    )
    return led_to("reviews", code=code)


def _details(note: HarmNote, known: Known) -> list[tuple[str, str]]:
    """Name each detail of a note, and what is known of it."""
    found = known.by_question
    return [
        (
            field,
            ", ".join(answer_words(field, value) for value in found[field].values)
            if field in found
            else "",
        )
        for field in note.details
    ]


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError as error:
        raise RefusedError("no_day", "Write the day as 2012-02-20.") from error
