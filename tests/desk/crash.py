"""Somebody pulls the plug: a desk at work is killed at random moments, and looked at.

    python -m tests.desk.crash 200

Each run takes reports in, reads them, opens cases and judges claims in a process that
is killed without warning. Afterwards nothing may be lost or half written: every report
has its bytes, every case its event for each write, and the file is sound.
"""

import json
import mmap
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

LONGEST_SECONDS = 1.2
START_SECONDS = 60
WRITER, CHECKER = "write", "check"


@dataclass(frozen=True, slots=True)
class Killed:
    """What a run showed: was it in a transaction, what was there, what was wrong."""

    inside: bool
    reports: int
    judgements: int
    faults: tuple[str, ...]


def runs(many: int, seed: int) -> list[Killed]:
    """Kill a desk so many times; the register is the same one all along."""
    home = Path(tempfile.mkdtemp(prefix="holdfast-crash-"))
    chance = random.Random(seed)
    try:
        return [one(home, chance.random() * LONGEST_SECONDS) for _ in range(many)]
    finally:
        shutil.rmtree(home)


def one(home: Path, seconds: float) -> Killed:
    """Let a desk work for a while, kill it, and look."""
    mark = home / "mark"
    mark.write_bytes(bytes(2))
    with _started(WRITER, home) as running:
        until = time.monotonic() + START_SECONDS
        while mark.read_bytes()[1] == 0 and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(seconds)
        running.send_signal(signal.SIGKILL)
    inside = mark.read_bytes()[0] == 1
    with _started(CHECKER, home) as checking:
        checked = checking.communicate()[0]
    told = json.loads(checked)
    return Killed(inside, told["reports"], told["judgements"], tuple(told["faults"]))


def _started(job: str, home: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.desk.crash", job],
        env={**os.environ, "HOLDFAST_HOME": str(home)},
        stdout=subprocess.PIPE,
    )


def write() -> None:
    """Work without end: take in, read, open, judge."""
    _ready()
    from tests.desk.crash_work import mark_transactions, work_on  # noqa: PLC0415 -- Django must be ready

    place = Path(os.environ["HOLDFAST_HOME"]) / "mark"
    with place.open("r+b") as file:
        marked = mmap.mmap(file.fileno(), 2)
        mark_transactions(marked)
        work_on(marked)


def check() -> None:
    """Look at what is left, and tell it as JSON."""
    _ready()
    from tests.desk.crash_work import looked_at  # noqa: PLC0415 -- the same

    print(json.dumps(looked_at()))  # noqa: T201 -- read by the one who asked


def _ready() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "holdfast_desk.settings"
    os.environ.pop("DATABASE_URL", None)
    import django  # noqa: PLC0415 -- the same

    django.setup()


def main() -> None:
    """Run as often as is asked; end with 1 where anything was lost."""
    job = sys.argv[1]
    if job == WRITER:
        write()
    elif job == CHECKER:
        check()
    else:
        found = runs(int(job), seed=int(time.time()))
        inside = sum(each.inside for each in found)
        faults = [fault for each in found for fault in each.faults]
        print(  # noqa: T201 -- a tool that is run by hand
            f"{len(found)} runs, {inside} inside a transaction,"
            f" {found[-1].reports} reports, {found[-1].judgements} judgements:"
            f" {len(faults)} faults {faults[:5]}"
        )
        sys.exit(bool(faults))


if __name__ == "__main__":
    main()
