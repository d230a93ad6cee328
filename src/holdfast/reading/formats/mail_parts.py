"""The parts of a mail: what is its text, and what came with it.

The standard library's oldest policy is used on purpose: it leaves headers as
they are until asked, so one damaged header spoils nothing else. Its parser
takes time for every line at every depth, so mails built to be slow are
refused before they are parsed.
"""

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.generator import BytesGenerator
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from io import BytesIO
from typing import TypeAlias, TypeGuard

from holdfast.errors import UnreadableFileError
from holdfast.reading.clean import printable
from holdfast.reading.formats.codecs import codec_of
from holdfast.reading.formats.mail_names import SUFFIXES, safe_name
from holdfast.reading.source import Attachment

Mail: TypeAlias = "Message[str, str]"

LONGEST_HEADER = 4000
# The parser tries every line against every boundary around it: about three
# seconds for as many steps.
MOST_PARTS, MOST_STEPS = 2000, 30_000_000
BOUNDARY = re.compile(rb"boundary\*?\d*\*?\s*=", re.IGNORECASE)
FOLD = re.compile(r"[\r\n]+")


class Headers(Compat32):
    """The oldest policy, with headers cut to a length no honest one needs."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Give a header's name and value, cut."""
        name, value = super().header_source_parse(sourcelines)
        return name[:LONGEST_HEADER], value[:LONGEST_HEADER]


@dataclass(frozen=True, slots=True)
class Parts:
    """The pieces of text a mail shows, in order, and what is attached to it."""

    shown: tuple[Mail, ...]
    attachments: tuple[Attachment, ...]


def parse(untrusted_bytes: bytes) -> Mail:
    """Parse a mail, unless it is built to take for ever."""
    lines = untrusted_bytes.count(b"\n") + untrusted_bytes.count(b"\r")
    if lines * len(BOUNDARY.findall(untrusted_bytes)) > MOST_STEPS:
        raise _too_deep()
    try:
        return message_from_bytes(untrusted_bytes, policy=Headers())
    except RecursionError as error:
        raise _too_deep() from error


def parts_of(mail: Mail) -> Parts:
    """Sort a mail's parts: of two forms of one text the plain one is shown."""
    shown: list[Mail] = []
    attachments: list[Attachment] = []
    waiting = [mail]
    while waiting:
        if len(shown) + len(attachments) > MOST_PARTS:
            raise _too_deep()
        part = waiting.pop()
        if part.get_content_maintype() == "multipart":
            waiting.extend(reversed(_children(part)))
        elif _is_shown(part):
            shown.append(part)
        else:
            attachments.append(_attachment(part, len(attachments) + 1))
    return Parts(tuple(shown), tuple(attachments))


def bytes_of(part: Mail) -> bytes:
    """Give what a part holds, out of its transfer encoding."""
    payload = part.get_payload(decode=True)
    if isinstance(payload, bytes):
        return payload
    inner = part.get_payload()
    pieces = inner if isinstance(inner, list) else []
    return b"\n".join(_flat(piece) for piece in pieces if _is_mail(piece))


def charset_of(part: Mail) -> str | None:
    """Give the encoding a part declares, if it is one."""
    declared = part.get_param("charset")
    return declared if isinstance(declared, str) else None


def header_of(mail: Mail, name: str) -> str | None:
    """Give a header as people read it, on one line; None where it is missing."""
    raw = mail.get(name)
    if raw is None:
        return None
    return printable(" ".join(_words(str(raw)).split()))[:500] or None


def _words(raw: str) -> str:
    """Decode encoded words; what cannot be decoded stays as it was sent."""
    try:
        pieces = decode_header(FOLD.sub("", raw))
    except HeaderParseError:
        return raw
    return "".join(
        piece if isinstance(piece, str) else _piece(piece, charset)
        for piece, charset in pieces
    )


def _piece(piece: bytes, charset: str | None) -> str:
    return piece.decode(codec_of(charset) or "utf-8", "replace")


def _children(part: Mail) -> list[Mail]:
    """Give the parts of a part; of alternatives the one to show, and the rest."""
    payload = part.get_payload()
    children = [child for child in payload if _is_mail(child)]
    if part.get_content_subtype() != "alternative":
        return children
    texts = [child for child in children if _is_shown(child)]
    plain = [child for child in texts if child.get_content_subtype() == "plain"]
    chosen = next((child for child in plain if bytes_of(child).strip()), None)
    if chosen is None:
        return children
    return [child for child in children if child is chosen or child not in texts]


def _is_mail(piece: object) -> TypeGuard[Mail]:
    return isinstance(piece, Message)


def _is_shown(part: Mail) -> bool:
    """Say whether a part is text to be read in the mail itself."""
    is_text = part.get_content_type() in {"text/plain", "text/html"}
    return is_text and not _file_name(part) and _disposition(part) != "attachment"


def _disposition(part: Mail) -> str:
    return str(part.get("Content-Disposition") or "").split(";")[0].strip().lower()


def _file_name(part: Mail) -> str | None:
    try:
        name = part.get_filename()
    except ValueError:  # a zero byte in the name of its encoding
        return None
    return _words(name) if name else None


def _attachment(part: Mail, number: int) -> Attachment:
    """Take a part as a file of its own, with a suffix that says its kind."""
    kind = part.get_content_type()
    suffix = SUFFIXES.get(kind, "")
    name = safe_name(_file_name(part) or f"attachment-{number}{suffix}")
    if "." not in name:
        name += suffix
    return Attachment(name, bytes_of(part))


def _flat(piece: Mail) -> bytes:
    """Write an attached mail out again as it came."""
    out = BytesIO()
    BytesGenerator(out, mangle_from_=False, maxheaderlen=0).flatten(piece)
    return out.getvalue()


def _too_deep() -> UnreadableFileError:
    return UnreadableFileError(
        "too_many_parts",
        "This mail holds more parts inside one another than can be read; open it in"
        " a mail program, save what matters and read that.",
    )
