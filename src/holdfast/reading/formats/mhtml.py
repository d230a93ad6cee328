"""A page saved as one file (.mhtml) → Source: the page, without its pictures."""

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats import html
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.mail_parts import bytes_of, parse
from holdfast.reading.source import Source

MOST_PARTS = 2000


def read(untrusted_bytes: bytes) -> Source:
    """Read the first page the file holds; the others are frames within it."""
    for count, part in enumerate(parse(untrusted_bytes).walk()):
        if part.get_content_type() == "text/html":
            return html.read(bytes_of(part))
        if count > MOST_PARTS:
            break
    raise UnreadableFileError(
        "no_page", "This saved page holds no page; save it again as HTML or PDF."
    )


MHTML = Format(
    code="mhtml",
    media_types={".mhtml": "multipart/related", ".mht": "multipart/related"},
    read=read,
)
