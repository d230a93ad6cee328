"""The dated claims of a case in order, those without a year last."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from holdfast.cases.judged import standing_claims
from holdfast.cases.overview import Moment, saying_of
from holdfast.facts.casefile import CaseFile, FiledClaim
from holdfast.facts.dates import HedgedDate
from holdfast.facts.findings import AnswerValue
from holdfast.facts.places import known_place
from holdfast.facts.values import ArrestValue, ContextValue, DateValue

Dated: TypeAlias = tuple[str, str, AnswerValue | None]


def timeline_of(case: CaseFile) -> tuple[Moment, ...]:
    """Give what claims date, one moment for each date, kind and place."""
    said: dict[Dated, list[FiledClaim]] = defaultdict(list)
    for filed in standing_claims(case):
        for dated in _dated(filed):
            said[dated].append(filed)
    moments = [
        Moment(day, what, detail, tuple(saying_of(filed) for filed in claims))
        for (day, what, detail), claims in said.items()
    ]
    return tuple(sorted(moments, key=_when))


def _dated(filed: FiledClaim) -> Iterator[Dated]:
    match filed.claim.value:
        case ArrestValue(place=place, date=day) if day is not None:
            yield day, "arrest", None if place is None else known_place(place)
        case DateValue(date=day, of=of):
            yield day, "deadline" if filed.claim.kind == "deadline" else of, None
        case ContextValue(subject=subject, date=day) if day is not None:
            yield day, "context", subject


def _when(moment: Moment) -> tuple[tuple[date, date, str], str, str]:
    return HedgedDate.parse(moment.date).timeline_key, moment.what, str(moment.detail)
