"""Measures the reader: speed beside a peer and a limit, memory, two jobs.

    python -m bench.reading [--rounds 5] [--characters 2500000]
                            [--peer-characters 100000]

Speed is taken on a stretch from the middle of each annual report, so many
`--characters` in all; memory and jobs are taken on the command as anyone runs it.

The *peer* is dateparser's `search_dates`, which looks for dates only. The
*limit* is one bare pass of our own gate, gazetteer and date patterns over the
same text: a reader that does nothing else could not be faster. All three run in
one process, in turn, and the median of the rounds counts. Figures go to
`out/bench/reading.json` and, as a table, to standard output.
"""

import argparse
import json
import os
import platform
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from dateparser.search import search_dates

from bench.corpus import Corpus, load_corpus, samples, write_pieces, write_reports
from bench.running import run_reading
from holdfast.reading.body import body_of
from holdfast.reading.dates import find_dates
from holdfast.reading.gate import relevant
from holdfast.reading.places import find_places
from holdfast.reading.states import find_states
from tests.spec.reading_of import reading_of
from tools.reading_scores import ROOT

OUT = ROOT / "out" / "bench" / "reading.json"
MEGA = 1_000_000
PUBLISHED = "2012-05-24"
REPORT_COUNTS = (100, 1000, 4000)


@dataclass(frozen=True, slots=True)
class Speed:
    """Characters a second on one core, the median of some rounds."""

    name: str
    characters: int
    seconds: tuple[float, ...]

    @property
    def rate(self) -> float:
        """Millions of characters a second."""
        return self.characters / median(self.seconds) / MEGA


@dataclass(frozen=True, slots=True)
class Memory:
    """Peak memory of one run over so many reports."""

    reports: int
    peak_mib: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Jobs:
    """One job and two, over the same files."""

    files: int
    one_seconds: float
    two_seconds: float
    two_cpu_seconds: float

    @property
    def cores(self) -> float:
        """How many cores two jobs really had; others may have been at work."""
        return self.two_cpu_seconds / self.two_seconds

    @property
    def gain(self) -> float:
        """How much faster two jobs are."""
        return self.one_seconds / self.two_seconds


@dataclass(frozen=True, slots=True)
class Figures:
    """All that one run of the benchmark measured."""

    corpus: Corpus
    sample: Corpus
    speeds: list[Speed]
    memory: list[Memory]
    jobs: Jobs


def read_all(texts: Sequence[str]) -> None:
    """Read each text in full."""
    for text in texts:
        reading_of(text)


def pass_bare(texts: Sequence[str]) -> None:
    """Make one pass of gate, gazetteer and date patterns."""
    for text in texts:
        body = body_of(text, "en")
        relevant(body.shadow, body.paragraphs)
        for paragraph in body.paragraphs:
            find_states(text, body.shadow, paragraph.span)
            find_places(text, body.shadow, paragraph.span)
            find_dates(text, body.shadow, paragraph.span, PUBLISHED)


def search_peer(texts: Sequence[str]) -> None:
    """Let the peer look for dates; it is told the language, which makes it faster."""
    for text in texts:
        search_dates(text, languages=["en"])


def timed(work: Callable[[Sequence[str]], None], texts: Sequence[str]) -> float:
    """Give the seconds that one round takes."""
    start = time.perf_counter()
    work(texts)
    return time.perf_counter() - start


def measure_speed(sample: Corpus, rounds: int, peer_characters: int) -> list[Speed]:
    """Time reader, limit and peer in turn, round after round."""
    works = {
        "reader": (read_all, sample.texts),
        "limit": (pass_bare, sample.texts),
        "peer": (search_peer, samples(sample, peer_characters)),
    }
    seconds = [
        {name: timed(work, texts) for name, (work, texts) in works.items()}
        for _ in range(rounds)
    ]
    return [
        Speed(name, sum(map(len, texts)), tuple(each[name] for each in seconds))
        for name, (_, texts) in works.items()
    ]


def measure_memory(folder: Path) -> list[Memory]:
    """Stream more and more reports through one process."""
    runs = []
    for count in REPORT_COUNTS:
        done = run_reading(write_reports(folder / str(count), count))
        runs.append(Memory(count, done.peak_mib, done.seconds))
    return runs


def measure_jobs(folder: Path, corpus: Corpus) -> Jobs:
    """Read the corpus, cut into files of equal size, with one job and with two."""
    pieces = write_pieces(folder / "pieces", corpus)
    one, two = run_reading(pieces, 1), run_reading(pieces, 2)
    files = len(list(pieces.iterdir()))
    return Jobs(files, one.seconds, two.seconds, two.cpu_seconds)


def lines(figures: Figures) -> list[str]:
    """Lay the figures out as a plain table."""
    read = f"{figures.sample.characters / MEGA:.2f} million characters"
    whole = f"{figures.corpus.name} of {figures.corpus.characters / MEGA:.2f} million"
    return [
        f"{read} from the midst of {whole}, one core",
        "",
        *map(speed_line, figures.speeds),
        "",
        *ratio_lines({speed.name: speed.rate for speed in figures.speeds}),
        "",
        *map(memory_line, figures.memory),
        "",
        jobs_line(figures.jobs),
    ]


def speed_line(speed: Speed) -> str:
    """Tell one rate and what it was measured on."""
    on = f"on {speed.characters:>11,} characters, {len(speed.seconds)} rounds"
    return f"{speed.name:<8}{speed.rate:>8.3f} million characters a second {on}"


def ratio_lines(rates: Mapping[str, float]) -> list[str]:
    """Tell how the reader stands between peer and limit."""
    gain, rest = rates["reader"] / rates["peer"], rates["limit"] / rates["reader"]
    return [
        f"reader / peer  {gain:>8.1f} ×   (aim: at least 10)",
        f"limit / reader {rest:>8.1f} ×   (aim: at most 10)",
    ]


def memory_line(run: Memory) -> str:
    """Tell what one stream of reports needed."""
    peak = f"peak {run.peak_mib:>6.1f} MiB"
    return f"{run.reports:>6} reports  {peak}  {run.seconds:>6.1f} s"


def jobs_line(jobs: Jobs) -> str:
    """Tell one job beside two, and whether two jobs had two cores."""
    one, two = f"one job {jobs.one_seconds:.1f} s", f"two {jobs.two_seconds:.1f} s"
    times = f"{one}, {two} on {jobs.cores:.1f} cores"
    return f"{jobs.files} files: {times}, gain {jobs.gain:.2f} ×   (aim: at least 1.6)"


def save(figures: Figures) -> None:
    """Keep the figures, with the machine they were taken on."""
    OUT.parent.mkdir(parents=True, exist_ok=True)
    corpus = figures.corpus
    content = {
        "machine": {"python": platform.python_version(), "cores": os.cpu_count()},
        "corpus": {"name": corpus.name, "characters": corpus.characters},
        "sample": {"characters": figures.sample.characters},
        "speed": [asdict(each) | {"rate": each.rate} for each in figures.speeds],
        "memory": [asdict(run) for run in figures.memory],
        "jobs": asdict(figures.jobs)
        | {"cores": figures.jobs.cores, "gain": figures.jobs.gain},
    }
    OUT.write_text(json.dumps(content, indent=2) + "\n", "utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--characters", type=int, default=2_500_000)
    parser.add_argument("--peer-characters", type=int, default=100_000)
    chosen = parser.parse_args(arguments)
    corpus = load_corpus()
    sample = Corpus(corpus.name, samples(corpus, chosen.characters))
    print("Measuring speed, then memory, then two jobs: some minutes.", flush=True)
    speeds = measure_speed(sample, chosen.rounds, chosen.peer_characters)
    with tempfile.TemporaryDirectory() as folder:
        memory = measure_memory(Path(folder))
        jobs = measure_jobs(Path(folder), corpus)
    figures = Figures(corpus, sample, speeds, memory, jobs)
    print("\n".join(lines(figures)))
    save(figures)


if __name__ == "__main__":
    main()
