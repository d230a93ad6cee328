"""Cases of texts: which dangers stand in them, in which words, and which do not."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from holdfast.facts.harm_notes import HarmNote

FOLDER = Path(__file__).parent / "safety" / "texts"
KEYS = frozenset("name language audience text finds together".split())


@dataclass(frozen=True, slots=True)
class TextCase:
    """A text, and all that must be found in it: `danger = words`, in order."""

    file: str
    name: str
    language: str
    audience: str
    text: str
    finds: tuple[str, ...]
    together: tuple[str, ...]


def load_text_cases(folder: Path = FOLDER) -> tuple[TextCase, ...]:
    """Read every file of texts; its name is their language unless a case says so."""
    return tuple(
        _case(path.stem, entry)
        for path in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8"))["case"]
    )


def text_misses(case: TextCase, notes: Sequence[HarmNote]) -> Iterator[str]:
    """Name in a line each what was not found, and what was found too much."""
    found = tuple(f"{note.danger} = {note.words}" for note in notes if note.where)
    yield from (f"not found: {each}" for each in case.finds if each not in found)
    yield from (f"not wanted: {each}" for each in found if each not in case.finds)
    together = tuple(note.danger for note in notes if not note.where)
    if together != case.together:
        yield f"wanted together {case.together}, got {together}"
    for note in notes:
        if note.where and note.where.of(case.text) != note.words:
            yield f"{note.danger} does not quote its span"


def _case(file: str, entry: Mapping[str, object]) -> TextCase:
    unknown = entry.keys() - KEYS
    if unknown:
        raise ValueError(f"{file}: nobody reads {sorted(unknown)}")
    return TextCase(
        file=file,
        name=str(entry["name"]),
        language=str(entry.get("language", file)),
        audience=str(entry.get("audience", "public")),
        text=str(entry["text"]),
        finds=tuple(map(str, cast("Sequence[object]", entry["finds"]))),
        together=tuple(map(str, cast("Sequence[object]", entry.get("together", ())))),
    )
