"""Cases of the clock: what is found and set, an instant, and what falls due when."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias, cast

from holdfast.clock.deadlines import deadlines, unplaced
from holdfast.clock.notices import time_left, to_verify, warnings_due
from holdfast.facts.casefile import AppealsBy, CaseZone, Consent
from holdfast.facts.deadlines import Deadline
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.legal import LegalSheet
from holdfast.facts.situation import Situation
from holdfast.law.reason import reason

FOLDER = Path(__file__).parent / "clock"
ON = "2019-05-01"
Entry: TypeAlias = Mapping[str, object]
KEYS = frozenset(
    "name now zone found judged hedge consent appeals_by law given verified"
    " stretch left warns verify says unplaced".split()
)


@dataclass(frozen=True, slots=True)
class ClockCase:
    """One case at one instant, and what is expected (`README.md`)."""

    file: str
    name: str
    now: datetime
    drawn: tuple[Deadline, ...]
    unplaced: tuple[str, ...]
    given: frozenset[tuple[str, int]]
    verified: tuple[str, ...]
    wanted: Entry


def load_clock_cases(folder: Path = FOLDER) -> tuple[ClockCase, ...]:
    """Read every file of cases; refuse keys that nobody reads."""
    return tuple(
        _case(path.stem, entry)
        for path in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8")).get("case", ())
    )


def clock_misses(case: ClockCase) -> Iterator[str]:
    """Name in a line each what falls due and should not, or the other way round."""
    got: Entry = {
        "stretch": {each.key: _stretch(each) for each in case.drawn},
        "left": {each.key: time_left(each, case.now) for each in case.drawn},
        "warns": [
            f"{each.key} {each.hours}"
            for each in warnings_due(case.drawn, case.given, case.now)
        ],
        "verify": [each.key for each in to_verify(case.drawn, case.verified, case.now)],
        "unplaced": len(case.unplaced),
    }
    for key, wanted in case.wanted.items():
        if key != "says" and wanted != got[key]:
            yield f"{key}: wanted {wanted}, got {got[key]}"
    told = {each.key: f"{each.told} {each.basis}" for each in case.drawn}
    says = cast("Mapping[str, str]", case.wanted.get("says", {}))
    yield from (
        f"{key} does not say “{words}”: {told.get(key)}"
        for key, words in says.items()
        if words not in told.get(key, "")
    )


def _stretch(deadline: Deadline) -> str:
    ends = (each.strftime("%Y-%m-%dT%H:%MZ") for each in _ends(deadline))
    return " ".join((*ends, deadline.hardness))


def _ends(deadline: Deadline) -> tuple[datetime, datetime]:
    return deadline.earliest, deadline.latest


def _case(file: str, entry: Entry) -> ClockCase:
    unknown = entry.keys() - KEYS
    if unknown:
        raise ValueError(f"{file}: nobody reads {sorted(unknown)}")
    findings = _findings(entry)
    zone = cast("str | None", entry.get("zone"))
    given = (each.split() for each in _texts(entry.get("given", ())))
    wanted = "stretch left warns verify says unplaced".split()
    return ClockCase(
        file=file,
        name=str(entry["name"]),
        now=cast("datetime", entry["now"]),
        drawn=deadlines(
            findings,
            tuple(_consents(entry)),
            _appeals(entry),
            CaseZone("z1", zone, "Amal", ON) if zone else None,
            _sheet(entry),
        ),
        unplaced=unplaced(findings),
        given=frozenset((key, int(hours)) for key, hours in given),
        verified=_texts(entry.get("verified", ())),
        wanted={key: entry[key] for key in wanted if key in entry},
    )


def _findings(entry: Entry) -> Mapping[str, Finding]:
    """Build provisional findings under `found`, a person's under `judged`."""
    hedge = Firmness(str(entry.get("hedge", "reported")))
    found = {"found": None, "judged": "Amal"}
    return {
        question: Finding(
            id=f"f.{question}",
            question=question,
            values=_texts(values),
            hedge=hedge,
            rests_on=("r1.c1",),
            by=by,
            on=ON if by else None,
            reason="told by two" if by else None,
            standard="reasonable_grounds" if by else None,
        )
        for part, by in found.items()
        for question, values in cast("Entry", entry.get(part, {})).items()
    }


def _consents(entry: Entry) -> Iterator[Consent]:
    for at, each in enumerate(cast("Sequence[Entry]", entry.get("consent", ()))):
        yield Consent(
            id=f"k{at}",
            basis=str(each.get("basis", "own_consent")),
            answer=str(each.get("answer", "given")),
            audiences=_texts(each.get("audiences", ())),
            names_too=False,
            by=("Amal", "Dana"),
            on=ON,
            review_on=cast("str | None", each.get("review_on")),
        )


def _appeals(entry: Entry) -> AppealsBy | None:
    told = cast("str | None", entry.get("appeals_by"))
    if told is None:
        return None
    day, zone = told.split()
    return AppealsBy("a1", day, zone, "Amal", ON)


def _sheet(entry: Entry) -> LegalSheet | None:
    told = cast("Entry | None", entry.get("law"))
    if told is None:
        return None
    sender, destination, *onward = _texts(told["route"])
    situation = Situation(
        sending_state=sender,
        destination_state=destination,
        onward_states=tuple(onward),
        feared_harms=_texts(told.get("harms", ("torture",))),
        circumstances=_texts(told.get("circumstances", ())),
    )
    return reason(situation, date.fromisoformat(ON))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in cast("Sequence[object]", value))
