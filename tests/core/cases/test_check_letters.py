"""What people add for letters: each fault is named by its place."""

from dataclasses import replace

import pytest

from holdfast.cases.check import check
from holdfast.cases.exchange import case_to_json, json_to_case
from holdfast.facts.casefile import (
    Addressee,
    AppealsBy,
    CaseFile,
    CaseZone,
    PersonalDetail,
)
from tests.core.cases.good_case import GOOD, ON, good_with

DETAIL = PersonalDetail("d1", "phone", "555 0100", "Bo", ON, "A", ("+1 555 0100",))
OFFICE = Addressee(
    "o1",
    "interior_minister",
    "Ministry of Piers",
    "CN",
    ("1 Quay",),
    None,
    "a@example.org",
)
UNTIL = AppealsBy("u1", "2019-04-01", "Europe/London", "Bo", ON)
ZONE = CaseZone("z1", "Asia/Shanghai", "Bo", ON)
WRONG: dict[str, tuple[CaseFile, str]] = {
    "no field": (
        good_with("personal", DETAIL, field="shoe"),
        "At personal[0].field: there is no such code",
    ),
    "a question": (
        good_with("personal", DETAIL, field="held_where"),
        "At personal[0].field: what claims answer is a finding; write it under find",
    ),
    "no value": (
        good_with("personal", DETAIL, value=" "),
        "At personal[0].value: say what is known, or take the detail out.",
    ),
    "nobody": (good_with("personal", DETAIL, by=""), "At personal[0].by: say who."),
    "no kind": (
        good_with("addressees", OFFICE, kind="friend"),
        "At addressees[0].kind: there is no such code",
    ),
    "no State": (
        good_with("addressees", OFFICE, state="QQ"),
        "At addressees[0].state: there is no such code",
    ),
    "no office": (
        good_with("addressees", OFFICE, office=""),
        "At addressees[0].office: say which office is written to.",
    ),
    "no e-mail": (
        good_with("addressees", OFFICE, email="desk"),
        "At addressees[0].email: this is no e-mail address; mend it or take it out.",
    ),
    "no date": (
        good_with("appeals_by", UNTIL, date="soon"),
        "At appeals_by[0].date: ",
    ),
    "no zone": (
        good_with("appeals_by", UNTIL, zone="Mars/North"),
        "At appeals_by[0].zone: write the zone as Asia/Shanghai, as the IANA names it.",
    ),
    "no zone of the case": (
        good_with("zones", ZONE, zone="../etc"),
        "At zones[0].zone: write the zone as Asia/Shanghai, as the IANA names it.",
    ),
}


def test_all_that_letters_need_is_kept_and_comes_back() -> None:
    """The case JSON holds it, and nothing is wrong with it."""
    case = good_with("personal", DETAIL)
    stateless = Addressee("o2", "regional_body", "Commission of Piers", None)
    offices = (OFFICE, stateless)
    case = replace(case, addressees=offices, appeals_by=(UNTIL,), zones=(ZONE,))
    assert check(case) == ()
    assert json_to_case(case_to_json(case)) == case


@pytest.mark.parametrize("case", WRONG)
def test_a_fault_is_named_by_its_place(case: str) -> None:
    """And the sentence says what to do."""
    wrong, sentence = WRONG[case]
    [fault] = check(wrong)
    assert fault.startswith(sentence)


def test_ids_are_not_given_twice() -> None:
    """Of any of the parts."""
    case = replace(GOOD, personal=(DETAIL, DETAIL))
    assert check(case) == (
        "At personal: two of them have the same id; give each its own.",
    )
