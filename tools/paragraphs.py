"""Paragraphs of the annual reports that we labelled ourselves, without their texts.

`tests/gates/paragraphs.jsonl` tells, a line each, where a paragraph stands in which
report and what it says of returns, in the codes of the reading contract. A name is
told only by where it stands, so nobody's name is in this repository. Rows that are
`held` are scored only: their texts are not opened when the reader is worked on.
Decision 24 tells how they were labelled and how far the labels can be trusted.
"""

import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from tools.reading_scores import ROOT, SHARED

LABELS = ROOT / "tests" / "gates" / "paragraphs.jsonl"
REPORTS = SHARED / "data" / "annual-reports"
OPEN, HELD = "open", "held"
SHORTENED = 16


def write_parts(folder: Path) -> Mapping[str, Path]:
    """Write the open and the held rows with their texts, for the scorer.

    Raises `ValueError` if a text is not the one that was labelled.
    """
    parts: dict[str, list[str]] = {OPEN: [], HELD: []}
    for number, row in enumerate(_rows()):
        line = json.dumps(_with_text(row, number), ensure_ascii=False)
        parts[HELD if row["held"] else OPEN].append(line + "\n")
    paths = {name: folder / f"paragraphs-{name}.jsonl" for name in parts}
    for name, path in paths.items():
        path.write_text("".join(parts[name]), "utf-8")
    return paths


def write_all(folder: Path) -> Path:
    """Write all rows with their texts into one file."""
    whole = folder / "paragraphs.jsonl"
    parts = write_parts(folder)
    whole.write_text("".join(p.read_text("utf-8") for p in parts.values()), "utf-8")
    return whole


def _rows() -> Iterator[dict[str, object]]:
    for line in LABELS.read_text("utf-8").splitlines():
        yield json.loads(line)


def _with_text(row: Mapping[str, object], number: int) -> dict[str, object]:
    """Give a row its text and its names, as the scorer wants them."""
    start, length = int(str(row["start"])), int(str(row["length"]))
    text = _report(str(row["file"]))[start : start + length]
    if hashlib.sha256(text.encode()).hexdigest()[:SHORTENED] != row["sha256"]:
        message = f"Row {number} of {LABELS.name} is of another text than it was."
        raise ValueError(message)
    returns = json.loads(json.dumps(row["returns"]))
    for told in returns:
        told["names"] = [
            " ".join(text[first:last] for first, last in pieces)
            for pieces in told["names"]
        ]
    return {"id": f"own-{number:04}", "text": text, "returns": returns}


@cache
def _report(name: str) -> str:
    with gzip.open(REPORTS / f"{name}.gz", "rt", encoding="utf-8") as report:
        return report.read()
