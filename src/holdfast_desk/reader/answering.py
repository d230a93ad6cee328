"""How the far end talks: a line of JSON and bytes come in, a line of JSON goes out."""

import json
import sys
from collections.abc import Callable
from typing import BinaryIO, TypeAlias

from holdfast.facts.leaves import JsonObject

READY = "ready"
Tell: TypeAlias = Callable[[JsonObject, bytes], JsonObject]


def answer_requests(tell: Tell, warm_up: Callable[[], None]) -> None:
    """Answer each request with what `tell` makes of it, until the input ends."""
    answers, requests = sys.stdout.buffer, sys.stdin.buffer
    # Nothing that a library prints may be taken for an answer.
    sys.stdout = sys.stderr
    warm_up()
    _say(answers, {READY: True})
    while line := requests.readline():
        asked = json.loads(line)
        untrusted_bytes = requests.read(asked["size"])
        _say(answers, tell(asked, untrusted_bytes))


def released_in(asked: JsonObject) -> frozenset[str]:
    """Give what somebody let pass though it may do harm, by its SHA-256."""
    told = asked.get("released")
    return frozenset(map(str, told)) if isinstance(told, list) else frozenset()


def _say(answers: BinaryIO, told: JsonObject) -> None:
    answers.write(json.dumps(told).encode() + b"\n")
    answers.flush()
