"""Legal sheet → JSON: stable, versioned, every line with its sources and its day."""

from collections.abc import Iterable, Mapping
from dataclasses import fields

from holdfast.facts.counts import Count
from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.legal import Citation, Duty, ForumLine, LegalSheet, Remark, SetAside
from holdfast.facts.situation import Situation
from holdfast.law.source import Source
from holdfast.terms.load import label

VERSION = 1


def sheet_to_json(
    sheet: LegalSheet, sources: Mapping[str, Source], basis: Iterable[str] = ()
) -> JsonObject:
    """Give the sheet as the contract has it (`docs/reference/law.md`).

    `basis` says what the situation rests on, where it was taken from a case.
    """
    return {
        "version": VERSION,
        "law_data": sheet.law_data,
        "basis": list(basis),
        "situation": situation_to_json(sheet.situation, sheet.on.isoformat()),
        "duties": [_duty(duty) for duty in sheet.duties],
        "set_aside": [_set_aside(aside) for aside in sheet.set_aside],
        "forums": [_forum(line) for line in sheet.forums],
        "notes": [_remark(note) for note in sheet.notes],
        "open_questions": [cited(question) for question in sheet.open_questions],
        "steps": [
            {
                "number": step.number,
                "code": step.code,
                "step": label("review_steps", step.code),
                "filled": str(step.filled),
                "told": step.told,
                **_citation(step.citation),
            }
            for step in sheet.steps
        ],
        "sources": {
            id_: _source(sources[id_]) for id_ in sorted(sheet.cited & sources.keys())
        },
    }


def situation_to_json(situation: Situation, on: str) -> JsonObject:
    """Give the situation that the sheet is about; it holds no names."""
    told: JsonObject = {"on": on}
    for field in fields(situation):
        value = getattr(situation, field.name)
        if field.name == "positions":
            value = [{"state": each.state, "position": each.position} for each in value]
        elif isinstance(value, Count):
            value = {
                "min": value.min,
                "max": value.max,
                "approximate": value.approximate,
            }
        elif isinstance(value, tuple):
            value = list(value)
        told[field.name] = value
    told["feared_in"] = list(situation.dangers)
    return told


def cited(remark: Remark) -> str:
    """Give a question with where it comes from and when that was looked at."""
    citation = remark.citation
    mark = "" if citation.verified else "; unverified"
    sources = ", ".join(citation.sources)
    return f"{remark.text} [{sources}; checked {citation.checked_on}{mark}]"


def _duty(duty: Duty) -> JsonObject:
    return {
        "state": duty.state,
        "instrument": duty.instrument,
        "provision": duty.provision,
        "limb": duty.limb,
        "standing": str(duty.standing),
        "why": duty.why,
        "deposited": duty.deposited,
        "in_force": duty.in_force,
        "direct": duty.direct,
        "danger": duty.danger,
        "interests": list(duty.interests),
        "absolute": duty.absolute,
        "standard": duty.standard,
        "text": duty.text,
        "exceptions": duty.exceptions,
        "holds_if": list(duty.holds_if),
        "caveats": list(duty.caveats),
        **_citation(duty.citation),
    }


def _set_aside(aside: SetAside) -> JsonObject:
    return {
        "state": aside.state,
        "instrument": aside.instrument,
        "provision": aside.provision,
        "why": aside.why,
        **_citation(aside.citation),
    }


def _forum(line: ForumLine) -> JsonObject:
    return {
        "id": line.id,
        "state": line.state,
        "opens": str(line.opens),
        "why": line.why,
        "missing": list(line.missing),
        "limits": list(line.limits),
        "interim_measures": line.interim_measures,
        "fits": line.fits,
        "time": line.time,
        "becomes_public": line.becomes_public,
        "form": [
            {
                "field": field.code,
                "label": label("form_fields", field.code),
                "value": field.value,
            }
            for field in line.form
        ],
        **_citation(line.citation),
    }


def _remark(remark: Remark) -> JsonObject:
    return {"rule": remark.rule, "text": remark.text, **_citation(remark.citation)}


def _citation(citation: Citation) -> JsonObject:
    sources: list[Json] = list(citation.sources)
    return {
        "sources": sources,
        "checked_on": citation.checked_on.isoformat(),
        "verified": citation.verified,
    }


def _source(source: Source) -> JsonObject:
    as_of = source.as_of.isoformat() if source.as_of else None
    return {"what": source.what, "where": source.where, "as_of": as_of}
