"""Text → faults: does any sentence say more than the findings behind it?"""

from collections.abc import Sequence
from dataclasses import replace

from holdfast.facts.disclosed import Disclosed
from holdfast.facts.documents import Document, Tells
from holdfast.facts.proofs import Fault
from holdfast.proofing.aligned import Drafted, drafted, is_same, sources_of
from holdfast.proofing.figures import figure_faults
from holdfast.proofing.firmness import firmness_faults
from holdfast.proofing.held import Allowed, Held
from holdfast.proofing.sentences import Line, lines_of
from holdfast.proofing.topics import Proofed
from holdfast.proofing.unwrapped import unwrapped
from holdfast.reading.body import shadow_of

NOTHING = Allowed()


def proof(
    text: str,
    language: str,
    disclosed: Disclosed,
    draft: Document | None = None,
    also: Allowed = NOTHING,
) -> tuple[Fault, ...]:
    """Give what a text says that the details of `disclosed` do not carry, in order.

    `draft` is the document that the text was made of, where there is one: sentences
    go back to its sentences, and may use its figures. `also` holds further texts that
    may be quoted. Weaker wording than a finding's is never a fault.
    """
    published = disclosed.published_on
    sentences = drafted(draft, language, published)
    quoted = (*also.texts, *(_quotable(draft)))
    held = Held.of(disclosed, language, quoted)
    faults: list[Fault] = []
    labels = _labels(draft)
    joined = unwrapped(text, language)
    for line in lines_of(joined.text, language, published):
        sources = sources_of(line, sentences)
        if _is_untouched(line, sources):
            continue
        faults += figure_faults(line, held)
        if _plain(line.words) in labels:
            continue
        faults += firmness_faults(Proofed(line, disclosed, sources))
    placed = (replace(each, where=joined.back(each.where)) for each in faults)
    return tuple(sorted(placed, key=lambda fault: (fault.where, fault.code)))


def _is_untouched(line: Line, sources: Sequence[Drafted]) -> bool:
    """Say whether a sentence on law, or on what has happened to others, is the draft's.

    It rests on rows and provisions with sources of their own, and on no finding.
    """
    return any(
        each.sentence.tells is not Tells.FACT and is_same(each.line, line)
        for each in sources[:1]
    )


def _quotable(draft: Document | None) -> tuple[str, ...]:
    """Give the texts of a draft whose figures may be used again."""
    if draft is None:
        return ()
    told = tuple(each.text for each in draft.sentences)
    labels = tuple(block.label for block in draft.blocks if block.label)
    number = (draft.number,) if draft.number else ()
    printed = tuple(words for _key, words in draft.words)
    return (draft.title, *draft.notices, *told, *labels, *number, *printed)


def _labels(draft: Document | None) -> frozenset[str]:
    """Give the words of a draft that are the same in every document of its kind."""
    if draft is None:
        return frozenset()
    labels = (block.label for block in draft.blocks if block.label)
    fixed = (each.text for each in draft.sentences if each.tells is Tells.FIXED)
    printed = (words for _key, words in draft.words)
    return frozenset(map(_plain, (*labels, *fixed, *printed, *draft.notices)))


def _plain(words: str) -> str:
    """Give words as they are compared, however they are broken into lines."""
    return " ".join(shadow_of(words).split()).rstrip(" :.")
