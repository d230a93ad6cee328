"""Measures what leaves: a PDF of three pages in each language, and the whole command.

    python -m bench.brief [--rounds 5]

The *limits*: 300 milliseconds for a PDF of three pages, warm, with all that is checked
of it (fonts, letters, and the finished text searched for fifty withheld details); ten
seconds for `holdfast brief examples` in five languages, from its start to its end. The
*peer* is typst alone: the same text in the same run, without layout, tags or checks.
Each round sets a text that was not set before. Figures are medians of the rounds; they
go to `out/bench/brief.json` and to standard output.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import typst

from bench.running import environment
from holdfast.facts.documents import Document
from holdfast.proofing.finished import words_of
from holdfast.publishing.fonts import Fonts, fonts_for
from holdfast.publishing.pdf import missing, to_pdf
from holdfast.reading.formats.pdfium import open_document
from holdfast.safety.marks import Secret
from holdfast.safety.residue import check_residue
from holdfast.safety.secrets_marks import marks_of
from tests.core.publishing.printed import LANGUAGES, alert
from tools.reading_scores import ROOT

OUT = ROOT / "out" / "bench" / "brief.json"
MILLI = 1000
LIMIT_PDF_MS, LIMIT_BRIEF_S = 300.0, 10.0
PAGES = 3
WITHHELD = 50
COMMAND = (sys.executable, "-m", "holdfast", "brief")
BARE = b"""
#set text(font: json(bytes(sys.inputs.families)))
#for each in json(bytes(sys.inputs.texts)) { par(each) }
"""


@dataclass(frozen=True, slots=True)
class Set:
    """How long an alert takes in one language, beside typst alone."""

    language: str
    pages: int
    milliseconds: float
    bare_milliseconds: float


def long_alert(language: str) -> Document:
    """Give an alert that fills three pages."""
    for rounds in count(1):
        made = alert(language, rounds)
        if len(open_document(to_pdf(made, "alert"))) == PAGES:
            return made
    raise AssertionError


def set_and_check(given: Document, secrets: tuple[Secret, ...]) -> None:
    """Make a PDF, and search it as a release does."""
    check_residue(words_of(to_pdf(given, "alert"), "pdf"), secrets)


def bare(given: Document, fonts: Fonts) -> Callable[[str], object]:
    """Give a function that sets the same text with typst alone."""
    found = typst.Fonts(include_system_fonts=False, font_paths=list(fonts.folders))
    compiler = typst.Compiler(font_paths=found, ignore_system_fonts=True)
    families = json.dumps(list(fonts.families))
    texts = [sentence.text for sentence in given.sentences]

    def compile_with(title: str) -> object:
        inputs = {"families": families, "texts": json.dumps([title, *texts])}
        return compiler.compile(BARE, format="pdf", sys_inputs=inputs, pdf_tags=False)

    return compile_with


def measure(language: str, rounds: int) -> Set:
    """Time an alert in a language; every round has a title of its own."""
    given = long_alert(language)
    secrets = withheld()
    peer = bare(given, fonts_for(language, ""))
    titles = [f"{given.title} {number}" for number in range(rounds + 1)]
    ours, theirs = [], []
    for title in titles:
        titled = replace(given, title=title)
        ours.append(seconds_of(lambda: set_and_check(titled, secrets)))  # noqa: B023 -- called at once
        theirs.append(seconds_of(lambda: peer(title)))  # noqa: B023 -- called at once
    # The first of each warms up.
    return Set(
        language=language,
        pages=PAGES,
        milliseconds=median(ours[1:]) * MILLI,
        bare_milliseconds=median(theirs[1:]) * MILLI,
    )


def withheld() -> tuple[Secret, ...]:
    """Give what a case of many people would keep from the public."""
    names = (f"Ostrander{at} Vantry" for at in range(WITHHELD))
    return tuple(Secret("full_name", marks_of("full_name", name)) for name in names)


def seconds_of(work: Callable[[], object]) -> float:
    """Time one run."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run_brief() -> None:
    """Run the command on the examples as anyone does, in a new process."""
    asked = [part for each in LANGUAGES for part in ("--language", each)]
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [*COMMAND, "examples", "--out", folder, *asked],
            cwd=ROOT,
            env=environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        # It ends with 1 where one of many documents waits for something.
        if not any(Path(folder, "public").glob("*/*.pdf")):
            sys.exit(f"brief stopped: {done.stderr[-800:]}")


def main() -> None:
    """Measure, print and keep."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    able = [each for each in LANGUAGES if not missing(fonts_for(each, ""))]
    made = [measure(language, rounds) for language in able]
    brief = median(seconds_of(run_brief) for _ in range(rounds))
    for each in made:
        print(
            f"{each.language}  {each.pages} pages  {each.milliseconds:7.1f} ms"
            f"  limit {each.milliseconds / LIMIT_PDF_MS:5.2f}"
            f"  typst alone {each.bare_milliseconds:7.1f} ms"
        )
    print(
        f"holdfast brief examples  {brief:5.2f} s  limit {brief / LIMIT_BRIEF_S:5.2f}"
    )
    OUT.parent.mkdir(parents=True, exist_ok=True)
    kept = {"pdf": [asdict(each) for each in made], "brief_seconds": brief}
    OUT.write_text(json.dumps(kept, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
