"""The labelled edits of `firmness/*.toml`, and what the proof makes of each."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.documents import Block, Document, Kind, Sentence, Tells
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import Firmness
from holdfast.facts.proofs import Fault
from holdfast.proofing.proof import proof
from holdfast.proofing.sentences import lines_of

FOLDER = Path(__file__).parent / "firmness"
FINE = "none"
KEYS = {"name", "language", "findings", "draft", "edited", "fault"}
LABELS = {FINE, "too_firm", "unheld_number", "unheld_date", "unheld_place"}


@dataclass(frozen=True)
class Edit:
    """A draft and what an editor made of it, with the fault that it should have."""

    name: str
    language: str
    disclosed: Disclosed
    draft: str
    edited: str
    fault: str

    @property
    def is_fine(self) -> bool:
        """Say whether nothing is wrong with it."""
        return self.fault == FINE

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Give what the proof finds in it."""
        return proof(self.edited, self.language, self.disclosed, self.document)

    @property
    def of_draft(self) -> tuple[Fault, ...]:
        """Give what the proof finds in the draft, as it was."""
        return proof(self.draft, self.language, self.disclosed, self.document)

    @property
    def document(self) -> Document:
        """Give the draft as the document that publishing would have made."""
        questions = tuple(each.question for each in self.disclosed.details)
        hedge = (
            max((each.hedge for each in self.disclosed.details), key=RANK.index)
            if questions
            else None
        )
        tells = Tells.FACT if questions else Tells.LAW
        sentences = tuple(
            Sentence(line.sighted.text, tells, questions, questions, hedge)
            for line in lines_of(self.draft, self.language, None)
        )
        block = Block(Kind.PARAGRAPH, sentences)
        return Document(
            "press_release", "public", self.language, "ltr", "", (block,), ()
        )


RANK = list(Firmness)


def load_edits(path: Path) -> tuple[Edit, ...]:
    """Read a file of labelled edits; refuses what it does not know."""
    cases = tomllib.loads(path.read_text("utf-8"))["case"]
    return tuple(_edit(case) for case in cases)


def _edit(case: dict[str, Any]) -> Edit:
    if case.keys() != KEYS or case["fault"] not in LABELS:
        raise ValueError(case["name"])
    details = tuple(
        Detail(
            question=each["question"],
            values=tuple(_value(value) for value in each.get("values", ())),
            hedge=Firmness(each["hedge"]),
            rests_on=("f",),
            range=_value(each["range"]) if "range" in each else None,
        )
        for each in case["findings"]
    )
    disclosed = Disclosed("public", draft_only=True, details=details)
    return Edit(
        case["name"],
        case["language"],
        disclosed,
        case["draft"],
        case["edited"],
        case["fault"],
    )


def _value(value: str | int | dict[str, Any]) -> AnswerValue:
    if isinstance(value, dict):
        approximate = value.get("approximate", False)
        return Count(value.get("min"), value.get("max"), approximate)
    return Count.exactly(value) if isinstance(value, int) else value
