"""The named periods of `windows.toml`, read once and checked."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import pairwise
from types import MappingProxyType
from typing import ClassVar

from holdfast.errors import HoldfastError, UnknownTermError
from holdfast.terms.table import TomlTable

PLACE = "clock/windows.toml"
WARNINGS = "warnings"
WORKING_DAY, MONTHS = "working_day_before", "three_months"


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """A request must be there a whole working day, in these hours, before the act."""

    zone: str
    from_hour: int
    to_hour: int


@dataclass(frozen=True, slots=True)
class MonthsAfter:
    """A request must be there within so many months of the arrest."""

    months: int


@dataclass(frozen=True, slots=True)
class CutOff:
    """Until when a body takes a request, and what says so.

    `name` is the body's, `obstacle` the rule of `law/obstacles.py` that verified it.
    """

    name: str
    obstacle: str
    rule: WorkingDay | MonthsAfter
    remark: str
    source: str
    checked_on: date


class Windows(TomlTable):
    """Gives the values of a table of periods."""

    fault: ClassVar[type[HoldfastError]] = UnknownTermError

    def numbers(self, key: str) -> tuple[int, ...]:
        """Give a list of whole numbers above nought."""
        found = self.entries.pop(key, None)
        if not isinstance(found, list) or not found:
            raise self.refused(key, "must be a list of whole numbers")
        return tuple(self._number(key, each) for each in found)

    def number(self, key: str) -> int:
        """Give a whole number above nought."""
        return self._number(key, self.entries.pop(key, None))

    def day(self, key: str) -> date:
        """Give a day that must be there."""
        found = self.entries.pop(key, None)
        if not isinstance(found, date):
            raise self.refused(key, "must be a date")
        return found

    def _number(self, key: str, found: object) -> int:
        if not isinstance(found, int) or isinstance(found, bool) or found < 1:
            raise self.refused(key, "must be a whole number above nought")
        return found


@cache
def warn_hours() -> tuple[int, ...]:
    """Give how many hours before a deadline people are warned, longest first."""
    return hours_in(_tables()[WARNINGS])


@cache
def cut_offs_of_bodies() -> Mapping[str, CutOff]:
    """Give the cut-offs by the id of the body."""
    listed = {id_: each for id_, each in _tables().items() if id_ != WARNINGS}
    return MappingProxyType({id_: cut_off_in(each) for id_, each in listed.items()})


def hours_in(table: Windows) -> tuple[int, ...]:
    """Read the hours of the warnings; they run from the longest down."""
    table.text("source"), table.day("checked_on")
    hours = table.numbers("hours")
    table.nothing_left()
    if any(longer <= shorter for longer, shorter in pairwise(hours)):
        raise table.refused("hours", "must run from the longest down")
    return hours


def cut_off_in(table: Windows) -> CutOff:
    """Read the cut-off of one body."""
    obstacle = table.text("rule")
    cut_off = CutOff(
        name=table.text("name"),
        obstacle=obstacle,
        rule=_rule(obstacle, table),
        remark=table.text("remark"),
        source=table.text("source"),
        checked_on=table.day("checked_on"),
    )
    table.nothing_left()
    return cut_off


def _rule(name: str, table: Windows) -> WorkingDay | MonthsAfter:
    if name == WORKING_DAY:
        hours = table.number("from_hour"), table.number("to_hour")
        return WorkingDay(table.text("zone"), *hours)
    if name == MONTHS:
        return MonthsAfter(table.number("months"))
    raise table.refused("rule", "must be a period that clock/windows.py knows")


def _tables() -> Mapping[str, Windows]:
    told = tomllib.loads((files(__package__) / "windows.toml").read_text("utf-8"))
    whole = Windows(told, PLACE)
    return {
        name: whole.inner(name, entry, f"{PLACE}, {name}")
        for name, entry in told.items()
    }
