"""Measures the legal sheet: all pairs of States, and the start of the command.

    python -m bench.law [--rounds 5]

The *limit* is what the sheet must keep: 3 milliseconds a sheet on average once the
law is loaded, two minutes for all pairs of States on one core, half a second from the
start of the command to its end. The *peer* is writing the same sheets as JSON with the
standard library, in the same run: drawing a sheet up should not cost much more than
writing it down. Figures go to `out/bench/law.json` and to standard output.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import product
from statistics import median

from bench.running import environment
from holdfast.facts.situation import Situation
from holdfast.law.corpus import corpus, load_corpus
from holdfast.law.reason import reason
from holdfast.law.sheet_json import sheet_to_json
from tools.reading_scores import ROOT

OUT = ROOT / "out" / "bench" / "law.json"
ON = date(2012, 2, 14)
MILLI = 1000
LIMIT_SHEET_MS, LIMIT_PAIRS_S, LIMIT_START_S = 3.0, 120.0, 0.5
COMMAND = (sys.executable, "-m", "holdfast", "law", "CN", "KP", "--harm", "torture")


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured, and each as a share of its limit."""

    states: int
    pairs: int
    pairs_seconds: float
    sheet_milliseconds: float
    json_milliseconds: float
    load_milliseconds: float
    start_seconds: float

    def shares(self) -> dict[str, float]:
        """Give each figure as a share of its limit or its peer; under 1 keeps it."""
        return {
            "a sheet / 3 ms": self.sheet_milliseconds / LIMIT_SHEET_MS,
            "all pairs / 120 s": self.pairs_seconds / LIMIT_PAIRS_S,
            "the command / 0.5 s": self.start_seconds / LIMIT_START_S,
            "a sheet / writing it as JSON": self.sheet_milliseconds
            / self.json_milliseconds,
        }


def seconds_of(work: Callable[[], object]) -> float:
    """Time one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def situation(sender: str, destination: str) -> Situation:
    """Give a situation as the first reports of one would have it."""
    harms = ("torture", "execution", "detention")
    return Situation(sender, destination, feared_harms=harms)


def draw_all(states: Sequence[str]) -> int:
    """Draw up the sheet of every pair of States; a State sends nobody to itself."""
    pairs = [pair for pair in product(states, repeat=2) if pair[0] != pair[1]]
    for sender, destination in pairs:
        reason(situation(sender, destination), ON)
    return len(pairs)


def measure(rounds: int) -> Figures:
    """Measure everything; the median of some rounds counts, all pairs run once."""
    load = median(seconds_of(load_corpus) for _ in range(rounds))
    known = corpus()
    states = sorted(known.instruments["cat"].acts)
    start = time.perf_counter()
    pairs = draw_all([state for state in states if state not in ("HK", "MO")])
    whole = time.perf_counter() - start
    sheet = reason(situation("CN", "KP"), ON)
    written = median(
        seconds_of(lambda: json.dumps(sheet_to_json(sheet, known.sources)))
        for _ in range(rounds * 20)
    )
    command = median(seconds_of(run_command) for _ in range(rounds))
    return Figures(
        states=len(states) - 2,
        pairs=pairs,
        pairs_seconds=whole,
        sheet_milliseconds=whole / pairs * MILLI,
        json_milliseconds=written * MILLI,
        load_milliseconds=load * MILLI,
        start_seconds=command,
    )


def run_command() -> None:
    """Run the command as anyone does, and throw the sheet away."""
    subprocess.run(COMMAND, check=True, stdout=subprocess.DEVNULL, env=environment())


def main() -> None:
    """Measure, print and keep."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    figures = measure(parser.parse_args().rounds)
    for name, value in asdict(figures).items():
        print(f"{name.replace('_', ' '):24} {value:10,.2f}")
    for name, share in figures.shares().items():
        print(f"{name:34} {share:6.2f}")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    kept = {**asdict(figures), "shares": figures.shares()}
    OUT.write_text(json.dumps(kept, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
