"""What holds on the encrypted file holds on PostgreSQL: the same tests once more.

The cluster is made for the test, under an unprivileged user, on a socket in a folder.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
USER = "desk"
ELSEWHERE = ("test_on_postgres.py", "browser", "test_reader.py", "test_crash.py")


def as_nobody(*command: str) -> list[str]:
    """Give a command for a user without rights: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return list(command)
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]


@pytest.fixture
def socket() -> Iterator[Path]:
    """Start a cluster; give the folder of its socket."""
    if not PROGRAMS:
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="holdfast-pg-"))
    if os.geteuid() == 0:
        os.chown(folder, 65534, 65534)
    place = folder / "cluster"
    run(PROGRAMS[-1] / "initdb", "-D", place, "-U", USER, "-A", "trust", "-E", "UTF8")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    run(PROGRAMS[-1] / "pg_ctl", "-D", place, "-w", "-o", options, "start")
    try:
        yield folder
    finally:
        run(PROGRAMS[-1] / "pg_ctl", "-D", place, "-m", "immediate", "stop")
        shutil.rmtree(folder)


def run(*command: object) -> None:
    """Run a program of PostgreSQL; its words are shown where it fails."""
    with tempfile.TemporaryFile() as told:
        done = subprocess.run(
            as_nobody(*map(str, command)),
            stdout=told,
            stderr=told,
            check=False,
            cwd="/",
        )
        told.seek(0)
        assert done.returncode == 0, told.read().decode()


def test_the_desk_s_tests_pass_on_postgres(socket: Path) -> None:
    """Actions, screens, search, and who may do what."""
    here = Path(__file__).parent
    home = tempfile.mkdtemp(prefix="holdfast-desk-")
    done = subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "pytest",
                str(here),
                "-q",
                "-p",
                "no:cacheprovider",
            ),
            *(f"--ignore={here / name}" for name in ELSEWHERE),
        ],
        env={
            **os.environ,
            "DATABASE_URL": f"postgresql://{USER}@/postgres?host={socket}",
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
