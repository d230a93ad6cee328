"""What is held of a case, field by field: findings and the desk's own details alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.facts.casefile import PersonalDetail
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.known import Known
from holdfast.facts.names import fold
from holdfast.facts.places import known_place
from holdfast.safety.danger import Trigger
from holdfast.safety.precision import town


@dataclass(frozen=True, slots=True)
class Held:
    """One field of the case, of the group or of one person.

    `parts` are the ids on which people may decide apart: claims, personal details.
    """

    field: str
    values: tuple[AnswerValue, ...]
    parts: tuple[str, ...]
    person: str | None = None

    def raised(self, trigger: Trigger) -> tuple[AnswerValue, ...]:
        """Give the values that raise a danger; none where it is another's."""
        if trigger.field != self.field:
            return ()
        return tuple(each for each in self.values if _fits(trigger, each))


def of_finding(finding: Finding) -> Held:
    """Give what a finding holds; people may decide on each claim under it."""
    return Held(finding.question, finding.values, finding.rests_on)


def of_detail(detail: PersonalDetail) -> Held:
    """Give what the desk itself holds of someone."""
    return Held(detail.field, (detail.value,), (detail.id,), detail.person)


def all_held(known: Known) -> Iterator[Held]:
    """Give all that is known: questions in their order, then the desk's own details."""
    yield from map(of_finding, known.findings)
    yield from map(of_detail, known.personal)


def is_public(known: Known, field: str, value: AnswerValue) -> bool:
    """Say whether a published report of the case says this value, however spelt."""
    return (field, value) in known.already_public or any(
        field == said and _is_same(value, other) for said, other in known.already_public
    )


def _is_same(value: AnswerValue, other: AnswerValue) -> bool:
    if isinstance(value, Count) or isinstance(other, Count):
        return False
    return fold(known_place(value)) == fold(known_place(other))


def _fits(trigger: Trigger, value: AnswerValue) -> bool:
    match trigger.sign:
        case "=":
            return value == trigger.operand
        case "<":
            limit = int(trigger.operand)
            return isinstance(value, Count) and min(value.ends) < limit
        case ">":
            return isinstance(value, str) and town(value) != value
    return True
