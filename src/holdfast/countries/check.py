"""What cannot be right in the country sheets, a sentence each."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from holdfast.countries.load import Countries, Folder, countries
from holdfast.countries.sheet import is_pattern, may_leave
from holdfast.facts.country import CountryRow
from holdfast.facts.dates import HedgedDate
from holdfast.facts.hedges import Firmness
from holdfast.terms.load import terms

STALE = timedelta(366)
"""A sheet that nobody looked through for a year is stale, as a law is."""
LANGUAGES = ("en", "ko", "zh", "fr", "es")
"""The languages of drafts; a row that may leave is left out where it has no text."""
NEVER_PUBLIC = ("contact_with_hostile_state",)
"""Risk factors that no row may speak of where anyone can read it."""


def check_countries(today: date, known: Countries | None = None) -> tuple[str, ...]:
    """Look for unknown codes, missing sources, wrong days, gaps and stale sheets."""
    looked_at = known or countries()
    faults: list[str] = []
    for folder in looked_at.folders.values():
        faults += _stale(folder, today)
        for row in folder.rows:
            faults += _codes(row, looked_at)
            faults += _missing(row)
            faults += _days(row, today)
            faults += _claims_too_much(row, looked_at)
            faults += _pattern(row)
            faults += _languages(row)
    return tuple(faults)


def _stale(folder: Folder, today: date) -> Iterator[str]:
    if today - folder.checked_on > STALE:
        yield f"{folder.code}: last checked on {folder.checked_on}, a year ago."
    if not folder.rows:
        yield f"{folder.code}: it holds no row."


def _codes(row: CountryRow, known: Countries) -> Iterator[str]:
    yield from _unknown(row.id, "State", row.states, terms("states"))
    yield from _unknown(row.id, "topic", [row.topic], terms("country_topics"))
    yield from _unknown(row.id, "source", row.sources, known.sources)
    yield from _unknown(row.id, "harm", row.harms, terms("harms"))
    yield from _unknown(row.id, "risk factor", row.factors, terms("risk_factors"))


def _unknown(
    where: str, what: str, named: Iterable[str], known: Iterable[str]
) -> Iterator[str]:
    for each in sorted(set(named) - set(known)):
        yield f"{where}: there is no {what} {each}."


def _missing(row: CountryRow) -> Iterator[str]:
    if not row.states:
        yield f"{row.id}: it names no State, so it would stand in every sheet."
    if not row.sources:
        yield f"{row.id}: it has no source."


def _days(row: CountryRow, today: date) -> Iterator[str]:
    told = HedgedDate.parse(row.as_of).latest or date.max
    began = HedgedDate.parse(row.since or row.as_of).earliest or date.min
    ended = HedgedDate.parse(row.until).latest if row.until else None
    if told < began:
        yield f"{row.id}: it was told before it began."
    if ended is not None and ended < began:
        yield f"{row.id}: it ended before it began."
    if told > today:
        yield f"{row.id}: it is told of a day that has not come."


def _claims_too_much(row: CountryRow, known: Countries) -> Iterator[str]:
    """Refuse what would be said more firmly, or more openly, than it is known."""
    found = [known.sources[id_] for id_ in row.sources if id_ in known.sources]
    if row.verified and not any(source.was_read for source in found):
        yield f"{row.id}: it is marked as verified, and none of its sources was read."
    if not row.verified and row.hedge is Firmness.ASSERTED:
        yield f"{row.id}: it is asserted, and was not verified."
    for factor in NEVER_PUBLIC:
        if row.public and factor in row.factors:
            yield f"{row.id}: it is public and speaks of {factor}."


def _pattern(row: CountryRow) -> Iterator[str]:
    if is_pattern(row) and not row.harms:
        yield f"{row.id}: a pattern that names no harm is never shown."


def _languages(row: CountryRow) -> Iterator[str]:
    """Ask for every language where a row can reach a draft; elsewhere English does."""
    missing = [tag for tag in LANGUAGES if row.told(tag) is None]
    if may_leave(row) and missing:
        yield f"{row.id}: it may leave, and has no text in {', '.join(missing)}."
