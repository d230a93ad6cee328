"""Bytes → Source: finds out what kind of file it is, reads it, and what is in it.

`open_report` reads one file, `open_all` also everything that came inside it
(attachments, the messages of a mailbox), each as a report of its own.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePath
from typing import TypeAlias

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats import FORMATS
from holdfast.reading.formats.docx import DOCX
from holdfast.reading.formats.email import EMAIL, sender_of
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.html import HTML
from holdfast.reading.formats.mbox import MBOX
from holdfast.reading.formats.mhtml import MHTML
from holdfast.reading.formats.own import refuse_own
from holdfast.reading.formats.pdf import PDF
from holdfast.reading.formats.plain import PLAIN
from holdfast.reading.formats.unread import UNREAD
from holdfast.reading.source import Source

BY_SUFFIX = {suffix: kind for kind in FORMATS for suffix in kind.media_types}
BY_MEDIA_TYPE = {media: kind for kind in FORMATS for media in kind.media_types.values()}
BY_MAGIC = {magic: kind for kind in FORMATS for magic in kind.magic}
# Of these kinds a file is only by its first bytes, whatever it is called.
SURE = (PDF, DOCX)
HEAD, BLANK = 2048, b"\xef\xbb\xbf\xff\xfe \t\r\n"
ZIPPED, DOCX_PART = b"PK\x03\x04", b"word/document.xml"
# The brands of files that begin with `ftyp`, where they are no video.
FILM_BRANDS = {b"hei": ".heic", b"mif": ".heic", b"avi": ".heic", b"M4A": ".m4a"}
MBOX_HEAD = re.compile(rb"From [^\n]*\n>?[!-9;-~]+:")
HTML_HEAD = re.compile(rb"(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:!doctype html|html)")
HEADER = re.compile(rb"[!-9;-~]{1,60}:[^\n]*\n")
MAIL_HEADERS = re.compile(
    rb"^(?:from|to|subject|date|received|message-id|mime-version|return-path"
    rb"|delivered-to):",
    re.MULTILINE,
)
FEWEST_MAIL_HEADERS = 3
MOST_DEPTH = 6
Look: TypeAlias = Callable[[str, bytes], None]
"""Looks at a file before it is read; raises `UnreadableFileError` to hold it back."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A report as received: what it is, and its text or why there is none.

    `id` is the SHA-256 of its bytes, `size` how many they are. Either `source`
    or `error` is there, never both. What came inside another file is named
    after it: `mail.eml/letter.pdf`. `sender` is the name a mail gives itself.
    """

    name: str
    id: str
    size: int
    media_type: str
    source: Source | None = None
    error: UnreadableFileError | None = None
    sender: str | None = None


def open_report(
    name: str, untrusted_bytes: bytes, *, media_type: str | None = None
) -> Source:
    """Read one file as a report; raises `UnreadableFileError` and nothing else.

    `name` helps to tell what kind of file it is, and so does a media type that
    came with it; the bytes themselves have the last word.
    """
    if not untrusted_bytes:
        raise UnreadableFileError("empty", "This file is empty; ask for it again.")
    refuse_own(untrusted_bytes)
    kind = format_of(name, untrusted_bytes, media_type)
    try:
        return kind.read(untrusted_bytes)
    except UnreadableFileError:
        raise
    except Exception as error:
        raise UnreadableFileError(
            "damaged",
            "This file is damaged or not what it says it is; ask for it again, or"
            " save it as text or PDF.",
        ) from error


def open_all(
    name: str,
    untrusted_bytes: bytes,
    *,
    media_type: str | None = None,
    look: Look | None = None,
) -> Iterator[Opened]:
    """Read a file and whatever came inside it; a mailbox is only its messages.

    `look` is shown each of them first, and may hold it back.
    """
    yield from _opened(name, untrusted_bytes, media_type, look, 0)


def format_of(
    name: str, untrusted_bytes: bytes, media_type: str | None = None
) -> Format:
    """Tell the kind of a file: by its first bytes, then by what it is called.

    A web page called a PDF is a web page: a name is believed only where the
    bytes do not gainsay it.
    """
    named = _by_name(name, media_type)
    certain = _by_magic(untrusted_bytes)
    if certain is not None:
        return named if named and _is_nearer(named, certain) else certain
    if named is not None and named not in SURE:
        return named
    return _by_text(untrusted_bytes)


def _by_name(name: str, media_type: str | None) -> Format | None:
    """Believe the media type, unless it only says that the file is text."""
    told = (media_type or "").split(";")[0].strip().lower()
    by_suffix = BY_SUFFIX.get(PurePath(name).suffix.lower())
    if told in BY_MEDIA_TYPE and told != "text/plain":
        return BY_MEDIA_TYPE[told]
    return by_suffix or BY_MEDIA_TYPE.get(told)


def _by_magic(untrusted_bytes: bytes) -> Format | None:
    if untrusted_bytes[:HEAD].lstrip(BLANK).startswith(PDF.magic):
        return PDF
    if untrusted_bytes.startswith(DOCX.magic) and DOCX_PART in untrusted_bytes:
        return DOCX
    for magic, kind in BY_MAGIC.items():
        if untrusted_bytes.startswith(magic):
            return kind
    if untrusted_bytes[4:8] == b"ftyp":
        return BY_SUFFIX[FILM_BRANDS.get(untrusted_bytes[8:11], ".mp4")]
    return None


def _is_nearer(named: Format, certain: Format) -> bool:
    """Say whether the name only says more than the bytes: a table in a ZIP."""
    if certain in UNREAD:
        return named in UNREAD or (named is DOCX and ZIPPED in certain.magic)
    return False


def _by_text(untrusted_bytes: bytes) -> Format:
    """Tell web pages, mails and mailboxes from other text."""
    head = untrusted_bytes[:HEAD].replace(b"\0", b"").lstrip(BLANK).lower()
    if HTML_HEAD.match(head):
        return HTML
    if MBOX_HEAD.match(untrusted_bytes[:HEAD]):
        return MBOX
    first = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    if not HEADER.match(first + b"\n"):
        return PLAIN
    if b"snapshot-content-location:" in first:
        return MHTML
    found = set(MAIL_HEADERS.findall(first))
    return EMAIL if len(found) >= FEWEST_MAIL_HEADERS else PLAIN


def _opened(
    name: str,
    untrusted_bytes: bytes,
    media_type: str | None,
    look: Look | None,
    depth: int,
) -> Iterator[Opened]:
    kind = format_of(name, untrusted_bytes, media_type)
    about = Opened(
        name=name,
        id=f"sha256:{sha256(untrusted_bytes).hexdigest()}",
        size=len(untrusted_bytes),
        media_type=_media_type(kind, name),
    )
    try:
        if depth > MOST_DEPTH:
            raise _too_deep()
        if look is not None:
            look(name, untrusted_bytes)
        source = open_report(name, untrusted_bytes, media_type=media_type)
    except UnreadableFileError as error:
        yield replace(about, error=error)
        return
    if kind is not MBOX:
        sender = sender_of(untrusted_bytes) if kind is EMAIL else None
        yield replace(about, source=source, sender=sender)
    for inside in source.attachments:
        inner = f"{name}/{inside.file}"
        yield from _opened(inner, inside.untrusted_bytes, None, look, depth + 1)


def _media_type(kind: Format, name: str) -> str:
    suffix = PurePath(name).suffix.lower()
    return kind.media_types.get(suffix, kind.media_type)


def _too_deep() -> UnreadableFileError:
    return UnreadableFileError(
        "nested_too_deeply",
        "This file lies inside too many others; save it by itself and read that.",
    )
