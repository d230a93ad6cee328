"""Writes the sample of every format, and the text that must be read out of it.

Run `python -m tests.samples.make_samples` after a change; a test compares what
is committed with what this makes. Everything in the samples is invented.
"""

import tomllib
import zipfile
from base64 import b64encode
from collections.abc import Sequence
from html import escape
from io import BytesIO
from pathlib import Path
from quopri import encodestring

HERE = Path(__file__).parent
TITLE = "Eldoria: Fourteen people face return by sea"
FIRST = (
    "Fourteen people who fled Eldoria are held in the port of Vantry and may be put"
    " on a ship any day, a lawyer told Kestrel Watch."
)
SECOND = (
    "“They asked for protection in the first week — nobody wrote it down,” she said."
    " Their families wait at the café by the gate."
)
KOREAN = "엘도리아를 떠난 열네 명이 반트리 항구에 갇혀 있다."
STORY = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n"
BETWEEN = "\n\f\n"
"""Stands between the reports of one file in its expected text."""

ENCODED: dict[str, dict[str, str]] = tomllib.loads(
    (HERE / "encodings" / "texts.toml").read_text("utf-8")
)

UNREAD = {
    "image/note.png": b"\x89PNG\r\n\x1a\n",
    "audio/voice.ogg": b"OggS\0\2",
    "video/clip.mp4": b"\0\0\0\x18ftypmp42",
    "chat_export/result.json": b'{"messages": []}',
    "spreadsheet/list.csv": b"place,people\nVantry,14\n",
    "slides/talk.ppt": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "other_document/letter.rtf": b"{\\rtf1 Vantry}",
    "archive/papers.zip": b"PK\5\6" + bytes(18),
}


FONT = (
    b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
)
PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
    b" /Resources << /Font << /F1 3 0 R >> >> >>"
)


def web_page() -> bytes:
    """Make a saved page with a menu, a head and an old-fashioned paragraph."""
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>{TITLE} | Kestrel Watch</title>
<meta property="og:title" content="{TITLE}">
<meta property="og:site_name" content="Kestrel Watch">
<meta property="article:published_time" content="2013-03-05T09:30:00Z">
<script>var menu = "<p>not text</p>";</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>{TITLE}</h1>
<p>{escape(FIRST)}<br><br>{escape(SECOND)}</p></article>
<footer>All rights kept</footer></body></html>
""".encode()


def saved_page() -> bytes:
    """Make the same page as browsers save it in one file."""
    page = encodestring(web_page()).decode()
    return f"""From: <Saved by Blink>
Snapshot-Content-Location: https://kestrel.example/eldoria
Subject: {TITLE}
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----part"

------part
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

{page}
------part
Content-Type: image/png
Content-Transfer-Encoding: base64

{b64encode(UNREAD["image/note.png"]).decode()}
------part--
""".encode()


def mail() -> bytes:
    """Make a mail in two forms with a text and a picture attached."""
    text = b64encode(f"{FIRST}\n\n{SECOND}\n".encode()).decode()
    korean = b64encode(KOREAN.encode("cp949")).decode()
    return f"""From: Sender <sender@example.org>
To: desk@example.org
Subject: =?utf-8?q?Eldoria=3A_Fourteen_people?=
 face return by sea
Date: Tue, 5 Mar 2013 18:30:00 +0900
Organization: Kestrel Watch
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

{text}
--inner
Content-Type: text/html; charset="utf-8"

<p>The same in colour.</p>
--inner--
--outer
Content-Type: text/plain; charset="euc-kr"; name="port.txt"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="port.txt"

{korean}
--outer
Content-Type: image/png; name="note.png"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="note.png"

{b64encode(UNREAD["image/note.png"]).decode()}
--outer--
""".encode()


def mailbox() -> bytes:
    """Make a mailbox of two messages, one of which quotes a line From."""
    return f"""From sender@example.org Tue Mar  5 09:30:00 2013
Subject: {TITLE}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

{FIRST}

From Vantry nobody answered.

From sender@example.org Wed Mar  6 10:00:00 2013
Subject: Still held
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

>From the port there is no news.
""".encode()


def pdf(
    pages: Sequence[Sequence[str] | bytes], trailer: bytes = b"", info: bytes = b""
) -> bytes:
    """Make a PDF of lines of text; bytes instead of lines are a page's code."""
    kids = b" ".join(b"%d 0 R" % (5 + 2 * number) for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids),
        FONT,
    ]
    for page in pages:
        code = page if isinstance(page, bytes) else _lines(page)
        objects += [
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(code), code),
            PAGE % (len(objects) + 1),
        ]
    if info:
        trailer += b"/Info %d 0 R " % (len(objects) + 1)
        objects.append(info)
    return written(objects, trailer)


def written(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Write the objects of a PDF, the first being its catalogue."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return bytes(out) + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, trailer, len(out))
    )


def _lines(lines: Sequence[str]) -> bytes:
    shown = (line.encode("cp1252").translate(ESCAPED) for line in lines)
    code = b"".join(b"(%s) Tj T*\n" % line for line in shown)
    return b"BT /F1 11 Tf 14 TL 72 760 Td\n%sET" % code


ESCAPED = bytes.maketrans(b"()\\", b"[]/")


def docx(body: str, title: str = "") -> bytes:
    """Make a Word document around the XML of its body."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    core = (
        '<c:coreProperties xmlns:c="urn:core" xmlns:dc="urn:dc">'
        f"<dc:title>{title}</dc:title></c:coreProperties>"
    )
    return zipped({"word/document.xml": document, "docProps/core.xml": core})


def zipped(parts: dict[str, str]) -> bytes:
    """Pack parts into a ZIP whose bytes are the same on every machine."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2013, 3, 5, 0, 0, 0)), part, 8)
    return out.getvalue()


def _document() -> bytes:
    """Make a document with an insertion, a deletion and a table."""
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    deleted = "<w:del><w:r><w:delText>Forty people. </w:delText></w:r></w:del>"
    inserted = f"<w:ins>{run.format(FIRST[:8])}</w:ins>"
    paragraphs = (
        f'<w:pPr><w:pStyle w:val="Title"/></w:pPr>{run.format(TITLE)}',
        deleted + inserted + run.format(FIRST[8:]),
        run.format(SECOND),
    )
    body = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
    cell = f"<w:tbl><w:tr><w:tc><w:p>{run.format(KOREAN)}</w:p></w:tc></w:tr></w:tbl>"
    return docx(body + cell, TITLE)


LINES = """
Fourteen people who fled Eldoria are held in the port of Vantry and
may be put on a ship any day, a lawyer told Kestrel Watch in an inter-
view.
“They asked for protection in the first week — nobody noted it,”
she said. Their families wait at the café by the gate of the port, and
"""


def _pdf() -> bytes:
    """Make two pages, with a word parted at a line's end."""
    first = [TITLE, *LINES.strip().splitlines()]
    return pdf((first, ["nobody tells them anything."]))


PDF_TEXT = f"""{TITLE}

Fourteen people who fled Eldoria are held in the port of Vantry and
may be put on a ship any day, a lawyer told Kestrel Watch in an interview.

“They asked for protection in the first week — nobody noted it,”
she said. Their families wait at the café by the gate of the port, and
nobody tells them anything."""
MAILBOX_TEXT = f"""{TITLE}

{FIRST}

From Vantry nobody answered.{BETWEEN}Still held

From the port there is no news."""
FRONT = '---\ntitle: "Fourteen people face return"\ndate: 2013-03-05\nlang: en\n---\n\n'
MARKDOWN = f"{FRONT}# {TITLE}\n\n{FIRST}\n\n> {SECOND}\n"


def samples() -> dict[str, tuple[bytes, str]]:
    """Give each sample by its path below this folder, with its expected text."""
    story = STORY.rstrip()
    return {
        "plain/report.txt": (STORY.replace("\n", "\r\n").encode(), STORY),
        "markdown/report.md": (MARKDOWN.encode(), MARKDOWN),
        "html/report.html": (web_page(), story),
        "mhtml/report.mhtml": (saved_page(), story),
        "email/report.eml": (mail(), BETWEEN.join((story, KOREAN))),
        "mbox/reports.mbox": (
            mailbox(),
            MAILBOX_TEXT,
        ),
        "pdf/report.pdf": (_pdf(), PDF_TEXT),
        "docx/report.docx": (_document(), f"{story}\n\n{KOREAN}"),
        **{path: (content, "") for path, content in UNREAD.items()},
        **{
            f"encodings/{name}.txt": (said["text"].encode(said["codec"]), said["text"])
            for name, said in ENCODED.items()
        },
    }


def expected_path(path: str) -> Path:
    """Give the file that holds what must be read out of a sample."""
    return (HERE / path).with_suffix(".expected")


def main() -> None:
    """Write all samples and what is expected of them."""
    for path, (content, expected) in samples().items():
        (HERE / path).parent.mkdir(exist_ok=True)
        (HERE / path).write_bytes(content)
        expected_path(path).write_text(expected, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
