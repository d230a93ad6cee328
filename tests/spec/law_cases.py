"""Cases of law: a situation on a day, and what its sheet must and must not say."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias, cast

from holdfast.facts.counts import Count
from holdfast.facts.legal import Duty, LegalSheet
from holdfast.facts.situation import Situation, StatePosition

FOLDER = Path(__file__).parent / "law"
SET_ASIDE, ABSENT = "set_aside", "absent"
KNOWN = frozenset(
    "name on route harms feared_in nationality circumstances risk_factors access_denied"
    " positions act count custody_place arrest_place arrest_date deadline filed_with"
    " duties since direct forums says silent if told filled".split()
)
Table: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LawCase:
    """One situation, and what is expected of its sheet (`README.md`)."""

    file: str
    name: str
    on: date
    situation: Situation
    duties: Table
    since: Table
    direct: Mapping[str, bool]
    forums: Table
    holds_if: Table
    told: Table
    filled: Table
    says: tuple[str, ...]
    silent: tuple[str, ...]


def load_law_cases(folder: Path = FOLDER) -> tuple[LawCase, ...]:
    """Read every file of cases; refuse keys that nobody reads."""
    return tuple(
        _case(path.stem, entry)
        for path in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8"))["case"]
    )


def law_misses(case: LawCase, sheet: LegalSheet) -> list[str]:
    """Name in a line each what the sheet does not say as it should."""
    return [
        *_duty_misses(case, sheet),
        *_since_misses(case, sheet),
        *_direct_misses(case, sheet),
        *_if_misses(case, sheet),
        *_forum_misses(case, sheet),
        *_told_misses(case, sheet),
        *_step_misses(case, sheet),
        *_said_misses(case, sheet),
    ]


def _duties(sheet: LegalSheet, key: str) -> list[Duty]:
    """Give the duties that a key means: "CN cat" all, "CN cat 3" one article."""
    state, instrument, *article = key.split(" ", 2)
    return [
        duty
        for duty in sheet.duties
        if (duty.state, duty.instrument) == (state, instrument)
        and (not article or duty.provision == article[0])
    ]


def _is_aside(sheet: LegalSheet, key: str) -> bool:
    state, instrument, *article = key.split(" ", 2)
    return any(
        (aside.state, aside.instrument) == (state, instrument)
        and (not article or aside.provision == article[0])
        for aside in sheet.set_aside
    )


def _duty_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    for key, wanted in case.duties.items():
        got = {str(duty.standing) for duty in _duties(sheet, key)}
        if not got:
            got = {SET_ASIDE if _is_aside(sheet, key) else ABSENT}
        if got != {wanted}:
            yield f"{key}: wanted {wanted}, got {sorted(got)}"


def _since_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    for key, wanted in case.since.items():
        got = {str(duty.in_force) for duty in _duties(sheet, key)}
        if got != {wanted}:
            yield f"{key}: wanted in force {wanted}, got {sorted(got)}"


def _direct_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    for key, wanted in case.direct.items():
        got = {duty.direct for duty in _duties(sheet, key)}
        if got != {wanted}:
            yield f"{key}: wanted direct {wanted}, got {sorted(got)}"


def _if_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    for key, wanted in case.holds_if.items():
        found = [duty.holds_if for duty in _duties(sheet, key)]
        if wanted == "":
            fits = bool(found) and all(not each for each in found)
        else:
            fits = bool(found) and all(
                any(wanted in words for words in each) for each in found
            )
        if not fits:
            yield f"{key}: wanted if {wanted!r}, got {found}"


def _forum_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    got = {f"{line.state} {line.id}": str(line.opens) for line in sheet.forums}
    for key, wanted in case.forums.items():
        if got.get(key) != wanted:
            yield f"{key}: wanted {wanted}, got {got.get(key)}"


def _told_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    """Look for words in what is told of a duty or of a body."""
    bodies = {f"{line.state} {line.id}": line for line in sheet.forums}
    for key, wanted in case.told.items():
        if key in bodies:
            line = bodies[key]
            told = " ".join((line.why, *line.missing, *line.limits))
        else:
            told = " ".join(
                " ".join((duty.why, duty.text, *duty.caveats))
                for duty in _duties(sheet, key)
            )
        if wanted not in told:
            yield f"{key}: wanted “{wanted}” in: {told}"


def _step_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    got = {step.code: str(step.filled) for step in sheet.steps}
    for code, wanted in case.filled.items():
        if got.get(code) != wanted:
            yield f"step {code}: wanted {wanted}, got {got.get(code)}"


def _said_misses(case: LawCase, sheet: LegalSheet) -> Iterator[str]:
    said = {remark.rule for remark in (*sheet.notes, *sheet.open_questions)}
    for rule in case.says:
        if rule not in said:
            yield f"it does not say {rule}; it says {sorted(said)}"
    for rule in case.silent:
        if rule in said:
            yield f"it says {rule}, and should not"


def _case(file: str, entry: Mapping[str, object]) -> LawCase:
    unknown = entry.keys() - KNOWN
    if unknown:
        raise ValueError(f"{file}: nobody reads {sorted(unknown)}")
    case = LawCase(
        file=file,
        name=str(entry["name"]),
        on=cast("date", entry["on"]),
        situation=_situation(entry),
        duties=_texts(entry, "duties"),
        since=_texts(entry, "since"),
        direct=cast("Mapping[str, bool]", entry.get("direct", {})),
        forums=_texts(entry, "forums"),
        holds_if=_texts(entry, "if"),
        told=_texts(entry, "told"),
        filled=_texts(entry, "filled"),
        says=_list(entry, "says"),
        silent=_list(entry, "silent"),
    )
    if not (case.duties or case.forums or case.says or case.told or case.filled):
        raise ValueError(f"{file}: {case.name} expects nothing")
    return case


def _situation(entry: Mapping[str, object]) -> Situation:
    sender, destination, *onward = _list(entry, "route")
    positions = cast("list[list[str]]", entry.get("positions", []))
    count = entry.get("count")
    return Situation(
        sending_state=sender,
        destination_state=destination,
        onward_states=tuple(onward),
        feared_harms=_list(entry, "harms"),
        feared_in=_list(entry, "feared_in"),
        nationality=_list(entry, "nationality"),
        circumstances=_list(entry, "circumstances"),
        risk_factors=_list(entry, "risk_factors"),
        access_denied=_list(entry, "access_denied"),
        positions=tuple(StatePosition(*each) for each in positions),
        act=_maybe(entry, "act"),
        count=Count.exactly(cast("int", count)) if count is not None else None,
        custody_place=_maybe(entry, "custody_place"),
        arrest_place=_maybe(entry, "arrest_place"),
        arrest_date=_maybe(entry, "arrest_date"),
        deadline=_maybe(entry, "deadline"),
        filed_with=_list(entry, "filed_with"),
    )


def _list(entry: Mapping[str, object], key: str) -> tuple[str, ...]:
    return tuple(cast("list[str]", entry.get(key, [])))


def _texts(entry: Mapping[str, object], key: str) -> Table:
    return cast("Table", entry.get(key, {}))


def _maybe(entry: Mapping[str, object], key: str) -> str | None:
    found = entry.get(key)
    return None if found is None else str(found)
