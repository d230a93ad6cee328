"""`Document` → DOCX for an editor: real styles, one run a sentence, nothing told of us.

What an editor changed is found by comparing runs: each that is not blank is one
sentence. The same document gives the same bytes, and its properties name nobody.
"""

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as Word
from docx.text.paragraph import Paragraph

from holdfast.facts.documents import Block, Document, Kind, Sentence
from holdfast.publishing.docx_look import (
    ADDRESS,
    BULLETS,
    LABEL,
    NOTICE,
    NUMBERS,
    PLAIN,
    QUOTE,
    TABLE,
    TITLE,
    dress,
    heading,
    leave_out_unused_fonts,
    number_anew,
    put_in,
    write_edges,
)
from holdfast.publishing.text import UNSPACED
from holdfast.publishing.visible import visible

# The day that archives begin at; it tells nothing.
NO_DAY = (1980, 1, 1, 0, 0, 0)
# What the library's empty document brings along and nobody needs.
LEFT_OUT = ("customXml", "extended-properties", "stylesWithEffects", "thumbnail")
STYLES = {Kind.PARAGRAPH: PLAIN, Kind.QUOTE: QUOTE, Kind.NOTICE: NOTICE}


def to_docx(document: Document) -> bytes:
    """Write a document as a file for word processors."""
    seen = visible(document)
    word = docx.Document()
    _strip(word, seen)
    dress(word, seen.language, seen.direction)
    leave_out_unused_fonts(word)
    write_edges(word, seen)
    for each in seen.notices:
        put_in(word.add_paragraph(each), NOTICE)
    put_in(word.add_paragraph(seen.title), TITLE)
    for kind, run in groupby(seen.blocks, key=lambda block: block.kind):
        if kind is Kind.FIELDS:
            _write_fields(word, tuple(run), seen.language)
        else:
            for block in run:
                _write(word, block, seen.language)
    saved = BytesIO()
    word.save(saved)
    return _dayless(saved.getvalue())


def _write(word: Word, block: Block, language: str) -> None:
    if block.kind is Kind.LIST:
        _write_list(word, block)
    elif block.kind is Kind.ADDRESS:
        _write_lines(word, block)
    elif block.kind is Kind.HEADING:
        paragraph = put_in(word.add_paragraph(), heading(block.level))
        _add(paragraph, block.sentences, language)
    else:
        paragraph = put_in(word.add_paragraph(), STYLES[block.kind])
        _add(paragraph, block.sentences, language)


def _write_list(word: Word, block: Block) -> None:
    numbered = block.label is not None
    items = [
        put_in(word.add_paragraph(sentence.text), NUMBERS if numbered else BULLETS)
        for sentence in block.sentences
    ]
    if numbered:
        number_anew(word, items)


def _write_lines(word: Word, block: Block) -> None:
    """Write an address, the office first; an empty line follows it."""
    for sentence in block.sentences:
        put_in(word.add_paragraph(sentence.text), ADDRESS)
    put_in(word.add_paragraph(), ADDRESS)


def _write_fields(word: Word, blocks: Sequence[Block], language: str) -> None:
    """Write what a form asks beside what is answered, empty where nothing is."""
    table = word.add_table(rows=0, cols=2, style=TABLE)
    for block in blocks:
        asked, answered = table.add_row().cells
        put_in(asked.paragraphs[0], LABEL).add_run(block.label)
        _add(answered.paragraphs[0], block.sentences, language)
    word.add_paragraph()


def _add(paragraph: Paragraph, sentences: Sequence[Sentence], language: str) -> None:
    for place, sentence in enumerate(sentences):
        if place and language not in UNSPACED:
            paragraph.add_run(" ")
        paragraph.add_run(sentence.text)


def _strip(word: Word, document: Document) -> None:
    """Take out what tells of the library's own document; keep title and language."""
    for part in (word.part.package, word.part):
        for key, link in tuple(part.rels.items()):
            if link.reltype.endswith(LEFT_OUT):
                del part.rels[key]
    properties = word.core_properties
    for element in tuple(properties._element):  # noqa: SLF001 -- else none is emptied
        properties._element.remove(element)  # noqa: SLF001 -- the same
    properties.title = document.title
    properties.language = document.language


def _dayless(archive: bytes) -> bytes:
    """Pack an archive again without the hour at which it was packed."""
    packed = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(packed, "w") as new:
        for name in old.namelist():
            entry = ZipInfo(name, NO_DAY)
            new.writestr(entry, old.read(name), ZIP_DEFLATED)
    return packed.getvalue()
