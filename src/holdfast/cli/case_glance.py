"""Who faces return, from where, to where, by when, fearing what: ten seconds."""

from dataclasses import dataclass

from holdfast.cases.overview import Answer, Overview
from holdfast.facts.casefile import CaseFile
from holdfast.showing.case_headline import latest_status
from holdfast.showing.case_words import (
    answer_words,
    hedged,
    question_words,
    report_words,
    said_words,
)

MOST_SHOWN = 8
ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("How many", ("how_many",)),
    ("Already returned", ("how_many_returned",)),
    ("From", ("nationality",)),
    ("Sent by", ("sending_state",)),
    ("Sent to", ("destination_state", "onward_states")),
    ("Picked up", ("arrested_where", "arrested_when")),
    ("Held in", ("held_where",)),
    ("By when", ("deadline",)),
    ("Fearing", ("feared_harms",)),
    ("Kept from", ("access_denied",)),
)
"""What is shown at a glance, and which questions answer it."""
ALWAYS = frozenset(("How many", "Sent by", "Sent to", "Held in", "By when", "Fearing"))
NOT_TOLD = "not known"


@dataclass(frozen=True, slots=True)
class Told:
    """One answer at a glance: its words, its hedge in words, whether it is a rival."""

    words: str
    hedge: str


@dataclass(frozen=True, slots=True)
class Glance:
    """One line of the view; `rivals` counts the answers of which one can be true."""

    called: str
    told: tuple[Told, ...]
    rivals: int = 0
    more: int = 0


def glances(case: CaseFile, overview: Overview) -> list[Glance]:
    """Give the lines of the view, the latest word last."""
    lines = [_line(overview, called, questions) for called, questions in ROWS]
    kept = [line for line in lines if line.told or line.called in ALWAYS]
    latest = latest_status(case, overview)
    if latest is not None:
        kept.append(Glance("Latest word", (_latest(case, latest),)))
    return kept


def unknown_words(overview: Overview) -> list[str]:
    """Name what no report says, though every case is asked it."""
    asked = [question_words(question) for question in overview.unknown]
    return [words[:1].lower() + words[1:] for words in asked]


def _line(overview: Overview, called: str, questions: tuple[str, ...]) -> Glance:
    told: list[Told] = []
    rivals = 0
    for question in questions:
        answers = overview.answers(question)
        told += [_told(question, answer) for answer in answers]
        contested = {c.question for c in overview.contradictions}
        rivals += len(answers) if question in contested else 0
    return Glance(called, tuple(told[:MOST_SHOWN]), rivals, len(told[MOST_SHOWN:]))


def _told(question: str, answer: Answer) -> Told:
    return Told(said_words(question, answer), hedged(answer.hedge))


def _latest(case: CaseFile, latest: Answer) -> Told:
    reports = {filed.key: filed for filed in case.reports}
    said_by = report_words(reports[latest.sayings[-1].report])
    firmness = hedged(latest.hedge)
    who = f"{firmness}, {said_by}" if firmness else said_by
    return Told(answer_words("what_happened", latest.value), who)
