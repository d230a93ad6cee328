"""`deadlines`: what a case says about time → deadlines, each with its basis.

The passing of a deadline means “verify what happened”, never that anything is over.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from holdfast.facts.casefile import AppealsBy, CaseZone, Consent
from holdfast.facts.date_words import date_words
from holdfast.facts.dates import HedgedDate
from holdfast.facts.deadlines import HARD, SOFT, Deadline
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness

RETURN, APPEALS, REVIEW = "return", "appeals", "consent_review"
GIVEN = "given"
# Where a day begins first on earth, and where it ends last: with no zone told, a
# deadline may lie anywhere between.
FIRST_ZONE, LAST_ZONE = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
FIRST_YEAR, LAST_YEAR = 2, 9998
HEDGED = {
    Firmness.ASSERTED: "",
    Firmness.REPORTED: ", reported",
    Firmness.BELIEVED: ", believed",
    Firmness.FEARED: ", feared",
    Firmness.DENIED: ", which somebody denies",
}
NO_ZONE = "Nobody has said in which time zone; the earliest on earth is counted from."


@dataclass(frozen=True, slots=True)
class Days:
    """From which day to which something may fall due, and in which zone days run."""

    first: date
    last: date
    zone: str | None

    @property
    def earliest(self) -> datetime:
        """Give the instant at which the first day begins."""
        return _midnight(self.first, ZoneInfo(self.zone) if self.zone else FIRST_ZONE)

    @property
    def latest(self) -> datetime:
        """Give the instant at which the last day is over everywhere it may be."""
        after = self.last + timedelta(days=1)
        return _midnight(after, ZoneInfo(self.zone) if self.zone else LAST_ZONE)


def deadlines(
    findings: Mapping[str, Finding],
    consent: Sequence[Consent] = (),
    appeals_by: AppealsBy | None = None,
    zone: CaseZone | None = None,
) -> tuple[Deadline, ...]:
    """Give every deadline of a case, earliest first.

    `findings` are those that count, by question. A day nobody can place in a year is
    no deadline yet; it stays a finding.
    """
    found = [
        *_of_return(findings.get("deadline"), zone.zone if zone else None),
        *_of_appeals(appeals_by),
        *_of_consent(consent, zone.zone if zone else None),
    ]
    return tuple(sorted(found, key=lambda each: (each.earliest, each.key)))


def _of_return(finding: Finding | None, zone: str | None) -> Iterator[Deadline]:
    """Give the deadline that reports tell; rivals span it, so the first one warns."""
    if finding is None:
        return
    told = [value for value in finding.values if isinstance(value, str)]
    spans = [span for value in told if (span := _days(value, zone))]
    if not spans or _is_denied(finding):
        return
    days = Days(min(s.first for s in spans), max(s.last for s in spans), zone)
    who = "a provisional finding: nobody has judged it"
    if not finding.is_provisional:
        who = f"a finding made on {date_words(finding.on or '')}"
    words = " or ".join(date_words(value) for value in dict.fromkeys(told))
    yield Deadline(
        key=RETURN,
        what=RETURN,
        earliest=days.earliest,
        latest=days.latest,
        told=_sentence(f"By {words}{HEDGED[finding.hedge]}", zone),
        basis=f"From {who}.",
        hardness=HARD,
        zone=zone,
    )


def _is_denied(finding: Finding) -> bool:
    """Say whether a person found that there is no such deadline.

    A provisional finding bears the weakest hedge of all who speak: where one denies
    what others tell, the others may be right, and somebody must be warned.
    """
    return finding.hedge is Firmness.DENIED and not finding.is_provisional


def _of_appeals(appeals_by: AppealsBy | None) -> Iterator[Deadline]:
    days = _days(appeals_by.date, appeals_by.zone) if appeals_by else None
    if appeals_by is None or days is None:
        return
    yield Deadline(
        key=APPEALS,
        what=APPEALS,
        # Letters are welcome all of that day: it is ours, and ends when it ends.
        earliest=days.latest,
        latest=days.latest,
        told=_sentence(f"By {date_words(appeals_by.date)}", appeals_by.zone),
        basis=f"Set by the desk on {date_words(appeals_by.on)}.",
        hardness=SOFT,
        zone=appeals_by.zone,
    )


def _of_consent(consent: Sequence[Consent], zone: str | None) -> Iterator[Deadline]:
    """Give the review of the consent that counts: the latest on file."""
    latest = consent[-1] if consent else None
    if latest is None or latest.answer != GIVEN or not latest.review_on:
        return
    days = _days(latest.review_on, zone)
    if days is not None:
        yield Deadline(
            key=f"{REVIEW}.{latest.id}",
            what=REVIEW,
            earliest=days.earliest,
            latest=days.latest,
            told=_sentence(f"On {date_words(latest.review_on)}", zone),
            basis=f"Set when consent was recorded, on {date_words(latest.on)}.",
            hardness=SOFT,
            zone=zone,
        )


def _days(edtf: str, zone: str | None) -> Days | None:
    """Give the days a date may mean; None where it has no year or an open end."""
    when = HedgedDate.parse(edtf)
    first, last = when.earliest, when.latest
    if when.is_yearless or last is None:
        return None
    first = first or last
    if first.year < FIRST_YEAR or last.year > LAST_YEAR:
        return None
    return Days(first, last, zone)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _sentence(told: str, zone: str | None) -> str:
    return f"{told} ({zone})." if zone else f"{told}. {NO_ZONE}"
