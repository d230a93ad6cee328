"""Case → sentence: never firmer than the report, and never naming anyone."""

from dataclasses import replace

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.hedges import Firmness
from holdfast.showing.headline import headline, listed, not_said, other_cases
from tests.core.cli.sample_readings import NAME, READING, with_main


def test_the_sentence_tells_who_faces_what_by_when() -> None:
    """One sentence, with the hedge where the report has it."""
    assert headline(READING) == (
        "9 people from Uzbekistan face deportation from Kazakhstan to Uzbekistan,"
        " reportedly by 12 March 2031"
    )


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("stayed", "9 people from Uzbekistan face deportation{}, stopped for now"),
        ("returned", "9 people from Uzbekistan were sent back{} (deportation)"),
        ("partly_returned", "Some of 9 people from Uzbekistan were sent back{} (depor"),
        ("released", "9 people from Uzbekistan were released and not sent back{}"),
        ("resettled", "9 people from Uzbekistan found safety in another State, not"),
        (None, "9 people from Uzbekistan: deportation{}, and the report does not"),
        ("brand_new", "9 people from Uzbekistan: deportation{}, and the report does"),
    ],
)
def test_every_status_has_its_sentence(status: str | None, sentence: str) -> None:
    """A status nobody has words for yet is told as an open end."""
    route = " from Kazakhstan to Uzbekistan"
    assert headline(with_main(status=status)).startswith(sentence.format(route))


@pytest.mark.parametrize(
    ("hedge", "end"),
    [
        (Firmness.ASSERTED, "to Uzbekistan"),
        (Firmness.REPORTED, "to Uzbekistan, reportedly"),
        (Firmness.BELIEVED, "to Uzbekistan, it is believed"),
        (Firmness.FEARED, "to Uzbekistan, it is feared"),
        (Firmness.DENIED, "to Uzbekistan, which is denied"),
    ],
)
def test_a_sentence_is_as_firm_as_the_case(hedge: Firmness, end: str) -> None:
    """Nothing is told as fact that the report only hears."""
    assert headline(with_main(hedge=hedge, deadline=None)).endswith(end)


def test_two_hedges_are_both_told() -> None:
    """The act is feared, the day is hearsay."""
    assert headline(with_main(hedge=Firmness.FEARED)).endswith(
        ", it is feared, reportedly by 12 March 2031"
    )


@pytest.mark.parametrize(
    ("date", "end"),
    [
        ("2031-03-09", "on 9 March 2031"),
        ("2031-03", "in March 2031"),
        ("2031-03-01/2031-03-03", "(1 March 2031 to 3 March 2031)"),
    ],
)
def test_what_happened_has_its_day(date: str, end: str) -> None:
    """Day, month and stretch take different small words."""
    case = {"status": "returned", "return_date": date, "hedge": Firmness.ASSERTED}
    assert headline(with_main(**case)).endswith(f"(deportation) {end}")


def test_people_are_counted_and_not_named() -> None:
    """A sentence may be read aloud; only how many are named is said."""
    told = headline(with_main(count=None))
    assert told.startswith("1 named person from Uzbekistan")
    assert NAME not in told


def test_one_person_faces_alone() -> None:
    """Grammar follows the number."""
    assert headline(with_main(count=Count.exactly(1))).startswith(
        "1 person from Uzbekistan faces deportation"
    )


def test_a_report_without_a_case_says_so() -> None:
    """Nothing found is also told."""
    nothing = replace(READING, cases=(), claims=())
    assert (
        headline(nothing)
        == "Holdfast found nobody here who faces return. Read it yourself"
    )
    assert other_cases(nothing) == []


def test_other_cases_are_told_and_background_is_marked() -> None:
    """A precedent is not a second case of today."""
    assert other_cases(READING) == [
        "4 people were sent back from Kazakhstan (deportation) (background)"
    ]


def test_what_a_report_leaves_open_is_named() -> None:
    """What is not said is as important as what is."""
    assert not_said(READING.cases[0]) == ["what they are kept from", "what is asked"]


def test_lists_read_as_a_sentence() -> None:
    """One, two, many and none."""
    cases: list[list[str]] = [[], ["a"], ["a", "b"], ["a", "b", "c"]]
    assert [listed(case) for case in cases] == ["", "a", "a and b", "a, b and c"]
