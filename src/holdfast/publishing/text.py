"""`Document` → plain text for an e-mail: 72 columns, wide letters counted as two."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping

from holdfast.facts.documents import Block, Document, Kind
from holdfast.publishing.visible import visible

WIDTH = 72
INDENT, BLANK = "  ", "____"
# A paragraph that ends with one of these opens the list below it.
OPENS = (":", "：")
WIDE = frozenset("WF")
UNSPACED = frozenset(("ja", "zh"))
# What may not begin a line, and what may not end one, where letters stand unparted.
NO_START = frozenset("、。，．,.!?！？：；:;)）」』】》〉”’%…")
NO_END = frozenset("(（「『【《〈“‘")
HEAVY, LIGHT = "=", "-"


def to_text(document: Document) -> str:
    """Write a document as text; nothing is hidden in it and nothing left out."""
    document = visible(document)
    parts = [_head(document), *_body(document)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(document: Document) -> str:
    words = dict(document.words)
    top = [words.get("kind", ""), document.number or "", words.get("date", "")]
    lines = [line for line in top if line]
    notices = [line for notice in document.notices for line in _wrapped(notice)]
    title = _wrapped(document.title)
    ruled = HEAVY * max(map(width, title), default=1)
    return "\n\n".join(
        "\n".join(part) for part in (lines, notices, [*title, ruled]) if part
    )


def _body(document: Document) -> Iterator[str]:
    """Give the blocks; what opens a list stands right above it."""
    opening = ""
    for block in document.blocks:
        told = opening + "\n".join(LINES[block.kind](block, document.language))
        opening = f"{told}\n" if told.endswith(OPENS) else ""
        if not opening:
            yield told


def _heading(block: Block, language: str) -> Iterator[str]:
    lines = _wrapped(_joined(block, language))
    yield from lines
    yield LIGHT * max(map(width, lines), default=1)


def _list(block: Block, _: str) -> Iterator[str]:
    for sentence in block.sentences:
        yield from _hung(sentence.text, "- ")


def _field(block: Block, _: str) -> Iterator[str]:
    yield from _wrapped(f"{block.label or ''}:")
    for text in [each.text for each in block.sentences] or [BLANK]:
        yield from _hung(text, INDENT)


def _address(block: Block, _: str) -> Iterator[str]:
    for text in (block.label, *(each.text for each in block.sentences)):
        if text:
            yield from _wrapped(text)


def _indented(block: Block, language: str) -> Iterator[str]:
    yield from _hung(_joined(block, language), INDENT)


def _paragraph(block: Block, language: str) -> Iterator[str]:
    yield from _wrapped(_joined(block, language))


LINES: Mapping[Kind, Callable[[Block, str], Iterator[str]]] = {
    Kind.ADDRESS: _address,
    Kind.FIELDS: _field,
    Kind.HEADING: _heading,
    Kind.LIST: _list,
    Kind.NOTICE: _indented,
    Kind.PARAGRAPH: _paragraph,
    Kind.QUOTE: _indented,
}
"""How each kind of block is set in lines."""


def _joined(block: Block, language: str) -> str:
    between = "" if language in UNSPACED else " "
    return between.join(sentence.text for sentence in block.sentences)


def _hung(text: str, mark: str) -> Iterator[str]:
    """Wrap a text behind a mark; the lines after the first stand below its words."""
    for place, line in enumerate(_wrapped(text, WIDTH - len(mark))):
        yield f"{mark if place == 0 else ' ' * len(mark)}{line}"


def _wrapped(text: str, columns: int = WIDTH) -> list[str]:
    """Break a text into lines: at blanks, and between letters that stand unparted."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and width(line) + width(piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str) -> Iterator[str]:
    """Part a text where a line may end."""
    piece = ""
    for place, letter in enumerate(text):
        piece += letter
        after = text[place + 1 : place + 2]
        if letter == " " or (_is_unparted(letter, after)):
            yield piece
            piece = ""
    yield piece


def _is_unparted(letter: str, after: str) -> bool:
    """Say whether a line may end between two letters, as it may in Chinese."""
    if not after or after in NO_START or letter in NO_END or " " in (letter, after):
        return False
    return _is_han(letter) or _is_han(after)


def _is_han(letter: str) -> bool:
    """Say whether words are written without blanks in this letter's script."""
    return unicodedata.east_asian_width(letter) in WIDE and not "가" <= letter <= "힣"


def width(text: str) -> int:
    """Give how many columns a text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in WIDE else 1
