"""On CI a skip is a failure, unless it says that `../shared` is not there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SKIPPED_TEST = """import pytest

def test_it() -> None:
    pytest.skip("{reason}")
"""
SKIPPED_FILE = """import pytest

pytest.skip("{reason}", allow_module_level=True)
"""
EXPECTED_FAILURE = """import pytest

@pytest.mark.xfail(strict=True)
def test_it() -> None:
    raise AssertionError
"""


def status(folder: Path, test: str, ci: str) -> int:
    """Run one test under our rules as its own process; give its exit status."""
    (folder / "conftest.py").write_text(CONFTEST.read_text("utf-8"), "utf-8")
    (folder / "test_it.py").write_text(test, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    environment = {**os.environ, "CI": ci}
    done = subprocess.run(
        [*command, "--rootdir", str(folder), str(folder)],
        capture_output=True,
        check=False,
        env=environment,
    )
    return done.returncode


@pytest.mark.parametrize("shape", [SKIPPED_TEST, SKIPPED_FILE])
@pytest.mark.parametrize(
    ("reason", "ci", "fails"),
    [
        ("no browser", "true", True),
        ("no browser", "", False),
        ("../shared is not here", "true", False),
    ],
)
def test_a_skip_needs_leave_on_ci(
    tmp_path: Path, shape: str, reason: str, ci: str, *, fails: bool
) -> None:
    """The same skip passes at home, where it says what is missing."""
    found = status(tmp_path, shape.format(reason=reason), ci)
    passed = (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)
    assert (found not in passed) == fails


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    """Pytest reports both alike."""
    assert status(tmp_path, EXPECTED_FAILURE, "true") == pytest.ExitCode.OK
