"""Readings built by hand: a text, the words in it, and what they are taken to say."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from holdfast.cases.accounts import accounts_of
from holdfast.cases.opening import keyed, open_case
from holdfast.facts.casefile import CaseFile
from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.facts.readings import Reading, Report, ReportedCase
from holdfast.facts.spans import Span
from holdfast.facts.values import (
    ArrestValue,
    CustodyValue,
    DateValue,
    HarmValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.matching.select import select

FIRM = Firmness.ASSERTED


@dataclass(frozen=True)
class Words:
    """A claim to be made: its words, what they say, and the fields they back."""

    words: str
    kind: str
    value: Value
    backs: tuple[str, ...] = ()
    firmness: Firmness = FIRM
    by: str | None = None
    case: int | None = 0


def report_of(
    name: str, published: str | None, publisher: str | None, characters: int = 0
) -> Report:
    """Give a report's own data; its name makes its id."""
    return Report(
        id=f"sha256:{name}",
        file=f"{name}.txt",
        media_type="text/plain",
        language="en",
        title=None,
        publisher=publisher,
        published=published,
        index=None,
        characters=characters,
    )


def reading_by_hand(
    report: Report,
    text: str,
    words: Iterable[Words],
    cases: Iterable[ReportedCase],
) -> Reading:
    """Give the reading whose claims quote the text at their words."""
    claims = tuple(
        _claim(number, each, text) for number, each in enumerate(words, start=1)
    )
    return Reading(
        report=replace(report, characters=len(text)),
        text=text,
        cases=tuple(
            replace(case, claims=tuple(c.id for c in claims if c.case == number))
            for number, case in enumerate(cases)
        ),
        claims=claims,
    )


def group_reading(  # noqa: PLR0913 - a test names what it means
    name: str,
    published: str | None,
    publisher: str | None,
    number: int,
    *,
    held: str = "Hunchun",
    status: str = "at_risk",
    deadline: str | None = None,
    firmness: Firmness = FIRM,
    by: str | None = None,
    sending: str = "CN",
    destination: str = "KP",
) -> Reading:
    """Give a report on a group without names, as the examples tell of one."""
    case = ReportedCase(
        role="main",
        sending_state=sending,
        destination_state=destination,
        count=Count.exactly(number),
        status=status,
        custody_place=held,
        arrest_date="2019-02-08",
        deadline=deadline,
        published=published,
        feared_harms=("torture",),
    )
    words = list(_words_of(case, firmness, by))
    text = ". ".join(each.words for each in words) + "."
    return reading_by_hand(report_of(name, published, publisher), text, words, [case])


def _words_of(
    case: ReportedCase, firmness: Firmness, by: str | None
) -> Iterator[Words]:
    """Give a claim for each thing that a group's case says."""
    if case.count:
        told = f"{case.count.min} people"
        yield Words(told, "people_count", case.count, ("count",), firmness, by)
    for field, word in (("sending_state", "from"), ("destination_state", "to")):
        state = str(getattr(case, field))
        yield Words(f"{word} {state}", field, StateValue(state), (field,))
    held = CustodyValue(case.custody_place)
    told = f"held in {case.custody_place}"
    yield Words(told, "custody", held, ("custody_place",), firmness, by)
    arrest = ArrestValue(None, case.arrest_date)
    yield Words("since 8 February", "arrest", arrest, ("arrest_date",))
    yield Words(
        f"now {case.status}", "status", StatusValue(str(case.status)), ("status",)
    )
    harm = HarmValue("torture")
    yield Words("torture", "feared_harm", harm, ("feared_harms",), Firmness.FEARED)
    if case.deadline:
        day = DateValue(case.deadline, "return")
        yield Words(f"by {case.deadline}", "deadline", day, ("deadline",))


def case_from(*readings: Reading, with_text: bool = False) -> CaseFile:
    """Give the case that is opened from these readings."""
    by_key = keyed(readings)
    accounts = [
        account
        for key, reading in by_key.items()
        for account in accounts_of(key, reading)
    ]
    return open_case(by_key, select(by_key, accounts), with_text=with_text)


def _claim(number: int, words: Words, text: str) -> Claim:
    start = text.index(words.words)
    return Claim(
        id=f"c{number}",
        kind=words.kind,
        value=words.value,
        span=Span(start, start + len(words.words)),
        quote=words.words,
        hedge=Hedge(words.firmness, str(words.firmness), None, words.by),
        case=words.case,
        backs=words.backs,
    )


def hedge_of(firmness: Firmness, by: str | None = None) -> Hedge:
    """Give a hedge without words of its own."""
    return Hedge(firmness, str(firmness), None, by)
