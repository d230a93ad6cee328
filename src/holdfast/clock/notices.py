"""Deadlines and an instant → warnings due, what to verify, the time that is left."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from holdfast.clock.windows import warn_hours
from holdfast.facts.deadlines import HARD, NEVER, Deadline

HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)
MANY_DAYS = 14


@dataclass(frozen=True, slots=True)
class Warned:
    """That people are to be warned of a deadline, so many hours before it."""

    key: str
    hours: int
    due_at: datetime


def warnings_due(
    deadlines: Iterable[Deadline], given: Collection[tuple[str, int]], now: datetime
) -> tuple[Warned, ...]:
    """Give the warnings that are due and were not given, the most urgent first.

    When several of one deadline are due at once, because nobody was there, only the
    nearest is given: the others say less. One that has passed warns no more.
    """
    due = (each for d in deadlines for each in _nearest(d, given, now))
    return tuple(sorted(due, key=lambda each: (_at(each), each.key)))


def to_verify(
    deadlines: Iterable[Deadline], verified: Collection[str], now: datetime
) -> tuple[Deadline, ...]:
    """Give what has certainly passed and nobody has looked into; it closes nothing."""
    passed = [d for d in deadlines if verify_from(d) <= now and d.key not in verified]
    return tuple(sorted(passed, key=lambda each: (verify_from(each), each.key)))


def verify_from(deadline: Deadline) -> datetime:
    """Give the instant from which somebody must look what happened.

    It is when the deadline has certainly passed; where nobody can say when that is,
    once it may have.
    """
    return deadline.earliest if deadline.latest >= NEVER else deadline.latest


def time_left(deadline: Deadline, now: datetime) -> str:
    """Say how much time is left, in words a tired person takes in at once."""
    if now < deadline.earliest:
        return f"in {_length(deadline.earliest - now)}"
    if deadline.latest >= NEVER:
        return "may be too late already: verify what happened"
    if now < deadline.latest:
        left = _length(deadline.latest - now)
        if deadline.hardness != HARD:
            return f"due now; it passes in {left}"
        return f"may be too late already; it certainly passes in {left}"
    return f"passed {_length(now - deadline.latest)} ago: verify what happened"


def _at(warned: Warned) -> datetime:
    """Give the instant that is warned of: the nearest is the most urgent."""
    return warned.due_at + warned.hours * HOUR


def _nearest(
    deadline: Deadline, given: Collection[tuple[str, int]], now: datetime
) -> Iterator[Warned]:
    if now >= deadline.latest:
        return
    past = [
        (hours, deadline.earliest - hours * HOUR)
        for hours in warn_hours()
        if deadline.earliest - hours * HOUR <= now
    ]
    if not past:
        return
    hours, due_at = past[-1]
    if (deadline.key, hours) not in given:
        yield Warned(deadline.key, hours, due_at)


def _length(length: timedelta) -> str:
    """Give a length as finely as it matters: years, days, hours, minutes."""
    if length >= YEAR:
        return "more than " + _many(length // YEAR, "year")
    days, rest = divmod(length, DAY)
    hours = rest // HOUR
    if days >= MANY_DAYS:
        return _many(days, "day")
    if days:
        return _many(days, "day") + (f" {_many(hours, 'hour')}" if hours else "")
    if hours:
        return _many(hours, "hour")
    return _many(max(rest // timedelta(minutes=1), 1), "minute")


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
