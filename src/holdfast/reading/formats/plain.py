"""Plain text → Source: decoded, newlines as line feeds, nothing else changed."""

import re

from holdfast.reading.clean import clean
from holdfast.reading.formats.decode import decode
from holdfast.reading.formats.format import Format
from holdfast.reading.source import Source

TITLE = re.compile(r"\s*(\S[^\n]{0,160})\n[ \t]*(?:\n|$)")
SENTENCE_END = (".", "!", "?", "。", ":", ";", ",")


def read(untrusted_bytes: bytes) -> Source:
    """Decode a text; its title is a first line that stands alone."""
    decoded = decode(untrusted_bytes)
    text, offsets = clean(decoded.text)
    return Source(
        text=text,
        original=decoded.text,
        offsets=offsets,
        media_type="text/plain",
        title=title_of(text),
        notes=decoded.notes,
    )


def title_of(text: str) -> str | None:
    """Give the first line where it stands alone and is no sentence."""
    found = TITLE.match(text)
    line = found[1].strip() if found else ""
    return line if line and not line.endswith(SENTENCE_END) else None


PLAIN = Format(
    code="plain",
    media_types={".txt": "text/plain", ".text": "text/plain", ".log": "text/plain"},
    read=read,
)
