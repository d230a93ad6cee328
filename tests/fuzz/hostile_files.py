"""Files built to be slow, deep or huge, each at a size one asks for."""

import zlib
from collections.abc import Callable, Mapping
from functools import partial

from tests.samples.make_samples import docx, pdf, written, zipped

Build = Callable[[int], bytes]
FONTS = b"/Resources << /Font << /F1 3 0 R >> >> >>"
MULTIPART = b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n"


def repeated(piece: bytes, size: int, before: bytes = b"", after: bytes = b"") -> bytes:
    """Repeat a piece up to a size."""
    return before + piece * (size // len(piece)) + after


def nested_parts(size: int) -> bytes:
    """Put multipart mails inside one another, most lines inside the innermost."""
    depth = min(400, size // 100)
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level)
        for level in range(depth)
    )
    return b"Subject: x\n" + opening + b"a\n" * (size // 2)


def numbered_attributes(size: int) -> bytes:
    """Give one tag more attributes than a person would."""
    return b"<html><p %s>x" % b" ".join(b"a%d=b" % n for n in range(size // 9))


def attributes_with_brackets(size: int) -> bytes:
    """Hide many attributes from whoever counts tags by their brackets."""
    return b"<html><p %s>x" % b" ".join(b"a<%d=b" % n for n in range(size // 9))


def forms_in_forms(size: int) -> bytes:
    """Draw a form that draws ten forms that draw ten forms."""
    depth = max(2, min(9, size // 1000))
    fonts = b"/Font << /F1 3 0 R >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R"
        b" /Resources << %s /XObject << /X 6 0 R >> >> >>" % fonts,
        b"<< /Length 6 >>\nstream\n /X Do\nendstream",
    ]
    for level in range(depth):
        code = b" /X Do" * 10 if level < depth - 1 else b"BT /F1 9 Tf (a) Tj ET"
        objects.append(
            b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length %d"
            b" /Resources << %s /XObject << /X %d 0 R >> >> >>\nstream\n%s\nendstream"
            % (len(code), fonts, 7 + level, code)
        )
    return written(objects)


def packed_page(size: int, piece: bytes, layers: int = 1) -> bytes:
    """Pack a page's code to this size, so that it unpacks to far more."""
    code = b"BT /F1 9 Tf " + piece * (size * 100 // len(piece))
    for _ in range(layers):
        code = zlib.compress(code, 9)
    filters = b"/FlateDecode " * layers
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R %s" % FONTS,
        b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream"
        % (len(code), filters, code),
    ]
    return written(objects)


def one_page_many_times(size: int) -> bytes:
    """Show the same full page over and over."""
    code = b"BT /F1 9 Tf " + b"(abcdef) Tj T* " * (size // 30) + b"ET"
    kids = b"4 0 R " * (size // 12)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (size // 12, kids),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R %s" % FONTS,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(code), code),
    ]
    return written(objects)


def zip_bomb(size: int) -> bytes:
    """Pack a document that unpacks to a thousand times as much."""
    run = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
    return docx(run * (size * 400 // len(run)))


def many_elements(size: int) -> bytes:
    """Pack a document of nothing but empty elements."""
    return docx("<w:b/>" * (size * 30 // 6))


def deep_elements(size: int) -> bytes:
    """Pack a document of elements inside elements."""
    depth = size // 5
    return docx("<w:p>" * depth + "</w:p>" * depth)


def entities(size: int) -> bytes:
    """Declare entities that multiply."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    part = f'<!DOCTYPE d [<!ENTITY l0 "{"a" * (size // 99)}">{levels}]><d>&l8;</d>'
    return zipped({"word/document.xml": part})


def many_pages(size: int) -> bytes:
    """Make a PDF of very many short pages."""
    return pdf([[f"Page {number} of them"] for number in range(size // 290)])


HOSTILE: Mapping[str, tuple[str, Build]] = {
    "page of divisions": ("a.html", partial(repeated, b"<div>")),
    "page of lists": ("a.html", partial(repeated, b"<ul><li>x", before=b"<html>")),
    "page of paragraphs": ("a.html", partial(repeated, b"<p>a ", before=b"<html>")),
    "page of links": ("a.html", partial(repeated, b"<a href=x>y</a>")),
    "page of tables": ("a.html", partial(repeated, b"<table><tr><td>x")),
    "page of comments": ("a.html", partial(repeated, b"<!--", before=b"<html>")),
    "page of scripts": ("a.html", partial(repeated, b"<script>", before=b"<html>")),
    "page of brackets": ("a.html", partial(repeated, b"<", before=b"<html>")),
    "page of entities": ("a.html", partial(repeated, b"&amp;", before=b"<p>")),
    "page of breaks": ("a.html", partial(repeated, b"a<br>", before=b"<p>")),
    "page of spaces": ("a.html", partial(repeated, b"<br> \n", before=b"<p>")),
    "page of inline marks": ("a.html", partial(repeated, b"<b><i>x", before=b"<p>")),
    "tag of attributes": ("a.html", numbered_attributes),
    "tag of brackets": ("a.html", attributes_with_brackets),
    "linked data, deep": (
        "a.html",
        partial(repeated, b'{"a":', before=b"<script type='application/ld+json'>"),
    ),
    "mail in mail": ("a.eml", partial(repeated, b"Content-Type: message/rfc822\n\n")),
    "parts in parts": ("a.eml", nested_parts),
    "many parts": ("a.eml", partial(repeated, b"--b\n\n", before=MULTIPART)),
    "many headers": ("a.eml", partial(repeated, b"A: b\n")),
    "long header": (
        "a.eml",
        partial(repeated, b";", before=b'Content-Type: multipart/mixed; a="'),
    ),
    "long subject": (
        "a.eml",
        partial(repeated, b"=?utf-8?q?a?= ", before=b"Subject: ", after=b"\n\nx"),
    ),
    "long name": (
        "a.eml",
        partial(
            repeated,
            b"(",
            before=b"Content-Disposition: attachment; filename*=utf-8''",
            after=b"\n\nx",
        ),
    ),
    "mail of empty lines": ("a.eml", partial(repeated, b"\n", before=b"A: b\n\n")),
    "mailbox of nothing": ("a.mbox", partial(repeated, b"From a\nb:\n\n")),
    "mailbox of openings": ("a.mbox", partial(repeated, b"From ", before=b"From a\n")),
    "forms in forms": ("a.pdf", forms_in_forms),
    "page unpacked": ("a.pdf", partial(packed_page, piece=b"(a)Tj ")),
    "page unpacked twice": ("a.pdf", partial(packed_page, piece=b" ", layers=2)),
    "one page many times": ("a.pdf", one_page_many_times),
    "many pages": ("a.pdf", many_pages),
    "PDF of objects": ("a.pdf", partial(repeated, b"1 0 obj ", before=b"%PDF-1.4\n")),
    "PDF of streams": (
        "a.pdf",
        partial(repeated, b"1 0 obj /Fl stream\nx", before=b"%PDF-1.4\n"),
    ),
    "PDF of brackets": ("a.pdf", partial(repeated, b"[<<", before=b"%PDF-1.4\n")),
    "zip bomb": ("a.docx", zip_bomb),
    "many elements": ("a.docx", many_elements),
    "deep elements": ("a.docx", deep_elements),
    "entities": ("a.docx", entities),
    "text of returns": ("a.txt", partial(repeated, b"a\r\n")),
    "text of marks": ("a.txt", partial(repeated, "\u0301".encode())),
    "text of odd bytes": ("a.txt", partial(repeated, b"\xff \x81")),
    "text of escapes": ("a.txt", partial(repeated, b"\x1b$B")),
    "front matter": ("a.md", partial(repeated, b"---\n")),
    "headings": ("a.md", partial(repeated, b"a\n=")),
}
"""A name of the trouble → a file's name and how to build it."""
