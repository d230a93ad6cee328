"""`Days`: from which day to which something may fall due, and the instants of both."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from holdfast.errors import BadValueError
from holdfast.facts.dates import HedgedDate
from holdfast.facts.deadlines import NEVER
from holdfast.facts.situation import YEARS
from holdfast.facts.time_zones import zone_of

# Where a day begins first on earth, and where it ends last: with no zone told, a
# deadline may lie anywhere between.
FIRST_ZONE, LAST_ZONE = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
NO_ZONE = "Nobody has said in which time zone; the earliest on earth is counted from."
MIDNIGHT = time()


@dataclass(frozen=True, slots=True)
class Days:
    """The first day and the last; None where nobody can say when it is over.

    Without a zone, or with one that the IANA does not know, the first place on earth
    begins the day and the last one ends it.
    """

    first: date
    last: date | None
    zone: str | None

    @property
    def earliest(self) -> datetime:
        """Give the instant at which the first day begins."""
        return _midnight(self.first, self._place or FIRST_ZONE)

    @property
    def latest(self) -> datetime:
        """Give the instant at which the last day is over everywhere it may be."""
        if self.last is None:
            return NEVER
        return _midnight(self.last + timedelta(days=1), self._place or LAST_ZONE)

    @property
    def _place(self) -> tzinfo | None:
        return zone_of(self.zone) if self.zone else None

    def told(self, words: str) -> str:
        """Make a sentence of words that tell the days, and say where they are."""
        return f"{words} ({self.zone})." if self._place else f"{words}. {NO_ZONE}"


def days_of(edtf: str, zone: str | None) -> Days | None:
    """Give the days a date may mean, with room for "about".

    None without a year, and for what cannot be read as a date: one of those must not
    silence the others. What is only "until" a day falls due on that day.
    """
    when = _parsed(edtf)
    if when is None:
        return None
    first, last = when.earliest or when.latest, when.latest
    if first is None or when.is_yearless or not _has_year(first, last or first):
        return None
    return Days(first - when.room, last and last + when.room, zone)


def spanned(dates: Iterable[str], zone: str | None) -> Days | None:
    """Give the days that rivals span; those that cannot be placed say nothing."""
    found = [days for edtf in dates if (days := days_of(edtf, zone))]
    if not found:
        return None
    lasts = [days.last for days in found if days.last is not None]
    is_open = len(lasts) < len(found)
    return Days(
        min(each.first for each in found), None if is_open else max(lasts), zone
    )


def is_readable(edtf: str) -> bool:
    """Say whether a date can be read at all."""
    return _parsed(edtf) is not None


def _parsed(edtf: str) -> HedgedDate | None:
    try:
        return HedgedDate.parse(edtf)
    except BadValueError:
        return None


def _has_year(*days: date) -> bool:
    return all(day.year in YEARS for day in days)


def _midnight(day: date, place: tzinfo) -> datetime:
    return datetime.combine(day, MIDNIGHT, place).astimezone(UTC)
