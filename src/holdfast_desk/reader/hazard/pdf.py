"""What a PDF would run or carries inside; also where it is packed away."""

import re
import zlib
from collections.abc import Iterator

from holdfast_desk.reader.hazard.hazards import Hazard

MAGIC, HEAD = b"%PDF-", 1024
PACKED, STREAM = b"/ObjStm", b"stream"
FAR = 2000
"""How far behind its kind a stream may begin."""
CHUNK = 1 << 14
LARGEST_STREAM, MOST_IN_ALL, MOST_STREAMS = 8 << 20, 64 << 20, 20_000


def _name(*names: str) -> re.Pattern[bytes]:
    """Give what finds a name, also where signs of it are written as numbers."""
    spelled = (
        "".join(f"(?:{sign}|#(?i:{ord(sign):02x}))" for sign in name) for name in names
    )
    return re.compile(rf"/(?:{'|'.join(spelled)})\b".encode())


NAMES = {
    Hazard.LAUNCH: _name("Launch"),
    Hazard.PDF_SCRIPT: _name("JavaScript", "XFA"),
    Hazard.FILES_INSIDE: _name("EmbeddedFile", "EmbeddedFiles", "RichMedia"),
    Hazard.UNSEEN: _name("Encrypt"),
}


def is_pdf(untrusted_bytes: bytes) -> bool:
    """Say whether programs would take this for a PDF."""
    return MAGIC in untrusted_bytes[:HEAD]


def hazards_in_pdf(untrusted_bytes: bytes) -> Iterator[Hazard]:
    """Give what its objects name, also those that are packed together."""
    for piece in (untrusted_bytes, *_unpacked(untrusted_bytes)):
        yield from (hazard for hazard, name in NAMES.items() if name.search(piece))


def _unpacked(untrusted_bytes: bytes) -> Iterator[bytes]:
    left, whole = MOST_IN_ALL, memoryview(untrusted_bytes)
    for start in _streams(untrusted_bytes):
        told = _inflated(whole[start:], min(left, LARGEST_STREAM))
        left -= len(told)
        if left <= 0:
            return
        yield told


def _streams(untrusted_bytes: bytes) -> Iterator[int]:
    """Give where each stream of packed objects begins, in one way through the file."""
    kind, stream, found = untrusted_bytes.find(PACKED), -1, 0
    while kind >= 0 and found < MOST_STREAMS:
        if stream < kind:
            stream = untrusted_bytes.find(STREAM, kind)
            if stream < 0:
                return
        if stream - kind < FAR:
            found += 1
            end = stream + len(STREAM)
            yield end + (2 if untrusted_bytes[end : end + 2] == b"\r\n" else 1)
            kind = untrusted_bytes.find(PACKED, stream)
        else:
            # Of those before this stream only the last can be near enough to it.
            kind = untrusted_bytes.find(PACKED, max(kind + 1, stream - FAR + 1))


def _inflated(packed: memoryview, most: int) -> bytes:
    """Unpack to at most `most` bytes, in pieces: the library copies what is left."""
    inflater, out = zlib.decompressobj(), bytearray()
    for at in range(0, len(packed), CHUNK):
        try:
            out += inflater.decompress(packed[at : at + CHUNK], most - len(out))
        except zlib.error:
            break
        if inflater.eof or len(out) >= most:
            break
    return bytes(out)
