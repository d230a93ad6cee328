"""`Source`: a report's cleaned text and the way back to what was received."""

from dataclasses import dataclass, field

from holdfast.reading.offsets import OffsetMap


@dataclass(frozen=True, slots=True)
class Attachment:
    """A report that came inside another one, still unread."""

    file: str
    untrusted_bytes: bytes


@dataclass(frozen=True, slots=True)
class Source:
    """What a format module makes of bytes.

    `text` is the cleaned text that every span refers to; `offsets` leads from
    it back to `original`, the text as decoded or extracted, before cleaning.
    `pages` holds the offset in `text` at which each page begins (PDF only).
    `published` is an EDTF date that the file itself gives, `language` a BCP 47
    primary tag it declares. `notes` are sentences about what could not be
    read ("3 bytes could not be decoded").
    """

    text: str
    original: str
    offsets: OffsetMap
    media_type: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    pages: tuple[int, ...] = ()
    attachments: tuple[Attachment, ...] = field(default=())
    notes: tuple[str, ...] = ()
