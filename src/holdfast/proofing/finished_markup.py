"""HTML, feeds and the parts of a Word file → all their words, hidden ones too."""

import base64
import binascii
import re
from html.parser import HTMLParser
from xml.parsers import expat

from holdfast.proofing.finished_pdf import printable_strings

# Elements inside a line: what they part may be one word. Of a Word file, all within
# a paragraph that are not listed as ending one.
WITHIN_A_LINE = frozenset(
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rb rp rt ruby s"
    " samp small span strike strong sub sup time tt u var wbr".split()
)
WORD_FILE = "w:"
ENDING = frozenset(
    "w:p w:tr w:tc w:tbl w:br w:cr w:tab w:comment w:footnote w:endnote w:body w:sdt"
    " w:txbxContent w:instrText w:sectPr w:pPr w:docDefaults w:style".split()
)
# How a word processor looks for styles that nobody made: "Light Grid Accent 1".
OF_THE_PROGRAM = "w:lsdException"
PACKED = re.compile(r"data:([\w.+/-]*)[^,\"'()\s]*;base64,([A-Za-z0-9+/=\s]+)")
PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
MOST_NESTED = 3


class _Words(HTMLParser):
    """Collects text, attributes, comments and declarations as a page is parsed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.told: list[str] = []
        self.aside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the names and values of attributes apart from the text."""
        self._part(tag)
        for name, value in attrs:
            self.aside += [name, value or ""]

    def handle_endtag(self, tag: str) -> None:
        """Part what the element parts."""
        self._part(tag)

    def handle_data(self, data: str) -> None:
        """Keep text, script and style."""
        self.told.append(data)

    def handle_comment(self, data: str) -> None:
        """Keep what a comment says."""
        self.aside.append(data)

    def handle_decl(self, decl: str) -> None:
        """Keep what a declaration says."""
        self.aside.append(decl)

    def handle_pi(self, data: str) -> None:
        """Keep what an instruction to a program says."""
        self.aside.append(data)

    def unknown_decl(self, data: str) -> None:
        """Keep what stands in CDATA as text."""
        self.told.append(data.removeprefix("CDATA["))

    def _part(self, tag: str) -> None:
        if tag not in WITHIN_A_LINE:
            self.told.append("\n")


def words_of_markup(untrusted_text: str, nested: int = 0) -> str:
    """Give every word of a page or a feed; of pages packed inside it too."""
    collected = _Words()
    collected.feed(PACKED.sub(_unpacked, untrusted_text))
    collected.close()
    aside = "\n".join(dict.fromkeys(collected.aside))
    found = "".join(collected.told) + "\n" + aside
    if "%" in aside:
        found += "\n" + PERCENT.sub(_unquoted, aside)
    if nested < MOST_NESTED and re.search(r"<\w", found):
        found += "\n" + words_of_markup(found, nested + 1)
    return found


def words_of_xml(untrusted_bytes: bytes) -> str:
    """Give every word of a part of a Word file; what is no XML is read as a page.

    Such a part has thousands of elements; hence a parser that is quick about them.
    """
    told: list[str] = []
    aside: dict[str, None] = {}

    def part(tag: str) -> None:
        if not tag.startswith(WORD_FILE) or tag in ENDING:
            told.append("\n")

    def begin(tag: str, attributes: list[str]) -> None:
        part(tag)
        if attributes and tag != OF_THE_PROGRAM:
            note(*attributes)

    def note(*texts: str) -> None:
        aside.update(dict.fromkeys(texts))

    parser = expat.ParserCreate()
    parser.buffer_text = parser.ordered_attributes = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = part
    parser.CharacterDataHandler = told.append
    parser.CommentHandler = parser.ProcessingInstructionHandler = note
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(untrusted_bytes, True)  # noqa: FBT003 - the library takes it so
    except expat.ExpatError:
        return words_of_markup(untrusted_bytes.decode("utf-8", "backslashreplace"))
    return "".join(told) + "\n" + "\n".join(aside)


def _refuse(*_: object) -> None:
    """Refuse entities of the file's own: no finished file has any."""
    raise expat.ExpatError


def _unpacked(packed: re.Match[str]) -> str:
    """Give the readable part of what a page carries packed; of fonts nothing."""
    if "font" in packed[1]:
        return ""
    try:
        plain = base64.b64decode(packed[2])
    except (binascii.Error, ValueError):
        return packed[0]
    if packed[1].startswith("text/") or "xml" in packed[1]:
        return plain.decode("utf-8", "replace").replace('"', " ")
    return " ".join(printable_strings(plain)).replace('"', " ")


def _unquoted(quoted: re.Match[str]) -> str:
    return bytes.fromhex(quoted[0].replace("%", "")).decode("utf-8", "replace")
