"""Checks of the days on which people decided: none is still to come."""

from collections.abc import Iterator
from datetime import date

from holdfast.errors import BadValueError
from holdfast.facts.casefile import CaseFile
from holdfast.facts.dates import HedgedDate

DATED_PARTS = (
    "judgements",
    "gradings",
    "findings",
    "consent",
    "harm_review",
    "approvals",
    "personal",
    "appeals_by",
    "zones",
)


def day_faults(case: CaseFile, today: date) -> Iterator[str]:
    """Refuse what was decided on a day that has not come."""
    for part in DATED_PARTS:
        for place, item in enumerate(getattr(case, part)):
            first = first_day(item.on)
            if first is not None and first > today:
                yield (
                    f"At {part}[{place}].on: this day is still to come; write the day"
                    " on which it was decided."
                )


def first_day(edtf: str | None) -> date | None:
    """Give the first day that a date can mean; None where nobody can tell."""
    when = _parsed(edtf)
    return when.earliest if when else None


def last_day(edtf: str | None) -> date | None:
    """Give the last day that a date can mean; None where nobody can tell."""
    when = _parsed(edtf)
    return when.latest if when else None


def _parsed(edtf: str | None) -> HedgedDate | None:
    try:
        return HedgedDate.parse(edtf) if edtf else None
    except BadValueError:
        return None
