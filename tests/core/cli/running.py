"""The command line, run inside a test or as its own process."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from typer.testing import CliRunner, Result

from holdfast.cli.main import app
from holdfast.facts.readings import Reading
from holdfast.reading.source import Source
from tests.core.cli.sample_readings import READING

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = ROOT / "examples"
BAD = "unreadable"


def run(*arguments: str, stdin: bytes = b"") -> Result:
    """Run a command in this process; its output is caught."""
    return CliRunner().invoke(app, arguments, input=stdin, prog_name="holdfast")


def run_alone(
    *arguments: str,
    environment: "dict[str, str] | None" = None,
    folder: Path | None = None,
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command as its own process, as a shell would."""
    search = {"PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    return subprocess.run(
        [sys.executable, "-m", "holdfast", *arguments],
        env={**os.environ, **search, **(environment or {})},
        cwd=folder or ROOT,
        capture_output=True,
        check=False,
    )


def read_by_hand(
    source: Source,
    *,
    name: str,
    id: str,  # noqa: A002 - the reader's own word for it
    published: str | None,
    language: str | None,
) -> Reading:
    """Stand for the reader: one reading for every file, under the file's name."""
    if BAD in source.text:
        raise RuntimeError(source.text)
    report = replace(
        READING.report,
        id=id,
        file=name,
        published=published or READING.report.published,
        language=language or READING.report.language,
    )
    cases = tuple(replace(case, published=report.published) for case in READING.cases)
    return replace(READING, report=report, cases=cases)


def files_in(folder: Path, names: Sequence[str]) -> "list[str]":
    """Write a file for each name, each with other bytes."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Text of {name}.", "utf-8")
    return [str(folder / name) for name in names]


def mode_of(path: Path) -> int:
    """Give who may do what with a file."""
    return path.stat().st_mode & 0o777
