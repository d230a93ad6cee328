"""Says a second time, from the table and the treaties' texts, who is bound by what.

Nothing here comes from the program. A row of `treaties.csv` becomes two histories,
one in which every act came as early as the row allows and one in which it came as
late; where the two agree on a day that is the answer, otherwise it is not known.
"""

import csv
import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import TypeAlias

from tests.contracts.tree import SHARED

Row: TypeAlias = Mapping[str, str]
Rows: TypeAlias = Mapping[tuple[str, str], Row]
# What began on a day: an act of joining, or from then on one of the four answers.
Act: TypeAlias = tuple[str, str]
History: TypeAlias = list[tuple[date, str]]

JOINS, EVER = "joins", "0001-01-01"
BOUND, NOT_BOUND = "bound", "not_bound"
NOT_YET, UNKNOWN = "not_yet_in_force", "unknown"
EARLY, LATE = 0, 1

# "On the thirtieth day after the date of the deposit", or the ninetieth.
DAYS_AFTER = {
    "refugee_convention_1951": 90,  # art. 43(2)
    "statelessness_1954": 90,  # art. 39(2)
    "cat": 30,  # art. 27(2)
    "opcat": 30,  # art. 28(2)
    "icpped": 30,  # art. 39(2)
    "crc": 30,  # art. 49(2)
    "cedaw": 30,  # art. 27(2)
    "cerd": 30,  # art. 19(2)
    "palermo_trafficking_2000": 30,  # art. 17(2)
}
# "Three months after the date of the deposit", or two, or six.
MONTHS_AFTER = {
    "iccpr": 3,  # art. 49(2)
    "iccpr_op1": 3,  # art. 9(2)
    "iccpr_op2": 3,  # art. 8(2)
    "crc_opic": 3,  # art. 19(2)
    "cedaw_op": 3,  # art. 16(2)
    "achpr": 3,  # art. 65; the table has the day of ratification
    "arab_charter": 2,  # art. 49
    "geneva_conventions_1949": 6,  # 58, 57, 138 and 153 of the four
}
# A declaration holds from the day it is made, but not before its treaty binds.
RESTS_ON = {
    "cat_art22": "cat",
    "cat_art20_optout": "cat",
    "icpped_art31": "icpped",
    "cerd_art14": "cerd",
    "iacthr_jurisdiction": "achr",
    "acthpr_art34_6": "acthpr_protocol",
}
# Of a party without a day it is known that it was one when the source was written.
WRITTEN = {"WP_GC": "2025-12-31"}
JOINED = re.compile(r"(?:ratified|acceded|declared) (\d{4}(?:-\d\d-\d\d)?)")

# States that came into being in the place of another that was bound.
BORN = {
    "HR": "1991-10-08",
    "SI": "1991-06-25",
    "MK": "1991-11-17",
    "BA": "1992-03-06",
    "RS": "1992-04-27",
    "ME": "2006-06-03",
    "CZ": "1993-01-01",
    "SK": "1993-01-01",
}

# What a column for one day cannot hold; the reason stands with each.
EXCEPTIONS: Mapping[tuple[str, str], tuple[Act, ...]] = {
    # Ratified in 1953, left in 1969 or 1970, came back on the day in the column.
    ("GR", "echr"): (
        *((JOINS, "1953"), (UNKNOWN, "1969-01-01")),
        *((NOT_BOUND, "1970-12-31"), (JOINS, "1974-11-28")),
    ),
    # The deposit was Czechoslovakia's; each of the two is bound since it exists.
    ("CZ", "echr"): ((NOT_YET, "1992-03-18"), (BOUND, "1993-01-01")),
    ("SK", "echr"): ((NOT_YET, "1992-03-18"), (BOUND, "1993-01-01")),
    # Only a party may denounce (art. 12(1)), and it came back with effect from the day
    # on which it left; since when it had been one is not in the table.
    ("GY", "iccpr_op1"): ((UNKNOWN, EVER), (BOUND, "1999-01-05")),
    # The same: the Charter holds for two years after the notice, which the note dates.
    ("NI", "oas_member"): (
        *((UNKNOWN, EVER), (BOUND, "2021-11-19"), (NOT_BOUND, "2023-11-19")),
    ),
    # Left and came back in 1998, each with effect after three months (arts. 9, 12).
    ("TT", "iccpr_op1"): (
        *((JOINS, "1980"), (UNKNOWN, "1998-04-01")),
        *((BOUND, "1999-03-31"), (NOT_BOUND, "2000-06-27")),
    ),
    # A member since 1973, which everyone remembers and the table does not say; law of
    # the Union held until the end of 2020 (Withdrawal Agreement, arts. 126 and 127).
    ("GB", "eu_member"): ((JOINS, "1973-01-01"), (NOT_BOUND, "2021-01-01")),
}


def expected(row: Row, rows: Rows, on: date) -> str:
    """Give the code for how a row's State stood to its instrument on a day."""
    if on < date.fromisoformat(_instruments()[row["instrument"]]["adopted"]):
        return NOT_BOUND  # nobody is bound by a text that is not there yet
    answers = {_answer(history, on) for history in histories(row, rows)}
    answer = answers.pop() if len(answers) == 1 else UNKNOWN
    return UNKNOWN if answer != BOUND and _may_succeed(row, on) else answer


def _may_succeed(row: Row, on: date) -> bool:
    """Say whether a new State may have taken a treaty over, which no column tells."""
    born = BORN.get(row["state"])
    adopted = _instruments()[row["instrument"]]["adopted"]
    is_treaty = row["instrument"] not in (*RESTS_ON, "echr", "eu_member")
    if born is None or not is_treaty or row["status"] != "party":
        return False
    return adopted <= born < row["date"] and date.fromisoformat(born) <= on


def histories(row: Row, rows: Rows) -> tuple[History, History]:
    """Give the earliest and the latest course of events that a row allows."""
    acts = _acts(row, rows)
    early = [event for act in acts for event in _events(act, row, rows, EARLY)]
    return early, [event for act in acts for event in _events(act, row, rows, LATE)]


def read_rows() -> Rows:
    """Read the table, each row by its State and instrument."""
    return {(row["state"], row["instrument"]): row for row in _read("treaties")}


def _answer(history: History, on: date) -> str:
    """Give what the last event up to a day says; before the first nobody is bound."""
    return next((what for day, what in reversed(history) if day <= on), NOT_BOUND)


def _acts(row: Row, rows: Rows) -> tuple[Act, ...]:
    """Tell a row as acts, each with its day, its year, or the year by which it was."""
    named = EXCEPTIONS.get((row["state"], row["instrument"]))
    if named is not None:
        return named
    if row["status"] == "withdrawn":
        return *_joined_before(row, rows), (NOT_BOUND, row["date"])
    if row["status"] != "party":
        return ()
    if not row["date"]:
        seen = [WRITTEN[each] for each in row["sources"].split(";") if each in WRITTEN]
        return (UNKNOWN, EVER), *((BOUND, day) for day in seen)
    by = "by " if "list date" in row["note"] else ""
    return ((JOINS, by + row["date"]),)


def _joined_before(row: Row, rows: Rows) -> tuple[Act, ...]:
    """Tell how a State that left had joined: only the note has it."""
    if row["instrument"] == "cat_art20_optout":
        # Art. 28(1): on signing or joining, so at the latest with the deposit.
        return ((JOINS, rows[row["state"], "cat"]["date"]),)
    found = JOINED.search(row["note"])
    return ((JOINS, found[1]),) if found else ((UNKNOWN, EVER),)


def _events(act: Act, row: Row, rows: Rows, end: int) -> Iterator[tuple[date, str]]:
    """Give what an act began, at one end of the days it may have been done on."""
    what, told = act
    made = _days(told, row["instrument"])[end]
    if what != JOINS:
        yield made, what
        return
    holds = _entry_into_force(made, row, rows, end)
    if made < holds:
        yield made, NOT_YET
    yield holds, BOUND


def _days(told: str, code: str) -> tuple[date, date]:
    """Give the first and last day that may be meant."""
    year = told.removeprefix("by ")
    if len(year) > len("1979"):
        return date.fromisoformat(year), date.fromisoformat(year)
    adopted = date.fromisoformat(_instruments()[code]["adopted"])
    first = adopted if year != told else date(int(year), 1, 1)
    return first, date(int(year), 12, 31)


def _entry_into_force(made: date, row: Row, rows: Rows, end: int) -> date:
    """Count from the deposit; never before the instrument, or what it rests on."""
    code = row["instrument"]
    day = made + timedelta(days=DAYS_AFTER.get(code, 0))
    day = _months_after(day, MONTHS_AFTER.get(code, 0))
    if code == "icmw":  # art. 87(2): the first of the month following three months
        day = (_months_after(made, 3).replace(day=1) + timedelta(days=31)).replace(
            day=1
        )
    since = date.fromisoformat(_instruments()[code]["in_force"] or EVER)
    if code in RESTS_ON:
        below = histories(rows[row["state"], RESTS_ON[code]], rows)[end]
        since = max(since, *(day for day, what in below if what == BOUND))
    return max(day, since)


def _months_after(day: date, months: int) -> date:
    """Give the same day of a later month, or its last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


@cache
def _instruments() -> Mapping[str, Row]:
    """Read when each instrument was adopted and when it came into force."""
    return {row["id"]: row for row in _read("instruments")}


def _read(name: str) -> list[Row]:
    """Read the rows of one of the tables."""
    with (SHARED / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
