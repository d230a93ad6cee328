"""`Instrument`, `Provision`, `Act`: what a text says, and what each State did to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from holdfast.law.entry import Entry

CUSTOM = "custom"
"""The kind that needs no act of a State."""


@dataclass(frozen=True, slots=True)
class Days:
    """A day as far as it is known: it lies between two, both included."""

    first: date
    last: date

    def __str__(self) -> str:
        """Write it as EDTF: a day, a year, or an interval."""
        first, last = self.first.isoformat(), self.last.isoformat()
        if first == last:
            return first
        if first[4:] == "-01-01" and last[4:] == "-12-31" and first[:4] == last[:4]:
            return first[:4]
        return f"{first}/{last}"


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a State, as a row of `acts.csv`.

    `act` is a code of `terms/state_acts.toml`; `deposited` the day it was done,
    `in_force` the day it took effect, both None where the table has no day.
    `verified` and `date_verified` are false where only memory stands behind the
    act or its day. `as_of` is the last day its sources reach.
    """

    state: str
    act: str
    deposited: Days | None
    in_force: Days | None
    sources: tuple[str, ...]
    confidence: str
    checked_on: date
    verified: bool
    date_verified: bool
    as_of: date | None
    note: str

    @property
    def effect(self) -> date:
        """Give the first day on which it may have taken effect; ever, without one."""
        return self.in_force.first if self.in_force else date.min


@dataclass(frozen=True, slots=True)
class Provision:
    """One rule of an instrument: what it protects, by which measure, against what.

    `conditions` name functions of `law/conditions.py`; `parties_not_recorded`
    says whose parties the table does not hold. It applies from and until days.
    """

    code: str
    article: str
    limb: str
    protects: frozenset[str]
    text: str
    standard: str
    absolute: bool
    exceptions: str | None
    indirect: str | None
    indirect_verified: bool
    conditions: tuple[str, ...]
    parties_not_recorded: str | None
    applies_from: date | None
    applies_until: date | None
    source: str
    verified: bool
    checked_on: date


@dataclass(frozen=True, slots=True)
class Instrument:
    """A treaty, a declaration under one, a membership, soft law or custom.

    `of` names the treaty that a declaration or protocol rests on. `acts` holds the
    acts of each State; a State that is not there is not known. `at_once_in_conflict`:
    in an armed conflict it binds from the deposit on.
    """

    code: str
    kind: str
    name: str
    title: str
    adopted: date | None
    in_force: date | None
    body: str
    depositary: str
    of: str | None
    entry: Entry | None
    provisions: tuple[Provision, ...]
    acts: Mapping[str, tuple[Act, ...]]
    at_once_in_conflict: bool
    dates_are: str | None
    remark: str | None
    checked_on: date
