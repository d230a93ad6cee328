"""The command as anyone runs it: how long it takes, how much memory it needs."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

KIB_PER_MIB = 1024


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the command, from start to end."""

    seconds: float
    peak_mib: float
    cpu_seconds: float


def environment() -> dict[str, str]:
    """Give what the command runs in: it may keep its bytecode, as when installed.

    Else each run would compile every module anew, and that would be measured.
    """
    kept = os.environ.items()
    return {name: told for name, told in kept if name != "PYTHONDONTWRITEBYTECODE"}


def run_reading(folder: Path, jobs: int = 1) -> Run:
    """Read every file of a folder on the command line and throw the output away.

    The peak is that of the first process; workers of `--jobs` have their own. The
    seconds of CPU are those of all.
    """
    command = [sys.executable, "-m", "holdfast", "read", str(folder)]
    start = time.perf_counter()
    with subprocess.Popen(
        [*command, "--format", "json", "--jobs", str(jobs)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        complaints = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"The reader stopped: {complaints.decode('utf-8', 'replace')[-800:]}")
    seconds = time.perf_counter() - start
    worked = usage.ru_utime + usage.ru_stime
    return Run(seconds, usage.ru_maxrss / KIB_PER_MIB, worked)
