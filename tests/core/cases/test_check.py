"""Check: a case as it was written is good; what came in must fit together."""

from dataclasses import replace

import pytest

from holdfast.cases.check import check
from holdfast.cases.exchange import parse_case, read_case, write_case
from holdfast.cases.opening import with_provisional
from holdfast.facts.casefile import (
    CaseFile,
    LeftOut,
)
from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.facts.values import DateValue, HarmValue
from tests.core.by_hand import case_from, group_reading
from tests.core.cases.good_case import GOOD, JUDGEMENT, PLAIN


def test_a_case_as_people_write_it_is_good() -> None:
    """Also after it went to a file and back."""
    assert check(PLAIN) == ()
    assert check(GOOD) == ()
    read, faults = read_case(parse_case(write_case(GOOD)))
    assert (read, faults) == (GOOD, ())


def claims(number: int, **changes: object) -> CaseFile:
    """Give the good case with something else in one claim."""
    filed = list(GOOD.claims)
    claim = replace(filed[number].claim, **changes)  # type: ignore[arg-type]
    filed[number] = replace(filed[number], claim=claim)
    return replace(GOOD, claims=tuple(filed))


def told(account: int, **changes: object) -> CaseFile:
    """Give the good case with something else told in one account."""
    accounts = list(GOOD.accounts)
    case = replace(accounts[account].case, **changes)  # type: ignore[arg-type]
    accounts[account] = replace(accounts[account], case=case)
    return replace(GOOD, accounts=tuple(accounts))


FIRST = GOOD.claims[0].claim
REPORT = GOOD.reports[0]
DEADLINE = len(GOOD.claims) - 1
SOURCES = {
    "two reports with one key": (
        replace(GOOD, reports=(*GOOD.reports, REPORT)),
        "At reports: two of them have the same key; give each its own.",
    ),
    "two accounts that are one": (
        replace(GOOD, accounts=(*GOOD.accounts, GOOD.accounts[0])),
        "At accounts: two of them have the same report and number;",
    ),
    "two claims with one id": (
        replace(GOOD, claims=(*GOOD.claims, GOOD.claims[0])),
        "At claims: two of them have the same id; give each its own.",
    ),
    "a phase nobody knows": (
        replace(GOOD, phase="soon"),
        "At phase: there is no such code; use one of intake, triage, verifying,",
    ),
    "a report's date": (
        replace(
            GOOD,
            reports=(
                replace(REPORT, report=replace(REPORT.report, published="10.2.2019")),
                *GOOD.reports[1:],
            ),
        ),
        "At reports[0].published: a date must be written as EDTF, as 2012-02-08",
    ),
    "an account of a report that is not there": (
        replace(
            GOOD,
            accounts=(*GOOD.accounts, replace(GOOD.accounts[0], report="r9")),
        ),
        "At accounts[2].report: no report has this key; use the key of one",
    ),
    "claims that an account does not list": (
        told(0, claims=("r1.c1",)),
        "At accounts[0].case.claims: list the ids of the claims that belong",
    ),
    "a State that is none": (
        told(1, sending_state="XX"),
        "At accounts[1].case.sending_state: there is no such code; use a code of the",
    ),
    "a harm that is none": (
        told(1, feared_harms=("boredom",)),
        "At accounts[1].case.feared_harms: there is no such code;",
    ),
    "a status no claim backs": (
        told(0, status="released"),
        "At accounts[0].case.status: no claim that backs this says so; put back what",
    ),
    "a number no claim backs": (
        told(0, count=Count.exactly(500)),
        "At accounts[0].case.count: no claim that backs this says so;",
    ),
    "a number below none": (
        told(0, count=Count(-3, 12)),
        "At accounts[0].case.count: a number of people is never below 0.",
    ),
    "a deadline that is no date": (
        told(1, deadline="soon"),
        "At accounts[1].case.deadline: a date must be written as EDTF",
    ),
    "a claim of a report that is not there": (
        replace(GOOD, claims=(replace(GOOD.claims[0], report="r9"), *GOOD.claims[1:])),
        "At claims[0].report: no report has this key;",
    ),
    "a claim of an account that is not there": (
        claims(0, case=7),
        "At claims[0].case: this report has no such account in the case;",
    ),
    "a quote that is not there": (
        claims(0, quote="99 people"),
        "At claims[0].quote: these are not the words of the report at this span;",
    ),
    "a value that is no code": (
        claims(6, value=HarmValue("boredom")),
        "At claims[6].value.harm: there is no such code;",
    ),
    "a value that is no date": (
        claims(DEADLINE, value=DateValue("soon", "return")),
        f"At claims[{DEADLINE}].value.date: a date must be written as EDTF",
    ),
    "something left out for no known reason": (
        replace(GOOD, left_out=(LeftOut("r1", "boring"),)),
        "At left_out[0].reason: there is no such code; use one of no_case, apart,",
    ),
    "something left out of no report": (
        replace(GOOD, left_out=(LeftOut("r9", "apart"),)),
        "At left_out[0].report: no report has this key;",
    ),
    "something left out beside nothing": (
        replace(
            GOOD,
            left_out=(
                LeftOut("r1", "apart", 0, replace(GOOD.joined[0], other_report="r9")),
            ),
        ),
        "At left_out[0]: it compares a report that is not here;",
    ),
    "a comparison with nothing": (
        replace(GOOD, joined=(replace(GOOD.joined[0], report="r9"),)),
        "At joined[0]: it compares a report that is not here;",
    ),
}


@pytest.mark.parametrize(("case", "sentence"), SOURCES.values(), ids=SOURCES)
def test_what_came_in_must_fit_together(case: CaseFile, sentence: str) -> None:
    """Reports, accounts, claims, comparisons."""
    assert any(fault.startswith(sentence) for fault in check(case)), check(case)


def test_a_span_beyond_the_report_is_found_without_its_text() -> None:
    """Most case files do not keep the texts."""
    bare = replace(
        GOOD, reports=tuple(replace(filed, text=None) for filed in GOOD.reports)
    )
    assert check(bare) == ()
    moved = replace(
        bare,
        claims=(
            replace(
                bare.claims[0],
                claim=replace(FIRST, span=Span(9_000, 9_000 + len(FIRST.quote))),
            ),
            *bare.claims[1:],
        ),
    )
    [fault] = check(moved)
    assert fault.startswith("At claims[0].end: the report ends before this span does;")


def test_confirmed_means_confirmed_by_another() -> None:
    """Two independent origins make a claim one that may be graded 1."""
    third = group_reading("c", "2019-02-13", "Quay Post", 12)
    first = group_reading("a", "2019-02-10", "Pier Watch", 12)
    case = case_from(first, third)
    graded = replace(case, judgements=(replace(JUDGEMENT, credibility=1),))
    assert check(graded) == ()


@pytest.mark.parametrize(
    ("together", "faults"), [(27, 0), (28, 1)], ids=["their sum", "more"]
)
def test_sub_groups_back_what_they_come_to(together: int, faults: int) -> None:
    """And no more."""
    first = GOOD.claims[0]
    other = replace(first, claim=replace(FIRST, id="r1.c9", value=Count.exactly(15)))
    case = told(
        0,
        count=Count.exactly(together),
        claims=(*GOOD.accounts[0].case.claims, "r1.c9"),
    )
    case = with_provisional(replace(case, claims=(*case.claims, other), findings=()))
    assert len(check(case)) == faults
