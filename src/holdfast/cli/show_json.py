"""Outcome → one line of JSON, as the reading contract has it."""

import json

from holdfast.cli.escaped_json import ESCAPED, INTERNAL
from holdfast.cli.outcomes import Outcome, Unread
from holdfast.facts.contract import reading_to_json
from holdfast.facts.leaves import JsonObject


def json_line(outcome: Outcome, *, with_text: bool, internal: bool) -> str:
    """Give the line of one report, read or not, with its line feed."""
    if isinstance(outcome, Unread):
        told = unread_to_json(outcome)
    else:
        told = reading_to_json(outcome.reading, with_text=with_text)
    return line_of(INTERNAL | told if internal else told)


def unread_to_json(outcome: Unread) -> JsonObject:
    """Give what is known of a report that could not be read."""
    return {
        "report": {"id": outcome.id, "file": outcome.file},
        "error": {"code": outcome.code, "message": outcome.message},
    }


def line_of(told: JsonObject) -> str:
    """Give JSON on one line in which nothing commands a terminal."""
    return json.dumps(told, ensure_ascii=False).translate(ESCAPED) + "\n"
