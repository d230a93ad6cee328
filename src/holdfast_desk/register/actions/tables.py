"""A table comes in, a row a report; the list of cases goes out as one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from holdfast_desk.register.access import Act, NotAllowedError, check, may
from holdfast_desk.register.actions.reports import Item, take_in
from holdfast_desk.register.actions.writing import RefusedError, atomic, written
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, Case, ColumnMapping, Team
from holdfast_desk.register.queries.cases import cases_for

FIELDS = ("text", "published", "publisher", "channel")
"""What a column may be: the report's words, its day, who published it, how it came."""
CHANNEL = "table"
LONGEST_TEXT = 200_000
LONGEST_NAME = 80
DAY = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
HEADINGS = (
    "code",
    "phase",
    "headline",
    "from",
    "to",
    "fewest",
    "most",
    "status",
    "due",
    "due for",
    "reports",
    "claims to judge",
    "open rivals",
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


def take_table(
    *,
    by: Account,
    team: Team,
    rows: Sequence[Sequence[str]],
    columns: Mapping[str, str],
) -> Summary:
    """Take each row in as a report of its own; a bad one stops none of the others.

    `columns` tells which heading is which of `FIELDS`; the first of `rows` is headings.
    """
    check(by, Act.TAKE_IN, team)
    places = _places(rows[0], columns)
    new, known, bad = [], 0, []
    with atomic():
        for number, row in enumerate(rows[1:], 2):
            if not any(map(str.strip, row)):
                continue
            told = {f: row[n].strip() for f, n in places.items() if n < len(row)}
            sentence = _fault(told)
            if sentence:
                bad.append(BadRow(number, sentence))
                continue
            report, is_new = take_in(by=by, team=team, item=_item(told, number))
            if is_new:
                new.append(report.code)
            else:
                known += 1
        details = {"new": len(new), "known": known, "bad": len(bad)}
        record("table_taken_in", by=by, team=team, details={**details})
    return Summary(tuple(new), known, tuple(bad))


def keep_mapping(
    *, by: Account, team: Team, name: str, columns: Mapping[str, str]
) -> None:
    """Keep under a name which column is what; the same name is written anew."""
    check(by, Act.TAKE_IN, team)
    if not name.strip() or len(name.strip()) > LONGEST_NAME:
        raise RefusedError("no_name", "Give the columns a short name to keep them by.")
    with atomic():
        ColumnMapping.objects.update_or_create(
            team=team,
            name=name.strip(),
            defaults={"columns": dict(columns), **written(by)},
        )
        record("columns_kept", by=by, team=team)


def export_list(*, by: Account) -> list[list[str]]:
    """Give the cases of every team whose cases one may take out; the log keeps it."""
    with atomic():
        seen = cases_for(by).order_by("team_id", "pk")
        teams = {m.team.pk: m.team for m in by.memberships.select_related("team")}
        allowed = {key: t for key, t in teams.items() if may(by, Act.EXPORT, t)}
        if not allowed:
            raise NotAllowedError(
                "not_allowed", "Your role on no team allows to take cases out."
            )
        cases = [case for case in seen if case.team_id in allowed]
        for key, team in allowed.items():
            many = sum(case.team_id == key for case in cases)
            record("list_exported", by=by, team=team, details={"cases": many})
    return [list(HEADINGS), *map(_line, cases)]


def _line(case: Case) -> list[str]:
    told: Iterator[object] = iter(
        (
            case.code,
            case.phase,
            case.headline,
            case.sending_state,
            case.destination_state,
            case.count_min,
            case.count_max,
            case.status,
            case.due_at.isoformat(timespec="minutes") if case.due_at else None,
            case.due_what,
            case.report_count,
            case.unjudged_count,
            case.rival_count,
        )
    )
    return ["" if each is None else str(each) for each in told]


def _places(headings: Sequence[str], columns: Mapping[str, str]) -> dict[str, int]:
    places = {
        field: headings.index(heading)
        for field, heading in columns.items()
        if field in FIELDS and heading in headings
    }
    if "text" not in places:
        raise RefusedError("no_text_column", "Choose which column holds the text.")
    return places


def _fault(told: Mapping[str, str]) -> str:
    text, day = told.get("text", ""), told.get("published", "")
    if not text:
        return "It has no text."
    if len(text) > LONGEST_TEXT:
        return f"Its text is longer than {LONGEST_TEXT} signs; take it in as a file."
    if day and not DAY.fullmatch(day):
        return "Its date is none we read; write it as 2012-02-14, 2012-02 or 2012."
    return ""


def _item(told: Mapping[str, str], number: int) -> Item:
    about = (told.get("publisher", ""), told.get("channel", ""))
    return Item(
        name=f"row-{number}.txt",
        untrusted_bytes=told["text"].encode("utf-8", "replace"),
        channel=CHANNEL,
        note="; ".join(filter(None, about)),
        published=told.get("published", ""),
    )
