"""A mail (.eml) → Source: its subject and text; attachments are reports too."""

import re

from holdfast.reading.clean import clean, printable
from holdfast.reading.formats.decode import decode
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.html import page_text
from holdfast.reading.formats.mail_parts import (
    Mail,
    bytes_of,
    charset_of,
    header_of,
    parse,
    parts_of,
)
from holdfast.reading.formats.when import date_of
from holdfast.reading.source import Source

LONGEST_HEAD = 1_000_000
HEAD_END = re.compile(rb"\r?\n\r?\n")


def read(untrusted_bytes: bytes) -> Source:
    """Read a mail's text, below its subject.

    The sender is left out on purpose: whoever told us is kept apart from what
    was told. The publisher is what the mail gives as its organisation.
    """
    mail = parse(untrusted_bytes)
    parts = parts_of(mail)
    subject = header_of(mail, "Subject")
    shown = [_shown(part) for part in parts.shown]
    pieces = [subject or "", *(text for text, _ in shown)]
    original = "\n\n".join(piece for piece in pieces if piece.strip())
    text, offsets = clean(original)
    return Source(
        text=text,
        original=original,
        offsets=offsets,
        media_type="message/rfc822",
        title=subject,
        publisher=header_of(mail, "Organization") or header_of(mail, "Organisation"),
        published=date_of(header_of(mail, "Date")),
        language=_language(header_of(mail, "Content-Language")),
        attachments=parts.attachments,
        notes=tuple(note for _, notes in shown for note in notes),
    )


def sender_of(untrusted_bytes: bytes) -> str | None:
    """Give the name a mail came under, so that it can be covered; never shown."""
    head = HEAD_END.split(untrusted_bytes[:LONGEST_HEAD].lstrip(), maxsplit=1)[0]
    sender = header_of(parse(head), "From") or ""
    name = sender.partition("<")[0].strip(" \"'")
    return None if "@" in name else name or None


def _shown(part: Mail) -> tuple[str, tuple[str, ...]]:
    """Give one piece of the mail's text, and what was assumed to read it."""
    decoded = decode(bytes_of(part), charset_of(part))
    if part.get_content_subtype() == "html":
        _, text = page_text(decoded.text)
        return text, decoded.notes
    return printable(decoded.text).strip("\r\n"), decoded.notes


def _language(tag: str | None) -> str | None:
    found = re.match(r"[A-Za-z]{2,3}(?=$|[-_ ,])", tag or "")
    return found[0].lower() if found else None


EMAIL = Format(
    code="email",
    media_types={".eml": "message/rfc822", ".email": "message/rfc822"},
    read=read,
)
