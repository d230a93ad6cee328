"""Unit → outcomes: each report read, or a sentence that says why it could not be.

With several jobs the units are shared out to processes of their own; the
outcomes come back in the order of the units, and only a few wait at a time.
"""

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context
from typing import TypeAlias

from holdfast.cli.fault import fault_of
from holdfast.cli.intake import Unit
from holdfast.errors import HoldfastError, UnreadableFileError
from holdfast.facts.readings import Reading
from holdfast.reading.open import Look, Opened, open_all
from holdfast.reading.read import read

AHEAD = 4
"""How many units wait for each job: enough to keep it busy, few enough to hold."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the person says of the reports: their date and their language."""

    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """A report that was read, what of it could not be, and who sent it.

    The sender is never shown; it is there to be covered.
    """

    reading: Reading
    notes: tuple[str, ...] = ()
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A report that could not be read; `id` is None where no byte was seen."""

    file: str
    id: str | None
    code: str
    message: str


Outcome = Read | Unread
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


def outcomes_of(
    unit: Unit, options: Options, look: Look | None = None
) -> Iterator[Outcome]:
    """Read a unit and whatever came inside it, each as a report of its own.

    `look` is shown the bytes of each first, and may hold it back.
    """
    if unit.error:
        yield _unread(unit.name, _id_of(unit), unit.error)
        return
    for opened in open_all(unit.name, unit.untrusted_bytes, look=look):
        yield _outcome(opened, options)


def _outcome(opened: Opened, options: Options) -> Outcome:
    if opened.source is None:
        return _unread(opened.name, opened.id, opened.error)
    try:
        reading = read(
            opened.source,
            name=opened.name,
            id=opened.id,
            published=options.published,
            language=options.language,
        )
    except Exception as error:  # noqa: BLE001 -- one odd report must not end a run
        return _unread(opened.name, opened.id, error)
    return Read(reading, opened.source.notes, opened.sender)


def _id_of(unit: Unit) -> str | None:
    whole = unit.untrusted_bytes
    return f"sha256:{sha256(whole).hexdigest()}" if whole else None


def _unread(file: str, id_: str | None, error: Exception | None) -> Unread:
    if isinstance(error, HoldfastError):
        return Unread(file, id_, error.code, error.sentence)
    return Unread(
        file,
        id_,
        "reader_failed",
        f"Holdfast stumbled over this report ({fault_of(error)}); it is a fault of"
        " ours. Keep the report, and tell us this line and what kind of file it is.",
    )


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
    return ProcessPoolExecutor(jobs, get_context("spawn"), _end_when_interrupted)


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
            return [_unread(unit.name, _id_of(unit), ENDED)]


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
