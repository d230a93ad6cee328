"""`Document` → PDF: tagged (PDF/UA-1), the same bytes every time, nothing told of us.

The document goes into a layout as JSON and is never pasted into its source. A layout
reads nothing but its own folder, and only the fonts that are named here are used. A
font or a letter that is missing is an error: nothing is left out or drawn as a box.
"""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from threading import Lock

import typst

from holdfast.errors import MissingFontError, UsageError
from holdfast.facts.documents import Block, Document, Kind
from holdfast.facts.leaves import Json, JsonObject
from holdfast.publishing.fonts import Fonts, fonts_for
from holdfast.publishing.text import UNSPACED
from holdfast.publishing.visible import visible

LAYOUTS = ("alert", "form", "letter", "sheet")
FOLDER = str(files("holdfast.publishing") / "layouts")
# A document tells its day in its text; the file tells none (`layouts/parts.typ`).
TIMESTAMP = 0
# A compiler that is busy refuses a second thread.
ONE_AT_A_TIME = Lock()
# Of these each sentence is an item or a line; of others they make one paragraph.
ITEMS = frozenset((Kind.LIST, Kind.FIELDS, Kind.ADDRESS))
# The title of a document is its first heading; those of its blocks lie below.
TITLE_DEPTH = 1
# How typst says that no font has a letter; the rest of what it says holds the text.
NO_LETTER = "could not be displayed"


def to_pdf(document: Document, layout: str) -> bytes:
    """Set a document in one of `LAYOUTS`.

    Raises `MissingFontError` where the system lacks a font, or every font a letter,
    and `UsageError` for what cannot be set at all.
    """
    if layout not in LAYOUTS:
        raise UsageError(
            "unknown_layout", f"A layout is one of these: {', '.join(LAYOUTS)}."
        )
    seen = visible(document)
    fonts = fonts_for(seen.language, "".join(_texts(seen)))
    return set_in(layout, _content(seen), fonts)


def set_in(layout: str, content: JsonObject, fonts: Fonts) -> bytes:
    """Set what a layout wants to know; what typst only warns of is an error here."""
    for family, package in missing(fonts):
        raise MissingFontError(
            "missing_font",
            f"This PDF needs the font {family}; on Debian, install {package}.",
        )
    given = {
        **content,
        "layout": layout,
        "families": list(fonts.families),
        "cjk": fonts.is_east_asian,
    }
    try:
        with ONE_AT_A_TIME:
            made, warnings = _compiler(fonts.folders).compile_with_warnings(
                input=f"{FOLDER}/{layout}.typ",
                format="pdf",
                sys_inputs={"document": json.dumps(given)},
                pdf_standards="ua-1",
                timestamp=TIMESTAMP,
            )
    except typst.TypstError as error:
        # Not chained: it holds words of the document.
        raise _refusal(error.message) from None
    if warnings or not isinstance(made, bytes):
        raise _refusal("")
    return made


def missing(fonts: Fonts) -> tuple[tuple[str, str], ...]:
    """Give what this machine lacks: each font, and the package that brings it."""
    known = _families(fonts.folders)
    return tuple(each for each in fonts.needed if each[0] not in known)


def _refusal(message: str) -> MissingFontError | UsageError:
    if NO_LETTER in message:
        return MissingFontError(
            "missing_letter",
            "This document has a letter that no font here can draw; write it in another"
            " script, or name a font for it in publishing/fonts.toml.",
        )
    return UsageError(
        "unset_document",
        "This document cannot be set as a PDF; see that it has a title and its layout"
        " is whole.",
    )


def _content(document: Document) -> JsonObject:
    """Give what a layout is told."""
    return {
        "language": document.language,
        "direction": document.direction,
        "title": document.title,
        "number": document.number,
        "notices": list(document.notices),
        "words": dict(document.words),
        "blocks": _blocks(document),
    }


def _blocks(document: Document) -> list[Json]:
    """Give the blocks; headings go down one step at a time, as their tags must."""
    headings = [each for each in document.blocks if each.kind is Kind.HEADING]
    levels = sorted({each.level for each in headings})
    told: list[Json] = []
    depth = TITLE_DEPTH
    for block in document.blocks:
        if block.kind is Kind.HEADING:
            wanted = TITLE_DEPTH + 1 + levels.index(block.level)
            depth = min(depth + 1, wanted)
        told.append(_block(block, document.language, depth))
    return told


def _block(block: Block, language: str, depth: int) -> JsonObject:
    texts = [sentence.text for sentence in block.sentences]
    items = texts if block.kind in ITEMS else [_joined(texts, language)]
    return {
        "kind": block.kind.value,
        "label": block.label,
        "depth": depth,
        "items": list(items),
    }


def _texts(document: Document) -> Iterator[str]:
    """Give every text that is printed, for its letters."""
    yield document.title
    yield document.number or ""
    yield from document.notices
    yield from (word for _, word in document.words)
    for block in document.blocks:
        yield block.label or ""
        yield from (sentence.text for sentence in block.sentences)


def _joined(texts: list[str], language: str) -> str:
    return ("" if language in UNSPACED else " ").join(texts)


@cache
def _compiler(folders: tuple[str, ...]) -> typst.Compiler:
    """Give a typesetter that keeps its fonts from one document to the next."""
    return typst.Compiler(
        root=FOLDER, font_paths=_collection(folders), ignore_system_fonts=True
    )


@cache
def _families(folders: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_collection(folders).families())


@cache
def _collection(folders: tuple[str, ...]) -> typst.Fonts:
    """Find the fonts that come with typst, and those in some folders."""
    return typst.Fonts(include_system_fonts=False, font_paths=list(folders))
