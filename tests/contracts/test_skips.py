"""On CI a skip is a failure, unless it says that `../shared` is not there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
SKIPPED = 'import pytest\n\ndef test_it():\n    pytest.skip("{}")\n'
FILE_SKIPPED = 'import pytest\n\npytest.skip("{}", allow_module_level=True)\n'
EXPECTED_TO_FAIL = """import pytest

@pytest.mark.xfail(strict=True)
def test_it():
    raise AssertionError
"""
TESTS = {
    "test_skipped.py": SKIPPED.format("no browser"),
    "test_file_skipped.py": FILE_SKIPPED.format("no browser"),
    "test_extra.py": SKIPPED.format("../shared is not here"),
    "test_file_extra.py": FILE_SKIPPED.format("../shared is not here"),
    "test_expected_to_fail.py": EXPECTED_TO_FAIL,
}


@pytest.mark.parametrize(
    ("ci", "failing"),
    [("true", {"test_skipped.py", "test_file_skipped.py"}), ("", set())],
)
def test_a_skip_needs_leave_on_ci(tmp_path: Path, ci: str, failing: set[str]) -> None:
    """At home the same skip passes and says what is missing."""
    for name, text in {"conftest.py": CONFTEST.read_text("utf-8"), **TESTS}.items():
        (tmp_path / name).write_text(text, "utf-8")
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "--continue-on-collection-errors", "--rootdir", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )
    failed = re.findall(r"^(?:FAILED|ERROR) (\w+\.py)", done.stdout, re.MULTILINE)
    assert set(failed) == failing, done.stdout
    assert (done.returncode == 0) == (not failing)
