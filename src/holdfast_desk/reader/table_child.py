"""The far end for tables: rows of CSV and XLSX, within narrower limits.

A person waits for its answer, so it knows neither words nor patterns of the core.
"""

import sys
from hashlib import sha256

from holdfast.errors import UnreadableFileError
from holdfast.facts.leaves import Json, JsonObject
from holdfast_desk.reader.answering import answer_requests, released_in
from holdfast_desk.reader.hazard.hazards import HELD, HELD_WORDS, is_held
from holdfast_desk.reader.hazard.look import look_at
from holdfast_desk.reader.limits import limit
from holdfast_desk.reader.tables import table_of


def main() -> None:
    """Read tables until the input ends."""
    megabytes, seconds = (int(each) for each in sys.argv[1:3])
    limit(megabytes, seconds)
    answer_requests(told_by, lambda: None)


def told_by(asked: JsonObject, untrusted_bytes: bytes) -> JsonObject:
    """Give the rows of a table and its hazards, or why there are no rows."""
    hazards = look_at(str(asked["name"]), untrusted_bytes)
    seen: list[Json] = [str(each) for each in hazards]
    digest = sha256(untrusted_bytes).hexdigest()
    if is_held(hazards) and digest not in released_in(asked):
        return {"hazards": seen, "code": HELD, "sentence": HELD_WORDS}
    try:
        table = table_of(untrusted_bytes)
    except UnreadableFileError as error:
        return {"hazards": seen, "code": error.code, "sentence": error.sentence}
    rows: list[Json] = [[*row] for row in table.rows]
    return {"hazards": seen, "rows": rows, "notes": [*table.notes]}


if __name__ == "__main__":
    main()
