"""Case file ↔ case JSON: the versioned form that people edit and programs share.

`case_to_json` and `json_to_case` undo each other. `docs/reference/case.md`
tells what each part means.
"""

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields

from holdfast.cases.leaves import an_object, known_keys, refused
from holdfast.cases.shapes import Shape, from_json, to_json
from holdfast.errors import BadCaseError
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
from holdfast.facts.findings import Finding
from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.matches import Match

VERSION = 1
VERSION_KEY, NOTICE_KEY = "holdfast_case", "notice"
NOTICE = "internal: may name people"
WANTED: Mapping[str, bool] = {
    VERSION_KEY: True,
    NOTICE_KEY: True,
    **{field.name: field.default is MISSING for field in fields(CaseFile)},
}


def case_to_json(case: CaseFile) -> JsonObject:
    """Give the case JSON; it opens with a warning and its version."""
    parts = {field.name: to_json(getattr(case, field.name)) for field in fields(case)}
    return {NOTICE_KEY: NOTICE, VERSION_KEY: VERSION, **parts}


def write_case(case: CaseFile) -> str:
    """Write the case JSON as text that a person can edit."""
    return json.dumps(case_to_json(case), ensure_ascii=False, indent=2) + "\n"


def json_to_case(given: Json) -> CaseFile:
    """Build a case file; raises `BadCaseError` for what does not fit first."""
    case, faults = read_case(given)
    if case is None:
        raise BadCaseError("bad_case", faults[0])
    return case


def read_case(given: Json) -> tuple[CaseFile | None, tuple[str, ...]]:
    """Build a case file, or say in a sentence each what does not fit."""
    try:
        entry = _opened(given)
    except BadCaseError as error:
        return None, (error.sentence,)
    parts = _Parts(entry)
    case = CaseFile(
        phase=parts.text("phase"),
        reports=parts.list("reports", FiledReport),
        accounts=parts.list("accounts", Account),
        claims=parts.list("claims", FiledClaim),
        unread=parts.list("unread", UnreadReport),
        joined=parts.list("joined", Match),
        left_out=parts.list("left_out", LeftOut),
        judgements=parts.list("judgements", Judgement),
        gradings=parts.list("gradings", Grading),
        findings=parts.list("findings", Finding),
        consent=parts.list("consent", Consent),
        harm_review=parts.list("harm_review", HarmDecision),
        approvals=parts.list("approvals", Approval),
        personal=parts.list("personal", PersonalDetail),
        addressees=parts.list("addressees", Addressee),
        appeals_by=parts.list("appeals_by", AppealsBy),
        zones=parts.list("zones", CaseZone),
    )
    return (None, tuple(parts.faults)) if parts.faults else (case, ())


def parse_case(text: str) -> Json:
    """Read the JSON itself; raises `BadCaseError` with the line where it breaks.

    A key that stands twice in one object is refused: one of the two would be
    lost without a word.
    """
    try:
        parsed: Json = json.loads(
            text, object_pairs_hook=_unrepeated, parse_constant=_no_constant
        )
    except json.JSONDecodeError as error:
        told = (
            f"This is no JSON: it breaks at line {error.lineno}, column {error.colno}."
        )
        raise BadCaseError("no_json", told) from error
    except RecursionError as error:
        raise BadCaseError("no_json", "This JSON is nested too deeply.") from error
    return parsed


def is_case(given: Json) -> bool:
    """Say whether this calls itself a case JSON."""
    return isinstance(given, dict) and VERSION_KEY in given


def _opened(given: Json) -> JsonObject:
    entry = an_object(given, "the case")
    if entry.get(VERSION_KEY) != VERSION:
        raise refused(
            VERSION_KEY, f"this must be {VERSION}, the version of case JSON known here"
        )
    known_keys(entry, WANTED, "the case")
    if entry[NOTICE_KEY] != NOTICE:
        raise refused(NOTICE_KEY, f'this always says "{NOTICE}"; put it back')
    return entry


class _Parts:
    """Reads the parts of a case, item by item, so that every fault is found."""

    def __init__(self, entry: JsonObject) -> None:
        self.entry = entry
        self.faults: list[str] = []

    def text(self, name: str) -> str:
        found = self.entry[name]
        if not isinstance(found, str):
            self.faults.append(f"At {name}: text was expected.")
        return str(found)

    def list(self, name: str, shape: type[Shape]) -> tuple[Shape, ...]:
        found = self.entry.get(name, [])
        if not isinstance(found, list):
            self.faults.append(f"At {name}: a list was expected.")
            return ()
        items = (
            self._item(f"{name}[{n}]", shape, each) for n, each in enumerate(found)
        )
        return tuple(item for item in items if item is not None)

    def _item(self, at: str, shape: type[Shape], given: Json) -> Shape | None:
        try:
            return from_json(shape, given, at)
        except BadCaseError as error:
            self.faults.append(error.sentence)
            return None


def _unrepeated(pairs: list[tuple[str, Json]]) -> JsonObject:
    entry = dict(pairs)
    if len(entry) < len(pairs):
        raise BadCaseError("no_json", "A key stands twice in one object; keep one.")
    return entry


def _no_constant(_: str) -> Json:
    raise BadCaseError("no_json", "NaN and Infinity are no numbers of JSON.")
