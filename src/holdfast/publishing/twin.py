"""`Document` → JSON: the same text for programs, each sentence with what it rests on.

It stays in the house: it names findings, and what is missing.
"""

from holdfast.facts.documents import Block, Document, Sentence
from holdfast.facts.leaves import JsonObject

VERSION = 1


def to_json(document: Document) -> JsonObject:
    """Give a document as simple values, in the order it is read."""
    return {
        "version": VERSION,
        "template": document.template,
        "audience": document.audience,
        "language": document.language,
        "direction": document.direction,
        "reviewed": document.is_reviewed,
        "number": document.number,
        "title": document.title,
        "notices": list(document.notices),
        "words": dict(document.words),
        "blocks": [_block(block) for block in document.blocks],
        "missing": [
            {"field": each.field, "where": each.where} for each in document.missing
        ],
    }


def _block(block: Block) -> JsonObject:
    return {
        "kind": block.kind.value,
        "label": block.label,
        "level": block.level,
        "sentences": [_sentence(each) for each in block.sentences],
    }


def _sentence(sentence: Sentence) -> JsonObject:
    return {
        "text": sentence.text,
        "tells": sentence.tells.value,
        "questions": list(sentence.questions),
        "rests_on": list(sentence.rests_on),
        "hedge": sentence.hedge.value if sentence.hedge else None,
    }
