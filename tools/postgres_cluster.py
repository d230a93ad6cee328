"""A PostgreSQL cluster for as long as it is needed, on a socket in a folder of its own.

It runs under a user without rights, since PostgreSQL refuses to run as root, listens on
no port, and is gone afterwards. Tests and benchmarks use it; nothing else should.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
USER = "desk"
NOBODY = 65534


class ClusterError(RuntimeError):
    """A program of PostgreSQL failed; its own words are the message."""


@contextmanager
def cluster() -> Iterator[str]:
    """Start a cluster and give the DATABASE_URL of its empty database.

    Raises `ClusterError`, also where PostgreSQL is not installed.
    """
    if not PROGRAMS:
        raise ClusterError("PostgreSQL is not installed; `make system` does that.")
    folder = Path(tempfile.mkdtemp(prefix="holdfast-pg-"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    place = folder / "cluster"
    try:
        _run("initdb", "-D", place, "-U", USER, "-A", "trust", "-E", "UTF8")
        options = f"-c listen_addresses= -c unix_socket_directories={folder}"
        options += " -c fsync=off -c shared_buffers=256MB"
        _run("pg_ctl", "-D", place, "-w", "-o", options, "start")
        try:
            yield f"postgresql://{USER}@/postgres?host={folder}"
        finally:
            _run("pg_ctl", "-D", place, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def _run(program: str, *told: object) -> None:
    command = [str(PROGRAMS[-1] / program), *map(str, told)]
    if os.geteuid() == 0:
        without = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        command = ["setpriv", *without, *command]
    # A file, not a pipe: the server would hold a pipe open for as long as it runs.
    with tempfile.TemporaryFile() as words:
        done = subprocess.run(command, stdout=words, stderr=words, check=False, cwd="/")
        words.seek(0)
        if done.returncode:
            raise ClusterError(words.read().decode(errors="replace"))
