"""Every standing agrees with the table of treaties, computed anew beside the program.

The table lies beside this repository, not in it; without it there is no test.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

import pytest

from holdfast.law.corpus import corpus
from holdfast.law.standing import code_of
from tests.contracts.tree import SHARED
from tests.gates.treaties_again import Row, Rows, expected, histories, read_rows

CELLS = 199 * 32
DAY = timedelta(days=1)
DATES = (
    "1950-01-01",  # before nearly everything
    "1954-04-22",  # the Refugee Convention comes into force
    "1976-03-23",  # the Covenant and its Protocol
    "1989-12-31",
    "1999-02-15",  # between notices to leave and their effect
    "2008-03-01",  # two weeks before the Arab Charter
    "2012-02-14",  # the press release that Holdfast began with
    "2013-06-01",
    "2022-09-16",  # Russia leaves the European Convention
    "2026-11-24",  # the table was last checked
)
# State, instrument, day, what the table and the treaty say, what the program says.
Difference = tuple[str, str, str, str, str]


@cache
def table() -> Rows:
    """Read the table once, or skip the test."""
    if not (SHARED / "data" / "treaties.csv").is_file():
        pytest.skip("../shared is not here, so there is no table to compare with")
    return read_rows()


def differences(rows: Rows, asked: Iterable[tuple[Row, date]]) -> list[Difference]:
    """List where the program and the second computation part."""
    found = []
    for row, on in asked:
        state, code = row["state"], row["instrument"]
        wanted, got = expected(row, rows, on), code_of(corpus().bond(state, code, on))
        if wanted != got:
            found.append((state, code, on.isoformat(), wanted, got.value))
    return found


def turning_days(row: Row, rows: Rows) -> set[date]:
    """Give each day on which a row's standing may change, and the day before it."""
    days = {day for history in histories(row, rows) for day, _ in history}
    return days | {day - DAY for day in days if day > date.min}


@pytest.mark.parametrize("on", DATES)
def test_every_standing_is_that_of_the_table(on: str) -> None:
    """On ten dates, for every State and every instrument."""
    rows = table()
    assert len(rows) == CELLS
    found = differences(rows, ((row, date.fromisoformat(on)) for row in rows.values()))
    assert found == [], "\n".join(map(str, found))


def test_every_standing_changes_on_its_day() -> None:
    """It is the old one on the day before: deposits, entries into force, departures."""
    rows = table()
    asked = [(row, on) for row in rows.values() for on in turning_days(row, rows)]
    dated = [row for row, _ in asked if row["status"] == "party" and row["date"]]
    found = differences(rows, asked)
    assert len(dated) > 5000
    assert found == [], "\n".join(map(str, found))


@pytest.mark.parametrize(
    ("state", "code", "entry"),
    [
        ("KR", "refugee_convention_1951", "1993-03-03"),  # ninety days
        ("TH", "cat", "2007-11-01"),  # thirty days
        ("TH", "iccpr", "1997-01-29"),  # three months
        ("RU", "cat_art22", "1991-10-01"),  # on the day it was made
    ],
)
def test_a_row_that_is_a_day_off_is_found(state: str, code: str, entry: str) -> None:
    """On the day of entry into force; as it stands the row is in order."""
    rows, on = table(), date.fromisoformat(entry)
    row = rows[state, code]
    later = (date.fromisoformat(row["date"]) + DAY).isoformat()
    moved: Row = {**row, "date": later}
    assert differences(rows, [(row, on)]) == []
    found = differences({**rows, (state, code): moved}, [(moved, on)])
    assert [(*cell[:3], cell[4]) for cell in found] == [(state, code, entry, "bound")]
