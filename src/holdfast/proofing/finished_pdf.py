"""A PDF → all its words: of every page, and every string that the file has inside.

A string object holds all that is not on a page: title and author, outlines, links,
notes, alternative texts, what assistive programs read instead, names of attachments.
"""

import re
import zlib
from collections.abc import Iterator

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.pdfium import Document, PdfiumError, open_document

STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
LITERAL = re.compile(
    rb"\(((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.)*+\)){0,4000}+)\)", re.DOTALL
)
HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f\s]{4,})>")
ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r?\n|.)", re.DOTALL)
ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"", b"f": b""}
# What draws a page, or tells which sign a glyph is: no text of its own.
OPERATORS = re.compile(
    r"^(?:BT|/CIDInit|\d+ beginbfchar)\b|\bre\s+[fW]\b", re.MULTILINE
)
TAG = re.compile(r"<[^>]*>")
READABLE = re.compile(rb"[\x20-\x7e\t]{6,}")
# Streams of glyphs and pictures, by what stands before them or by how they begin.
OF_SIGNS = re.compile(
    rb"/(?:Image|Length1|CIDFontType0C|Type1C|OpenType|DCTDecode|JPXDecode)\b"
)
FONT_BEGINS = (b"\0\1\0\0", b"OTTO", b"true", b"\1\0\4")
MOST_BYTES, HEAD = 64 << 20, 600
SPACE = 0x20
WIDE, UTF_8 = b"\xfe\xff", b"\xef\xbb\xbf"


def words_of_pdf(untrusted_bytes: bytes) -> str:
    """Give the text of every page, then every string and readable stream."""
    try:
        document = open_document(untrusted_bytes)
    except PdfiumError as error:
        raise UnreadableFileError(
            "finished_file_unreadable",
            "A finished PDF cannot be opened, so nobody can search it; make it again.",
        ) from error
    try:
        pages = [*_pages(document)]
    finally:
        document.close()
    return "\n".join((*pages, *_inside(untrusted_bytes)))


def printable_strings(untrusted_bytes: bytes) -> Iterator[str]:
    """Give runs of readable characters among bytes that are none."""
    for found in READABLE.finditer(untrusted_bytes):
        yield found[0].decode("ascii")


def _pages(document: Document) -> Iterator[str]:
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        yield text.get_text_bounded()
        text.close()
        page.close()


def _inside(untrusted_bytes: bytes) -> Iterator[str]:
    """Give the strings outside streams, and those in every stream but of glyphs."""
    yield from _strings(STREAM.sub(b" ", untrusted_bytes))
    for stream in STREAM.finditer(untrusted_bytes):
        before = untrusted_bytes[max(0, stream.start() - HEAD) : stream.start()]
        plain = _inflated(stream[1])
        if OF_SIGNS.search(before.rpartition(b" obj")[2]):
            continue
        if not plain.startswith(FONT_BEGINS):
            yield from _strings(plain)
            yield from _free_text(plain)


def _free_text(plain: bytes) -> Iterator[str]:
    """Give what is text without being a string: XMP, an attached page or letter."""
    text = plain.decode("utf-8", "replace")
    if text.count("\ufffd") == 0 and not OPERATORS.search(text):
        yield from (text, TAG.sub("\n", text))


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, MOST_BYTES)
    except zlib.error:
        return stream


def _strings(plain: bytes) -> Iterator[str]:
    for found in LITERAL.finditer(plain):
        yield from _decoded(ESCAPE.sub(_unescaped, found[1]))
    for found in HEXADECIMAL.finditer(plain):
        digits = b"".join(found[1].split())
        yield from _decoded(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()))


def _unescaped(escape: re.Match[bytes]) -> bytes:
    told = escape[1]
    if told[:1].isdigit():
        return bytes([int(told, 8) & 0xFF])
    return b"" if told.endswith(b"\n") and told != b"n" else ESCAPED.get(told, told)


def _decoded(string: bytes) -> Iterator[str]:
    """Give a string if it is text; one of glyph numbers is not."""
    if string.startswith(WIDE):
        yield string[2:].decode("utf-16-be", "replace")
    elif string.startswith(UTF_8):
        yield string[3:].decode("utf-8", "replace")
    elif not any(byte < SPACE and byte not in b"\r\n\t" for byte in string):
        yield string.decode("utf-8", "backslashreplace")
