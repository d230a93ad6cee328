"""What people must still answer: a check that no longer holds is open again."""

from dataclasses import replace
from datetime import date

import pytest

from holdfast.cli.draft_files import Made
from holdfast.cli.open_questions import Asked, open_questions, questions_text
from holdfast.drafting.desk import desk_of
from holdfast.drafting.wishes import BriefWishes
from holdfast.facts.casefile import Approval, CaseFile
from tests.core.cases.good_case import GOOD

CHECKS = "Checks that two people make"
NOTHING = Made((), (), ())
MADE = tuple(
    Approval(f"a.{step}", step, by, "2019-03-01")
    for step, by in (("facts", "Amal"), ("law", "Bo"), ("safety", "Dana"))
)


def checks_of(case: CaseFile) -> tuple[str, ...]:
    """Give which checks are open."""
    desk = desk_of(case, BriefWishes(out=""), date(2019, 3, 2))
    asked = open_questions(desk, NOTHING)
    return next((each.each for each in asked if each.heading == CHECKS), ())


def test_checks_that_hold_are_not_asked_for_again() -> None:
    """Three of them, by two people."""
    assert checks_of(replace(GOOD, approvals=MADE)) == ()


@pytest.mark.parametrize(
    ("approvals", "open_"),
    [
        ((), ("Facts checked", "Law checked", "Safety checked")),
        (MADE[:2], ("Safety checked",)),
        ((*MADE[:2], replace(MADE[2], on="2019-02-14")), ("Safety checked",)),
        (
            tuple(replace(each, by="Amal") for each in MADE),
            ("One person made them all: a second one has to make one of them",),
        ),
    ],
    ids=["none", "one lacking", "one stale", "one person"],
)
def test_what_is_lacking_or_stale_is_asked_for(
    approvals: tuple[Approval, ...], open_: tuple[str, ...]
) -> None:
    """What was decided since must be looked at again."""
    assert checks_of(replace(GOOD, approvals=approvals)) == open_


def test_of_many_only_some_are_shown_and_the_rest_counted() -> None:
    """With where all of them stand."""
    told = questions_text([Asked("Open", ("one", "two", "three"))], most=2)
    assert told.splitlines() == [
        "Open",
        "  • one",
        "  • two",
        "  … and 1 more in internal/questions.txt",
    ]
