"""The harm review of a case as a document for the desk, detail by detail.

It holds what must not leave, so it is never made for anyone outside.
"""

from collections.abc import Iterator

from holdfast.facts.documents import Block, Document, Kind, Sentence, Tells
from holdfast.facts.harm_notes import HarmNote
from holdfast.facts.known import Known
from holdfast.facts.sentences import sentence
from holdfast.safety.danger import Danger, dangers
from holdfast.safety.harm_review import harm_notes, possibly_coerced
from holdfast.showing.case_words import answer_words
from holdfast.showing.words import word

TEMPLATE = "harm_review"
READERS = ("public", "partner", "forum")
"""For whom something is drafted outside the house, widest circle first."""
INTRODUCTION = (
    "Each entry is a detail that could harm someone if these readers saw it. Two people"
    " decide on each and write it under harm_review in the case; until then the default"
    " holds. That nothing is listed is no proof that nothing is dangerous."
)
COERCED = (
    "Some of what is known comes by messages from custody. They may have been forced:"
    " never answer one unasked, and pass no contact on because of it."
)
REGRET = "Before anything is issued: what would we regret having published?"


def harm_document(known: Known) -> Document:
    """Give the whole review, for each circle of readers outside the house."""
    return Document(
        template=TEMPLATE,
        audience="team",
        language="en",
        direction="ltr",
        title="Harm review",
        blocks=tuple(_blocks(known)),
        notices=("Internal: may name people.",),
    )


def _blocks(known: Known) -> Iterator[Block]:
    yield _told(INTRODUCTION)
    if possibly_coerced(known):
        yield _told(COERCED, Kind.NOTICE)
    for audience in READERS:
        notes = harm_notes(known, audience)
        readers = word("audiences", audience)
        yield _told(f"What {readers} would see", Kind.HEADING, level=1)
        if not notes:
            yield _told("Nothing on file is known to be dangerous for these readers.")
        for note in notes:
            yield from _entry(note, known)
    yield _told(REGRET, Kind.NOTICE)


def _entry(note: HarmNote, known: Known) -> Iterator[Block]:
    danger = dangers()[note.danger]
    yield _told(sentence(danger.label), Kind.HEADING)
    fields = {
        "Detail": "; ".join(_detail(each, known) for each in note.details),
        "Why": danger.why,
        "Evidence": f"{danger.told_evidence} ({danger.source})",
        "Safer": danger.safer,
        "Until people decide": sentence(word("harm_decisions", note.default)),
        "To decide": _decision(note, danger),
    }
    for name, told in fields.items():
        yield _told(told, Kind.FIELDS, name)


def _detail(field: str, known: Known) -> str:
    """Name a field and what is known of it."""
    found = known.by_question.get(field)
    if found is not None:
        values = ", ".join(answer_words(field, value) for value in found.values)
        return f"{word('fields', field)}: {values}"
    many = sum(each.field == field for each in known.personal)
    told = f": {many} on file" if many else ""
    return f"{word('fields', field)}{told}"


def _decision(note: HarmNote, danger: Danger) -> str:
    if note.decided is None:
        return danger.decide
    return f"Decided: {word('harm_decisions', note.decided)}."


def _told(
    text: str, kind: Kind = Kind.PARAGRAPH, label: str | None = None, level: int = 2
) -> Block:
    return Block(kind, (Sentence(text, Tells.FIXED),), label, level)
