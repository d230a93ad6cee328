"""Opening files: which kind they are, what is in them, and what goes wrong."""

from base64 import encodebytes
from hashlib import sha256

import pytest

from holdfast.errors import UnreadableFileError
from holdfast.reading import open as opening
from holdfast.reading.formats.format import Format
from holdfast.reading.open import format_of, open_all, open_report
from holdfast.reading.source import Source
from tests.samples.make_samples import docx, mail, mailbox, pdf, samples, zipped

HTML = b"<!DOCTYPE html><html><body><p>Fourteen people are held.</p></body></html>"
MAIL = b"From: a@b.example\nTo: c@d.example\nSubject: Held\n\nFourteen are held.\n"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", b"text", "plain"),
        ("a.TXT", b"text", "plain"),
        ("a", b"text", "plain"),
        ("-", "\ufeff<html>x".encode(), "html"),
        ("a.odd", HTML, "html"),
        ("a.html", b"text", "html"),
        ("page.pdf", HTML, "html"),
        ("words.pdf", b"words", "plain"),
        ("words.docx", b"words", "plain"),
        ("a", b"<?xml version='1.0'?>\n<!-- x --><html>", "html"),
        ("a.txt", HTML, "plain"),
        ("a.txt", pdf([["x"]]), "pdf"),
        ("a.eml", b"\n %PDF-1.7", "pdf"),
        ("a", docx("<w:p/>"), "docx"),
        ("a.zip", docx("<w:p/>"), "docx"),
        ("a.docx", zipped({"other.xml": ""}), "docx"),
        ("a.xlsx", zipped({"xl/workbook.xml": ""}), "spreadsheet"),
        ("a.bin", zipped({"x": ""}), "archive"),
        ("a", MAIL, "email"),
        ("a.txt", MAIL, "plain"),
        ("a", b"Note: one\nSubject: two\n\ntext", "plain"),
        ("a", mailbox(), "mbox"),
        ("a", samples()["mhtml/report.mhtml"][0], "mhtml"),
        ("photo", b"\xff\xd8\xff\xe0", "image"),
        ("letter.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "other_document"),
        ("film", b"\0\0\0\x18ftypmp42", "video"),
        ("film.txt", b"\0\0\0\x18ftypM4A ", "audio"),
        ("shot", b"\0\0\0\x18ftypheic", "image"),
        ("voice.opus", b"OggS\0", "audio"),
        ("a.md", b"# x", "markdown"),
    ],
)
def test_the_kind_of_a_file_is_found(name: str, content: bytes, code: str) -> None:
    """By its first bytes, then its name, then what its text looks like."""
    assert format_of(name, content).code == code


@pytest.mark.parametrize(
    ("name", "media_type", "code"),
    [
        ("a", "text/html; charset=utf-8", "html"),
        ("a.md", "text/plain", "markdown"),
        ("a", "text/plain", "plain"),
        ("a.html", "application/octet-stream", "html"),
        ("a.txt", "message/rfc822", "email"),
    ],
)
def test_a_media_type_is_believed(name: str, media_type: str, code: str) -> None:
    """Unless it only says that the file is text, or nothing at all."""
    assert format_of(name, b"words", media_type).code == code


def test_a_mail_is_opened_with_all_that_came_in_it() -> None:
    """Each attachment is a report of its own, readable or not."""
    opened = list(open_all("mail.eml", mail()))
    assert [(report.name, report.media_type) for report in opened] == [
        ("mail.eml", "message/rfc822"),
        ("mail.eml/port.txt", "text/plain"),
        ("mail.eml/note.png", "image/png"),
    ]
    errors = [report.error and report.error.code for report in opened]
    assert errors == [None, None, "cannot_be_read_yet"]
    assert [report.source is None for report in opened] == [False, False, True]


def test_a_report_is_known_by_its_bytes() -> None:
    """The id is the hash of what was received, the size its bytes."""
    (report,) = open_all("a.txt", b"Held.\r\n")
    assert report.id == f"sha256:{sha256(b'Held.' + bytes([13, 10])).hexdigest()}"
    assert report.size == len(b"Held.\r\n")


def test_a_mailbox_is_its_messages() -> None:
    """It is no report itself."""
    names = [report.name for report in open_all("box.mbox", mailbox())]
    assert names == ["box.mbox/message-1.eml", "box.mbox/message-2.eml"]


def test_a_mailbox_is_opened_as_a_source_without_text() -> None:
    """Whoever asks for the file alone gets its messages unread."""
    source = open_report("box.mbox", mailbox())
    assert source.text == ""
    assert len(source.attachments) == len(list(open_all("box.mbox", mailbox())))


def boxes(depth: int) -> bytes:
    """Put mails inside mails, packed as attachments."""
    content = b"Subject: innermost\n\ntext\n"
    for _ in range(depth):
        content = (
            b"Subject: outer\nContent-Type: application/octet-stream; name=in.eml\n"
            b"Content-Transfer-Encoding: base64\n\n" + encodebytes(content)
        )
    return content


def test_what_lies_too_deep_is_not_opened() -> None:
    """Mails within mails end at a depth no honest one has."""
    opened = list(open_all("a.eml", boxes(3)))
    assert [report.source and report.source.title for report in opened] == [
        *["outer"] * 3,
        "innermost",
    ]
    *_, last = open_all("a.eml", boxes(9))
    assert last.error is not None
    assert last.error.code == "nested_too_deeply"


def test_an_empty_file_says_so() -> None:
    """Nothing was received."""
    with pytest.raises(UnreadableFileError) as refused:
        open_report("a.txt", b"")
    assert refused.value.code == "empty"


def test_whatever_a_library_trips_over_becomes_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No other error leaves, and none that tells what the file said."""

    def trip(_untrusted_bytes: bytes) -> Source:
        raise RecursionError("Fourteen people")

    odd = Format("odd", {".odd": "x/odd"}, trip)
    monkeypatch.setattr(opening, "BY_SUFFIX", {".odd": odd})
    with pytest.raises(UnreadableFileError) as refused:
        open_report("a.odd", b"text")
    assert refused.value.code == "damaged"
    assert "Fourteen" not in refused.value.sentence


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        (b"Nodira Karimova <n@example.org>", "Nodira Karimova"),
        (b'"Karimova, Nodira" <n@example.org>', "Karimova, Nodira"),
        (b"=?utf-8?b?Sm9zw6kgTmFuZA==?= <n@example.org>", "José Nand"),
        (b"n@example.org", None),
    ],
)
def test_a_mail_tells_who_sent_it(sender: bytes, name: str | None) -> None:
    """So that the name can be covered; a text tells nobody."""
    [opened] = open_all("a.eml", MAIL.replace(b"a@b.example", sender))
    assert opened.sender == name
    [opened] = open_all("a.txt", b"From: Nodira Karimova")
    assert opened.sender is None
