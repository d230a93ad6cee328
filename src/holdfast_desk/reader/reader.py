"""`Reader`: the near end of the process that reads; it starts, waits and renews."""

import json
import os
import selectors
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Self

from holdfast.facts.contract import json_to_reading
from holdfast.facts.leaves import Json, JsonObject
from holdfast.facts.readings import Reading

MEGABYTES = 2048
"""What the process may use of memory: the largest report takes a quarter of it."""
CPU_SECONDS = 600
WAIT_SECONDS = 120
START_SECONDS = 60
READS = 200
"""After so many reports a new process takes over, so that nothing heaps up."""
CHUNK = 1 << 16


class ReaderError(Exception):
    """The process did not come back with an answer; `code` says why."""

    def __init__(self, code: str, sentence: str) -> None:
        """Keep the code for the register and the sentence for people."""
        super().__init__(sentence)
        self.code, self.sentence = code, sentence


TOO_LONG = ReaderError(
    "reading_too_long",
    "Reading this report took too long, and was stopped; split the file, or save it as"
    " plain text, and take it in again.",
)
ENDED = ReaderError(
    "reading_ended",
    "The process that read this report came to an end, perhaps for want of memory; try"
    " again, or split the file.",
)


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of a file, or of one inside it: a reading, or why there is none."""

    id: str | None
    file: str
    reading: Reading | None = None
    notes: tuple[str, ...] = ()
    code: str = ""
    sentence: str = ""
    hazards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FarEnd:
    """Which module runs in the process, and what it may use."""

    module: str
    megabytes: int
    seconds: int


REPORTS = FarEnd("holdfast_desk.reader.child", MEGABYTES, CPU_SECONDS)


class Reader:
    """A process that reads, started when first needed."""

    def __init__(
        self,
        wait_seconds: float = WAIT_SECONDS,
        reads: int = READS,
        far_end: FarEnd = REPORTS,
    ) -> None:
        """Say how long to wait for a report, and after how many to renew."""
        self.wait_seconds, self.reads, self.far_end = wait_seconds, reads, far_end
        self._process: subprocess.Popen[bytes] | None = None
        self._left = 0
        self._rest = b""

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self.close()

    def read(
        self,
        name: str,
        untrusted_bytes: bytes,
        published: str = "",
        language: str = "",
        released: Sequence[str] = (),
    ) -> list[Told]:
        """Give what is told of a file and of all inside it, the file first.

        What may do harm is not read, unless its SHA-256 is among those `released`.

        Raises `ReaderError` where no answer came; the next call starts anew.
        """
        asked: JsonObject = {
            "name": name,
            "published": published,
            "language": language,
            "released": list(released),
        }
        answer = self.ask(asked, untrusted_bytes)
        return [told_of(each) for each in _list(answer["told"])]

    def ask(self, asked: JsonObject, untrusted_bytes: bytes) -> JsonObject:
        """Send one request, and give the answer; raises `ReaderError`."""
        process = self._running()
        asked = {**asked, "size": len(untrusted_bytes)}
        try:
            pipe = _pipe(process.stdin)
            pipe.write(json.dumps(asked).encode() + b"\n" + untrusted_bytes)
            pipe.flush()
            answer = self._answer(process, self.wait_seconds)
        except (BrokenPipeError, ReaderError) as fault:
            self.close()
            raise (fault if isinstance(fault, ReaderError) else ENDED) from fault
        self._left -= 1
        return answer

    @property
    def number(self) -> int | None:
        """Give the number of the process; None while there is none."""
        return self._process.pid if self._process else None

    def close(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process, self._rest = self._process, None, b""
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process and self._left > 0 and self._process.poll() is None:
            return self._process
        self.close()
        self._process, self._left = _started(self.far_end), self.reads
        self._answer(self._process, START_SECONDS)
        return self._process

    def _answer(self, process: subprocess.Popen[bytes], seconds: float) -> JsonObject:
        """Wait for one line; whatever came after it is kept for the next."""
        pipe = _pipe(process.stdout)
        with selectors.DefaultSelector() as waiting:
            waiting.register(pipe, selectors.EVENT_READ)
            while b"\n" not in self._rest:
                if not waiting.select(seconds):
                    raise TOO_LONG
                chunk = os.read(pipe.fileno(), CHUNK)
                if not chunk:
                    raise ENDED
                self._rest += chunk
        line, _, self._rest = self._rest.partition(b"\n")
        answer: JsonObject = json.loads(line)
        return answer


def _started(far_end: FarEnd) -> subprocess.Popen[bytes]:
    """Start a process with nothing of ours in its surroundings."""
    command = [sys.executable, "-m", far_end.module]
    return subprocess.Popen(  # noqa: S603 -- our own module, with numbers of our own
        [*command, str(far_end.megabytes), str(far_end.seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={
            name: told
            for name, told in os.environ.items()
            if name in ("PATH", "LANG", "PYTHONPATH", "VIRTUAL_ENV")
        },
        close_fds=True,
        start_new_session=True,
    )


def told_of(given: Json) -> Told:
    """Give one item of an answer as a value; raises `ReaderError` for what is none."""
    match given:
        case {"reading": dict(told), "notes": list(notes), "hazards": list(hazards)}:
            reading = json_to_reading(told)
            about, seen = reading.report, tuple(map(str, hazards))
            told_notes = tuple(map(str, notes))
            return Told(about.id, about.file, reading, told_notes, hazards=seen)
        case {
            "report": {"id": id_, "file": str(file)},
            "error": dict(error),
            "hazards": list(hazards),
        }:
            return Told(
                id_ if isinstance(id_, str) else None,
                file,
                code=str(error["code"]),
                sentence=str(error["message"]),
                hazards=tuple(map(str, hazards)),
            )
    raise ENDED


def _list(given: Json) -> list[Json]:
    return given if isinstance(given, list) else []


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ENDED
    return pipe
