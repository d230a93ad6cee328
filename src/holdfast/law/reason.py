"""`reason(situation, on)`: a situation → its legal sheet; it never concludes."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from holdfast.errors import BadLawError
from holdfast.facts.legal import (
    Duty,
    ForumLine,
    LegalSheet,
    Opens,
    Remark,
    SetAside,
)
from holdfast.facts.situation import Leg, Situation
from holdfast.law.corpus import Corpus, corpus
from holdfast.law.duties import duties_of, in_order
from holdfast.law.forums_open import forums_of
from holdfast.law.matter import Matter
from holdfast.law.remarks import remarks_of
from holdfast.law.steps import Sheet, steps_of

ASYLUM = "asylum"
RANKS = tuple(Opens)
Line = TypeVar("Line", Remark, SetAside)


def reason(situation: Situation, on: date, known: Corpus | None = None) -> LegalSheet:
    """Draw up the sheet of a situation on the day of the act.

    Raises `BadLawError` for a harm or a body that nobody defined.
    """
    known = known or corpus()
    _refuse_unknown_bodies(situation, known)
    duties: list[Duty] = []
    aside: list[SetAside] = []
    notes: list[Remark] = []
    questions: list[Remark] = []
    forums: list[ForumLine] = []
    for leg in situation.legs:
        matter = _matter(situation, leg, on, known)
        more_notes, more_questions = remarks_of(matter)
        notes += more_notes
        questions += more_questions
        found: list[Duty] = []
        for line in duties_of(matter):
            match line:
                case Duty():
                    found.append(line)
                case SetAside():
                    aside.append(line)
                case _:
                    questions.append(line)
        duties += in_order(found)
        forums += forums_of(matter)
    return LegalSheet(
        law_data=known.version,
        situation=situation,
        on=on,
        duties=tuple(duties),
        set_aside=_once(aside),
        forums=_once_each(forums),
        notes=_once(notes),
        open_questions=_once(questions),
        steps=steps_of(Sheet(situation, on, tuple(duties))),
    )


def _matter(situation: Situation, leg: Leg, on: date, known: Corpus) -> Matter:
    touched = known.interests_of(situation.feared_harms)
    everything = frozenset(each for them in known.touches.values() for each in them)
    interests = (touched or everything) | {ASYLUM}
    return Matter(situation, leg, on, known, situation.known, interests, touched)


def _refuse_unknown_bodies(situation: Situation, known: Corpus) -> None:
    for body in situation.filed_with:
        if body not in known.forums:
            raise BadLawError(
                "unknown_forum",
                f"There is no body {body[:40]!r}; the reference lists their ids.",
            )


def _once(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(dict.fromkeys(lines))


def _once_each(lines: Iterable[ForumLine]) -> tuple[ForumLine, ...]:
    """Give each body once for each State: as open as any danger makes it."""
    kept: dict[tuple[str, str], ForumLine] = {}
    for line in lines:
        before = kept.setdefault((line.state, line.id), line)
        if RANKS.index(line.opens) < RANKS.index(before.opens):
            kept[line.state, line.id] = line
    return tuple(kept.values())
