"""What the quality gate holds the reader to, measured now or pinned before."""

import json
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.spec.invariants import broken_invariants
from tests.spec.reading_of import reading_of
from tests.spec.spec_cases import SpecCase, load_cases, misses
from tools.paragraphs import LABELS, write_all
from tools.reading_scores import GOLD, ROOT, f1_of, fingerprint, is_scorable, score

FLOOR = ROOT / "tests" / "gates" / "reading_floor.json"
NOT_PINNED = (
    "Nothing is pinned: tests/gates/reading_floor.json is missing."
    " `.venv/bin/python -m tools.pin_floor` measures the reader and writes it."
)
SPEC, OWN = "spec", "paragraphs"
SLACK = 0.0005  # scores are printed with three digits

# Each measure, the labelled file it is taken on, and the language it is kept to.
MEASURES: Mapping[str, tuple[str, str | None]] = {
    "reports_en": ("reports", "en"),
    "reports_all": ("reports", None),
    "passages": ("passages", None),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures by measure and field, and the fingerprints of the texts behind them."""

    fingerprints: Mapping[str, str]
    figures: Mapping[str, Mapping[str, float]]


def measure() -> Measured:
    """Measure all that can be measured here; the labelled texts may be absent."""
    own = {SPEC: {"share_passed": spec_share()}}
    if not is_scorable():
        return Measured({}, own)
    taken = {
        name: f1_of(score(GOLD[gold], lang)) for name, (gold, lang) in MEASURES.items()
    }
    with tempfile.TemporaryDirectory() as folder:
        taken[OWN] = f1_of(score(write_all(Path(folder))))
    texts = {**GOLD, OWN: LABELS}
    return Measured(
        {name: fingerprint(path) for name, path in texts.items()}, own | taken
    )


def spec_share() -> float:
    """Give the share of our own spec cases that pass."""
    cases = load_cases()
    return sum(_passes(case) for case in cases) / len(cases)


def load_floor(path: Path = FLOOR) -> Measured:
    """Read what was pinned; before the first time, nothing."""
    if not path.is_file():
        return Measured({}, {})
    content = json.loads(path.read_text("utf-8"))
    return Measured(content["fingerprints"], content["figures"])


def save_floor(floor: Measured, path: Path = FLOOR) -> None:
    """Write what is pinned from now on, in an order that makes a calm diff."""
    path.write_text(json.dumps(asdict(floor), indent=2, sort_keys=True) + "\n", "utf-8")


def falls(floor: Measured, now: Measured) -> list[str]:
    """Say in a line each which pinned figure has fallen, or is gone."""
    return [
        f"{name}.{field}: pinned {pinned:.3f}, now {reached.get(field, 0.0):.3f}"
        for name, reached in now.figures.items()
        for field, pinned in floor.figures.get(name, {}).items()
        if reached.get(field, 0.0) < pinned - SLACK
    ]


def raised(floor: Measured, now: Measured) -> Measured:
    """Take each figure measured now; keep what could not be measured here."""
    return Measured(
        {**floor.fingerprints, **now.fingerprints}, {**floor.figures, **now.figures}
    )


def _passes(case: SpecCase) -> bool:
    reading = reading_of(case.text, case.title, case.published, case.language)
    return not misses(case, reading) and not broken_invariants(reading)
