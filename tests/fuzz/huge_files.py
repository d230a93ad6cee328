"""Files far larger than honest ones: each must end in a reading or a clear error.

    python -m tests.fuzz.huge_files

Each is built, opened and read to its end in a process of its own, which tells how
long that took and the most memory it held.
"""

# ruff: noqa: T201 (a program tells whoever runs it what it found)

import resource
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection

from holdfast.reading.open import Opened, open_all
from holdfast.reading.read import read
from tests.fuzz.hostile_files import repeated, zip_bomb
from tests.samples.make_samples import pdf

Build = Callable[[], bytes]
MEGABYTE = 1_000_000
MOST_SECONDS = 600
PAGES, DEEP = 10_000, 200_000
FILLER = (
    "The harbour office published its figures for the year. More boats came than in"
    " any year before, it said, and the old warehouse by the eastern pier was turned"
    " into a hall where people could wait. The town council asked for more money and"
    " was given half of it. Prices of bread rose twice before the winter.\n\n"
)
CASE = (
    "On {day} March police in Eldoria arrested {number} people who had fled Chad. They"
    " were deported to Chad two days later, although their lawyer had said that they"
    " were at risk of torture there.\n\n"
)
BETWEEN_CASES = 40


def long_text(size: int = 50 * MEGABYTE) -> bytes:
    """Write a report as long as a hundred books, a case every few pages."""
    piece = "".join(
        FILLER * BETWEEN_CASES + CASE.format(day=day, number=day + 3)
        for day in range(1, 29)
    )
    return (piece * (size // len(piece) + 1))[:size].encode()


def long_pdf(pages: int = PAGES) -> bytes:
    """Print a document of ten thousand pages."""
    return pdf([[f"Page {number} tells of nothing new."] for number in range(pages)])


HUGE: Mapping[str, tuple[str, Build]] = {
    "50 MB of text": ("a.txt", long_text),
    "10,000 pages of PDF": ("a.pdf", long_pdf),
    "zip bomb of 200 MB": ("a.docx", partial(zip_bomb, MEGABYTE // 2)),
    "page nested 200,000 deep": ("a.html", partial(repeated, b"<div>", DEEP * 5)),
    "mail nested 30,000 deep": (
        "a.eml",
        partial(repeated, b"Content-Type: message/rfc822\n\n", DEEP * 5),
    ),
}


def told(opened: Opened) -> str:
    """Say in a line what came of one report."""
    source = opened.source
    if source is None:
        return opened.error.code if opened.error else "neither a text nor an error"
    reading = read(source, name=opened.name, id=opened.id)
    pages = f", {len(source.pages):,} pages" if source.pages else ""
    return f"{len(source.text):,} characters{pages}, {len(reading.cases):,} cases"


def read_in_child(trouble: str, connection: Connection) -> None:
    """Build one file, read it, and tell what came of it."""
    name, build = HUGE[trouble]
    content = build()
    begun = time.monotonic()
    reports = [told(opened) for opened in open_all(name, content)]
    seconds = time.monotonic() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    ended = reports[-1] if len(reports) == 1 else f"{len(reports)} reports"
    connection.send(f"{ended}; {seconds:.1f} s, {peak:,} MB")


def main() -> int:
    """Read them all; 1 when one ended in neither a reading nor an error."""
    failed = 0
    for trouble in HUGE:
        ours, theirs = get_context("spawn").Pipe()
        child = get_context("spawn").Process(
            target=read_in_child, args=(trouble, theirs), daemon=True
        )
        child.start()
        theirs.close()
        try:
            said: str = ours.recv() if ours.poll(MOST_SECONDS) else "took too long"
        except EOFError:
            said = "the reader died"
        failed += said in {"took too long", "the reader died"}
        child.kill()
        print(f"{trouble:26} {said}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
