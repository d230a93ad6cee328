"""Spec cases of whole readings: TOML → `SpecCase`, and where a reading misses one.

The format is told in `README.md` beside this file. A key that nobody reads is
refused, so that a slip of the pen cannot make a case pass.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TypeAlias, cast

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.readings import Reading, ReportedCase

HERE = Path(__file__).parent / "reading"
FORMAT = "reading"
CASE_FIELDS = {field.name for field in fields(ReportedCase)}
QUOTED_KEYS = {"kind", "words", "value", "hedge"}
SPEC_KEYS = {
    *("name", "text", "title", "published", "language"),
    *("expect", "unlike", "others", "claims", "cases", "none"),
}

Toml: TypeAlias = "str | int | bool | list[Toml] | dict[str, Toml]"
Table: TypeAlias = Mapping[str, Toml]
Plain: TypeAlias = "str | int | bool | list[Plain] | dict[str, Plain] | None"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A claim that the reading must hold: some words, and what they say."""

    kind: str
    words: str
    value: Table
    hedge: str | None


@dataclass(frozen=True, slots=True)
class SpecCase:
    """One short text and what a reading of it must say."""

    file: str
    name: str
    text: str
    title: str | None
    published: str | None
    language: str | None
    expect: Table
    unlike: Table
    others: tuple[Table, ...]
    claims: tuple[Quoted, ...]
    cases: int | None
    none: bool


def load_cases(folder: Path = HERE) -> tuple[SpecCase, ...]:
    """Give every case of every file that says it is of this format."""
    return tuple(
        _case(path.stem, entry)
        for path in sorted(folder.glob("*.toml"))
        for entry in _entries(path)
    )


def misses(spec: SpecCase, reading: Reading) -> list[str]:
    """Say in a line each what the reading should have said and did not."""
    if spec.none:
        return (
            [f"no case was wanted, got {len(reading.cases)}"] if reading.cases else []
        )
    if not reading.cases:
        return ["a case was wanted, got none"]
    main = reading.cases[0]
    return [
        *_number_of_cases(spec, reading),
        *_unequal(spec.expect, main),
        *_like(spec.unlike, main),
        *_others(spec.others, reading.cases[1:]),
        *(f"no claim {wanted}" for wanted in spec.claims if not _said(wanted, reading)),
    ]


def plain(case: ReportedCase, field: str) -> Plain:
    """Give a field of a case as TOML would write it; sets in order."""
    value = getattr(case, field)
    if isinstance(value, Count):
        return {"min": value.min, "max": value.max, "approximate": value.approximate}
    return _in_order(value) if isinstance(value, tuple) else cast("Plain", value)


def _number_of_cases(spec: SpecCase, reading: Reading) -> Iterator[str]:
    if spec.cases not in (None, len(reading.cases)):
        yield f"cases: wanted {spec.cases}, got {len(reading.cases)}"


def _unequal(expect: Table, case: ReportedCase) -> Iterator[str]:
    for field, wanted in _wanted(expect):
        got = plain(case, field)
        if got != wanted:
            yield f"{field}: wanted {wanted}, got {got}"


def _like(unlike: Table, case: ReportedCase) -> Iterator[str]:
    for field, unwanted in _wanted(unlike):
        if plain(case, field) == unwanted:
            yield f"{field}: got {unwanted}, which is wrong"


def _others(
    wanted: tuple[Table, ...], cases: tuple[ReportedCase, ...]
) -> Iterator[str]:
    left = list(cases)
    for table in wanted:
        found = next((case for case in left if not list(_unequal(table, case))), None)
        if found is None:
            yield f"no further case with {dict(table)}"
        else:
            left.remove(found)


def _said(wanted: Quoted, reading: Reading) -> bool:
    return any(_fits(wanted, claim) for claim in reading.claims)


def _fits(wanted: Quoted, claim: Claim) -> bool:
    """Say whether this claim quotes the words, within one paragraph."""
    value = asdict(claim.value)
    return (
        claim.kind == wanted.kind
        and wanted.words in claim.quote
        and "\n\n" not in claim.quote
        and all(value.get(key) == item for key, item in wanted.value.items())
        and wanted.hedge in (None, claim.hedge.firmness)
    )


def _wanted(table: Table) -> Iterator[tuple[str, Plain]]:
    """Give the fields of a table of expectations; absent ones are empty."""
    for field, value in table.items():
        if field != "absent":
            yield field, _filled(field, value)
    for field in _texts(table.get("absent", [])):
        yield field, [] if field in LISTS else None


LISTS = {field.name for field in fields(ReportedCase) if "tuple" in str(field.type)}


def _filled(field: str, value: Toml) -> Plain:
    """Complete a count, which TOML cannot write with an open end."""
    if field == "count":
        ends: dict[str, Plain] = {"min": None, "max": None, "approximate": False}
        return ends | cast("dict[str, Plain]", value)
    return _in_order(_texts(value)) if field in LISTS else cast("Plain", value)


def _in_order(items: Iterable[str]) -> list[Plain]:
    return [*sorted(items)]


def _entries(path: Path) -> list[Table]:
    content = tomllib.loads(path.read_text("utf-8"))
    return content["case"] if content.get("format") == FORMAT else []


def _case(file: str, entry: Table) -> SpecCase:
    _refuse(entry.keys() - SPEC_KEYS, file)
    others = tuple(cast("list[Table]", entry.get("others", [])))
    expect, unlike = _table(entry, "expect"), _table(entry, "unlike")
    for table in (expect, unlike, *others):
        named = table.keys() - {"absent"} | set(_texts(table.get("absent", [])))
        _refuse(named - CASE_FIELDS, file)
    none, cases = entry.get("none") is True, entry.get("cases")
    quoted = tuple(
        _quoted(file, each) for each in cast("list[Table]", entry.get("claims", []))
    )
    if none == bool(expect or quoted):
        _refuse({f"{entry['name']}: either `none` or something expected"}, file)
    return SpecCase(
        file=file,
        name=str(entry["name"]),
        text=str(entry["text"]),
        title=_text(entry, "title"),
        published=_text(entry, "published"),
        language=_text(entry, "language"),
        expect=expect,
        unlike=unlike,
        others=others,
        claims=quoted,
        cases=cases if isinstance(cases, int) else None,
        none=none,
    )


def _quoted(file: str, entry: Table) -> Quoted:
    _refuse(entry.keys() - QUOTED_KEYS, file)
    return Quoted(
        kind=str(entry["kind"]),
        words=str(entry["words"]),
        value=_table(entry, "value"),
        hedge=_text(entry, "hedge"),
    )


def _refuse(unknown: set[str], file: str) -> None:
    if unknown:
        message = f"{file}.toml holds what nobody reads: {sorted(unknown)}"
        raise ValueError(message)


def _table(entry: Table, key: str) -> Table:
    return cast("Table", entry.get(key, {}))


def _text(entry: Table, key: str) -> str | None:
    return str(entry[key]) if key in entry else None


def _texts(value: Toml) -> list[str]:
    return [str(item) for item in cast("list[Toml]", value)]
