"""`gather`: a case's claims → every question with its rival answers side by side."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from holdfast.cases.answers import Said, all_said
from holdfast.cases.contradictions import contradictions_in
from holdfast.cases.origins import origins
from holdfast.cases.overview import Answer, Asked, Overview, saying_of, weakest
from holdfast.cases.ranges import range_of
from holdfast.cases.timeline import timeline_of
from holdfast.facts.casefile import CaseFile, FiledClaim, FiledReport
from holdfast.facts.dates import HedgedDate
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.names import fold
from holdfast.facts.places import known_place
from holdfast.terms.load import terms

ALWAYS_ASKED = (
    "how_many",
    "nationality",
    "sending_state",
    "destination_state",
    "what_happened",
    "held_where",
    "arrested_where",
    "arrested_when",
    "deadline",
    "feared_harms",
    "access_denied",
    "state_position",
)
"""What a case is asked even where no report answers. Names are not among them:
that nobody is named may be what keeps people safer."""
PLACES = frozenset(("held_where", "arrested_where", "authority"))

Key: TypeAlias = tuple[AnswerValue, bool]


def gather(case: CaseFile) -> Overview:
    """Set the claims of a case side by side; merges nothing, chooses nothing."""
    asked = _asked(case)
    answered = {each.question for each in asked}
    return Overview(
        asked=asked,
        contradictions=tuple(
            found for each in asked for found in contradictions_in(each)
        ),
        timeline=timeline_of(case),
        unknown=tuple(each for each in ALWAYS_ASKED if each not in answered),
    )


def provisional_findings(overview: Overview) -> tuple[Finding, ...]:
    """Give what the claims come to while no person has judged.

    Every rival, the range they span, the weakest hedge, and how many
    independent origins there are.
    """
    return tuple(
        Finding(
            id=f"p.{asked.question}",
            question=asked.question,
            values=tuple(dict.fromkeys(a.value for a in asked.answers if not a.denied)),
            range=asked.range,
            hedge=weakest(answer.hedge for answer in asked.answers),
            rests_on=tuple(
                dict.fromkeys(s.claim for a in asked.answers for s in a.sayings)
            ),
            origins=len(asked.origins),
        )
        for asked in overview.asked
        if any(not answer.denied for answer in asked.answers)
    )


def _asked(case: CaseFile) -> tuple[Asked, ...]:
    reports = {filed.key: filed for filed in case.reports}
    said: dict[str, list[Said]] = defaultdict(list)
    for each in all_said(case):
        said[each.question].append(each)
    return tuple(
        _question(question, said[question], reports)
        for question in terms("questions")
        if question in said
    )


def _question(
    question: str, said: Iterable[Said], reports: Mapping[str, FiledReport]
) -> Asked:
    """Put what is said under its values, in the order of when it was first said."""
    by_value: dict[Key, list[Said]] = defaultdict(list)
    for each in said:
        by_value[_key(question, each)].append(each)
    answers = [
        _answer(_shown(question, each[0].value), denied, each, reports)
        for (_, denied), each in by_value.items()
    ]
    answers.sort(key=lambda answer: _first_said(answer, reports))
    kept = tuple(answers)
    return Asked(question, kept, range_of(question, kept))


def _key(question: str, said: Said) -> Key:
    """Put the spellings of a place under one value, whatever script they are in."""
    denied = said.claim.claim.hedge.firmness is Firmness.DENIED
    if question in PLACES and isinstance(said.value, str):
        return fold(known_place(said.value)), denied
    return said.value, denied


def _shown(question: str, value: AnswerValue) -> AnswerValue:
    if question in PLACES and isinstance(value, str):
        return known_place(value)
    return value


def _answer(
    value: AnswerValue,
    denied: bool,  # noqa: FBT001 - part of the key, passed on once
    said: list[Said],
    reports: Mapping[str, FiledReport],
) -> Answer:
    claims = _by_report([each.claim for each in said], reports)
    return Answer(
        value=value,
        sayings=tuple(saying_of(filed) for filed in claims),
        origins=origins(claims, reports),
        denied=denied,
    )


def _by_report(
    claims: Iterable[FiledClaim], reports: Mapping[str, FiledReport]
) -> list[FiledClaim]:
    """Give each claim once, reports in order of their date, claims of their place."""
    once = {filed.claim.id: filed for filed in claims}
    return sorted(
        once.values(),
        key=lambda filed: (
            _published(reports[filed.report]),
            filed.report,
            filed.claim.span,
        ),
    )


def _first_said(
    answer: Answer, reports: Mapping[str, FiledReport]
) -> tuple[tuple[date, date, str], str, int]:
    first = answer.sayings[0]
    return _published(reports[first.report]), first.report, first.span.start


def _published(filed: FiledReport) -> tuple[date, date, str]:
    """Give a key for a report's own date; reports without one come last."""
    if filed.report.published is None:
        return date.max, date.max, filed.key
    return HedgedDate.parse(filed.report.published).timeline_key
