"""What somebody types or marks about a claim → values of the core."""

from django.http import QueryDict

from holdfast.cases.shapes import from_json
from holdfast.facts.casefile import FiledReport
from holdfast.facts.counts import Count
from holdfast.facts.leaves import Json, JsonObject
from holdfast_desk.register.actions.claims import Marked
from holdfast_desk.register.actions.writing import RefusedError

PREFIX = "value-"
NUMBERS, TRUTHS = ("min", "max"), ("approximate",)
CODED = {
    "nationality": "state",
    "sending_state": "state",
    "destination_state": "state",
    "status": "status",
    "feared_harm": "harm",
    "risk_factor": "factor",
    "access_denied": "access",
}


def value_in(told: QueryDict) -> JsonObject | None:
    """Give the value that was typed, field by field; None where none was."""
    typed = {name.removeprefix(PREFIX): v for name, v in told.items() if PREFIX in name}
    return {name: _leaf(name, str(value)) for name, value in typed.items()} or None


def marked_in(told: QueryDict, report: FiledReport) -> Marked:
    """Give words that were marked, by their place or as they were typed."""
    text = report.text or ""
    start, end = told.get("start", ""), told.get("end", "")
    if start.isdigit() and end.isdigit():
        place = int(start), int(end)
    else:
        words = told.get("words", "").strip()
        found = text.find(words) if words else -1
        if found < 0:
            raise RefusedError(
                "not_in_text", "Mark the words, or type them as the report has them."
            )
        place = found, found + len(words)
    kind = told.get("kind", "")
    value = _value(kind, told.get("says", "").strip(), text[slice(*place)])
    return Marked(report.key, *place, kind, value, told.get("hedge", "asserted"))


def count_in(says: str) -> Count | None:
    """Give a number or a range that was typed; None where nothing was."""
    return from_json(Count, _count(says), "count") if says.strip() else None


def _value(kind: str, says: str, words: str) -> JsonObject:  # noqa: PLR0911 -- a table
    """Give the value of a kind from one line: a code, a number, a place or a date."""
    if kind == "people_count":
        return _count(says)
    if kind in CODED:
        code = says.upper() if CODED[kind] == "state" else says
        return {CODED[kind]: code}
    match kind:
        case "person_name":
            return {"name": " ".join(words.split())}
        case "act":
            return {"act": says, "stage": "threatened"}
        case "custody":
            return {"place": says or words, "authority": None}
        case "arrest":
            return {"place": says or words, "date": None}
        case "deadline":
            return {"date": says, "of": "deadline"}
        case "demand":
            return {"demand": says, "addressee": None, "to_state": None}
    raise RefusedError("no_kind", "Say what the words tell.")


def _count(says: str) -> JsonObject:
    low, dash, high = says.replace("–", "-").partition("-")
    ends = [_number(low), _number(high) if dash else _number(low)]
    if not any(end is not None for end in ends):
        raise RefusedError("no_number", "Write a number, as 21, or a range, as 21-31.")
    return {"min": ends[0], "max": ends[1], "approximate": False}


def _number(told: str) -> int | None:
    return int(told) if told.strip().isdigit() else None


def _leaf(name: str, told: str) -> Json:
    told = told.strip()
    if name in NUMBERS:
        return _number(told)
    if name in TRUTHS:
        return told.lower() in ("true", "yes", "on")
    return told or None
