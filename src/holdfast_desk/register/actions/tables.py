"""A table comes in, a row a report; which column is what is kept by a name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils import timezone

from holdfast.facts.leaves import Json
from holdfast_desk.reader.table_reader import TableTold
from holdfast_desk.register.access import Act, NotFoundError, check
from holdfast_desk.register.actions.held import found
from holdfast_desk.register.actions.reports import Item, take_in
from holdfast_desk.register.actions.writing import RefusedError, atomic, written
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, ColumnMapping, Report, Team

FIELDS = ("text", "published", "publisher", "channel")
"""What a column may be: the report's words, its day, who published it, how it came."""
CHANNEL = "table"
LONGEST_TEXT = 200_000
LONGEST_NAME = 80
DAY = re.compile(
    r"(?P<day>\d{4}(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?)"
    r"(?:[ T]\d\d:\d\d\S*)?"
)
"""A day, a month or a year; a time after a day is left out."""
FAULTS_OF_CELLS = frozenset(
    "#REF! #N/A #NAME? #VALUE! #DIV/0! #NULL! #NUM! #SPILL! #CALC!".split()
)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that did not go in: its number in the table, and why."""

    number: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of a table."""

    new: tuple[str, ...]
    known: int
    bad: tuple[BadRow, ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A row as its columns say: its number, each field of `FIELDS`, what is wrong."""

    number: int
    told: Mapping[str, str]
    sentence: str


def keep_table(*, by: Account, code: str, told: TableTold) -> Report:
    """Keep what was read of a table; its bytes stay as received, whatever came of it.

    Only what was not read as a report before can become a table.
    """
    with atomic():
        report = found(code)
        check(by, Act.TAKE_IN, report.team)
        if report.state not in (Report.TABLE, Report.UNREAD) or not report.size:
            raise RefusedError("no_table", "This report was not taken in as a table.")
        if told.hazards is not None:
            report.hazards = list(told.hazards)
        report.state = _state(told)
        report.error_code, report.error = told.code, told.sentence
        report.rows = [list(row) for row in told.rows]
        report.notes, report.read_at = list(told.notes), timezone.now()
        report.save()
        details: dict[str, Json] = {"rows": len(told.rows), "code": told.code}
        record("table_read", by=by, team=report.team, about=code, details=details)
    return report


def mapped(
    rows: Sequence[Sequence[str]], columns: Mapping[str, str]
) -> Iterator[Mapped]:
    """Give each row that holds something as its columns say, with its number.

    `columns` tells which heading is which of `FIELDS`; the first of `rows` is headings.
    """
    places = _places(rows[0], columns)
    for number, row in enumerate(rows[1:], 2):
        if any(map(str.strip, row)):
            told = {f: row[n].strip() for f, n in places.items() if n < len(row)}
            yield Mapped(number, told, _fault(told))


def take_table(
    *,
    by: Account,
    team: Team,
    rows: Sequence[Sequence[str]],
    columns: Mapping[str, str],
    table: Report | None = None,
) -> Summary:
    """Take each row in as a report of its own; a bad one stops none of the others.

    The same words of another day or source are another report; a row that is here
    already, date, source and all, stays one. `table` is the file the rows came in.
    """
    check(by, Act.TAKE_IN, team)
    if "text" not in _places(rows[0] if rows else (), columns):
        raise RefusedError("no_text_column", "Choose which column holds the text.")
    new, known, bad = [], 0, []
    with atomic():
        for row in mapped(rows, columns):
            if row.sentence:
                bad.append(BadRow(row.number, row.sentence))
                continue
            report, is_new = take_in(by=by, team=team, item=_item(row, table))
            if is_new:
                new.append(report.code)
            else:
                known += 1
        details = {"new": len(new), "known": known, "bad": len(bad)}
        about = table.code if table else ""
        record("table_taken_in", by=by, team=team, about=about, details={**details})
    return Summary(tuple(new), known, tuple(bad))


def keep_mapping(
    *, by: Account, team: Team, name: str, columns: Mapping[str, str]
) -> ColumnMapping:
    """Keep under a name which column is what; the same name is written anew."""
    check(by, Act.TAKE_IN, team)
    if not name.strip() or len(name.strip()) > LONGEST_NAME:
        raise RefusedError("no_name", "Give the columns a short name to keep them by.")
    with atomic():
        kept, _ = ColumnMapping.objects.update_or_create(
            team=team,
            name=name.strip(),
            defaults={"columns": dict(columns), **written(by)},
        )
        record("columns_kept", by=by, team=team)
    return kept


def drop_mapping(*, by: Account, code: str) -> None:
    """Delete columns that a team keeps by a name; no report changes for it."""
    with atomic():
        kept = ColumnMapping.objects.select_related("team").filter(code=code).first()
        if kept is None:
            raise NotFoundError(
                "not_found", "There is nothing here under this address."
            )
        check(by, Act.TAKE_IN, kept.team)
        kept.delete()
        record("columns_dropped", by=by, team=kept.team)


def _state(told: TableTold) -> str:
    if told.code == Report.HELD:
        return Report.HELD
    return Report.UNREAD if told.code else Report.TABLE


def _places(headings: Sequence[str], columns: Mapping[str, str]) -> dict[str, int]:
    return {
        field: headings.index(heading)
        for field, heading in columns.items()
        if field in FIELDS and heading in headings
    }


def _fault(told: Mapping[str, str]) -> str:
    text, day = told.get("text", ""), told.get("published", "")
    if not text:
        return "It has no text."
    if text in FAULTS_OF_CELLS:
        return "Its text is an error of the spreadsheet; mend it there."
    if len(text) > LONGEST_TEXT:
        return f"Its text is longer than {LONGEST_TEXT} signs; take it in as a file."
    if day and not DAY.fullmatch(day):
        return "Its date is none we read; write it as 2012-02-14, 2012-02 or 2012."
    return ""


def _item(row: Mapped, table: Report | None) -> Item:
    told = row.told
    day = DAY.fullmatch(told.get("published", ""))
    published, publisher = day["day"] if day else "", told.get("publisher", "")
    return Item(
        name=f"row-{row.number}.txt",
        untrusted_bytes=told["text"].encode("utf-8", "replace"),
        channel=CHANNEL,
        note="; ".join(filter(None, (publisher, told.get("channel", "")))),
        published=published,
        publisher=publisher,
        apart=f"{published}\n{publisher}" if published or publisher else "",
        inside=table,
    )
