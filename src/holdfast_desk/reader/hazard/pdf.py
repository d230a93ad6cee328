"""What a PDF would run or carries inside; also where it is packed away."""

import re
import zlib
from collections.abc import Iterator

from holdfast_desk.reader.hazard.hazards import Hazard

MAGIC, HEAD = b"%PDF-", 1024
ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
PACKED = re.compile(rb"/ObjStm\b.{0,2000}?\bstream\r?\n", re.DOTALL)
LARGEST_STREAM, MOST_IN_ALL = 8 << 20, 64 << 20
NAMES = {
    Hazard.LAUNCH: re.compile(rb"/Launch\b"),
    Hazard.PDF_SCRIPT: re.compile(rb"/(?:JavaScript|XFA)\b"),
    Hazard.FILES_INSIDE: re.compile(rb"/(?:EmbeddedFiles?|RichMedia)\b"),
    Hazard.UNSEEN: re.compile(rb"/Encrypt\b"),
}


def is_pdf(untrusted_bytes: bytes) -> bool:
    """Say whether programs would take this for a PDF."""
    return MAGIC in untrusted_bytes[:HEAD]


def hazards_in_pdf(untrusted_bytes: bytes) -> Iterator[Hazard]:
    """Give what its objects name, also those that are packed together."""
    for piece in (untrusted_bytes, *_unpacked(untrusted_bytes)):
        plain = ESCAPED.sub(lambda told: bytes([int(told[1], 16)]), piece)
        yield from (hazard for hazard, name in NAMES.items() if name.search(plain))


def _unpacked(untrusted_bytes: bytes) -> Iterator[bytes]:
    left, whole = MOST_IN_ALL, memoryview(untrusted_bytes)
    for found in PACKED.finditer(untrusted_bytes):
        told = _inflated(whole[found.end() :], min(left, LARGEST_STREAM))
        left -= len(told)
        if left <= 0:
            return
        yield told


def _inflated(packed: memoryview, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, most)
    except zlib.error:
        return b""
