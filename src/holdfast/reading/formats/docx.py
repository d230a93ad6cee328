"""Word document (.docx) → Source: paragraphs as the text stands now.

Tracked insertions are kept and tracked deletions left out, which is what the
document says today; a note tells that some were left out.
"""

from dataclasses import dataclass, field
from io import BytesIO
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from holdfast.errors import UnreadableFileError
from holdfast.reading.clean import clean, printable
from holdfast.reading.formats.docx_core import CORE, language_in, title_in
from holdfast.reading.formats.format import Format
from holdfast.reading.source import Source

TEXT_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
# A part of this size is a book of three thousand pages.
MOST_BYTES, MOST_RATIO, SMALL = 32 << 20, 200, 1 << 20
MOST_ELEMENTS = 2_000_000
LEFT_OUT = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText"))
BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


@dataclass(slots=True)
class Paragraphs:
    """Collects the paragraphs of a part while it is parsed.

    A paragraph may hold another one (in a text box), so those begun and not
    yet ended are kept in order.
    """

    done: list[str] = field(default_factory=list)
    begun: list[list[str]] = field(default_factory=list)
    hidden: int = 0
    deletions: int = 0
    elements: int = 0
    in_text: bool = False
    style: str = ""
    title: str | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        self.elements += 1
        if self.elements > MOST_ELEMENTS:
            raise _too_large()
        name = tag.rpartition("}")[2]
        if self.hidden or name in LEFT_OUT:
            self.hidden += 1
            self.deletions += name in {"del", "moveFrom"}
        elif name == "p":
            self.begun.append([])
            self.style = ""
        elif name == "pStyle":
            self.style = attributes.get(tag.replace("}pStyle", "}val"), "")
        elif name == "t":
            self.in_text = True
        elif name in BREAKS and self.begun:
            self.begun[-1].append(BREAKS[name])

    def text(self, text: str) -> None:
        """Take the text of a run."""
        if self.in_text and self.begun and not self.hidden:
            self.begun[-1].append(text)

    def end(self, tag: str) -> None:
        """End an element."""
        name = tag.rpartition("}")[2]
        if self.hidden:
            self.hidden -= 1
        elif name == "t":
            self.in_text = False
        elif name == "p" and self.begun:
            self._finish("".join(self.begun.pop()).strip())

    def _finish(self, paragraph: str) -> None:
        if paragraph:
            self.done.append(paragraph)
        if self.style.lower() == "title" and paragraph and self.title is None:
            self.title = " ".join(paragraph.split())[:300]


def read(untrusted_bytes: bytes) -> Source:
    """Read a document's text, its notes at the end."""
    try:
        with ZipFile(BytesIO(untrusted_bytes)) as archive:
            parts = [_part(archive, name) for name in TEXT_PARTS]
            core = _part(archive, CORE).decode("utf-8", "replace")
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise _damaged() from error
    found = Paragraphs()
    for part in filter(None, parts):
        _parse(part, found)
    if not parts[0]:
        raise _damaged()
    if not found.done:
        raise _no_text()
    original = printable("\n\n".join(found.done))
    text, offsets = clean(original)
    return Source(
        text=text,
        original=original,
        offsets=offsets,
        media_type=DOCX.media_type,
        title=found.title or title_in(core),
        language=language_in(core),
        notes=_notes(found.deletions),
    )


def _part(archive: ZipFile, name: str) -> bytes:
    """Unpack one part, nothing where it is missing, and never a bomb."""
    if name not in archive.NameToInfo:
        return b""
    packed = archive.getinfo(name).compress_size
    with archive.open(name) as member:
        part = member.read(MOST_BYTES + 1)
    if len(part) > MOST_BYTES:
        raise _too_large()
    if len(part) > SMALL and len(part) > packed * MOST_RATIO:
        raise _too_large()
    return part


def _parse(part: bytes, found: Paragraphs) -> None:
    """Run through a part without building its tree; it may declare nothing.

    Word writes no document type, so whoever does means entities and harm.
    """
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler = found.start
    parser.EndElementHandler = found.end
    parser.CharacterDataHandler = found.text
    parser.StartDoctypeDeclHandler = _refuse_declaration
    try:
        parser.Parse(part, True)  # noqa: FBT003 (the standard library has no keyword)
    except expat.ExpatError as error:
        raise _damaged() from error


def _refuse_declaration(*_declared: str | int | None) -> None:
    raise _damaged()


def _notes(deletions: int) -> tuple[str, ...]:
    if not deletions:
        return ()
    return ("Passages marked as deleted in the document were left out.",)


def _no_text() -> UnreadableFileError:
    return UnreadableFileError(
        "no_text",
        "This document holds no text, perhaps only pictures of pages; save it as PDF,"
        " run OCR on that (for instance ocrmypdf) and read the result.",
    )


def _too_large() -> UnreadableFileError:
    return UnreadableFileError(
        "too_large",
        "This document unpacks to far more than it seems and was not opened; if you"
        " trust its sender, save it as PDF or text in a word processor.",
    )


def _damaged() -> UnreadableFileError:
    return UnreadableFileError(
        "damaged",
        "This document is damaged; ask for it again, or open it in a word processor"
        " and save it anew.",
    )


DOCX = Format(
    code="docx",
    media_types={
        ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml"
        ".document",
        ".docm": "application/vnd.ms-word.document.macroenabled.12",
    },
    read=read,
    magic=(b"PK\x03\x04",),
)
