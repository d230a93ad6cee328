"""Rows of `acts.csv` → acts of States, with the day from which each binds."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from importlib.resources.abc import Traversable
from io import StringIO
from types import MappingProxyType

from holdfast.errors import BadLawError, BadValueError
from holdfast.facts.dates import HedgedDate
from holdfast.law.instrument import Act, Days, Instrument
from holdfast.law.source import Source
from holdfast.terms.load import terms

COLUMNS = (
    "state act date effect sources date_sources confidence checked_on replaces note"
)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
"""A whole day, which is nearly every entry: read without the grammar of EDTF."""
WAITS_FOR_ITS_TREATY = frozenset(("declaration", "opt_out"))


def acts_file(folder: Traversable) -> str | None:
    """Give the text of the table of acts; custom has none."""
    path = folder / "acts.csv"
    return path.read_text("utf-8") if path.is_file() else None


def rows_of(text: str, name: str) -> Iterator[dict[str, str]]:
    """Give the rows of a table of acts; refuse other columns."""
    reader = csv.DictReader(StringIO(text))
    if reader.fieldnames != COLUMNS.split():
        raise BadLawError(
            "bad_columns", f"{name}: the columns of acts.csv must be: {COLUMNS}."
        )
    for row in reader:
        if None in row or None in row.values():
            raise BadLawError(
                "bad_row", f"{name}, line {reader.line_num}: a row of another length."
            )
        yield row


def with_acts(
    bare: Instrument,
    folder: Traversable,
    sources: Mapping[str, Source],
    parent: Instrument | None,
) -> Instrument:
    """Give an instrument with the acts of its folder; `parent` is what it rests on."""
    text = acts_file(folder)
    if text is None:
        return bare
    by_state: dict[str, list[dict[str, str]]] = {}
    for row in rows_of(text, bare.code):
        by_state.setdefault(row["state"], []).append(row)
    reader = _Acts(bare, parent, sources)
    acts = {state: reader.acts(rows) for state, rows in by_state.items()}
    return replaced(bare, acts)


def replaced(found: Instrument, acts: Mapping[str, tuple[Act, ...]]) -> Instrument:
    """Give the instrument with other acts."""
    return replace(found, acts=MappingProxyType(dict(acts)))


def is_joining(act: str) -> bool:
    """Say whether an act makes a State party, or a text hold in a territory."""
    return terms("state_acts")[act].group == "joins"


def key_of(row: Mapping[str, str]) -> str:
    """Name a row of a State, as the column `replaces` names it."""
    return f"{row['act']} {row['date']}".rstrip()


class _Acts:
    """Reads the rows of one instrument; knows its rule of entry and its parent."""

    def __init__(
        self,
        instrument: Instrument,
        parent: Instrument | None,
        sources: Mapping[str, Source],
    ) -> None:
        self.instrument, self.parent, self.sources = instrument, parent, sources
        # Few lists of sources stand behind thousands of rows.
        self.reach: dict[tuple[str, ...], tuple[bool, date | None]] = {}

    def acts(self, rows: list[dict[str, str]]) -> tuple[Act, ...]:
        """Give a State's acts; a row that a later one replaces stands no longer."""
        return tuple(
            self.act(row)
            for at, row in enumerate(rows)
            if key_of(row) not in {later["replaces"] for later in rows[at + 1 :]}
        )

    def act(self, row: dict[str, str]) -> Act:
        """Read one row; refuse an act that no State can do, and days that are none."""
        if row["act"] not in terms("state_acts"):
            raise self._refused(row, f"{row['act']!r} is no act of a State")
        try:
            return self._act(row)
        except (ValueError, BadValueError) as error:
            raise self._refused(row, "a day is written wrongly") from error

    def _act(self, row: dict[str, str]) -> Act:
        ids = tuple(row["sources"].split(";"))
        dated = tuple(row["date_sources"].split(";")) if row["date_sources"] else ids
        verified, as_of = self._reach(ids)
        deposited = _days(row["date"], self.instrument)
        return Act(
            state=row["state"],
            act=row["act"],
            deposited=deposited,
            in_force=self._in_force(row, deposited),
            sources=ids,
            confidence=row["confidence"],
            checked_on=_day(row["checked_on"]),
            verified=verified,
            date_verified=self._reach(dated)[0],
            as_of=as_of,
            note=row["note"],
        )

    def _in_force(self, row: dict[str, str], deposited: Days | None) -> Days | None:
        """Give the day an act takes effect: its own, or by the rule of entry."""
        if row["effect"]:
            return _days(row["effect"], self.instrument)
        entry = self.instrument.entry
        if deposited is None or entry is None or not is_joining(row["act"]):
            return deposited
        floor = self._floor(row["state"])
        return Days(
            max(entry.binds_from(deposited.first), floor.first),
            max(entry.binds_from(deposited.last), floor.last),
        )

    def _floor(self, state: str) -> Days:
        """Give the day before which nothing can bind: its own, or its parent's."""
        own = self.instrument.in_force or date.min
        joined = [
            act.in_force
            for act in (self.parent.acts.get(state, ()) if self.parent else ())
            if is_joining(act.act) and act.in_force
        ]
        # A protocol that others may join by itself needs no parent in the table.
        if not joined or self.instrument.kind not in WAITS_FOR_ITS_TREATY:
            return Days(own, own)
        first = min(joined, key=lambda days: days.first)
        return Days(max(own, first.first), max(own, first.last))

    def _reach(self, ids: tuple[str, ...]) -> tuple[bool, date | None]:
        """Say whether sources verify anything, and how far the last of them reaches."""
        if ids not in self.reach:
            counting = [each for each in map(self._source, ids) if each.counts]
            days = [each.as_of for each in counting if each.as_of]
            self.reach[ids] = bool(counting), max(days, default=None)
        return self.reach[ids]

    def _refused(self, row: dict[str, str], what: str) -> BadLawError:
        where = f"{self.instrument.code}, {row['state']}"
        return BadLawError("bad_row", f"{where}: {what}.")

    def _source(self, id_: str) -> Source:
        if id_ not in self.sources:
            raise BadLawError(
                "unknown_source",
                f"{self.instrument.code}: a source is not in sources.toml.",
            )
        return self.sources[id_]


def _day(written: str) -> date:
    """Read a day; refuse weeks and whatever else the standard library would take."""
    if not DAY.fullmatch(written):
        raise ValueError(written)
    return date.fromisoformat(written)


def _days(edtf: str, instrument: Instrument) -> Days | None:
    """Read a day of the table; an open beginning is the day of adoption."""
    if not edtf:
        return None
    if DAY.fullmatch(edtf):
        day = _day(edtf)
        return Days(day, day)
    when = HedgedDate.parse(edtf)
    last = when.latest
    if last is None:
        raise BadLawError("bad_date", f"{instrument.code}: a date without an end.")
    return Days(when.earliest or instrument.adopted or date.min, last)
