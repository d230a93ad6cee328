"""Frozen value ↔ JSON by the types of its fields, refusing whatever does not fit.

A field that has a default may be left out by whoever edits by hand; a key that
no field has is refused. What is refused is named by its place, never quoted.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar, get_args, get_origin

from holdfast.cases.leaves import (
    a_decimal,
    a_list,
    a_number,
    a_text,
    a_truth,
    an_object,
    known_keys,
    refused,
)
from holdfast.errors import BadCaseError, BadValueError
from holdfast.facts.casefile import FiledClaim, FiledReport
from holdfast.facts.contract import (
    case_to_json,
    claim_to_json,
    json_to_case,
    json_to_claim,
    json_to_report,
    report_to_json,
)
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import KINDS, Value

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Shape = TypeVar("Shape", bound="DataclassInstance")

SHAPE_BY_KEYS: Mapping[frozenset[str], type[Value]] = {
    frozenset(field.name for field in fields(shape)): shape for shape in KINDS.values()
}
"""A claim's value is known by its keys: no two shapes have the same ones."""


def to_json(value: object) -> Json:
    """Give any value of a case file as JSON has it."""
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, StrEnum):
        return str(value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return _object_to_json(value)


def from_json(shape: type[Shape], given: Json, at: str) -> Shape:
    """Build a value of a shape; raises `BadCaseError` naming the place."""
    try:
        built = READERS.get(shape, _build)(shape, given, at)
    except BadValueError as error:
        raise _placed(error, at) from error
    if not isinstance(built, shape):
        raise refused(at, "something else was expected")
    return built


def _object_to_json(value: object) -> JsonObject:
    match value:
        case FiledReport(key, report, text):
            kept: JsonObject = {} if text is None else {"text": text}
            return {"key": key, **report_to_json(report), **kept}
        case FiledClaim(report=key, claim=claim, origin=origin):
            return {"report": key, **claim_to_json(claim), "origin": origin}
        case ReportedCase():
            return case_to_json(value)
    if not is_dataclass(value):
        raise refused("the case", "this cannot be written as JSON")
    return {each.name: to_json(getattr(value, each.name)) for each in fields(value)}


def _build(shape: type[Shape], given: Json, at: str) -> Shape:
    entry = an_object(given, at)
    wanted = {each.name: each for each in fields(shape)}
    known_keys(entry, {name: _is_needed(each) for name, each in wanted.items()}, at)
    read = {
        name: _read(wanted[name].type, given, f"{at}.{name}")
        for name, given in entry.items()
    }
    return shape(**read)


def _is_needed(field: "Field[object]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _read(type_: object, given: Json, at: str) -> object:
    """Read a field by its declared type."""
    if type_ in LEAVES:
        return LEAVES[type_](given, at)
    inner = get_args(type_)
    if get_origin(type_) is tuple:
        return tuple(
            _read(inner[0], item, f"{at}[{place}]")
            for place, item in enumerate(a_list(given, at))
        )
    if isinstance(type_, types.UnionType) and types.NoneType in inner:
        [other] = (each for each in inner if each is not types.NoneType)
        return None if given is None else _read(other, given, at)
    if isinstance(type_, type) and issubclass(type_, StrEnum):
        return _enum(type_, given, at)
    if isinstance(type_, type) and is_dataclass(type_):
        return from_json(type_, given, at)
    raise refused(at, "nothing is known of this kind of field")


def _enum(type_: type[StrEnum], given: Json, at: str) -> StrEnum:
    if given not in list(type_):
        raise refused(at, f"one of {', '.join(type_)} was expected")
    return type_(str(given))


def _filed_report(_: object, given: Json, at: str) -> FiledReport:
    entry = dict(an_object(given, at))
    key, text = entry.pop("key", None), entry.pop("text", None)
    return FiledReport(
        key=a_text(key, f"{at}.key"),
        report=json_to_report(entry, at),
        text=None if text is None else a_text(text, f"{at}.text"),
    )


def _filed_claim(_: object, given: Json, at: str) -> FiledClaim:
    entry = dict(an_object(given, at))
    report, origin = entry.pop("report", None), entry.pop("origin", None)
    return FiledClaim(
        report=a_text(report, f"{at}.report"),
        claim=json_to_claim(entry, at),
        origin=None if origin is None else a_text(origin, f"{at}.origin"),
    )


def _reported_case(_: object, given: Json, at: str) -> ReportedCase:
    return json_to_case(given, at)


def _value(given: Json, at: str) -> Value | None:
    """Read a claim's value, known by its keys."""
    if given is None:
        return None
    entry = an_object(given, at)
    shape = SHAPE_BY_KEYS.get(frozenset(entry))
    if shape is None:
        raise refused(
            at, "no claim has a value with these keys; copy a claim's and change that"
        )
    return _value_of(shape, entry, at)


def _value_of(shape: type[Value], entry: JsonObject, at: str) -> Value:
    return from_json(shape, entry, at)


def _answer(given: Json, at: str) -> AnswerValue:
    return from_json(Count, given, at) if isinstance(given, dict) else a_text(given, at)


def _placed(error: BadValueError, at: str) -> BadCaseError:
    """Put the place before a sentence that does not name one yet."""
    told = error.sentence
    return BadCaseError(
        "bad_case", told if told.startswith("At ") else f"At {at}: {told}"
    )


LEAVES: Mapping[object, Callable[[Json, str], object]] = {
    str: a_text,
    int: a_number,
    float: a_decimal,
    bool: a_truth,
    Value | None: _value,
    AnswerValue: _answer,
    AnswerValue | None: lambda given, at: None if given is None else _answer(given, at),
}
"""The types that are read as they stand; all others are made of these."""

READERS: Mapping[type, Callable[[type, Json, str], object]] = {
    FiledReport: _filed_report,
    FiledClaim: _filed_claim,
    ReportedCase: _reported_case,
}
"""The shapes whose JSON is that of the reading contract, and a little more."""
