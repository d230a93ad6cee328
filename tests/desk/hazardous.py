"""Invented files that look as if they would do harm; none of them can."""

import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

WORDS = b"Two men may be deported from Laos to North Korea within days."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
PROGRAM = b"MZ\x90\x00" + bytes(60) + b"PE\x00\x00" + bytes(100)
# In two pieces, so that no scanner takes this file for what it names.
TEST_STRING = (
    rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
)
DOCUMENT = (
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/'
    b'main"><w:body><w:p><w:r><w:t>' + WORDS + b"</w:t></w:r></w:p></w:body>"
    b"</w:document>"
)
TYPES = (
    b'<?xml version="1.0"?><Types><Default Extension="xml" ContentType="a"/></Types>'
)
FONT = b" /Resources << /Font << /F1 5 0 R >> >> >>"
FROM_AFAR = (
    b'<Relationships><Relationship Type="http://x.example/attachedTemplate"'
    b' Target="http://x.example/t.dotm" TargetMode="External"/></Relationships>'
)


def a_zip(parts: Mapping[str, bytes]) -> bytes:
    """Pack parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, told in parts.items():
            archive.writestr(name, told)
    return out.getvalue()


def a_docx(more: Mapping[str, bytes] | None = None) -> bytes:
    """Give a document with words, and whatever else is packed with them."""
    own = {"[Content_Types].xml": TYPES, "word/document.xml": DOCUMENT}
    return a_zip({**own, **(more or {})})


def locked_zip() -> bytes:
    """Give an archive whose only part says that it wants a password."""
    told = bytearray(a_zip({"letter.txt": WORDS}))
    told[6] |= 1
    told[told.index(b"PK\x01\x02") + 8] |= 1
    return bytes(told)


def a_pdf(catalog: bytes, *, is_packed: bool = False) -> bytes:
    """Give a PDF that says something, with words of its own in its catalogue.

    Packed, these stand in a stream of objects, as newer programs write them.
    """
    draws = b"BT /F1 12 Tf 40 700 Td (" + WORDS + b") Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R " + (b"" if is_packed else catalog) + b" >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R" + FONT,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draws), draws),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    if is_packed:
        packed = zlib.compress(b"9 0 << " + catalog + b" >>")
        written = b"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>"
        objects.append(written % len(packed) + b"\nstream\n" + packed + b"\nendstream")
    return _written(objects)


def a_mail(name: str, attached: bytes) -> bytes:
    """Give a mail that says something, with a file attached to it."""
    return (
        b"From: a@example.org\nTo: b@example.org\nSubject: news\n"
        b"Date: Fri, 3 May 2019 09:00:00 +0000\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="x"\n\n--x\n'
        b"Content-Type: text/plain\n\n" + WORDS + b"\n--x\n"
        b"Content-Type: application/octet-stream\n"
        b'Content-Disposition: attachment; filename="'
        + name.encode()
        + b'"\n\n'
        + attached
        + b"\n--x--\n"
    )


def _written(objects: list[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.5\n"), []
    for number, told in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, told)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)
