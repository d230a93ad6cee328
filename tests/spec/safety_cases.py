"""Cases of safety: what is known and decided, and what may be shown to whom."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias, cast

from holdfast.facts.casefile import Approval, Consent, HarmDecision, PersonalDetail
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail, Disclosed, Refused
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.harm_notes import HarmNote
from holdfast.facts.hedges import Firmness
from holdfast.facts.known import Known
from holdfast.terms.load import terms

FOLDER = Path(__file__).parent / "safety"
ON = date(2019, 3, 1)
DAY = ON.isoformat()
Entry: TypeAlias = Mapping[str, object]
KEYS = frozenset(
    "name audience on phase found judged clashing personal public consent decided"
    " approved hides shows kept instead draft refused open settled".split()
)


@dataclass(frozen=True, slots=True)
class SafetyCase:
    """One case, one audience, and what is expected (`README.md`)."""

    file: str
    name: str
    audience: str
    on: date
    known: Known
    hides: tuple[str, ...]
    shows: Mapping[str, str]
    kept: tuple[str, ...]
    instead: Mapping[str, str]
    draft: bool | None
    refused: tuple[str, ...]
    open: tuple[str, ...] | None
    settled: tuple[str, ...]


def load_safety_cases(folder: Path = FOLDER) -> tuple[SafetyCase, ...]:
    """Read every file of cases; refuse keys that nobody reads."""
    return tuple(
        _case(path.stem, entry)
        for path in sorted(folder.glob("*.toml"))
        for entry in tomllib.loads(path.read_text("utf-8")).get("case", ())
    )


def disclosed_misses(case: SafetyCase, got: Disclosed | Refused) -> Iterator[str]:
    """Name in a line each what was shown and should not be, or the other way round."""
    if isinstance(got, Refused):
        yield from (f"refused: {why}" for why in got.why if not _is_in(case, why))
    if isinstance(got, Disclosed) == bool(case.refused):
        yield f"wanted it {'refused' if case.refused else 'disclosed'}"
    if isinstance(got, Disclosed):
        yield from _detail_misses(case, got)
    yield from (f"it tells “{secret}”" for secret in case.hides if _tells(got, secret))


def _is_in(case: SafetyCase, why: str) -> bool:
    return any(words in why for words in case.refused)


def _tells(got: Disclosed | Refused, secret: str) -> bool:
    """Look in all that was made: values, wordings, labels, ids and reasons."""
    return secret.casefold() in repr(got).casefold()


def _detail_misses(case: SafetyCase, got: Disclosed) -> Iterator[str]:
    told = {detail.question: _shown(detail) for detail in got.details if detail.values}
    if told != case.shows:
        yield f"wanted to show {case.shows}, shows {told}"
    kept = tuple(f"{each.field} {each.why}" for each in got.withheld)
    if kept != case.kept:
        yield f"wanted to keep {case.kept}, keeps {kept}"
    instead = {d.question: d.instead for d in got.details if d.instead is not None}
    if instead != case.instead:
        yield f"wanted the words {case.instead}, got {instead}"
    if case.draft is not None and got.draft_only is not case.draft:
        yield f"wanted draft_only {case.draft}"


def note_misses(case: SafetyCase, notes: Sequence[HarmNote]) -> Iterator[str]:
    """Name in a line each what the harm review asks and should not, or the reverse.

    `open` is compared whole where it is given; `settled` has `danger decision`.
    """
    waiting = tuple(dict.fromkeys(note.danger for note in notes if note.is_open))
    if case.open is not None and set(waiting) != set(case.open):
        yield f"wanted open {case.open}, got {waiting}"
    decided = {f"{note.danger} {note.decided}" for note in notes if not note.is_open}
    yield from (f"not settled: {each}" for each in case.settled if each not in decided)


def secrets_of(case: SafetyCase) -> str:
    """Give all words of the case, in which what it hides must stand."""
    return repr(case.known).casefold()


def _shown(detail: Detail) -> str:
    return " | ".join(_words(value) for value in detail.values)


def _words(value: AnswerValue) -> str:
    if isinstance(value, Count):
        return f"{value.min}-{value.max}" if value.min != value.max else f"{value.min}"
    return value


def _case(file: str, entry: Entry) -> SafetyCase:
    unknown = entry.keys() - KEYS
    if unknown:
        raise ValueError(f"{file}: nobody reads {sorted(unknown)}")
    return SafetyCase(
        file=file,
        name=str(entry["name"]),
        audience=str(entry["audience"]),
        on=cast("date", entry.get("on", ON)),
        known=_known(entry),
        hides=_texts(entry["hides"]),
        shows=cast("Mapping[str, str]", entry.get("shows", {})),
        kept=_texts(entry.get("kept", ())),
        instead=cast("Mapping[str, str]", entry.get("instead", {})),
        draft=cast("bool | None", entry.get("draft")),
        refused=_texts(entry.get("refused", ())),
        open=_texts(entry["open"]) if "open" in entry else None,
        settled=_texts(entry.get("settled", ())),
    )


def _known(entry: Entry) -> Known:
    """Build what is known: provisional findings under `found`, people's in `judged`."""
    found = cast("Mapping[str, object]", entry.get("found", {}))
    judged = cast("Mapping[str, object]", entry.get("judged", {}))
    findings = {
        **{code: _finding(code, values, by=None) for code, values in found.items()},
        **{code: _finding(code, values, by="Amal") for code, values in judged.items()},
    }
    public = cast("Mapping[str, object]", entry.get("public", {}))
    return Known(
        phase=str(entry.get("phase", "verifying")),
        findings=tuple(
            findings[code] for code in terms("questions") if code in findings
        ),
        clashing=_texts(entry.get("clashing", ())),
        personal=tuple(_personal(entry)),
        already_public=frozenset(
            (code, value)
            for code, values in public.items()
            for value in _values(values)
        ),
        consent=tuple(_consents(entry)),
        harm_review=tuple(_decisions(entry)),
        approvals=tuple(
            Approval(f"a{at}", step, by, DAY)
            for at, (step, by) in enumerate(
                map(str.split, _texts(entry.get("approved", ())))
            )
        ),
    )


def _finding(code: str, values: object, by: str | None) -> Finding:
    return Finding(
        id=f"f.{code}",
        question=code,
        values=_values(values),
        hedge=Firmness.REPORTED,
        rests_on=(f"c.{code}.1", f"c.{code}.2"),
        by=by,
        on=DAY if by else None,
        reason="three reports" if by else None,
        standard="reasonable_grounds" if by else None,
    )


def _values(values: object) -> tuple[AnswerValue, ...]:
    """Give words as they are, whole numbers as numbers of people."""
    return tuple(
        Count.exactly(value) if isinstance(value, int) else str(value)
        for value in cast("Sequence[object]", values)
    )


def _personal(entry: Entry) -> Iterator[PersonalDetail]:
    """Read `A full_name = Ri Sol`: whose, which field, what; `-` is the group."""
    for at, line in enumerate(_texts(entry.get("personal", ()))):
        head, _, value = line.partition(" = ")
        person, field = head.split()
        whose = None if person == "-" else person
        yield PersonalDetail(f"d{at}", field, value, "Amal", DAY, whose)


def _consents(entry: Entry) -> Iterator[Consent]:
    for at, each in enumerate(cast("Sequence[Entry]", entry.get("consent", ()))):
        yield Consent(
            id=f"k{at}",
            basis=str(each.get("basis", "own_consent")),
            answer=str(each.get("answer", "given")),
            audiences=_texts(each.get("audiences", ())),
            names_too=bool(each.get("names_too", False)),
            uses=_texts(each.get("uses", ())),
            by=_texts(each.get("by", ("Amal",))),
            on=DAY,
            review_on=cast("str | None", each.get("review_on")),
            reason=cast("str | None", each.get("reason")),
        )


def _decisions(entry: Entry) -> Iterator[HarmDecision]:
    for at, each in enumerate(cast("Sequence[Entry]", entry.get("decided", ()))):
        yield HarmDecision(
            id=f"h{at}",
            detail=str(each["detail"]),
            audience=str(each.get("audience", entry["audience"])),
            decision=str(each["decision"]),
            by=_texts(each.get("by", ("Amal", "Dana"))),
            on=DAY,
            reason=str(each.get("reason", "weighed and written down")),
            instead=cast("str | None", each.get("instead")),
        )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in cast("Sequence[object]", value))
