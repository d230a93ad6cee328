"""The far end: reads report after report from its input, within limits it sets itself.

It knows the core and nothing of the desk: no database, no settings, no network.
"""

import sys
from collections.abc import Iterator
from hashlib import sha256

from holdfast.errors import UnreadableFileError
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
from holdfast_desk.reader.answering import answer_requests, released_in
from holdfast_desk.reader.hazard.hazards import HELD, HELD_WORDS, Hazard, is_held
from holdfast_desk.reader.hazard.look import look_at
from holdfast_desk.reader.limits import limit


def main() -> None:
    """Read until the input ends."""
    megabytes, seconds = (int(each) for each in sys.argv[1:3])
    limit(megabytes, seconds)
    answer_requests(lambda asked, told: {"told": [*told_by(asked, told)]}, warm_up)


def warm_up() -> None:
    """Load word lists and patterns before anybody waits for them."""
    list(told_by({"name": "warm.txt"}, b"Two men may be deported to Laos."))


def told_by(asked: JsonObject, untrusted_bytes: bytes) -> Iterator[JsonObject]:
    """Give what is told of a file, and of each file inside it, with its hazards.

    What would run is not read, unless its SHA-256 is among those `released`.
    """
    options = Options(_text(asked, "published"), _text(asked, "language"))
    unit = Unit(str(asked["name"]), untrusted_bytes)
    watch = Watch(released_in(asked))
    for outcome in outcomes_of(unit, options, watch.look):
        found = watch.found.get(_id(outcome), ())
        yield {**_told(outcome), "hazards": [str(each) for each in found]}


class Watch:
    """Looks at each file before it is read, and remembers what was seen in it."""

    def __init__(self, released: frozenset[str]) -> None:
        """Take what somebody let pass, by its SHA-256."""
        self.released = released
        self.found: dict[str, tuple[Hazard, ...]] = {}

    def look(self, name: str, untrusted_bytes: bytes) -> None:
        """Note the hazards of a file; raises `UnreadableFileError` to hold it."""
        digest = sha256(untrusted_bytes).hexdigest()
        hazards = look_at(name, untrusted_bytes)
        self.found[f"sha256:{digest}"] = hazards
        if is_held(hazards) and digest not in self.released:
            raise UnreadableFileError(HELD, HELD_WORDS)


def _text(asked: JsonObject, name: str) -> str | None:
    told = asked.get(name)
    return told if isinstance(told, str) and told else None


def _id(outcome: Outcome) -> str:
    told = outcome.reading.report.id if isinstance(outcome, Read) else outcome.id
    return told or ""


def _told(outcome: Outcome) -> JsonObject:
    if isinstance(outcome, Read):
        told = reading_to_json(outcome.reading, with_text=True)
        return {"reading": told, "notes": list(outcome.notes)}
    return unread_to_json(outcome)


if __name__ == "__main__":
    main()
