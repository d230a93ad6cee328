"""Mailboxes: where a message begins, and where only a line does."""

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.mbox import FEWEST_MESSAGES, read

ONE = b"From a@b Tue Mar  5 2013\nSubject: One\n\nText\n\n"


def test_each_message_is_a_report() -> None:
    """In order, numbered, without the line that opens it."""
    source = read(ONE + ONE.replace(b"One", b"Two"))
    assert [attached.file for attached in source.attachments] == [
        "message-1.eml",
        "message-2.eml",
    ]
    assert source.attachments[1].untrusted_bytes == b"Subject: Two\n\nText\n\n"


def test_a_line_that_begins_with_from_opens_nothing() -> None:
    """Only one after a blank line and before a header does."""
    body = b"Text\nFrom there\n\nFrom here on\n\n>From quoted\n>>From twice\n"
    (attached,) = read(ONE + body).attachments
    assert attached.untrusted_bytes.endswith(b"\n\nFrom quoted\n>From twice\n")


def test_windows_newlines_are_newlines() -> None:
    """As mail programs there write them."""
    assert len(read((ONE + ONE).replace(b"\n", b"\r\n")).attachments) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"no message", "no_messages"),
        (b"From a\nb:\n\n" * (FEWEST_MESSAGES * 2), "too_many_messages"),
    ],
)
def test_what_is_no_mailbox_says_so(content: bytes, code: str) -> None:
    """With what to do."""
    with pytest.raises(UnreadableFileError) as refused:
        read(content)
    assert refused.value.code == code
