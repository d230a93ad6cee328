"""Outcome → one line of JSON, as the reading contract has it."""

import json

from holdfast.cli.outcomes import Outcome, Unread
from holdfast.facts.contract import reading_to_json
from holdfast.facts.leaves import JsonObject

INTERNAL: JsonObject = {"internal": "may name people"}
"""What each line opens with where it is kept in a file."""

# JSON may hold these as they are, but terminals obey some and others end a line.
ESCAPED = {
    code: f"\\u{code:04x}"
    for code in (
        *range(0x7F, 0xA0),
        *range(0x2028, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xD800, 0xE000),
    )
}


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
