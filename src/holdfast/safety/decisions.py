"""What people decided in the harm review, as far as it counts for one audience."""

from collections.abc import Iterable
from dataclasses import dataclass

from holdfast.facts.casefile import HarmDecision
from holdfast.facts.names import fold

SHOW, GENERALISE, WITHHOLD = "show", "generalise", "withhold"
STRICTEST_LAST = (SHOW, GENERALISE, WITHHOLD)
TWO = 2


def people(names: Iterable[str]) -> int:
    """Count people; one whose name is written in two ways is one."""
    return len({fold(name) for name in names} - {""})


def is_signed(decision: HarmDecision) -> bool:
    """Say whether two people decided and said why."""
    return people(decision.by) >= TWO and bool(decision.reason.strip())


@dataclass(frozen=True, slots=True)
class Review:
    """The latest decision on each detail for one audience.

    To show something, or to say it in other words, takes two people and a reason;
    a decision without them counts for nothing. To withhold, one person is enough.
    """

    latest: tuple[HarmDecision, ...]

    def on(self, detail: str, parts: Iterable[str] = ()) -> HarmDecision | None:
        """Give the strictest decision on a detail and what it rests on.

        Decisions on parts open the whole only where every part has one.
        """
        parts = tuple(parts)
        by_detail = {decision.detail: decision for decision in self.latest}
        whole = by_detail.get(detail)
        pieces = [by_detail[part] for part in parts if part in by_detail]
        chosen = strictest([whole, *pieces])
        if chosen is None or chosen.decision == WITHHOLD:
            return chosen
        is_whole = whole is not None or len(pieces) == len(parts)
        return chosen if is_whole else None


def review_for(decisions: Iterable[HarmDecision], audience: str) -> Review:
    """Take the latest decision on each detail that counts for this audience."""
    latest: dict[str, HarmDecision] = {}
    for decision in decisions:
        counts = decision.decision == WITHHOLD or is_signed(decision)
        if decision.audience == audience and counts:
            latest[decision.detail] = decision
    return Review(tuple(latest.values()))


def strictest(decisions: Iterable[HarmDecision | None]) -> HarmDecision | None:
    """Give the decision that shows least; None where there is none."""
    return max(
        (each for each in decisions if each is not None),
        key=lambda decision: STRICTEST_LAST.index(decision.decision),
        default=None,
    )
