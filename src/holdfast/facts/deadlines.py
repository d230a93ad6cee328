"""`Deadline`: by when something happens, as exactly as it is told, and why."""

from dataclasses import dataclass
from datetime import UTC, datetime

from holdfast.errors import BadValueError
from holdfast.facts.hedges import Firmness

HARD, SOFT = "hard", "soft"
NEVER = datetime(2300, 1, 1, tzinfo=UTC)
"""The `latest` of a deadline of which nobody can say when it has passed."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A stretch of time in which something falls due.

    `key` stays the same while the case does, also when the days move. `what` is a code
    of `terms/deadlines.toml`. Warnings run towards `earliest`, the first instant at
    which it may be too late; only after `latest` has it certainly passed. `hardness`
    is hard for what happens out there or a body's own limit, soft for our own. `told`
    and `basis` are sentences without names. `zone` is None where nobody has said in
    which time zone the days are counted, `hedge` where nobody's word is weighed.
    `source` is the id of what it is drawn from: a finding, a consent, letters.
    """

    key: str
    what: str
    earliest: datetime
    latest: datetime
    told: str
    basis: str
    hardness: str
    zone: str | None = None
    hedge: Firmness | None = None
    source: str | None = None

    def __post_init__(self) -> None:
        """Refuse instants without a zone, and a stretch that runs backwards."""
        if self.earliest.tzinfo is None or self.latest.tzinfo is None:
            raise BadValueError("bad_deadline", "A deadline's instants need a zone.")
        if self.latest < self.earliest:
            raise BadValueError("bad_deadline", "A deadline must not run backwards.")
