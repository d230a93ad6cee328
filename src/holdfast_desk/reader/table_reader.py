"""`read_table`: a table read by a process of its own, while somebody waits for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.facts.leaves import Json, JsonObject
from holdfast_desk.reader.reader import ENDED, FarEnd, Reader, ReaderError

MEGABYTES, SECONDS = 1024, 30
TABLES = FarEnd("holdfast_desk.reader.table_child", MEGABYTES, SECONDS)


@dataclass(frozen=True, slots=True)
class TableTold:
    """What was told of a table: its rows, headings first, or why there are none."""

    rows: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    hazards: tuple[str, ...] | None = None
    code: str = ""
    sentence: str = ""


def read_table(
    name: str,
    untrusted_bytes: bytes,
    released: Sequence[str] = (),
    far_end: FarEnd = TABLES,
) -> TableTold:
    """Have a table read by a process of its own; whatever happens, there is an answer.

    A process that did not come back has looked at nothing: then `hazards` is None.
    """
    asked: JsonObject = {"name": name, "released": list(released)}
    with Reader(SECONDS, far_end=far_end) as reader:
        try:
            return _table(reader.ask(asked, untrusted_bytes))
        except ReaderError as fault:
            return TableTold(code=fault.code, sentence=fault.sentence)


def _table(given: JsonObject) -> TableTold:
    match given:
        case {"hazards": list(hazards), "rows": list(rows), "notes": list(notes)}:
            return TableTold(
                tuple(tuple(map(str, _list(row))) for row in rows),
                tuple(map(str, notes)),
                tuple(map(str, hazards)),
            )
        case {"hazards": list(hazards), "code": str(code), "sentence": str(sentence)}:
            seen = tuple(map(str, hazards))
            return TableTold(hazards=seen, code=code, sentence=sentence)
    raise ENDED


def _list(given: Json) -> list[Json]:
    return given if isinstance(given, list) else []
