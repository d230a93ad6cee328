"""What a command loads: nothing that it does not need, so that it begins at once."""

import json
import subprocess
import sys

import pytest

from tests.core.cli.running import EXAMPLES, ROOT

# What takes long to load: the reader with its file libraries, and what drafts.
HEAVY = ("holdfast.reading", "trafilatura", "lxml", "re2", "typst", "docx", "fluent")
ASKED = """
import json, sys
from holdfast.cli.main import app
app(sys.argv[1:], prog_name="holdfast", standalone_mode=False)
print()
print(json.dumps([*sys.modules]))
"""


@pytest.mark.parametrize(
    "command",
    [
        ("--version",),
        ("law", "CN", "KP", "--harm", "torture"),
        ("check",),
    ],
    ids=lambda command: command[0],
)
def test_what_reads_no_report_loads_no_reader(command: tuple[str, ...]) -> None:
    """The reader takes longer to load than a sheet takes to be drawn up."""
    assert not [each for each in HEAVY if each in _loaded(command)]


def test_what_reads_a_report_loads_the_reader() -> None:
    """So that the names above are known to be the right ones."""
    assert "holdfast.reading" in _loaded(("read", str(next(EXAMPLES.glob("*.txt")))))


def _loaded(command: tuple[str, ...]) -> list[str]:
    """Give the names of all modules that a command loads in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", ASKED, *command],
        env={"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        check=True,
    )
    told: list[str] = json.loads(done.stdout.splitlines()[-1])
    return told
