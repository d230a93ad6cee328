"""Saved web page → Source: main text, title, publisher and date.

Spans refer to the text taken out of the page, never to the page's code.
"""

import re
from collections.abc import Iterator

from lxml.etree import _Element
from trafilatura import bare_extraction, load_html

from holdfast.errors import UnreadableFileError
from holdfast.reading.clean import clean, printable
from holdfast.reading.formats.decode import decode
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.html_head import Head, head_of
from holdfast.reading.formats.html_text import is_heavy, whole_text
from holdfast.reading.source import Source

CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")
# Old pages part paragraphs by two line breaks, which main-text readers drop.
TWO_BREAKS = re.compile(r"(?:<br\s{0,9}/?>\s{0,99}){2,}", re.IGNORECASE)
BLOCKS = frozenset("p head item row quote list table code".split())
# What marks the main text of a page. Without it the reader of main texts keeps
# only paragraphs, unless it is told that missing something is worse.
MAIN_PART = re.compile(
    r"<(?:article|main)\b|(?:class|id|itemprop|role)\s*=\s*[\"']?[^\"'>]{0,60}"
    r"(?:article|content|entry|main|post|story)",
    re.IGNORECASE,
)
SHORT = 200
"""Below this a main text may be a banner; the whole page is looked at too."""


def read(untrusted_bytes: bytes) -> Source:
    """Take the main text out of a page, below its title."""
    said = CHARSET.search(untrusted_bytes[:4096])
    decoded = decode(untrusted_bytes, said[1].decode("ascii") if said else None)
    head, body = page_text(decoded.text)
    if not body:
        raise UnreadableFileError(
            "no_text",
            "This page holds no text: it may be filled in by a script. Open it in a"
            " browser and save it again as PDF or text.",
        )
    original = _titled(head.title, body)
    text, offsets = clean(original)
    return Source(
        text=text,
        original=original,
        offsets=offsets,
        media_type="text/html",
        title=head.title,
        publisher=head.publisher,
        published=head.published,
        language=head.language,
        notes=decoded.notes,
    )


def page_text(page: str) -> tuple[Head, str]:
    """Give what a page says of itself and its main text, or all its text."""
    if is_heavy(page):
        return Head(), printable(whole_text(page))
    tree = load_html(TWO_BREAKS.sub("</p><p>", page))
    if tree is None:
        return Head(), printable(whole_text(page))
    head = head_of(tree)
    is_plain = MAIN_PART.search(page) is None
    found = bare_extraction(
        tree, fast=True, include_comments=False, favor_recall=is_plain
    )
    body = found.body if found is not None and not isinstance(found, dict) else None
    main = _joined(_lines(body)) if body is not None else ""
    whole = whole_text(page) if len(main) < SHORT else ""
    return head, printable(whole if len(whole) > 2 * len(main) else main)


def _titled(title: str | None, body: str) -> str:
    """Put the title above the text: who sends whom may stand only there."""
    if title is None or title in body[: len(title) + 200]:
        return body
    return f"{printable(title)}\n\n{body}"


def _joined(pieces: Iterator[str]) -> str:
    text = re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(pieces))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _lines(element: _Element) -> Iterator[str]:
    """Give the pieces of a main text, blocks apart by blank lines."""
    if element.tag in BLOCKS:
        yield "\n\n"
    elif element.tag == "lb":
        yield "\n"
    yield _spaced(element.text)
    for child in element:
        yield from _lines(child)
        yield _spaced(child.tail)
    if element.tag in BLOCKS:
        yield "\n\n"
    elif element.tag == "cell":
        yield " \t"


def _spaced(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


HTML = Format(
    code="html",
    media_types={
        ".html": "text/html",
        ".htm": "text/html",
        ".xhtml": "application/xhtml+xml",
    },
    read=read,
)
