"""Drafts as the core makes them: which there are, and one beside its findings."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from holdfast.drafting.desk import Desk, desk_of
from holdfast.drafting.drafts import brief_templates, drafts_of
from holdfast.drafting.release import Released
from holdfast.drafting.wishes import BriefWishes
from holdfast.facts.casefile import CaseFile
from holdfast.facts.documents import Document
from holdfast.masking.case_masks import mask_document
from holdfast.publishing.phrases import LANGUAGES
from holdfast.publishing.template import templates
from holdfast.safety.fields import TEAM
from holdfast_desk.register.access import Act, NotFoundError
from holdfast_desk.register.actions.exchange import take_draft
from holdfast_desk.web.requests import DeskRequest
from holdfast_desk.web.screens.showing import Showing, shown_case, words_for

TYPES = {
    "pdf": "application/pdf",
    "txt": "text/plain; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def show(request: DeskRequest, code: str) -> HttpResponse:
    """Show which drafts the case gives."""
    showing = shown_case(request, code, Act.DRAFT)
    desk = _desk(showing.whole, "en")
    words = words_for(request, showing, "drafts") | {
        "templates": list(brief_templates(desk)),
        "languages": tuple(LANGUAGES),
        "why_no_law": desk.why_no_law,
    }
    return render(request, "screens/drafts.html", words)


def one(request: DeskRequest, code: str, template: str, language: str) -> HttpResponse:
    """Show one draft with what each sentence rests on, or give it as a file."""
    showing = shown_case(request, code, Act.DRAFT)
    known = templates().get(template)
    if known is None or language not in LANGUAGES:
        raise NotFoundError("not_found", "There is no such template or language.")
    # The team's own sheet may name people: it is covered as every screen is.
    file = showing.file if known.audience == TEAM else showing.whole
    told = next(drafts_of(_desk(file, language), known))
    suffix = request.GET.get("as", "")
    if isinstance(told, Released) and suffix in TYPES and suffix in told.files:
        return _file(request, showing, told, suffix)
    made = told if isinstance(told, Released) else None
    document = made and _on_screen(made.document, showing)
    names_people = made is not None and _names_people(made.document, showing.whole)
    words = words_for(request, showing, "drafts") | {
        "template": template,
        "language": language,
        "document": document,
        "sentences": _grounds(document, showing.whole) if document else [],
        "names_people": names_people,
        "why_not": told if isinstance(told, str) else "",
        "notes": made.notes if made else (),
        "files": sorted(made.files) if made else (),
    }
    return render(request, "screens/draft.html", words)


def _file(
    request: DeskRequest, showing: Showing, made: Released, suffix: str
) -> HttpResponse:
    """Give a draft as a file, as consent allows it; the log keeps who took it."""
    template, language = made.document.template, made.document.language
    take_draft(
        by=request.user,
        case=showing.case.code,
        draft=f"{template}.{language}.{suffix}",
        names=_names_people(made.document, showing.whole),
    )
    answer = HttpResponse(made.files[suffix], content_type=TYPES[suffix])
    name = f"DRAFT-{template}-{language}.{suffix}"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _on_screen(document: Document, showing: Showing) -> Document:
    """Cover names until they are asked for: consent says who is told, not who looks."""
    if showing.names_seen:
        return document
    return mask_document(document, showing.whole)


def _names_people(document: Document, file: CaseFile) -> bool:
    return mask_document(document, file) != document


def _desk(file: CaseFile, language: str) -> Desk:
    return desk_of(file, BriefWishes("", languages=(language,)), timezone.localdate())


def _grounds(document: Document, file: CaseFile) -> list[tuple[object, list[object]]]:
    """Give each block with its sentences and the claims that each of them rests on."""
    findings = {finding.id: finding for finding in file.findings}
    return [
        (
            block,
            [
                (
                    each,
                    [
                        (finding.question, finding.rests_on)
                        for key in each.rests_on
                        if (finding := findings.get(key))
                    ],
                )
                for each in block.sentences
            ],
        )
        for block in document.blocks
    ]
