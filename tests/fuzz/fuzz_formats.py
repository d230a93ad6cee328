"""Feeds damaged files of every format to the reader; reports what it did not survive.

    python -m tests.fuzz.fuzz_formats --seed 1 --count 2000    so many a format
    python -m tests.fuzz.fuzz_formats --hostile                files built to be slow
    python -m tests.fuzz.huge_files                            files built to be huge

Files are read in a child process with a limit on memory, which is killed when one
takes longer than five seconds. A file is survived when every report in it has a text
or an error of ours, and every offset lies within its text. The seed repeats a run.
"""

# ruff: noqa: T201 (a program tells whoever runs it what it found)

import argparse
import random
import resource
import signal
import sys
import time
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from multiprocessing import get_context
from multiprocessing.connection import Connection

from holdfast.facts.spans import Span
from holdfast.reading.open import Opened, open_all
from tests.fuzz.hostile_files import HOSTILE
from tests.samples.make_samples import samples

PATIENCE_SECONDS = 5.0
MEGABYTE = 1_000_000
MOST_MEMORY = 1 << 30
ODD = (
    *(b"", b"\0", b"\xff", b"\r\n", b"\n\n", b" " * 99, b"\xef\xbb\xbf", b"\xff\xfe"),
    *(b"<", b"</p>", b"<!--", b"<script>", b"<br>" * 9, b"&#xD800;", b"&lt;" * 9),
    *(b"<meta charset=utf-16>", b"<table><tr>", b"<svg>", b"<![CDATA[", b"]]>"),
    *(b"--outer\n", b"--outer--\n", b"From a\n", b"\nFrom a b\nX: y\n\n", b"=?b?q?"),
    *(b"Content-Type: message/rfc822\n\n", b"charset=utf-7", b"boundary=", b"base64"),
    *(b"%PDF-1.7\n", b"1 0 obj", b"endobj", b"stream\n", b"endstream", b"/Length -1"),
    *(b"/FlateDecode", b"/Count 99999999", b"[[[[", b"<<<<", b"5 0 R", b"trailer"),
    *(b"PK\x03\x04", b"PK\x05\x06", b"\x1b$B", b"~{", b"---\n", b"+++\n", b"0", b"-1"),
    *(
        "한국어".encode("cp949"),
        "漢字".encode("big5"),
        "\u202e\u0301\U00020bb7".encode(),
    ),
)
Survival = tuple[str | None, float]


@cache
def seeds() -> dict[str, bytes]:
    """Give the samples by their path."""
    return {path: content for path, (content, _) in samples().items()}


def formats() -> list[str]:
    """Give every format that has a sample; encodings are a format here."""
    return sorted({path.split("/")[0] for path in seeds()})


def mutant(path: str, *, seed: int, number: int) -> tuple[str, bytes]:
    """Damage a sample; the same numbers give the same damage."""
    chance = random.Random(f"{seed} {path} {number}")
    content = seeds()[path]
    if content.startswith(b"PK") and chance.random() < 0.7:
        content = _inside_zip(content, chance)
    else:
        content = _damaged(content, chance)
    return path.rsplit("/", 1)[-1], content[:MEGABYTE]


def _damaged(content: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        content = _hit(content, chance)
    return content


def _hit(content: bytes, chance: random.Random) -> bytes:
    """Damage a file in one of the ways files are damaged."""
    start, end = sorted(chance.randrange(len(content) + 1) for _ in range(2))
    end = min(end, start + chance.choice((1, 4, 60, 4000)))
    piece = content[start:end]
    ways = (
        b"",
        chance.choice(ODD),
        piece * chance.choice((2, 9, 300)),
        bytes(byte ^ chance.randrange(1, 256) for byte in piece[:40]),
        piece + _other(chance),
        piece.swapcase(),
        bytes(chance.randrange(256) for _ in range(9)),
        piece[::-1],
    )
    if chance.random() < 0.05:
        return content[:start]
    return content[:start] + chance.choice(ways) + content[end:]


def _other(chance: random.Random) -> bytes:
    """Take a stretch of another sample."""
    other = seeds()[chance.choice(sorted(seeds()))]
    start = chance.randrange(len(other))
    return other[start : start + 400]


def _inside_zip(content: bytes, chance: random.Random) -> bytes:
    """Damage a part of a ZIP and pack it soundly again."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            damaged = _damaged(old.read(name), chance)
            stamp = zipfile.ZipInfo(name, (2013, 3, 5, 0, 0, 0))
            new.writestr(stamp, damaged[:MEGABYTE], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def fault(name: str, content: bytes) -> str | None:
    """Read a file; say what was wrong with how it went, None if nothing."""
    try:
        for report in open_all(name, content):
            wrong = _wrong(report)
            if wrong:
                return wrong
    except Exception as error:  # noqa: BLE001 (whatever it is, it is a finding)
        return f"{type(error).__name__}: {error}"[:200]
    return None


def _wrong(report: Opened) -> str | None:
    """Say which promise a report breaks."""
    source = report.source
    if source is None:
        return None if report.error else "neither a text nor an error"
    try:
        source.text.encode()
    except UnicodeEncodeError:
        return "the text holds half a character"
    whole = source.offsets.to_original(Span(0, len(source.text)))
    if whole.end > len(source.original):
        return "an offset lies beyond the original"
    if any(not 0 <= page <= len(source.text) for page in source.pages):
        return "a page begins outside the text"
    return None


def read_in_child(connection: Connection) -> None:
    """Read what is sent until nothing is; dies of a file that takes too long."""
    start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    most = start + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    while (file := _received(connection)) is not None:
        name, content = file
        signal.setitimer(signal.ITIMER_REAL, PATIENCE_SECONDS)
        begun = time.monotonic()
        said = fault(name, content)
        signal.setitimer(signal.ITIMER_REAL, 0)
        connection.send((said, time.monotonic() - begun))


def _received(connection: Connection) -> tuple[str, bytes] | None:
    """Take the next file; None where whoever sent them has gone."""
    try:
        file: tuple[str, bytes] = connection.recv()
    except EOFError:
        return None
    return file


@dataclass
class Child:
    """A process that reads files, started anew whenever it died."""

    connection: Connection = field(init=False)

    def __post_init__(self) -> None:
        """Start it."""
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=read_in_child, args=(theirs,))
        self.process.daemon = True
        self.process.start()
        theirs.close()

    def survives(self, name: str, content: bytes) -> Survival:
        """Have a file read; what killed the process is said instead."""
        try:
            self.connection.send((name, content))
            answer: Survival = self.connection.recv()
        except (EOFError, ConnectionError):
            self.process.join()
            died = self.process.exitcode or 0
            self.__post_init__()
            return f"the reader died: {signal.Signals(-died).name}", PATIENCE_SECONDS
        return answer


def mutants(seed: int, count: int) -> Iterator[tuple[str, str, bytes]]:
    """Give so many damaged files of each format."""
    for kind in formats():
        paths = sorted(path for path in seeds() if path.startswith(f"{kind}/"))
        for number in range(count):
            path = paths[number % len(paths)]
            yield kind, *mutant(path, seed=seed, number=number)


def hostile() -> Iterator[tuple[str, str, bytes]]:
    """Give every file that was built to be slow, at its full size."""
    for trouble, (name, build) in HOSTILE.items():
        yield trouble, name, build(MEGABYTE)


def main(arguments: Sequence[str]) -> int:
    """Run and report: how many of each, the slowest, and every fault."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200, help="files a format")
    parser.add_argument("--hostile", action="store_true")
    asked = parser.parse_args(arguments)
    files = hostile() if asked.hostile else mutants(asked.seed, asked.count)
    child, total, faults = Child(), 0, 0
    counts: dict[str, int] = defaultdict(int)
    slowest: dict[str, float] = defaultdict(float)
    for kind, name, content in files:
        said, seconds = child.survives(name, content)
        total, counts[kind] = total + 1, counts[kind] + 1
        slowest[kind] = max(slowest[kind], seconds)
        if said:
            faults += 1
            print(f"{kind} {counts[kind] - 1} ({zlib.crc32(content):08x}): {said}")
    for kind, count in counts.items():
        print(f"{kind:22} {count:6} files   slowest {slowest[kind]:.3f} s")
    print(f"seed {asked.seed}: {total} files, {faults} not survived")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
