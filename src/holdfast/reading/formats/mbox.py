"""A mailbox (.mbox) → Source without text: each message is a report of its own."""

import re

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.format import Format
from holdfast.reading.offsets import OffsetMap
from holdfast.reading.source import Attachment, Source

# A "From " line opens a message only after a blank line and before a header.
OPENING = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]*\n(?=>?[!-9;-~]+:)")
QUOTED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
# Messages are short at their shortest; a file of more was made to be slow.
FEWEST_MESSAGES, BYTES_A_MESSAGE = 2000, 300


def read(untrusted_bytes: bytes) -> Source:
    """Part a mailbox into its messages."""
    openings = list(OPENING.finditer(untrusted_bytes))
    if len(openings) > FEWEST_MESSAGES + len(untrusted_bytes) // BYTES_A_MESSAGE:
        raise UnreadableFileError(
            "too_many_messages",
            "This mailbox holds more messages than its size allows; open it in a mail"
            " program and export it again.",
        )
    if not openings:
        raise UnreadableFileError(
            "no_messages",
            "No message begins in this mailbox; save the messages one by one (.eml).",
        )
    ends = [*(opening.start() for opening in openings[1:]), len(untrusted_bytes)]
    messages = tuple(
        Attachment(
            f"message-{number}.eml",
            QUOTED.sub(b"", untrusted_bytes[opening.end() : end]),
        )
        for number, (opening, end) in enumerate(zip(openings, ends, strict=True), 1)
    )
    return Source("", "", OffsetMap(), "application/mbox", attachments=messages)


MBOX = Format(
    code="mbox",
    media_types={".mbox": "application/mbox", ".mbx": "application/mbox"},
    read=read,
)
