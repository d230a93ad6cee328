"""Scores of the reader on the labelled texts beside this repository.

The scorer and the texts are not ours and not in this repository; they are used
where the folder `../shared` is present. The scorer runs as its own process and
calls the reader as anyone would, on the command line.
"""

import hashlib
import json
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "tools" / "score_reading.py"
GOLD = {name: SHARED / "data" / f"{name}-dev.jsonl" for name in ("reports", "passages")}
ABSENT = "../shared is not here, so the labelled texts were not scored"
READER = f"{shlex.quote(sys.executable)} -m holdfast read --format json"

# What the reader must reach on texts that nobody here has seen (f1).
AIMS: Mapping[str, Mapping[str, float]] = {
    "reports": {
        "is_case": 0.88,
        "sending_state": 0.88,
        "destination_state": 0.88,
        "nationality": 0.85,
        "count": 0.80,
        "names": 0.80,
        "status": 0.80,
        "act": 0.80,
        "dates": 0.75,
        "places": 0.70,
        "feared_harms": 0.80,
        "spans": 1.0,
        "support": 1.0,
    },
    "passages": {
        "is_case": 0.85,
        "cases": 0.80,
        "destination_state": 0.85,
        "nationality": 0.80,
        "count": 0.80,
        "names": 0.80,
        "status": 0.80,
        "act": 0.80,
        "hedge": 0.80,
        "feared_harms": 0.75,
        "spans": 1.0,
        "support": 1.0,
    },
}


@dataclass(frozen=True, slots=True)
class Score:
    """How one field did: its f1, and how often it was wanted and given."""

    precision: float
    recall: float
    f1: float
    wanted: int
    given: int


Scores = Mapping[str, Score]


def is_scorable() -> bool:
    """Say whether scorer and texts are here."""
    return SCORER.is_file() and all(path.is_file() for path in GOLD.values())


def score(gold: Path, lang: str | None = None) -> Scores:
    """Read every text of a labelled file and give the scores by field."""
    command = [sys.executable, str(SCORER), str(gold), "--json", "--run", READER]
    narrowed = [*command, "--lang", lang] if lang else command
    done = subprocess.run(narrowed, capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"The scorer stopped: {done.stderr[-800:]}"
        raise RuntimeError(message)
    rows = json.loads(done.stdout)
    return {field: Score(**row) for field, row in rows.items()}


def fingerprint(path: Path) -> str:
    """Give the SHA-256 of a labelled file, so that scores name their texts."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def table(columns: Mapping[str, Mapping[str, float]], fields: Sequence[str]) -> str:
    """Lay figures out as plain text, a field a line, a column each."""
    names = list(columns)
    lines = [f"{'field':<18}" + "".join(f"{name:>16}" for name in names)]
    for field in fields:
        cells = (columns[name].get(field) for name in names)
        figures = ("" if cell is None else f"{cell:.3f}" for cell in cells)
        lines.append(f"{field:<18}" + "".join(f"{figure:>16}" for figure in figures))
    return "\n".join(lines)


def f1_of(scores: Scores) -> dict[str, float]:
    """Keep the one figure a field that is pinned and compared."""
    return {field: each.f1 for field, each in scores.items()}
