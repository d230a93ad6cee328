"""The packed streams of a PDF, unpacked by hand within hard limits."""

import re
import zlib
from base64 import a85decode
from dataclasses import dataclass, field

from holdfast.errors import UnreadableFileError

FILTER = re.compile(rb"/(FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b")
FLATE, ASCII_85 = (b"FlateDecode", b"Fl"), (b"ASCII85Decode", b"A85")
STREAM_END = b"endstream"
MOST_LAYERS, CHUNK = 4, 65_536
# All streams together: what is counted twice was written to be.
MOST_FOR_ALL, MOST_FOR_A_BYTE = 100 << 20, 30


@dataclass(slots=True)
class Streams:
    """A PDF's streams, and how much may still be unpacked of them."""

    untrusted_bytes: bytes
    left: int = field(init=False)

    def __post_init__(self) -> None:
        """Allow a small file a little and a large one more."""
        self.left = MOST_FOR_ALL + MOST_FOR_A_BYTE * len(self.untrusted_bytes)

    def unpacked(self, start: int, written: bytes, most: int) -> bytes:
        """Unpack the stream at `start`, as its dictionary was `written`.

        Raises `UnreadableFileError` for one that holds more than `most`.
        """
        filters = FILTER.findall(written)
        if len(filters) > MOST_LAYERS:
            raise too_heavy()
        content: bytes | memoryview = memoryview(self.untrusted_bytes)[start:]
        if not filters or filters[0] not in FLATE:
            end = self.untrusted_bytes.find(STREAM_END, start, start + most)
            content = content[: end - start] if end >= 0 else content[:most]
        for name in filters:
            content = self._counted(_through(name, content, most))
        return bytes(content) if filters else self._counted(bytes(content))

    def _counted(self, content: bytes) -> bytes:
        self.left -= len(content)
        if self.left < 0:
            raise too_heavy()
        return content


def _through(name: bytes, packed: bytes | memoryview, most: int) -> bytes:
    """Undo one filter; older ones are not known and left as they are."""
    if name in FLATE:
        return _inflated(memoryview(packed), most)
    plain = bytes(packed)
    try:
        if name in ASCII_85:
            return a85decode(plain.split(b"~")[0].removeprefix(b"<"))
        return bytes.fromhex(plain.split(b">")[0].decode("ascii"))
    except ValueError:
        return b""


def _inflated(packed: memoryview, most: int) -> bytes:
    """Unpack to at most `most` bytes; what is damaged ends where it is."""
    inflater = zlib.decompressobj()
    out = bytearray()
    for at in range(0, len(packed), CHUNK):
        try:
            out += inflater.decompress(packed[at : at + CHUNK], most + 1 - len(out))
        except zlib.error:
            break
        if len(out) > most:
            raise too_heavy()
        if inflater.eof:
            break
    return bytes(out)


def too_heavy() -> UnreadableFileError:
    """Say that a PDF was not opened because of what it would unfold into."""
    return UnreadableFileError(
        "too_large",
        "This PDF unfolds to far more than it seems and was not opened; if you trust"
        " its sender, print it to a new PDF and read that.",
    )
