"""Bytes → text: which encoding, how sure, and what could not be decoded.

Nothing is guessed silently. UTF-8 and what a byte order mark or the file
itself declares need no word; whatever else was assumed is said in a note, and
so is every byte that could not be decoded.
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from dataclasses import dataclass

from charset_normalizer import from_bytes
from resiliparse.parse.encoding import detect_encoding

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.codecs import codec_of, name_of

# The marks of UTF-32 come first: the little one begins like that of UTF-16.
MARKS = {
    BOM_UTF32_LE: "utf_32_le",
    BOM_UTF32_BE: "utf_32_be",
    BOM_UTF8: "utf_8",
    BOM_UTF16_LE: "utf_16_le",
    BOM_UTF16_BE: "utf_16_be",
}
SAMPLE = 65_536
NOT_ASCII = re.compile(rb"[\x80-\xff]")
# A byte that is never the second half of a character.
PLAIN_BYTE = re.compile(rb"[\x00-\x2f]|\Z")
AROUND = 200
CONTROL = bytes(range(9)) + b"\x0e\x0f" + bytes(range(16, 27)) + b"\x1c\x1d\x1e\x1f\x7f"
MOST_CONTROL = 0.02
# ISO-2022-JP and HZ write Japanese and Chinese in ASCII bytes.
ESCAPE = re.compile(rb"\x1b\$[@B]|~\{")
ESCAPING = ("iso2022_jp", "hz")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, without its byte order mark, and what was assumed or lost."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(untrusted_bytes: bytes, declared: str | None = None) -> Decoded:
    """Decode a text; `declared` is the encoding it says it has.

    Raises `UnreadableFileError` for bytes that are no text in any encoding.
    """
    for mark, codec in MARKS.items():
        if untrusted_bytes.startswith(mark):
            return _decoded(untrusted_bytes[len(mark) :], codec)
    wide = _wide_codec(untrusted_bytes)
    if wide:
        return _decoded(untrusted_bytes, wide, (_assumed(wide),))
    _refuse_binary(untrusted_bytes)
    return _strict(untrusted_bytes, declared) or _detected(untrusted_bytes)


def _strict(untrusted_bytes: bytes, declared: str | None) -> Decoded | None:
    """Decode as UTF-8, or as declared, if not one byte is wrong.

    UTF-8 comes first: hardly any other text passes for it by chance, and many
    files still declare what they were before they were converted.
    """
    said = codec_of(declared)
    codecs = ["utf_8", said]
    if untrusted_bytes.isascii() and ESCAPE.search(untrusted_bytes):
        codecs = [said if said in ESCAPING else _escaping(untrusted_bytes), "utf_8"]
    for codec in codecs:
        try:
            text = untrusted_bytes.decode(codec or "ascii")
        except UnicodeDecodeError:
            continue
        return Decoded(text, name_of(codec or "ascii"))
    return _nearly(untrusted_bytes, said) if said and said != "utf_8" else None


def _escaping(untrusted_bytes: bytes) -> str:
    return "iso2022_jp" if b"\x1b$" in untrusted_bytes else "utf_8"


def _nearly(untrusted_bytes: bytes, codec: str) -> Decoded | None:
    """Decode as declared where only here and there a byte is wrong."""
    text = untrusted_bytes.decode(codec, "replace")
    if _lost(untrusted_bytes, text, codec) * 100 > len(untrusted_bytes):
        return None
    return _decoded(untrusted_bytes, codec)


def _detected(untrusted_bytes: bytes) -> Decoded:
    """Decode bytes that are not wholly UTF-8 nor what they say they are."""
    sample = _telling(untrusted_bytes)
    text = sample.decode("utf_8", "replace")
    bad = text.count("\ufffd")
    good = sum(char > "\x7f" for char in text) - bad
    if good > bad:
        return _decoded(untrusted_bytes, "utf_8")
    found = _candidates(sample)
    return _decoded(untrusted_bytes, found[0], (_assumed(*found),))


def _telling(untrusted_bytes: bytes) -> bytes:
    """Take the stretches that are not ASCII: all others tell nothing."""
    pieces: list[bytes] = []
    at = size = 0
    while size < SAMPLE and (found := NOT_ASCII.search(untrusted_bytes, at)):
        end = PLAIN_BYTE.search(untrusted_bytes, found.end() + AROUND)
        start, at = max(at, found.start() - AROUND), end.end() if end else found.end()
        at = min(at, found.end() + SAMPLE)
        pieces.append(untrusted_bytes[start:at])
        size += at - start
    return b"".join(pieces)


def _candidates(sample: bytes) -> list[str]:
    """Give the codecs two unlike detectors name, none twice for one text.

    uchardet is the better one on short texts in Korean and Japanese.
    """
    best = from_bytes(sample, enable_fallback=False).best()
    named = [
        codec_of(detect_encoding(sample, html5_compatible=False)),
        codec_of(best.encoding if best else None),
    ]
    texts: dict[str, str] = {}
    for codec in named:
        if codec:
            texts.setdefault(sample.decode(codec, "replace"), codec)
    western = sample.decode("cp1252", "replace")
    if not texts or western in texts:
        texts = {western: "cp1252"} | texts
        texts[western] = "cp1252"
    return list(texts.values())


def _decoded(
    untrusted_bytes: bytes, codec: str, notes: tuple[str, ...] = ()
) -> Decoded:
    """Decode whatever can be, and say how much could not."""
    text = untrusted_bytes.decode(codec, "replace")
    lost = _lost(untrusted_bytes, text, codec)
    if lost:
        be = "byte" if lost == 1 else "bytes"
        stand = f"{lost} {be} could not be decoded as {name_of(codec)}; U+FFFD stands"
        notes = (*notes, f"{stand} where they were.")
    return Decoded(text, name_of(codec), notes)


def _lost(untrusted_bytes: bytes, text: str, codec: str) -> int:
    if "\ufffd" not in text:
        return 0
    kept = text.replace("\ufffd", "").encode(codec, "ignore")
    honest = untrusted_bytes.count("\ufffd".encode()) * 3 if codec == "utf_8" else 0
    return max(0, len(untrusted_bytes) - len(kept) - honest)


def _assumed(codec: str, *others: str) -> str:
    """Say what was assumed, and what else it might have been."""
    said = f"The file does not say its encoding; it was read as {name_of(codec)}"
    if not others:
        return f"{said}."
    rivals = " or ".join(name_of(other) for other in others)
    return f"{said}, but may be {rivals}: check names and accents."


def _wide_codec(untrusted_bytes: bytes) -> str | None:
    """Recognise UTF-16 without a mark: every other byte is nearly always zero."""
    sample = untrusted_bytes[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    few, many = len(sample) // 100, len(sample) // 5
    if odd > many and even <= few:
        return "utf_16_le"
    return "utf_16_be" if even > many and odd <= few else None


def _refuse_binary(untrusted_bytes: bytes) -> None:
    sample = untrusted_bytes[:SAMPLE]
    control = len(sample) - len(sample.translate(None, CONTROL))
    if control > len(sample) * MOST_CONTROL:
        raise UnreadableFileError(
            "not_text",
            "This file is not text and of no kind that can be read;"
            " open it with the program it comes from and save it as text or PDF.",
        )
