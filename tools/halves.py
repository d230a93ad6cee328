"""Scores the reader on parts of the labelled texts: to develop, and to check.

    python -m tools.halves [--out FOLDER]

Parts a and b1 are for developing. Part b2 is held back: only its scores are printed,
and its texts are not to be opened. A row belongs to the part that the SHA-256 of its
cluster, or else of its id, says; so reports of one case stay together. Decision 23
tells why half b was parted once more. Below them stand the paragraphs that we labelled
ourselves (decision 24), of which some are held back as well.
"""

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from tools.paragraphs import write_parts
from tools.reading_scores import ABSENT, AIMS, GOLD, f1_of, is_scorable, score, table

SUPPORTING = ("risk_factors", "access_denied", "demanded", "published", "date", "place")


class Row(TypedDict, total=False):
    """What is looked at of a labelled row."""

    id: str
    cluster: str | None
    lang: str


def part_of(row: Row) -> str:
    """Say to which part a row belongs: half a, or a quarter of all, b1 or b2."""
    key = row.get("cluster") or row["id"]
    bits = hashlib.sha256(key.encode()).digest()[0]
    if bits % 2 == 0:
        return "a"
    return ("b1", "b2")[bits // 2 % 2]


def column_of(row: Row) -> str:
    """Name the file and column of a row; other languages are kept whole."""
    return (
        f"part {part_of(row)}" if row.get("lang", "en") == "en" else "other languages"
    )


def write_columns(gold: Path, folder: Path) -> Mapping[str, Path]:
    """Split a labelled file by column; give the parts."""
    parts: dict[str, list[str]] = {}
    for line in gold.read_text("utf-8").splitlines():
        row: Row = json.loads(line)
        parts.setdefault(column_of(row), []).append(line + "\n")
    paths = {
        name: folder / f"{gold.stem}-{name.replace(' ', '-')}.jsonl" for name in parts
    }
    for name, path in paths.items():
        path.write_text("".join(parts[name]), "utf-8")
    return dict(sorted(paths.items()))


def halves_table(name: str, parts: Mapping[str, Path]) -> str:
    """Score each part of one labelled file and lay the figures side by side."""
    columns = {part: f1_of(score(path)) for part, path in parts.items()}
    scored = {field for column in columns.values() for field in column}
    more = (field for field in SUPPORTING if field not in AIMS[name])
    shown = [*AIMS[name], *(field for field in more if field in scored)]
    sizes = (
        f"{len(path.read_text('utf-8').splitlines())} in {part}"
        for part, path in parts.items()
    )
    figures = table({"aim": AIMS[name], **columns}, shown)
    return f"{name}, f1 ({', '.join(sizes)})\n{figures}\n"


def own_table(folder: Path) -> str:
    """Score the paragraphs that we labelled ourselves, the held ones apart."""
    return "our own " + halves_table("passages", write_parts(folder))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 2 when there is nothing to score."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, help="keep the parts in this folder")
    chosen = parser.parse_args(arguments)
    if not is_scorable():
        print(ABSENT)
        return 2
    with tempfile.TemporaryDirectory() as passing:
        folder = chosen.out or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        for name, gold in GOLD.items():
            print(halves_table(name, write_columns(gold, folder)))
        print(own_table(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
