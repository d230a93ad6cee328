"""What the examples disclose is read back from every public draft as one case."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from holdfast.cases.answers import value_for
from holdfast.cases.knowing import known_of
from holdfast.cli.case_intake import Wishes, gathered, read_files
from holdfast.drafting.grounds import Grounds, grounds_for
from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail
from holdfast.facts.documents import Document, Tells
from holdfast.facts.hedges import Firmness
from holdfast.facts.readings import Reading
from holdfast.facts.values import PositionValue, StatusValue
from holdfast.publishing.compose import compose
from holdfast.publishing.template import templates
from holdfast.publishing.text import to_text
from holdfast.reading.open import open_report
from holdfast.reading.read import read
from tests.core.publishing.test_round_trip import FIELDS, LISTS

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
ON, TODAY = date(2012, 2, 20), date(2012, 3, 12)
DRAFTS = ("press_release", "urgent_action", "appeal_letter", "authority_letter")
HEDGED = {
    "held_where": "custody",
    "arrested_where": "arrest",
    "arrested_when": "arrest",
    "deadline": "deadline",
    "feared_harms": "feared_harm",
    "risk_factors": "risk_factor",
    "access_denied": "access_denied",
    "what_happened": "status",
}
"""Questions whose hedge is that of claims of a kind."""
SAYING_MORE = {"feared_harms"}
"""What befell people who were returned before is told, and read, beside it."""


@cache
def grounds() -> Grounds:
    """Give what the public may be told of the examples, judged by nobody yet."""
    told = read_files([str(EXAMPLES)], Wishes(), lambda: None)
    known = known_of(gathered(told, with_text=False).case)
    given = grounds_for(known, "public", ON, TODAY)
    assert isinstance(given, Grounds)
    return given


@cache
def drafted(code: str, language: str = "en") -> Document:
    """Give a draft as `holdfast brief` makes it."""
    on = grounds()
    return compose(on.disclosed, templates()[code], language, on.law, on.country)


@cache
def read_back(code: str, language: str = "en") -> Reading:
    """Read the text of a draft as a report whose language the reader must tell."""
    text = to_text(drafted(code, language)).encode()
    return read(open_report(f"{code}.txt", text), name=f"{code}.txt", id="sha256:0")


def told(code: str) -> Iterator[Detail]:
    """Give what a draft tells of the case."""
    seen: set[str] = set()
    for sentence in drafted(code).sentences:
        if sentence.tells not in {Tells.FACT, Tells.DEMAND}:
            continue
        for question in sentence.questions:
            detail = grounds().disclosed.of(question)
            if detail is not None and question not in seen:
                seen.add(question)
                yield detail


def backing(reading: Reading, field: str, kind: str | None = None) -> list[Claim]:
    """Give the claims of the one case that back a field."""
    return [
        claim
        for claim in reading.claims
        if claim.case == 0 and field in claim.backs and kind in {None, claim.kind}
    ]


def lost(code: str) -> Iterator[str]:
    """Name each question whose values or hedge do not come back."""
    reading = read_back(code)
    for detail in told(code):
        if not _has_values(detail, reading):
            yield f"{detail.question}: values"
        if detail.question in HEDGED and not _is_as_firm(detail, reading):
            yield f"{detail.question}: hedge"


def _has_values(detail: Detail, reading: Reading) -> bool:
    question, values = detail.question, set(detail.values)
    claims = [claim for claim in reading.claims if claim.case == 0]
    case = reading.cases[0]
    if question == "state_position":
        said = {(c.value, c.hedge.attributed_to is not None) for c in claims}
        return {(PositionValue(*str(v).split()), True) for v in values} <= said
    if question == "how_many_returned":
        return detail.shown in {c.value for c in claims if isinstance(c.value, Count)}
    if question in LISTS:
        found = set(getattr(case, LISTS[question]))
        return values <= found if question in SAYING_MORE else values == found
    field = FIELDS[question]
    if question == "act" and detail.has_rivals:
        return case.act in values
    if detail.shown is not None:
        return bool(getattr(case, field) == detail.shown)
    rivals = {value_for(field, claim.value) for claim in backing(reading, field)}
    return rivals == values and getattr(case, field) in values


def _is_as_firm(detail: Detail, reading: Reading) -> bool:
    """Say whether every claim is as firm as the detail, and none firmer."""
    field = {**FIELDS, **LISTS}[detail.question]
    claims = backing(reading, field, HEDGED[detail.question])
    found = {claim.hedge.firmness for claim in claims}
    return found == {detail.hedge}


@pytest.mark.parametrize("code", DRAFTS)
def test_a_public_draft_of_the_examples_is_one_case(code: str) -> None:
    """Sixteen reports that differ must not leave the house as two stories."""
    assert [case.role for case in read_back(code).cases] == ["main"]


@pytest.mark.parametrize("code", DRAFTS)
def test_what_the_examples_disclose_is_read_back(code: str) -> None:
    """Every value and its hedge, rivals beside each other."""
    assert list(lost(code)) == []


def test_the_press_release_tells_all_that_is_asked_of_it() -> None:
    """Otherwise the round trip could pass on an empty page."""
    assert {detail.question for detail in told("press_release")} >= {
        *HEDGED,
        "how_many",
        "how_many_returned",
        "nationality",
        "sending_state",
        "destination_state",
        "demanded",
        "state_position",
    }


@pytest.mark.parametrize("code", DRAFTS)
def test_both_sides_of_what_happened_are_heard_as_hearsay(code: str) -> None:
    """Neither that they were returned nor that they were not is ours to say."""
    said = {
        (claim.value, claim.hedge.firmness, claim.hedge.attributed_to is not None)
        for claim in backing(read_back(code), "status")
    }
    assert said == {
        (StatusValue(status), Firmness.REPORTED, True)
        for status in ("returned", "at_risk")
    }


@pytest.mark.parametrize("code", DRAFTS)
def test_nothing_that_was_done_to_them_is_read_as_certain(code: str) -> None:
    """What is ahead is feared, as it is disclosed; what some say was done, hearsay."""
    case = read_back(code).cases[0]
    act = grounds().disclosed.of("act")
    assert act is not None
    assert case.hedge is act.hedge is Firmness.FEARED
    done = [
        claim.hedge.firmness
        for claim in read_back(code).claims
        if claim.kind == "act" and "carried_out" in str(claim.value)
    ]
    assert done
    assert set(done) == {Firmness.REPORTED}
