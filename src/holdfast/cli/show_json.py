"""Outcome → one line of JSON, as the reading contract has it."""

import json

from holdfast.cli.escaped_json import ESCAPED, INTERNAL
from holdfast.facts.contract import reading_to_json
from holdfast.facts.leaves import JsonObject
from holdfast.intake.outcomes import Outcome, Unread, unread_to_json


def json_line(outcome: Outcome, *, with_text: bool, internal: bool) -> str:
    """Give the line of one report, read or not, with its line feed."""
    if isinstance(outcome, Unread):
        told = unread_to_json(outcome)
    else:
        told = reading_to_json(outcome.reading, with_text=with_text)
    return line_of(INTERNAL | told if internal else told)


def line_of(told: JsonObject) -> str:
    """Give JSON on one line in which nothing commands a terminal."""
    return json.dumps(told, ensure_ascii=False).translate(ESCAPED) + "\n"
