"""Reading → contract JSON and back: the border between values and what is printed.

`docs/reference/reading.md` tells the contract to people; this module keeps it.
`json_to_reading` undoes `reading_to_json`, and names the place of what does not fit.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, TypeVar

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.facts.leaves import (
    Json,
    JsonObject,
    a_list,
    a_number,
    a_number_or_none,
    a_text,
    a_text_or_none,
    a_truth,
    an_object,
    known_keys,
    refused,
    texts,
)
from holdfast.facts.readings import Reading, Report, ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import KINDS, Value

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Shape = TypeVar("Shape", bound="DataclassInstance")

LINE_KEYS = frozenset(("report", "cases", "claims"))
CLAIM_KEYS = frozenset(
    "id kind value start end quote hedge attributed_to case backs".split()
)
FINER_KEYS = frozenset(("grade", "hedge_words"))


def reading_to_json(reading: Reading, *, with_text: bool = False) -> JsonObject:
    """Give one line of the contract; the text only where it is asked for."""
    text: JsonObject = {"text": reading.text} if with_text else {}
    return {
        "report": report_to_json(reading.report),
        **text,
        "cases": [case_to_json(case) for case in reading.cases],
        "claims": [claim_to_json(claim) for claim in reading.claims],
    }


def report_to_json(report: Report) -> JsonObject:
    """Give what a report says of itself, in the order of the contract."""
    return {field.name: _plain(getattr(report, field.name)) for field in fields(report)}


def case_to_json(case: ReportedCase) -> JsonObject:
    """Give a case with every field, also those the report does not fill."""
    return {field.name: _plain(getattr(case, field.name)) for field in fields(case)}


def claim_to_json(claim: Claim) -> JsonObject:
    """Give a claim; the finer grade only where it says more than the hedge."""
    hedge = claim.hedge
    finer: JsonObject = {}
    if hedge.grade != hedge.firmness:
        finer["grade"] = hedge.grade
    if hedge.words is not None:
        finer["hedge_words"] = hedge.words
    return {
        "id": claim.id,
        "kind": claim.kind,
        "value": value_to_json(claim.value),
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "hedge": str(hedge.firmness),
        **finer,
        "attributed_to": hedge.attributed_to,
        "case": claim.case,
        "backs": list(claim.backs),
    }


def value_to_json(value: Value) -> JsonObject:
    """Give a claim's value as its shape has it."""
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def json_to_reading(given: Json) -> Reading:
    """Build a reading from a line of the contract; without its text if it has none.

    Raises `BadValueError` naming the place of what does not fit.
    """
    line = an_object(given, "the line")
    known_keys(line, LINE_KEYS, {"text"}, "the line")
    cases = a_list(line["cases"], "cases")
    claims = a_list(line["claims"], "claims")
    return Reading(
        report=json_to_report(line["report"]),
        text=a_text(line.get("text", ""), "text"),
        cases=tuple(json_to_case(case, f"cases[{n}]") for n, case in enumerate(cases)),
        claims=tuple(
            json_to_claim(claim, f"claims[{n}]") for n, claim in enumerate(claims)
        ),
    )


def json_to_report(given: Json, at: str = "report") -> Report:
    """Build what a report says of itself."""
    return _built(Report, given, at)


def json_to_case(given: Json, at: str = "case") -> ReportedCase:
    """Build a case; every field must be there, as it is when written."""
    return _built(ReportedCase, given, at)


def json_to_claim(given: Json, at: str = "claim") -> Claim:
    """Build a claim with its value, span and hedge."""
    entry = an_object(given, at)
    known_keys(entry, CLAIM_KEYS, FINER_KEYS, at)
    kind = a_text(entry["kind"], f"{at}.kind")
    start, end = (a_number(entry[key], f"{at}.{key}") for key in ("start", "end"))
    return Claim(
        id=a_text(entry["id"], f"{at}.id"),
        kind=kind,
        value=json_to_value(kind, entry["value"], f"{at}.value"),
        span=Span(start, end),
        quote=a_text(entry["quote"], f"{at}.quote"),
        hedge=_hedge(entry, at),
        case=a_number_or_none(entry["case"], f"{at}.case"),
        backs=texts(entry["backs"], f"{at}.backs"),
    )


def json_to_value(kind: str, given: Json, at: str = "value") -> Value:
    """Build the value that a claim of this kind holds."""
    if kind not in KINDS:
        raise refused("no claim is of this kind", at)
    return _built(KINDS[kind], given, at)


def _built(shape: type[Shape], given: Json, at: str) -> Shape:
    """Build a frozen value from an object with exactly its fields."""
    entry = an_object(given, at)
    wanted = {field.name: field.type for field in fields(shape)}
    known_keys(entry, wanted.keys(), frozenset(), at)
    read = {
        name: READERS[type_](entry[name], f"{at}.{name}")
        for name, type_ in wanted.items()
    }
    return shape(**read)


def _plain(value: object) -> Json:
    """Give a field's value as JSON has it: tuples are lists, a count an object."""
    if isinstance(value, Count):
        return {"min": value.min, "max": value.max, "approximate": value.approximate}
    if isinstance(value, tuple):
        return [str(item) for item in value]
    if value is None or isinstance(value, bool | int):
        return value
    return str(value)


def _hedge(entry: JsonObject, at: str) -> Hedge:
    firmness = _firmness(entry["hedge"], f"{at}.hedge")
    return Hedge(
        firmness=firmness,
        grade=a_text(entry.get("grade", str(firmness)), f"{at}.grade"),
        words=a_text_or_none(entry.get("hedge_words"), f"{at}.hedge_words"),
        attributed_to=a_text_or_none(entry["attributed_to"], f"{at}.attributed_to"),
    )


def _count(given: Json, at: str) -> Count | None:
    return None if given is None else _built(Count, given, at)


def _firmness(given: Json, at: str) -> Firmness:
    if given not in list(Firmness):
        raise refused(f"a hedge is one of {', '.join(Firmness)}", at)
    return Firmness(str(given))


READERS: Mapping[object, Callable[[Json, str], object]] = {
    str: a_text,
    str | None: a_text_or_none,
    tuple[str, ...]: texts,
    int: a_number,
    int | None: a_number_or_none,
    bool: a_truth,
    Count | None: _count,
    Firmness: _firmness,
}
"""The type of a field → how it is read; a new type of field needs its line."""
