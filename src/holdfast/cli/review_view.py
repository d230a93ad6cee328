"""A review for people, as lines with places, and for programs, as JSON."""

import json
from dataclasses import dataclass

from holdfast.cli.escaped_json import ESCAPED, INTERNAL
from holdfast.facts.harm_notes import HarmNote
from holdfast.facts.leaves import JsonObject
from holdfast.facts.proofs import Fault
from holdfast.facts.sentences import sentence
from holdfast.facts.spans import Span
from holdfast.safety.danger import dangers
from holdfast.safety.residue import Hit
from holdfast.showing.words import one_line, word

VERSION = 1
CLEAN = (
    "Nothing was found that goes beyond the case. The review finds words, not meaning:"
    " read the text once more as the State that it speaks of would."
)


@dataclass(frozen=True, slots=True)
class Review:
    """What was found in a text, each thing at its place.

    `refused` says why this audience may be told nothing of the case at all.
    """

    words: str
    audience: str
    refused: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    stale: tuple[Fault, ...] = ()
    harm: tuple[HarmNote, ...] = ()
    hits: tuple[Hit, ...] = ()

    @property
    def is_stopped(self) -> bool:
        """Say whether anything stands in the way of this text."""
        return any((self.refused, self.faults, self.stale, self.harm, self.hits))


def review_text(review: Review) -> str:
    """Tell a review in lines that fit a terminal."""
    sections = {
        "Nothing may be told": list(review.refused),
        "Withheld, and still in the text": [_hit(review, hit) for hit in review.hits],
        "Firmer than what is known, or held by no finding": [
            _fault(review, each) for each in review.faults
        ],
        "Stale: what these rest on has changed": [
            _fault(review, each) for each in review.stale
        ],
        "Could harm": [_note(review, note) for note in review.harm],
    }
    told = "\n\n".join(_section(head, each) for head, each in sections.items() if each)
    return f"{told or CLEAN}\n"


def review_json(review: Review) -> str:
    """Give a review as JSON; what is withheld is told by field and place alone."""
    told: JsonObject = {
        **INTERNAL,
        "version": VERSION,
        "audience": review.audience,
        "refused": list(review.refused),
        "withheld": [_placed(hit.span, {"field": hit.field}) for hit in review.hits],
        "faults": [_fault_json(each) for each in review.faults],
        "stale": [_fault_json(each) for each in review.stale],
        "harm": [_note_json(note) for note in review.harm],
    }
    return json.dumps(told, ensure_ascii=False, indent=2).translate(ESCAPED) + "\n"


def _section(head: str, each: list[str]) -> str:
    return "\n".join([head, *(f"  • {one}" for one in each)])


def _fault(review: Review, fault: Fault) -> str:
    return f"{_line(review, fault.where)}: “{one_line(fault.words)}”. {fault.sentence}"


def _hit(review: Review, hit: Hit) -> str:
    """Name the place and the field; the words are covered even here."""
    field = word("fields", hit.field)
    return f"{_line(review, hit.span)}: {field}. Take it out of the text."


def _note(review: Review, note: HarmNote) -> str:
    danger = dangers()[note.danger]
    where = f"{_line(review, note.where)}: " if note.where else ""
    words = f"“{one_line(note.words)}”. " if note.words else ""
    told = f"{sentence(danger.label)}: {danger.why} Safer: {danger.safer}"
    return f"{where}{words}{told}"


def _line(review: Review, where: Span) -> str:
    return f"line {review.words.count(chr(10), 0, where.start) + 1}"


def _placed(where: Span | None, told: JsonObject) -> JsonObject:
    place: JsonObject = {"start": where.start, "end": where.end} if where else {}
    return {**place, **told}


def _fault_json(fault: Fault) -> JsonObject:
    told: JsonObject = {
        "code": str(fault.code),
        "words": fault.words,
        "questions": list(fault.questions),
        "sentence": fault.sentence,
    }
    return _placed(fault.where, told)


def _note_json(note: HarmNote) -> JsonObject:
    danger = dangers()[note.danger]
    told: JsonObject = {
        "danger": note.danger,
        "words": note.words,
        "why": danger.why,
        "evidence": danger.told_evidence,
        "safer": danger.safer,
        "decide": danger.decide,
    }
    return _placed(note.where, told)
