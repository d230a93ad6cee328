"""`Reading`: what one report says, as cases and the claims that back them."""

from dataclasses import dataclass

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness


@dataclass(frozen=True, slots=True)
class Report:
    """One item as received: its identity and what it says of itself."""

    id: str
    file: str
    media_type: str
    language: str | None
    title: str | None
    publisher: str | None
    published: str | None
    index: str | None
    characters: int


@dataclass(frozen=True, slots=True)
class ReportedCase:
    """One group or person and one act of removal, as one report tells it.

    The fields are those of the reading contract (`docs/reference/reading.md`);
    `None` and `()` mean that the report does not say. States are ISO codes,
    dates EDTF, everything else codes of `terms/`. `claims` are claim ids.
    """

    role: str
    sending_state: str | None = None
    destination_state: str | None = None
    onward_states: tuple[str, ...] = ()
    nationality: tuple[str, ...] = ()
    count: Count | None = None
    names: tuple[str, ...] = ()
    act: str | None = None
    hedge: Firmness = Firmness.ASSERTED
    status: str | None = None
    custody_place: str | None = None
    arrest_place: str | None = None
    place: str | None = None
    arrest_date: str | None = None
    deadline: str | None = None
    return_date: str | None = None
    date: str | None = None
    published: str | None = None
    feared_harms: tuple[str, ...] = ()
    risk_factors: tuple[str, ...] = ()
    access_denied: tuple[str, ...] = ()
    demanded: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A report, its cleaned text, its cases (main first) and all its claims."""

    report: Report
    text: str
    cases: tuple[ReportedCase, ...]
    claims: tuple[Claim, ...]
