"""Units → outcomes, in this process or in several.

With several jobs the units are shared out to processes of their own; the
outcomes come back in the order of the units, and only a few wait at a time.
"""

import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from typing import TypeAlias

from holdfast.errors import UnreadableFileError
from holdfast.intake.outcomes import (
    Options,
    Outcome,
    Unit,
    id_of,
    outcomes_of,
    unread,
)

AHEAD = 4
"""How many units wait for each job: enough to keep it busy, few enough to hold."""


Task: TypeAlias = Future[list[Outcome]]
ENDED = UnreadableFileError(
    "reading_ended",
    "The process that read this report was ended by the system, perhaps for want of"
    " memory; split the file, or read it by itself.",
)


def outcomes(
    units: Iterable[Unit], options: Options, jobs: int = 1
) -> Iterator[Outcome]:
    """Read every unit, in order; with more than one job in as many processes."""
    if jobs > 1:
        yield from _shared_out(iter(units), options, jobs)
        return
    for unit in units:
        yield from outcomes_of(unit, options)


def _shared_out(
    units: Iterator[Unit], options: Options, jobs: int
) -> Iterator[Outcome]:
    """Keep each process busy, and hand on what is done in the order it was given."""
    team = _Team(options, jobs)
    waiting: deque[tuple[Unit, Task]] = deque()
    try:
        for unit in islice(units, jobs * AHEAD):
            waiting.append((unit, team.submit(unit)))
        while waiting:
            unit, task = waiting.popleft()
            yield from _result(unit, task, options)
            for following in islice(units, 1):
                waiting.append((following, team.submit(following)))
    finally:
        team.pool.shutdown(cancel_futures=True)


class _Team:
    """Processes that read; a new set of them where one of the old ones died."""

    def __init__(self, options: Options, jobs: int) -> None:
        self.options = options
        self.jobs = jobs
        self.pool = _pool(jobs)

    def submit(self, unit: Unit) -> Task:
        """Hand a unit to whichever process is free next."""
        try:
            with _uninterrupted():
                return self.pool.submit(_listed, unit, self.options)
        except BrokenProcessPool:
            self.pool.shutdown(cancel_futures=True)
            self.pool = _pool(self.jobs)
            return self.submit(unit)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Give processes that read: copies of this one where that is safe.

    A copy need not load the reader anew. Beside other threads (a progress bar has one)
    it might wait for a lock that nobody gives back, so there each starts afresh.
    """
    alone = sys.platform == "linux" and threading.active_count() == 1
    context = get_context("fork" if alone else "spawn")
    return ProcessPoolExecutor(jobs, context, _end_when_interrupted)


def _result(unit: Unit, task: Task, options: Options) -> Iterator[Outcome]:
    """Wait for a unit; where its process died, try once more with it alone."""
    try:
        yield from task.result()
    except BrokenProcessPool:
        yield from _alone(unit, options)


def _alone(unit: Unit, options: Options) -> list[Outcome]:
    with _pool(1) as pool:
        try:
            with _uninterrupted():
                task = pool.submit(_listed, unit, options)
            return task.result()
        except BrokenProcessPool:
            return [unread(unit.name, id_of(unit), ENDED)]


def _listed(unit: Unit, options: Options) -> list[Outcome]:
    return list(outcomes_of(unit, options))


def _end_when_interrupted() -> None:
    """Let Ctrl-C end a reading process at once, without a word."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Start processes deaf to Ctrl-C, so that none complains while it wakes."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
