"""PDF → Source: the text of each page, with a map of where pages begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.errors import UnreadableFileError
from holdfast.facts.spans import Span
from holdfast.reading.clean import UNBROKEN, Step, clean, printable
from holdfast.reading.formats.format import Format
from holdfast.reading.formats.pdf_weight import refuse_heavy
from holdfast.reading.formats.pdfium import (
    Document,
    Page,
    PdfiumError,
    drawn_on,
    is_locked,
    open_document,
)
from holdfast.reading.source import Source

# A page ends as a line does: its last paragraph may go on overleaf.
PAGE_BREAK = "\r\n"
# pdfium marks a hyphen at a line's end with U+0002 and drops the line break.
LINE_ENDS = re.compile("\r\n?|[\x02\ufffe]|[\x00\x01\x03-\x08\x0b\x0e-\x1f]")
LINE = re.compile("[^\r\n\x02\ufffe]+")
# A line that ends this much before the usual width ends its paragraph.
SHORT_LINE = 0.75
USUAL_WIDTH = 0.9
LINE_MARKS = "\n\x02\ufffe"
LONGEST_LINE = 500
# Pages are read one by one until this much was drawn on them: about as many
# objects as three seconds allow for a small file, more for a larger one.
OBJECTS_A_MEGABYTE, PAGE_COST, MOST_CHARACTERS = 1_000_000, 50, 60_000_000


@dataclass(frozen=True, slots=True)
class Pages:
    """The text of each page, as extracted, and how many were left unread."""

    texts: tuple[str, ...]
    unread: int


def read(untrusted_bytes: bytes) -> Source:
    """Read the text of all pages; a scan without text is an error."""
    refuse_heavy(untrusted_bytes)
    pages, title = _opened(untrusted_bytes)
    if not any(text.strip() for text in pages.texts):
        raise _no_text_layer()
    original = printable(PAGE_BREAK.join(pages.texts))
    text, offsets = clean(original, (_layout(original), UNBROKEN))
    starts = tuple(
        offsets.to_cleaned(Span(start, start)).start for start in _starts(pages.texts)
    )
    return Source(
        text=text,
        original=original,
        offsets=offsets,
        media_type="application/pdf",
        title=title,
        pages=starts,
        notes=_notes(pages),
    )


def _opened(untrusted_bytes: bytes) -> tuple[Pages, str | None]:
    try:
        document = open_document(untrusted_bytes)
    except PdfiumError as error:
        raise _cannot_open(error) from error
    try:
        budget = OBJECTS_A_MEGABYTE * (1 + len(untrusted_bytes) // 1_000_000)
        return _pages(document, budget), _title(document)
    finally:
        document.close()


def _pages(document: Document, budget: int) -> Pages:
    """Read pages until all are read or too much was drawn on them."""
    texts: list[str] = []
    characters = 0
    for number in range(len(document)):
        if budget < 0 or characters > MOST_CHARACTERS:
            break
        text, drawn = _page(document, number)
        texts.append(text)
        budget -= drawn + PAGE_COST
        characters += len(text)
    return Pages(tuple(texts), len(document) - len(texts))


def _page(document: Document, number: int) -> tuple[str, int]:
    """Give a page's text and how much is drawn on it; a broken page is empty."""
    try:
        return _shown_on(document[number])
    except PdfiumError:
        return "", 0


def _shown_on(page: Page) -> tuple[str, int]:
    try:
        content = page.get_textpage()
        text = content.get_text_bounded()
        content.close()
        return text, drawn_on(page) + len(text)
    finally:
        page.close()


def _starts(texts: tuple[str, ...]) -> Iterator[int]:
    start = 0
    for text in texts:
        yield start
        start += len(text) + len(PAGE_BREAK)


def _layout(original: str) -> Step:
    """Make the step that turns page layout into running text.

    Line ends become newlines, a line well short of the usual width ends its
    paragraph, and words parted at a line's end are joined again.
    """
    widths = sorted(len(line[0]) for line in LINE.finditer(original[:200_000]))
    usual = widths[int(len(widths) * USUAL_WIDTH)] if widths else 0
    least = usual * SHORT_LINE

    def replace(match: re.Match[str]) -> str:
        mark, text = match[0], match.string
        if mark[0] == "\r":
            return "\n\n" if _ends_paragraph(match, least) else "\n"
        if mark in "\x02\ufffe":
            following = text[match.end() : match.end() + 1]
            return "" if following.islower() else "-"
        return " "

    return Step(LINE_ENDS, replace)


def _ends_paragraph(match: re.Match[str], least: float) -> bool:
    """Say whether a new paragraph begins after this line end."""
    text, start = match.string, match.start()
    first = max(0, start - LONGEST_LINE)
    begin = 1 + max(text.rfind(mark, first, start) for mark in LINE_MARKS)
    following = text[match.end() : match.end() + 1]
    is_short = start - begin < least
    return is_short and not following.islower() and not following.isspace()


def _title(document: Document) -> str | None:
    """Give the title the file was given, unless it is a file's name."""
    title = " ".join(printable(document.get_metadata_value("Title")).split())[:300]
    is_junk = re.search(r"(?i)^(microsoft word|untitled)|\.\w{3,4}$", title)
    return title if title and not is_junk else None


def _notes(pages: Pages) -> tuple[str, ...]:
    empty = sum(not text.strip() for text in pages.texts)
    notes = []
    if empty:
        notes.append(f"{_counted(empty)} without text (pictures need OCR first).")
    if pages.unread:
        notes.append(f"{_counted(pages.unread)} left unread: too much is drawn there.")
    return tuple(notes)


def _counted(number: int) -> str:
    return "1 page is" if number == 1 else f"{number:,} pages are"


def _cannot_open(error: RuntimeError) -> UnreadableFileError:
    if is_locked(error):
        return UnreadableFileError(
            "encrypted",
            "This PDF is locked with a password; open it with the password, save it"
            " without one, and read that.",
        )
    return UnreadableFileError(
        "damaged", "This PDF is damaged; ask for it again or print it to a new PDF."
    )


def _no_text_layer() -> UnreadableFileError:
    return UnreadableFileError(
        "no_text_layer",
        "This PDF is a scan without text; run OCR on it (for instance"
        " `ocrmypdf scan.pdf read.pdf`), then read the result.",
    )


PDF = Format(
    code="pdf",
    media_types={".pdf": "application/pdf"},
    read=read,
    magic=(b"%PDF-",),
)
