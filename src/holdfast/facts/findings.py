"""`Finding`: the organisation's dated judgement on one question of a case."""

from dataclasses import dataclass
from typing import TypeAlias

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness

AnswerValue: TypeAlias = Count | str
"""A number of people, or a code, an EDTF date, a place or a report's own words."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the claims come to on one question (`terms/questions.toml`).

    Without a person (`by` is None) it is only *provisional*: every rival stays
    in `values`, `range` spans them where they can be spanned, `hedge` is the
    weakest, and `origins` counts a common origin once. A person's finding names
    the rung of proof it reached (`terms/standards.toml`) and its reason.
    A finding is never overwritten: a later one names it in `supersedes`.
    """

    id: str
    question: str
    values: tuple[AnswerValue, ...]
    hedge: Firmness
    rests_on: tuple[str, ...]
    range: AnswerValue | None = None
    origins: int | None = None
    standard: str | None = None
    reason: str | None = None
    by: str | None = None
    on: str | None = None
    supersedes: str | None = None

    def __post_init__(self) -> None:
        """Refuse a finding without an answer, and a person's without its grounds."""
        if not self.values:
            raise BadValueError("empty_finding", "A finding needs at least one value.")
        if self.by is not None and not (self.on and self.reason and self.standard):
            raise BadValueError(
                "groundless_finding",
                "A person's finding needs its date (on), reason and standard.",
            )

    @property
    def is_provisional(self) -> bool:
        """Say whether no person has judged yet."""
        return self.by is None
