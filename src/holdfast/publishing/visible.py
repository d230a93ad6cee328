"""`visible`: a document without the signs that nobody sees, before it is printed.

They can turn the direction of a line, hide a word from a search, or break a file.
"""

import re
from dataclasses import replace

from holdfast.facts.documents import Block, Document

# What would break a line becomes a blank.
BREAK = re.compile("[\t-\r\x85\u2028\u2029]+")
# Controls, turns of direction, blanks of no width, halves of letters. The two that join
# and part letters in Persian and in Indian scripts (U+200C, U+200D) are needed there.
UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\uffff]"
)


def visible(document: Document) -> Document:
    """Give a document of which every sign can be seen."""
    return replace(
        document,
        title=_seen(document.title),
        number=document.number and _seen(document.number),
        notices=tuple(map(_seen, document.notices)),
        words=tuple((name, _seen(word)) for name, word in document.words),
        blocks=tuple(map(_block, document.blocks)),
    )


def _block(block: Block) -> Block:
    sentences = (replace(each, text=_seen(each.text)) for each in block.sentences)
    label = block.label and _seen(block.label)
    return replace(block, sentences=tuple(sentences), label=label)


def _seen(text: str) -> str:
    return UNSEEN.sub("", BREAK.sub(" ", text))
