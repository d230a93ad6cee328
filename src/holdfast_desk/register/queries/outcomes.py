"""What happened to all the people of a case and to each sub-group, in order of time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from holdfast.cases.shapes import from_json
from holdfast.errors import BadValueError
from holdfast.facts.counts import Count, count_words
from holdfast.facts.dates import HedgedDate
from holdfast.facts.outcomes import AXES
from holdfast.terms.load import terms
from holdfast_desk.register.models import Case, Outcome, SubGroup

NOT_TOLD = (date.max, date.max, "")
"""What happened on a day nobody knows stands after all that has one."""


@dataclass(frozen=True, slots=True)
class GroupTimeline:
    """One sub-group, or all the people (None), and what happened to them.

    `standing` is the latest word on each axis, `told` everything in order of time;
    what a later word on its axis superseded is among `told` alone.
    """

    group: SubGroup | None
    count: str
    standing: tuple[Outcome, ...]
    told: tuple[Outcome, ...]


def group_timelines(case: Case) -> tuple[GroupTimeline, ...]:
    """Give all the people first, then each sub-group, also without an outcome."""
    outcomes = list(case.outcomes.select_related("group"))
    groups: list[SubGroup | None] = [None, *case.subgroups.all()]
    return tuple(_timeline(group, outcomes) for group in groups)


def _timeline(group: SubGroup | None, outcomes: Iterable[Outcome]) -> GroupTimeline:
    own = [each for each in outcomes if each.group == group]
    told = sorted(own, key=lambda each: (_when(each), each.pk))
    return GroupTimeline(group, _count(group), tuple(_standing(own)), tuple(told))


def _count(group: SubGroup | None) -> str:
    """Say how many they are, as far as somebody has said."""
    if group is None or group.count is None:
        return ""
    return count_words(from_json(Count, group.count, "count"))


def _standing(own: Iterable[Outcome]) -> Iterator[Outcome]:
    """Give the word on each axis that was recorded last, in the order of the axes."""
    latest = {each.axis: each for each in own}
    known = [axis for axis in terms(AXES) if axis in latest]
    yield from (latest.pop(axis) for axis in known)
    yield from latest.values()


def _when(outcome: Outcome) -> tuple[date, date, str]:
    try:
        return HedgedDate.parse(outcome.happened).timeline_key
    except BadValueError:
        return NOT_TOLD
