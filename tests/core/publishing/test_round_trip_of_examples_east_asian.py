"""The drafts of the whole demonstration are read back in Korean and Chinese."""

from collections.abc import Mapping

import pytest

from holdfast.facts.claims import Claim
from holdfast.facts.disclosed import Detail
from holdfast.facts.hedges import Firmness
from holdfast.facts.places import known_place
from holdfast.facts.readings import Reading
from holdfast.facts.values import CustodyValue, PositionValue, StatusValue
from tests.core.publishing.test_round_trip_of_examples import grounds, read_back

LANGUAGES = ("ko", "zh")
LISTS = ("feared_harms", "risk_factors", "access_denied", "demanded")


def reading(language: str) -> Reading:
    """Read the press release in a language, which the reader must tell itself."""
    return read_back("press_release", language)


def detail(question: str) -> Detail:
    """Give what was disclosed on a question."""
    found = grounds().disclosed.of(question)
    assert found is not None
    return found


def claims(language: str, kind: str) -> list[Claim]:
    """Give the claims of a kind that the only case has."""
    found = reading(language).claims
    return [each for each in found if each.kind == kind and each.case == 0]


def hedges(language: str, kind: str) -> set[Firmness]:
    """Give the hedges of the claims of a kind that back a field."""
    return {each.hedge.firmness for each in claims(language, kind) if each.backs}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_case(language: str) -> None:
    """Those told of as sent back are some of those the draft is about."""
    assert reading(language).report.language == language
    assert [case.role for case in reading(language).cases] == ["main"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_single_values_come_back_equal(language: str) -> None:
    """Who, how many, from where to where, taken where and when, until when."""
    case = reading(language).cases[0]
    shown: Mapping[str, object] = {
        "how_many": case.count,
        "sending_state": case.sending_state,
        "destination_state": case.destination_state,
        "arrested_where": known_place(case.arrest_place or ""),
        "arrested_when": case.arrest_date,
        "deadline": case.deadline,
    }
    assert shown == {question: detail(question).shown for question in shown}
    assert case.nationality == detail("nationality").values


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", LISTS)
def test_lists_come_back_whole_and_with_nothing_more(language: str, field: str) -> None:
    """What has befallen others on their return is no harm of these people."""
    read_back = getattr(reading(language).cases[0], field)
    assert set(read_back) == set(detail(field).values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_rivals_stay_side_by_side(language: str) -> None:
    """Where reports differ, both answers are claims; the danger is not over."""
    places = {
        known_place(each.value.place)
        for each in claims(language, "custody")
        if isinstance(each.value, CustodyValue) and each.value.place
    }
    assert places == set(detail("held_where").values)
    standings = {
        each.value.status
        for each in claims(language, "status")
        if isinstance(each.value, StatusValue)
    }
    assert standings == set(detail("what_happened").values)
    case = reading(language).cases[0]
    assert case.status == "at_risk"
    assert case.act in detail("act").values


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_state_says_comes_back(language: str) -> None:
    """With the State that says so."""
    said = {each.value for each in claims(language, "state_position")}
    for value in detail("state_position").values:
        assert PositionValue(*str(value).split()) in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_hedges_come_back(language: str) -> None:
    """The removal is feared, and the day on which it is due reported."""
    assert reading(language).cases[0].hedge is detail("act").hedge
    for question, kind in (
        ("deadline", "deadline"),
        ("held_where", "custody"),
        ("what_happened", "status"),
        ("arrested_where", "arrest"),
        ("access_denied", "access_denied"),
        ("feared_harms", "feared_harm"),
        ("risk_factors", "risk_factor"),
    ):
        assert hedges(language, kind) == {detail(question).hedge}
