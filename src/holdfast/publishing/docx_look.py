"""How a DOCX looks: its styles, language and fonts, what stands above and below."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import cast

import docx
from docx.document import Document as Word
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from holdfast.facts.documents import Document

PLAIN, TITLE, QUOTE, NOTICE = "Normal", "Title", "Quote", "Caption"
NUMBERS, BULLETS = "List Number", "List Bullet"
ADDRESS, LABEL, TABLE = "No Spacing", "Body Text", "Table Grid"
HEAD = "Header"

LATIN = "Georgia"
EAST_ASIAN = {"ja": "MS Mincho", "ko": "Batang", "zh": "SimSun"}
REGIONS = {
    "en": "en-GB",
    "es": "es-ES",
    "fr": "fr-FR",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "zh": "zh-CN",
}
INK, QUIET = RGBColor(0x17, 0x39, 0x4A), RGBColor(0x4D, 0x5A, 0x62)
WARN = RGBColor(0x5F, 0x39, 0x00)
# Style: size in points, bold, colour, space before and after in points.
LOOKS: dict[str, tuple[float, bool, RGBColor | None, float, float]] = {
    PLAIN: (11, False, None, 0, 7),
    TITLE: (22, True, INK, 10, 12),
    "Heading 1": (14, True, INK, 16, 5),
    "Heading 2": (12, True, INK, 12, 4),
    QUOTE: (11, False, None, 4, 8),
    NOTICE: (9.5, True, WARN, 0, 3),
    ADDRESS: (11, False, None, 0, 0),
    LABEL: (10, False, QUIET, 0, 3),
    HEAD: (8.5, False, QUIET, 0, 2),
    "Footer": (8.5, False, QUIET, 0, 0),
}
FACES = ("ascii", "hAnsi", "cs")
THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
# Fonts that the library's empty document lists for scripts and styles it does not use:
# nobody sees them, what searches the file does, and one sounds like a person's name.
OF_A_SCRIPT = re.compile(rb"\s*<a:font\s[^>]*/>")
OF_THE_TABLE = re.compile(rb"\s*<w:font\s.*?</w:font>", re.DOTALL)
NAME = re.compile(rb'w:name="([^"]*)"')
USED = "//@w:ascii | //@w:hAnsi | //@w:eastAsia | //@w:cs"
PAGE_WIDTH, PAGE_HEIGHT, EDGE = Mm(210), Mm(297), Mm(28)
BETWEEN = " · "


def dress(word: Word, language: str, direction: str) -> None:
    """Give a document its page, fonts, language and direction."""
    for name in LOOKS:
        _look(word, name, language)
    _speak(word, language)
    if direction == "rtl":
        style = word.styles[PLAIN].element
        style.get_or_add_pPr().insert(0, _element("w:bidi"))
        style.get_or_add_rPr().append(_element("w:rtl"))
    section = word.sections[0]
    section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
    section.left_margin = section.right_margin = EDGE


def heading(level: int) -> str:
    """Name the style of a heading."""
    return f"Heading {min(level, 2)}"


def put_in(paragraph: Paragraph, style: str) -> Paragraph:
    """Give a paragraph its style, as the library does, and much sooner.

    For each paragraph the library goes through all styles to find the usual one.
    """
    paragraph._p.style = _style_ids()[style]  # noqa: SLF001 -- as said above
    return paragraph


@cache
def _style_ids() -> Mapping[str, str | None]:
    """Give the ids of styles by name; of the plain one, which goes unsaid, none."""
    ids = {style.name: style.style_id for style in docx.Document().styles}
    return {**ids, PLAIN: None}


def write_edges(word: Word, document: Document) -> None:
    """Write what stands on every page: what this is, the notices, the page."""
    section = word.sections[0]
    section.different_first_page_header_footer = True
    told = dict(document.words)
    parts = ("HOLDFAST", told.get("kind"), document.number, told.get("date"))
    line = BETWEEN.join(filter(None, parts))
    for head in (section.first_page_header, section.header):
        head.paragraphs[0].text = line
    for notice in document.notices:
        section.header.add_paragraph(notice, NOTICE)
    for foot in (section.first_page_footer, section.footer):
        _count_pages(foot.paragraphs[0])


def number_anew(word: Word, items: Iterable[Paragraph]) -> None:
    """Have a list begin at 1, whatever list stood before it."""
    numbering = word.part.numbering_part.element
    usual = word.styles[NUMBERS].element.pPr.numPr.numId.val
    number = numbering.add_num(numbering.num_having_numId(usual).abstractNumId.val)
    number.add_lvlOverride(0).add_startOverride(1)
    for item in items:
        properties: BaseOxmlElement = item._p.get_or_add_pPr()  # noqa: SLF001 -- as below
        place = _element("w:numPr")
        place.append(_element("w:ilvl", val="0"))
        place.append(_element("w:numId", val=str(number.numId)))
        properties.append(place)


def leave_out_unused_fonts(word: Word) -> None:
    """Take every font out of theme and table that no style of the file names."""
    used = {name.encode("utf-8") for name in _used(word)}
    for link in word.part.rels.values():
        if link.reltype == RELATIONSHIP_TYPE.THEME:
            _rewrite(link.target_part, OF_A_SCRIPT.sub(b"", link.target_part.blob))
        elif link.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
            kept = OF_THE_TABLE.sub(
                lambda font: font[0] if _name(font[0]) in used else b"",
                link.target_part.blob,
            )
            _rewrite(link.target_part, kept)


def _look(word: Word, name: str, language: str) -> None:
    size, bold, colour, before, after = LOOKS[name]
    style = word.styles[name]
    style.font.name = LATIN
    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.italic = False
    if colour is not None:
        style.font.color.rgb = colour
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    _set_faces(style.element.rPr.rFonts, language)


def _set_faces(faces: BaseOxmlElement, language: str) -> None:
    """Name the fonts outright: a theme would bring others."""
    for themed in THEMED:
        faces.attrib.pop(qn(f"w:{themed}"), None)
    for face in FACES:
        faces.set(qn(f"w:{face}"), LATIN)
    faces.set(qn("w:eastAsia"), EAST_ASIAN.get(language, LATIN))


def _speak(word: Word, language: str) -> None:
    """Say which language the text is in, for spelling and for reading aloud."""
    tag = REGIONS.get(language, language)
    for spoken in word.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), tag)
        spoken.set(qn("w:eastAsia"), tag)
        spoken.set(qn("w:bidi"), tag)


def _count_pages(paragraph: Paragraph) -> None:
    """Write "1 / 3" in fields that the word processor keeps right."""
    for place, name in enumerate(("PAGE", "NUMPAGES")):
        if place:
            paragraph.add_run(" / ")
        field = _element("w:fldSimple", instr=name)
        # Until it is counted the field shows what stands in it.
        field.append(paragraph.add_run("1")._r)  # noqa: SLF001 -- as below
        body: BaseOxmlElement = paragraph._p  # noqa: SLF001 -- the library has no fields
        body.append(field)


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    element = cast("BaseOxmlElement", OxmlElement(name))
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _used(word: Word) -> Iterator[str]:
    for part in (word.styles.element, word.part.numbering_part.element):
        yield from part.xpath(USED)


def _name(font: bytes) -> bytes:
    found = NAME.search(font)
    return found[1] if found else b""


def _rewrite(part: Part, blob: bytes) -> None:
    part._blob = blob  # noqa: SLF001 -- the library reads such parts and changes none
