"""The far end: reads report after report from its input, within limits it sets itself.

It knows the core and nothing of the desk: no database, no settings, no network. One
request is a line of JSON and as many bytes as it says; the answer is a line of JSON.
"""

import json
import resource
import sys
from collections.abc import Iterator
from typing import BinaryIO

from holdfast.facts.contract import reading_to_json
from holdfast.facts.leaves import JsonObject
from holdfast.intake.outcomes import (
    Options,
    Outcome,
    Read,
    Unit,
    outcomes_of,
    unread_to_json,
)

MEGABYTE = 1024 * 1024
FILES = 64
READY = "ready"


def main() -> None:
    """Read until the input ends."""
    megabytes, seconds = (int(each) for each in sys.argv[1:3])
    limit(megabytes, seconds)
    answers, requests = sys.stdout.buffer, sys.stdin.buffer
    # Nothing that a library prints may be taken for an answer.
    sys.stdout = sys.stderr
    warm_up()
    _say(answers, {READY: True})
    while line := requests.readline():
        asked = json.loads(line)
        untrusted_bytes = requests.read(asked["size"])
        _say(answers, {"told": list(told_by(asked, untrusted_bytes))})


def limit(megabytes: int, seconds: int) -> None:
    """Bound memory, processor time and open files; forbid writing to any file."""
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * MEGABYTE,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def warm_up() -> None:
    """Load word lists and patterns before anybody waits for them."""
    list(told_by({"name": "warm.txt"}, b"Two men may be deported to Laos."))


def told_by(asked: JsonObject, untrusted_bytes: bytes) -> Iterator[JsonObject]:
    """Give what is told of a file, and of each file inside it."""
    options = Options(_text(asked, "published"), _text(asked, "language"))
    unit = Unit(str(asked["name"]), untrusted_bytes)
    for outcome in outcomes_of(unit, options):
        yield _told(outcome)


def _text(asked: JsonObject, name: str) -> str | None:
    told = asked.get(name)
    return told if isinstance(told, str) and told else None


def _told(outcome: Outcome) -> JsonObject:
    if isinstance(outcome, Read):
        told = reading_to_json(outcome.reading, with_text=True)
        return {"reading": told, "notes": list(outcome.notes)}
    return unread_to_json(outcome)


def _say(answers: BinaryIO, told: JsonObject) -> None:
    answers.write(json.dumps(told).encode() + b"\n")
    answers.flush()


if __name__ == "__main__":
    main()
