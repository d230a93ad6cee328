"""The structure of a PDF as assistive technology meets it: tags, language, title.

The full validator, veraPDF, is to be had neither from Debian nor from PyPI nor npm, so
what can be checked by machine is checked here, on the finished bytes.
"""

import ctypes
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pypdfium2  # type: ignore[import-untyped] # it ships no types
from pypdfium2 import raw

HEADING = re.compile(r"H([1-6])")
# How pdfium gives a hyphen at the end of a line.
END_HYPHEN = "\x02"
# What a screen reader must be told in words, since nobody can read it out.
PICTURES = frozenset(("Figure", "Formula"))


@dataclass(frozen=True, slots=True)
class Element:
    """One tag on one page: its kind, the marks of what it holds, what lies below."""

    kind: str
    marks: tuple[int, ...]
    children: tuple["Element", ...]
    alternative: str

    def walk(self) -> Iterator["Element"]:
        """Give this element and all below it, in the order they are read."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(slots=True)
class Page:
    """A page: its tags, and every thing drawn on it."""

    roots: tuple[Element, ...]
    untagged: list[str] = field(default_factory=list)
    texts: dict[int, str] = field(default_factory=dict)
    artifacts: list[str] = field(default_factory=list)
    fonts_not_inside: int = 0

    def walk(self) -> Iterator[Element]:
        """Give every element of the page."""
        for root in self.roots:
            yield from root.walk()

    def said_by(self, element: Element) -> str:
        """Give the text of an element and all below it."""
        marks = (mark for each in element.walk() for mark in each.marks)
        return "".join(self.texts.get(mark, "") for mark in marks)


@dataclass(frozen=True, slots=True)
class Structure:
    """A PDF, opened and looked through."""

    pages: tuple[Page, ...]
    language: str
    is_tagged: bool
    text: str
    info: dict[str, str]
    raw: bytes

    def kinds(self) -> list[str]:
        """Give the tags of all pages in order."""
        return [each.kind for page in self.pages for each in page.walk()]

    def said(self) -> str:
        """Give what is read aloud: all that is tagged, without blanks.

        Where a line or a page ends is no matter; what stands on every page is not told.
        """
        parts = (page.said_by(root) for page in self.pages for root in page.roots)
        return "".join("".join(parts).split()).replace(END_HYPHEN, "-")

    def headings(self) -> list[tuple[int, str]]:
        """Give the headings, each with its level and words."""
        return [
            (int(level[1]), page.said_by(each))
            for page in self.pages
            for each in page.walk()
            if (level := HEADING.fullmatch(each.kind))
        ]

    def faults(self) -> list[str]:
        """Say what would keep a screen reader from reading this well."""
        return [*self._faults_of_file(), *self._faults_of_tags()]

    def _faults_of_file(self) -> Iterator[str]:
        if not self.is_tagged or not re.search(rb"/Marked true", self.raw):
            yield "the file is not tagged"
        if not self.language:
            yield "no language"
        if not self.info["Title"] or b"/DisplayDocTitle true" not in self.raw:
            yield "the title is not shown"
        if b"<pdfuaid:part>1</pdfuaid:part>" not in self.raw:
            yield "the file does not say that it keeps PDF/UA-1"

    def _faults_of_tags(self) -> Iterator[str]:
        for number, page in enumerate(self.pages, 1):
            if {root.kind for root in page.roots} != {"Document"}:
                yield f"page {number} does not begin with Document"
            if page.untagged:
                yield f"page {number} draws what no tag holds: {page.untagged[:3]}"
            if page.fonts_not_inside:
                yield f"page {number} uses a font that is not inside the file"
            yield from _faults_of_elements(page, number)
        levels = [level for level, _ in self.headings()]
        if levels[:1] != [1] or levels.count(1) != 1:
            yield "there is not one heading of level 1, first of all"
        if any(after > before + 1 for before, after in pairwise(levels)):
            yield "a level of headings is skipped"


def _faults_of_elements(page: Page, number: int) -> Iterator[str]:
    marks = [mark for each in page.walk() for mark in each.marks]
    if len(marks) != len(set(marks)) or not set(page.texts) <= set(marks):
        yield f"page {number} has text in no tag, or in two"
    for each in page.walk():
        below = {child.kind for child in each.children}
        if each.kind in PICTURES and not each.alternative:
            yield f"page {number} has a picture without words for it"
        if each.kind == "L" and not below <= {"LI", "Caption"}:
            yield f"page {number} has a list of what is no item"
        if each.kind == "LI" and not below <= {"Lbl", "LBody"}:
            yield f"page {number} has an item without a body"
        if HEADING.fullmatch(each.kind) and not page.said_by(each).strip():
            yield f"page {number} has an empty heading"


def structure_of(finished: bytes) -> Structure:
    """Open a finished PDF and look through it."""
    document = pypdfium2.PdfDocument(finished)
    pages = tuple(_page(document[number]) for number in range(len(document)))
    texts = (page.get_textpage().get_text_bounded() for page in document)
    return Structure(
        pages=pages,
        language=_wide(
            lambda into, size: raw.FPDFCatalog_GetLanguage(document.raw, into, size)
        ),
        is_tagged=bool(raw.FPDFCatalog_IsTagged(document.raw)),
        text="\f".join(texts),
        info=document.get_metadata_dict(),
        raw=finished,
    )


def _page(page: pypdfium2.PdfPage) -> Page:  # type: ignore[no-any-unimported]
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    count = max(0, raw.FPDF_StructTree_CountChildren(tree))
    roots = (raw.FPDF_StructTree_GetChildAtIndex(tree, at) for at in range(count))
    found = Page(tuple(_element(root) for root in roots))
    words = page.get_textpage()
    for at in range(raw.FPDFPage_CountObjects(page.raw)):
        drawn = raw.FPDFPage_GetObject(page.raw, at)
        _sort_in(found, drawn, words.raw)
    raw.FPDF_StructTree_Close(tree)
    return found


def _sort_in(page: Page, drawn: object, words: object) -> None:
    """Put one thing that is drawn to its tag, to the artifacts or to neither."""
    is_text = raw.FPDFPageObj_GetType(drawn) == raw.FPDF_PAGEOBJ_TEXT
    told = "a line"
    if is_text:
        told = _wide(
            lambda into, size: raw.FPDFTextObj_GetText(drawn, words, into, size)
        )
        font = raw.FPDFTextObj_GetFont(drawn)
        page.fonts_not_inside += raw.FPDFFont_GetIsEmbedded(font) != 1
    mark = raw.FPDFPageObj_GetMarkedContentID(drawn)
    names = {_name_of(drawn, at) for at in range(raw.FPDFPageObj_CountMarks(drawn))}
    if "Artifact" in names:
        page.artifacts.append(told)
    elif mark < 0:
        page.untagged.append(told)
    elif is_text:
        page.texts[mark] = page.texts.get(mark, "") + told


def _element(given: object) -> Element:
    """Take a tag with what it holds on this page; it may go on upon the next."""
    below = range(max(0, raw.FPDF_StructElement_CountChildren(given)))
    children = (raw.FPDF_StructElement_GetChildAtIndex(given, at) for at in below)
    marks = (raw.FPDF_StructElement_GetChildMarkedContentID(given, at) for at in below)
    return Element(
        kind=_wide(_asking(raw.FPDF_StructElement_GetType, given)),
        marks=tuple(mark for mark in marks if mark >= 0),
        children=tuple(_element(child) for child in children if child),
        alternative=_wide(_asking(raw.FPDF_StructElement_GetAltText, given)),
    )


def _asking(
    ask: Callable[[object, object, int], int], given: object
) -> Callable[[object, int], int]:
    return lambda into, size: ask(given, into, size)


def _name_of(drawn: object, at: int) -> str:
    mark = raw.FPDFPageObj_GetMark(drawn, at)
    size = ctypes.c_ulong()
    raw.FPDFPageObjMark_GetName(mark, None, 0, size)
    into = (ctypes.c_ushort * size.value)()
    raw.FPDFPageObjMark_GetName(mark, into, size.value, size)
    return _told(into)


def _wide(ask: Callable[[object, int], int]) -> str:
    """Ask twice, as this interface wants: how long it is, then what it says."""
    size = ask(None, 0)
    into = (ctypes.c_ushort * max(size, 1))()
    ask(into, size)
    return _told(into)


def _told(letters: "ctypes.Array[ctypes.c_ushort]") -> str:
    return bytes(letters).decode("utf-16-le", "replace").partition("\0")[0]
