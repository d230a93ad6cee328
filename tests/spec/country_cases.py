"""Cases of country sheets: a route on a day, what its sheet tells and what not."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias, cast

from holdfast.countries.sheet import fewest, patterns
from holdfast.facts.country import CountryRow, CountrySheet

FOLDER = Path(__file__).parent / "countries"
KNOWN = frozenset("name route on harms tells silent patterns public fewest".split())
Ids: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountryCase:
    """One sheet, and what is expected of it; `exact` holds the lists compared whole."""

    file: str
    name: str
    route: Ids
    on: date
    harms: Ids
    tells: Ids
    silent: Ids
    exact: Mapping[str, Ids]


def load_country_cases(folder: Path = FOLDER) -> tuple[CountryCase, ...]:
    """Read every file of cases; refuse keys that nobody reads."""
    return tuple(
        _case(path.stem, entry)
        for path in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8"))["case"]
    )


def country_misses(case: CountryCase, sheet: CountrySheet) -> list[str]:
    """Name in a line each what the sheet does not tell as it should."""
    return [*_stand_misses(case, sheet), *_exact_misses(case, sheet)]


def _stand_misses(case: CountryCase, sheet: CountrySheet) -> Iterator[str]:
    stands = {row.id for row in sheet.rows}
    yield from (f"{id_} is missing" for id_ in case.tells if id_ not in stands)
    yield from (f"{id_} stands there" for id_ in case.silent if id_ in stands)


def _exact_misses(case: CountryCase, sheet: CountrySheet) -> Iterator[str]:
    shown = patterns(sheet, case.harms, public=True)
    got = {
        "patterns": _ids(patterns(sheet, case.harms, public=False)),
        "public": _ids(shown),
        "fewest": _ids(fewest(shown, case.harms)),
    }
    for key, wanted in case.exact.items():
        if got[key] != wanted:
            yield f"{key}: wanted {wanted}, got {got[key]}"


def _ids(rows: tuple[CountryRow, ...]) -> Ids:
    return tuple(row.id for row in rows)


def _case(file: str, entry: Mapping[str, object]) -> CountryCase:
    unknown = entry.keys() - KNOWN
    if unknown:
        raise ValueError(f"{file}: nobody reads {sorted(unknown)}")
    exact = {
        key: _list(entry, key)
        for key in ("patterns", "public", "fewest")
        if key in entry
    }
    if not (exact or _list(entry, "tells") or _list(entry, "silent")):
        raise ValueError(f"{file}: {entry['name']} expects nothing")
    return CountryCase(
        file=file,
        name=str(entry["name"]),
        route=_list(entry, "route"),
        on=cast("date", entry["on"]),
        harms=_list(entry, "harms"),
        tells=_list(entry, "tells"),
        silent=_list(entry, "silent"),
        exact=exact,
    )


def _list(entry: Mapping[str, object], key: str) -> Ids:
    return tuple(cast("list[str]", entry.get(key, [])))
