"""`cut_offs`: until when bodies that are open take a request, where that is known."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from holdfast.clock.basis import answers, basis_of, is_denied
from holdfast.clock.days import Days, spanned
from holdfast.clock.windows import CutOff, MonthsAfter, WorkingDay, cut_offs_of_bodies
from holdfast.facts.date_words import day_words
from holdfast.facts.deadlines import HARD, NEVER, Deadline
from holdfast.facts.findings import Finding
from holdfast.facts.legal import ForumLine, LegalSheet, Opens

BODY = "body"
OF_RETURN, OF_ARREST = "deadline", "arrested_when"
RETURNED = "returned"
SATURDAY = 5
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when a request may be too late, after when it is, and both in words."""

    earliest: datetime
    latest: datetime
    told: str
    zone: str | None


def cut_offs(
    sheet: LegalSheet, findings: Mapping[str, Finding], zone: str | None
) -> Iterator[Deadline]:
    """Give one deadline for each open body whose cut-off was verified.

    It is counted from a finding: where that is missing, or a person denied it, the
    sheet alone tells of the cut-off, in words. Bodies of States further along the
    route have none yet: nobody has said when people would be sent on.
    """
    known = cut_offs_of_bodies()
    open_to = {line.id: line for line in sheet.forums if _is_open(line, sheet)}
    for id_, cut_off in known.items():
        line = open_to.get(id_)
        finding = findings.get(_question(cut_off))
        if line is None or finding is None or is_denied(finding):
            continue
        days = spanned(answers(finding), zone)
        stretch = _stretch(cut_off, days) if days else None
        if stretch is not None:
            yield _deadline(line, cut_off, finding, stretch)


def _is_open(line: ForumLine, sheet: LegalSheet) -> bool:
    """Leave out what can no longer help: a removal carried out is not held off."""
    is_here = line.state == sheet.situation.sending_state
    is_over = line.interim_measures and RETURNED in sheet.situation.known
    return line.opens is Opens.OPEN and is_here and not is_over


def _question(cut_off: CutOff) -> str:
    return OF_RETURN if isinstance(cut_off.rule, WorkingDay) else OF_ARREST


def _stretch(cut_off: CutOff, days: Days) -> Stretch:
    if isinstance(cut_off.rule, WorkingDay):
        return _before(cut_off.rule, cut_off.name, days)
    return _after(cut_off.rule, cut_off.name, days)


def _before(rule: WorkingDay, name: str, days: Days) -> Stretch:
    """Take the last whole working day that is over before the first instant of it."""
    opens, _ = _working_day_before(rule, days.earliest)
    _, closes = _working_day_before(rule, days.latest)
    hours = f"between {rule.from_hour} and {rule.to_hour} h there"
    return Stretch(
        earliest=opens,
        latest=NEVER if days.last is None else closes,
        told=f"{name}: a request should be there on {day_words(_there(rule, opens))},"
        f" {hours}, a whole working day before the removal.",
        zone=rule.zone,
    )


def _after(rule: MonthsAfter, name: str, days: Days) -> Stretch:
    """Count from the first day of the arrest to warn, from the last to have closed."""
    first = _months_later(days.first, rule.months)
    last = _months_later(days.last, rule.months) if days.last else None
    ends = Days(first, last, days.zone)
    return Stretch(
        earliest=ends.earliest,
        latest=ends.latest,
        told=ends.told(
            f"{name}: its urgent track closes {rule.months} months after the arrest,"
            f" as early as {day_words(first)}"
        ),
        zone=days.zone,
    )


def _deadline(
    line: ForumLine, cut_off: CutOff, finding: Finding, stretch: Stretch
) -> Deadline:
    return Deadline(
        key=f"{BODY}.{line.id}",
        what=BODY,
        earliest=stretch.earliest,
        latest=stretch.latest,
        told=f"{stretch.told} {cut_off.remark}",
        basis=f"Counted from {basis_of(finding)}. {cut_off.source}, as looked at on"
        f" {day_words(cut_off.checked_on)}.",
        hardness=HARD,
        zone=stretch.zone,
        hedge=finding.hedge,
        source=finding.id,
    )


def _working_day_before(
    rule: WorkingDay, instant: datetime
) -> tuple[datetime, datetime]:
    """Give when the last whole working day before an instant begins and ends."""
    day = _there(rule, instant)
    while True:
        opens, closes = (_at(rule, day, h) for h in (rule.from_hour, rule.to_hour))
        if closes <= instant and day.weekday() < SATURDAY:
            return opens, closes
        day -= timedelta(days=1)


def _there(rule: WorkingDay, instant: datetime) -> date:
    return instant.astimezone(ZoneInfo(rule.zone)).date()


def _at(rule: WorkingDay, day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(rule.zone)).astimezone(UTC)


def _months_later(day: date, months: int) -> date:
    """Give the same day some months later, or the last of a shorter month."""
    over, month = divmod(day.month - 1 + months, MONTHS)
    year, month = day.year + over, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
