"""One way to read a text in tests: as it stands, without any file around it."""

from holdfast.facts.readings import Reading
from holdfast.reading.offsets import OffsetMap
from holdfast.reading.read import read
from holdfast.reading.source import Source


def reading_of(
    text: str,
    title: str | None = None,
    published: str | None = None,
    language: str | None = None,
) -> Reading:
    """Read a text; `title` is what its file would declare."""
    source = Source(text, text, OffsetMap(), "text/plain", title=title)
    return read(
        source, name="report.txt", id="sha256:0", published=published, language=language
    )
