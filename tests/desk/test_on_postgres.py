"""What holds on the encrypted file holds on PostgreSQL: the same tests once more."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tools.postgres_cluster import PROGRAMS, cluster

ELSEWHERE = ("test_on_postgres.py", "browser", "test_reader.py", "test_crash.py")


@pytest.mark.skipif(not PROGRAMS, reason="PostgreSQL is not installed")
def test_the_desk_s_tests_pass_on_postgres() -> None:
    """Actions, screens, search, and who may do what."""
    here = Path(__file__).parent
    home = tempfile.mkdtemp(prefix="holdfast-desk-")
    command = [sys.executable, "-m", "pytest", str(here), "-q"]
    command += ["-p", "no:cacheprovider"]
    command += [f"--ignore={here / name}" for name in ELSEWHERE]
    with cluster() as address:
        done = subprocess.run(
            command,
            env={
                **os.environ,
                "DATABASE_URL": address,
                "HOLDFAST_HOME": home,
                "CI": "",
            },
            capture_output=True,
            text=True,
            check=False,
        )
    shutil.rmtree(home)
    assert done.returncode == 0, done.stdout[-6000:]
    assert " passed" in done.stdout
