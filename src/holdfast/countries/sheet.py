"""Route and day → `CountrySheet`; and the rows of it that a paragraph is written from.

Whether a row is shown never depends on the people of the case, only on the route, the
day and the harms that are said to be feared: a row that appears only where somebody had
a certain contact would tell that they had it.
"""

from datetime import date

from holdfast.countries.load import Countries, countries
from holdfast.facts.country import CountryRow, CountrySheet
from holdfast.facts.dates import HedgedDate
from holdfast.terms.load import terms

PATTERN = "pattern"


def country_sheet(
    route: tuple[str, ...], on: date, known: Countries | None = None
) -> CountrySheet:
    """Give what was known on a day of the States of a route, in the order of the data.

    A row belongs to it if all its States are on the route; if what it tells was told by
    then for certain; and if it had begun for certain and may still have held.
    """
    rows = (known or countries()).rows
    return CountrySheet(
        states=route,
        rows=tuple(
            row for row in rows if set(row.states) <= set(route) and _on(row, on)
        ),
    )


def patterns(
    sheet: CountrySheet, harms: tuple[str, ...], *, public: bool
) -> tuple[CountryRow, ...]:
    """Give the patterns that speak of harms: what the paragraph on risk is made from.

    `public` leaves out what was not verified and what would point at a detail.
    """
    return tuple(
        row
        for row in sheet.rows
        if is_pattern(row)
        and set(row.harms) & set(harms)
        and (may_leave(row) or not public)
    )


def fewest(
    rows: tuple[CountryRow, ...], harms: tuple[str, ...]
) -> tuple[CountryRow, ...]:
    """Choose few patterns that tell all the harms any of them tells; the newest first.

    A sentence is taken for each harm not told yet: the one that tells most of them,
    then the one that adds least to what is feared, then the one told last.
    """
    chosen: list[CountryRow] = []
    waiting = {harm for row in rows for harm in row.harms} & set(harms)
    while waiting:
        best = max(
            rows,
            key=lambda row: (
                len(waiting & set(row.harms)),
                -len(set(row.harms) - set(harms)),
                _last(row.as_of),
            ),
        )
        chosen.append(best)
        waiting -= set(best.harms)
    return tuple(chosen)


def rows_on(sheet: CountrySheet, *topics: str, public: bool) -> tuple[CountryRow, ...]:
    """Give the rows on topics, in the order of the sheet; `public` as in `patterns`."""
    return tuple(
        row
        for row in sheet.rows
        if row.topic in topics and (may_leave(row) or not public)
    )


def is_pattern(row: CountryRow) -> bool:
    """Say whether a row tells what has happened to people in the same position."""
    topic = terms("country_topics").get(row.topic)
    return topic is not None and topic.group == PATTERN


def may_leave(row: CountryRow) -> bool:
    """Say whether a row may stand in what is published."""
    return row.verified and row.public


def _on(row: CountryRow, on: date) -> bool:
    told, began = _last(row.as_of), _last(row.since or row.as_of)
    ended = _last(row.until) if row.until else date.max
    return told <= on and began <= on <= ended


def _last(edtf: str) -> date:
    """Give the last day a date can mean; the loader refuses dates without one."""
    return HedgedDate.parse(edtf).latest or date.max
