"""The press release that Holdfast began with: every value it gives is read.

The text lies beside this repository, not in it; without it there is no test.
"""

from functools import cache

import pytest

from holdfast.facts.claims import Claim
from holdfast.facts.counts import Count
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.facts.values import (
    ArrestValue,
    ContextValue,
    CustodyValue,
    DateValue,
    PositionValue,
    Value,
)
from tests.spec.invariants import broken_invariants
from tests.spec.reading_of import reading_of
from tools.reading_scores import SHARED

SEED = SHARED / "seed" / "press-release-2012-02-14.txt"

pytestmark = pytest.mark.skipif(
    not SEED.is_file(), reason="../shared is not here, so the seed was not read"
)


@cache
def seed() -> Reading:
    """Read the press release once."""
    return reading_of(SEED.read_text("utf-8"))


def of_kind(kind: str) -> list[Claim]:
    """Give the claims of one kind."""
    return [claim for claim in seed().claims if claim.kind == kind]


def saying(kind: str, value: Value) -> Claim:
    """Give the first claim of a kind that says just this."""
    return next(claim for claim in of_kind(kind) if claim.value == value)


def test_the_main_case_says_what_the_contract_says() -> None:
    """Field by field, as the reading contract prints it."""
    case = seed().cases[0]
    wanted = ReportedCase(
        role="main",
        sending_state="CN",
        destination_state="KP",
        nationality=("KP",),
        count=Count.exactly(21),
        act="repatriation",
        hedge=case.hedge,
        status="at_risk",
        custody_place="Changchun",
        arrest_place="Shenyang",
        place="Changchun",
        arrest_date="2012-02-08",
        deadline="2012-02-20",
        date="2012-02-20",
        published="2012-02-14",
        feared_harms=("detention", "execution", "torture"),
        risk_factors=("contact_with_hostile_state", "illegal_exit"),
        access_denied=("unhcr",),
        demanded=("access_asylum", "access_unhcr", "no_return"),
        claims=case.claims,
    )
    assert case == wanted
    assert case.hedge == "reported"


def test_the_report_tells_its_own_number_and_date() -> None:
    """The index is that of a press release."""
    report = seed().report
    assert (report.index, report.published) == ("PRE 01/082/2012", "2012-02-14")
    assert report.language == "en"


def test_the_hedges_are_heard() -> None:
    """Custody and deadline by report, contact by belief."""
    held = next(c for c in of_kind("custody") if isinstance(c.value, CustodyValue))
    assert (held.value, held.hedge.firmness) == (CustodyValue("Changchun"), "reported")
    assert (
        saying("deadline", DateValue("2012-02-20", "return")).hedge.firmness
        == "reported"
    )
    contact = next(c for c in of_kind("risk_factor") if "contact" in c.quote)
    assert contact.hedge.firmness == "believed"


def test_the_arrest_is_told_with_place_and_day() -> None:
    """Said outright."""
    arrests = [c.value for c in of_kind("arrest") if isinstance(c.value, ArrestValue)]
    assert {value.place for value in arrests} >= {"Shenyang"}
    assert {value.date for value in arrests} >= {"2012-02-08"}


def test_the_january_announcement_is_context() -> None:
    """Not a date of the case."""
    dates = {
        c.value.date for c in of_kind("context") if isinstance(c.value, ContextValue)
    }
    assert "2012-01" in dates


def test_the_position_of_china_is_attributed() -> None:
    """It is China's, not the report's."""
    values = [c.value for c in of_kind("state_position")]
    assert {v.state for v in values if isinstance(v, PositionValue)} == {"CN"}


def test_every_value_leads_back_to_the_words() -> None:
    """Quotes, links, support."""
    assert broken_invariants(seed()) == []
