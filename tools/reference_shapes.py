"""Tables of the reference made from the shapes of values: fields, types, meanings."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields
from enum import StrEnum
from types import UnionType
from typing import get_args, get_origin

from holdfast.cases.answers import QUESTION_OF_FIELD, QUESTION_OF_KIND
from holdfast.cases.gather import ALWAYS_ASKED
from holdfast.facts.casefile import (
    Account,
    Addressee,
    AppealsBy,
    Approval,
    CaseFile,
    CaseZone,
    Consent,
    FiledClaim,
    FiledReport,
    Grading,
    HarmDecision,
    Judgement,
    LeftOut,
    PersonalDetail,
    UnreadReport,
)
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.matches import Compared, Match
from holdfast.facts.readings import Report, ReportedCase
from holdfast.facts.values import Value
from holdfast.matching.features import FEATURES
from holdfast.matching.schemes import SCHEMES
from holdfast.terms.load import terms

PARTS: Mapping[str, tuple[type, ...]] = {
    "reports": (FiledReport,),
    "unread": (UnreadReport,),
    "accounts": (Account,),
    "claims": (FiledClaim,),
    "joined": (Match, Compared),
    "left_out": (LeftOut,),
    "judgements": (Judgement,),
    "gradings": (Grading,),
    "findings": (Finding,),
    "consent": (Consent,),
    "harm_review": (HarmDecision,),
    "approvals": (Approval,),
    "personal": (PersonalDetail,),
    "addressees": (Addressee,),
    "appeals_by": (AppealsBy,),
    "zones": (CaseZone,),
}
"""The parts of a case JSON → the shapes their items are made of."""
CONTRACT: Mapping[str, type] = {
    "report": Report,
    "A case": ReportedCase,
    "A number of people": Count,
}
"""The shapes of the reading contract, in which every part must be there."""
# The types that JSON has under another name, or that have a page of their own.
NAMES: Mapping[object, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
    Count: "[count](#a-number-of-people)",
    Value: "[value](claims.md)",
    AnswerValue: "string or [count](#a-number-of-people)",
    Report: "[report](reading.md#report)",
    ReportedCase: "[case](reading.md#a-case)",
    Firmness: "[hedge](reading.md#a-claim)",
}
LISTED: Mapping[type, str] = {Compared: "list of comparisons"}
NONE = re.compile(r"`?\bNone\b`?")
Row = list[str]


def reading_sections() -> Iterator[str]:
    """Tell the shapes that a line of the reading contract is made of."""
    for heading, shape in CONTRACT.items():
        yield shape_section(heading, shape)


def case_sections() -> Iterator[str]:
    """Tell every part of a case JSON, and what questions it answers."""
    missing = {field.name for field in fields(CaseFile)} - PARTS.keys() - {"phase"}
    if missing:
        raise LookupError(f"Tell of these parts too: {sorted(missing)}")
    for part, shapes in PARTS.items():
        first, *others = shapes
        yield shape_section(part, first)
        for other in others:
            yield shape_section(f"{part}: {other.__name__.lower()}", other)
    yield shape_section("A number of people", Count)
    yield questions_section()


def matching_sections() -> Iterator[str]:
    """Tell every comparison with what it weighs, and what sums propose."""
    for name, feature in FEATURES.items():
        yield f"## {name}\n\n{sentences(feature.__doc__)}"
    for scheme in SCHEMES.values():
        rows = (
            [f"`{name}`", f"{scheme.weights[name]:g}", f"{scheme.against[name]:g}"]
            for name in FEATURES
        )
        told = (
            f"From {scheme.same:g} points on, two accounts are proposed as the same;"
            f" from {scheme.possible:g} on, a person should look."
        )
        table = "\n".join(table_of(["comparison", "for", "against"], rows))
        yield f"## Scheme `{scheme.name}`\n\n{told}\n\n{table}"


def questions_section() -> str:
    """Tell every question, what answers it, and what more than one answer means."""
    asked_by: dict[str, list[str]] = {}
    for source in (QUESTION_OF_FIELD, QUESTION_OF_KIND):
        for name, question in source.items():
            asked_by.setdefault(question, []).append(f"`{name}`")
    asked_by["how_many_returned"] = ["`count`, where they were returned"]
    rows = (
        [
            f"`{code}`",
            term.definition,
            ", ".join(asked_by.get(code, ())),
            "rivals" if term.group == "one" else "side by side",
            "yes" if code in ALWAYS_ASKED else "",
        ]
        for code, term in terms("questions").items()
    )
    heads = ["question", "meaning", "answered by", "two answers are", "always asked"]
    return "\n".join(["## Questions", "", *table_of(heads, rows)])


def shape_section(heading: str, shape: type) -> str:
    """Tell one shape: its meaning, and each of its fields."""
    told = sentences(shape.__doc__)
    heads, rows = ["part", "type", "may be left out"], _fields(shape)
    if shape in CONTRACT.values():
        heads, rows = heads[:2], (row[:2] for row in rows)
    table = table_of(heads, rows)
    return "\n".join([f"## {heading}", "", told, "", *table])


def table_of(heads: Row, rows: Iterator[Row]) -> Iterator[str]:
    """Give the lines of a table."""
    yield _row(heads)
    yield _row(["---"] * len(heads))
    for row in rows:
        yield _row(row)


def _fields(shape: type) -> Iterator[Row]:
    special = FLATTENED.get(shape)
    if special:
        yield from special()
        return
    for field in fields(shape):
        is_needed = field.default is MISSING and field.default_factory is MISSING
        yield [f"`{field.name}`", type_name(field.type), "" if is_needed else "yes"]


def _filed_report() -> Iterator[Row]:
    yield ["`key`", "string", ""]
    yield ["*all parts of a*", NAMES[Report], ""]
    yield ["`text`", "string", "yes"]


def _filed_claim() -> Iterator[Row]:
    yield ["`report`", "string", ""]
    yield ["*all parts of a*", "[claim](reading.md#a-claim)", ""]
    yield ["`origin`", "string or null", "yes"]


FLATTENED: Mapping[type, Callable[[], Iterator[Row]]] = {
    FiledReport: _filed_report,
    FiledClaim: _filed_claim,
}
"""Shapes that JSON writes flat, together with the shape they hold."""


def type_name(kind: object) -> str:
    """Name a type as JSON would."""
    if kind in NAMES:
        return NAMES[kind]
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        return LISTED.get(inner) or f"list of {type_name(inner)}"
    if isinstance(kind, UnionType):
        return _one_of(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return " or ".join(f"`{each}`" for each in kind)
    return getattr(kind, "__name__", str(kind)).lower()


def _one_of(kind: UnionType) -> str:
    inner = get_args(kind)
    if type(None) in inner:
        others = [each for each in inner if each is not type(None)]
        # A union within a union is told by its own name.
        known = next(
            (name for name in (Value, AnswerValue) if _same(name, others)), None
        )
        told = NAMES[known] if known else " or ".join(map(type_name, others))
        return f"{told} or null"
    return " or ".join(map(type_name, inner))


def _same(known: object, others: list[object]) -> bool:
    return set(get_args(known)) == set(others)


def sentences(docstring: str | None) -> str:
    """Give a docstring as paragraphs, each on one line."""
    told = (docstring or "").replace("`()`", "an empty list")
    paragraphs = NONE.sub("`null`", told).split("\n\n")
    return "\n\n".join(" ".join(each.split()) for each in paragraphs).strip()


def _row(cells: Row) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
