"""Case → rows: each field, its value in words, and the claim that says it."""

from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
from functools import partial

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count, count_words
from holdfast.facts.date_words import date_words
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.showing.values import value_words
from holdfast.showing.words import (
    hedge_words,
    one_line,
    state_words,
    word,
)

Words = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Row:
    """One value of a case; `claim` is None where nothing in the text backs it."""

    field: str
    value: str
    hedge: str
    claim: Claim | None


FIELDS: dict[str, tuple[str, Words]] = {
    "nationality": ("From", state_words),
    "names": ("Name", one_line),
    "sending_state": ("Sent by", state_words),
    "destination_state": ("Sent to", state_words),
    "onward_states": ("And on to", state_words),
    "act": ("Act", partial(word, "acts")),
    "status": ("Status", partial(word, "statuses")),
    "return_date": ("Day of return", date_words),
    "deadline": ("By when", date_words),
    "custody_place": ("Held in", one_line),
    "arrest_place": ("Picked up in", one_line),
    "arrest_date": ("Picked up on", date_words),
    "feared_harms": ("Fear", partial(word, "harms")),
    "risk_factors": ("At risk for", partial(word, "risk_factors")),
    "access_denied": ("Kept from", partial(word, "access")),
    "demanded": ("Asked", partial(word, "demands")),
}
"""A field of a case → what it is called, and how its values are put in words."""

AROUND = {
    "state_position": "Position",
    "context": "Around it",
    "legal_reference": "Law",
}
"""Claims that no field of a case holds, and that a table still shows."""


def rows(reading: Reading, index: int = 0) -> Iterator[Row]:
    """Give a row for every value of a case, in the order of the questions."""
    case = reading.cases[index]
    claims = [claim for claim in reading.claims if claim.case == index]
    if case.count:
        backing = _backing(claims, "count", case.count)
        yield _row("People", count_words(case.count), backing)
    for field, (called, words) in FIELDS.items():
        for value in _values(case, field):
            yield _row(called, words(value), _backing(claims, field, value))


def rows_around(reading: Reading) -> Iterator[Row]:
    """Give what the report says beside its cases: positions, context, law."""
    for kind, called in AROUND.items():
        for claim in reading.claims:
            if claim.kind == kind:
                yield _row(called, value_words(claim.value), claim)


def _row(field: str, value: str, claim: Claim | None) -> Row:
    return Row(field, value, hedge_words(claim.hedge) if claim else "", claim)


def _values(case: ReportedCase, field: str) -> tuple[str, ...]:
    value = getattr(case, field)
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (str(value),)


def _backing(claims: list[Claim], field: str, value: Count | str) -> Claim | None:
    """Find the claim that says this very value, else one that backs the field."""
    backing = [claim for claim in claims if field in claim.backs]
    says = (
        claim
        for claim in backing
        if claim.value == value or value in astuple(claim.value)
    )
    return next(says, backing[0] if backing else None)
