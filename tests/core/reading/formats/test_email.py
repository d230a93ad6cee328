"""Mails: subject and text, attachments apart, and whatever is malformed."""

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.reading.formats.email import read
from holdfast.reading.formats.mail_names import safe_name
from holdfast.reading.formats.mail_parts import MOST_PARTS
from tests.samples.make_samples import mail

PLAIN = b"Content-Type: text/plain; charset=utf-8\n\nHeld in Vantry.\n"
HTML = b"Content-Type: text/html; charset=utf-8\n\n<p>Held in <b>Vantry</b>.</p>\n"
PICTURE = b"Content-Type: image/png\n\n\x89PNG\n"


def multipart(kind: str, *parts: bytes, headers: bytes = b"Subject: S\n") -> bytes:
    """Join parts into a mail."""
    head = f"Content-Type: multipart/{kind}; boundary=b\n\n".encode()
    return headers + head + b"".join(b"--b\n" + part for part in parts) + b"--b--\n"


def test_the_text_stands_below_the_subject() -> None:
    """And what the headers say is kept, the sender apart."""
    source = read(mail())
    assert source.title == "Eldoria: Fourteen people face return by sea"
    assert source.text.startswith(f"{source.title}\n\nFourteen people who fled")
    assert source.published == "2013-03-05"
    assert source.publisher == "Kestrel Watch"
    assert "sender@example.org" not in str(source)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (multipart("alternative", PLAIN, HTML), "S\n\nHeld in Vantry."),
        (multipart("alternative", HTML, PLAIN), "S\n\nHeld in Vantry."),
        (multipart("alternative", HTML), "S\n\nHeld in Vantry."),
        (
            multipart("alternative", b"Content-Type: text/plain\n\n \n", HTML),
            "S\n\nHeld in Vantry.",
        ),
        (multipart("mixed", PLAIN, PLAIN), "S\n\nHeld in Vantry.\n\nHeld in Vantry."),
        (b"Subject: S\n" + HTML, "S\n\nHeld in Vantry."),
        (PLAIN, "Held in Vantry."),
        (b"Subject: S\n\n", "S"),
        (b"no header at all", "no header at all"),
        (b"Subject: S\nContent-Type: nonsense\n\nHeld", "S\n\nHeld"),
        (b"Subject: S\nContent-Type: multipart/mixed\n\nHeld", "S"),
        (b"Subject: =?x-odd?q?S?=\n\nHeld", "S\n\nHeld"),
        (b"Subject: =?utf-8?b?!?=\n\nHeld", "Held"),
        (b"Subject: =?utf-8?b?a?=\n\nHeld", "=?utf-8?b?a?=\n\nHeld"),
        (b"Subject: S\nContent-Transfer-Encoding: base64\n\nSGVsZA", "S\n\nHeld"),
        (
            b"Subject: S\nContent-Type: text/plain; charset*=odd\n\ncaf\xe9 gr\xe8ve",
            "S\n\ncafé grève",
        ),
    ],
)
def test_whatever_arrives_is_read(content: bytes, text: str) -> None:
    """The plain form before the coloured one, malformed parts as they are."""
    assert read(content).text == text


def test_attachments_have_names_that_tell_their_kind() -> None:
    """Even those that came without a name, or with a dangerous one."""
    source = read(
        multipart(
            "mixed",
            PICTURE,
            b"Content-Type: application/pdf; name=../../a/letter\n\n%PDF-\n",
            b"Content-Type: text/plain\nContent-Disposition: attachment\n\nHeld\n",
            b"Content-Type: message/rfc822\n\nSubject: In\n\nHeld\n",
            b"Content-Type: x/y; name*=odd''%ff\n\nHeld\n",
            b"Content-Type: x/y; name*=\0''a\n\nHeld\n",
        )
    )
    assert [attached.file for attached in source.attachments] == [
        "attachment-1.png",
        "letter.pdf",
        "attachment-3.txt",
        "attachment-4.eml",
        "ÿ",
        "attachment-6",
    ]
    assert source.attachments[0].untrusted_bytes == b"\x89PNG"
    assert source.attachments[3].untrusted_bytes.startswith(b"Subject: In\n\nHeld")


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("a.pdf", "a.pdf"),
        ("/etc/passwd", "passwd"),
        ("C:\\docs\\a.doc", "a.doc"),
        ("..", "attachment"),
        ("a\nb\0.txt", "a_b_.txt"),
        ("x" * 200 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_name_is_only_a_name(sent: str, name: str) -> None:
    """No folder, nothing that cannot be seen, and not too long."""
    assert safe_name(sent) == name


def test_the_language_a_mail_declares_is_kept() -> None:
    """Where there is one."""
    assert read(b"Content-Language: fr-CA\n\nx").language == "fr"
    assert read(b"Subject: x\n\nx").language is None


def test_a_note_says_what_was_assumed() -> None:
    """For each part of the text."""
    korean = "반트리 항구에 열네 명이 갇혀 있다.".encode("cp949")
    assert read(b"Subject: x\n\n" + korean).notes == (
        "The file does not say its encoding; it was read as EUC-KR.",
    )


def test_a_mail_of_too_many_parts_is_refused() -> None:
    """With what to do."""
    parts = [b"Content-Type: x/y\n\n\n"] * (MOST_PARTS + 2)
    with pytest.raises(UnreadableFileError) as refused:
        read(multipart("mixed", *parts))
    assert refused.value.code == "too_many_parts"
