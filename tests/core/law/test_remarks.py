"""Remarks: each is said where it should be, and else it is silent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.date_words import date_words
from holdfast.facts.situation import StatePosition
from holdfast.law.corpus import corpus
from holdfast.law.matter import RULES
from holdfast.law.remarks import REMARKS, remarks_of
from holdfast.terms.load import label, terms
from tests.core.law.law_by_hand import ON, matter, matter_of, situation, treaty
from tests.spec.changed_law import with_instrument

FACTS = sorted(terms("circumstances"))
STATES = st.sampled_from(("KZ", "CN", "KP", "HK", "TR", "US", "PS"))
SAID: dict[str, dict[str, object]] = {
    "nothing_is_feared_yet": {"feared_harms": ()},
    "persecution_takes_forms": {"feared_harms": ("persecution",)},
    "every_state_of_the_route": {"onward_states": ("TM",)},
    "assurances": {"circumstances": ("assurances",)},
    "what_states_call_them": {"positions": (StatePosition("KZ", "economic_migrants"),)},
    "access_is_refused": {"access_denied": ("unhcr",)},
    "after_the_return": {"circumstances": ("returned",)},
    "territory": {"sending_state": "HK"},
    "reservations": {"sending_state": "CN"},
    "taken_for_south_korean": {"nationality": ("KP",)},
    "own_nationals": {"nationality": ("KZ",)},
    "several_nationalities": {"circumstances": ("dual_national",)},
    "danger_since_they_left": {"risk_factors": ("illegal_exit",)},
    "children_come_first": {"circumstances": ("child",)},
    "statelessness": {"circumstances": ("stateless",)},
}
LATEST = {
    "2026-11-24": "2026-11-24",
    "2026-10": "2026-10-31",
    "2026-11-01/2026-11-24": "2026-11-24",
}


def said(**more: object) -> set[str]:
    """Name the rules that say something."""
    notes, questions = remarks_of(matter(**more))
    return {remark.rule for remark in (*notes, *questions)}


@pytest.mark.parametrize("rule", sorted(SAID))
def test_a_remark_is_said_where_it_should_be(rule: str) -> None:
    """And not of people of whom nothing is known."""
    assert rule in said(**SAID[rule])
    assert rule not in said()


@pytest.mark.parametrize(
    ("rule", "more"),
    [
        ("by_when", {"deadline": "2026-12-01"}),
        ("by_when", {"circumstances": ("returned",)}),
        ("unknown_nationality", {"nationality": ("UZ",)}),
        ("unknown_nationality", {"circumstances": ("stateless",)}),
    ],
)
def test_what_is_known_is_not_asked(rule: str, more: dict[str, object]) -> None:
    """It is asked of others."""
    assert rule in said()
    assert rule not in said(**more)


def test_the_end_of_the_table_is_told_only_after_it() -> None:
    """Of a day that the last look covers nothing is missing."""
    last = corpus().sources["UNTC26"].as_of
    assert last is not None
    told = {}
    for on in (last, ON):
        notes, _ = remarks_of(matter_of(situation(), on=on))
        told[on] = "how_far_the_table_reaches" in {note.rule for note in notes}
    assert told == {last: False, ON: True}


def test_an_interest_that_no_treaty_protects_is_named() -> None:
    """By its words; where a treaty binds nothing is asked, and custom is none."""
    assert "nothing_protects" not in said()
    known = corpus()
    for code in known.instruments:
        if code != "custom":
            known = with_instrument(known, treaty(code=code, provisions=()))
    told = situation(feared_harms=("torture", "detention"))
    _, questions = remarks_of(matter_of(told, known))
    asked = [each.text for each in questions if each.rule == "nothing_protects"]
    interests = sorted(known.interests_of(told.feared_harms))
    assert asked == [
        f"No treaty in our data that binds Kazakhstan protects"
        f" {label('interests', each)} on return: is there anything else?"
        for each in interests
    ]
    assert "torture" in interests


def asked_by_when(**more: object) -> list[str]:
    """Give what is asked about the day of removal."""
    _, questions = remarks_of(matter(**more))
    return [each.text for each in questions if each.rule == "by_when"]


@pytest.mark.parametrize("passed", ["2026-11-24", "2026-10", "2026-11-01/2026-11-24"])
def test_a_day_of_removal_that_has_passed_means_verify(passed: str) -> None:
    """It is named; that they were returned is already known of others."""
    [asked] = asked_by_when(deadline=passed)
    assert asked.startswith(f"The day of removal, {date_words(LATEST[passed])}, has")
    assert "Verify; a passed day closes nothing." in asked
    assert asked_by_when(deadline=passed, circumstances=("returned",)) == []


@pytest.mark.parametrize("told", ["2026-11-25", "2026-11", "2026-11-01/..", "2027"])
def test_a_day_of_removal_that_may_still_come_is_not_asked_about(told: str) -> None:
    """Counted by the last day on which it can be."""
    assert asked_by_when(deadline=told) == []


@pytest.mark.parametrize(
    ("harms", "is_asked"),
    [
        (("persecution",), True),
        (("persecution", "torture"), False),
        (("torture",), False),
        ((), False),
    ],
)
def test_persecution_alone_is_asked_about(
    harms: tuple[str, ...],
    is_asked: bool,  # noqa: FBT001 (a table)
) -> None:
    """Which form it takes decides what else holds."""
    _, questions = remarks_of(matter(feared_harms=harms))
    asked = [each for each in questions if each.rule == "persecution_takes_forms"]
    assert len(asked) == is_asked
    assert all(each.text.startswith("Which form would the") for each in asked)


def test_practice_is_told_to_be_as_it_was_known() -> None:
    """On every sheet, and as unverified."""
    for sender in ("KZ", "HK", "KR"):
        notes, _ = remarks_of(matter(sending_state=sender))
        [told] = [each for each in notes if each.rule == "practice_of_bodies"]
        assert "look at the body's own page before you use it" in told.text
        assert not told.citation.verified


@given(STATES, STATES, st.sampled_from(FACTS))
def test_every_remark_is_a_sentence_with_a_source(
    sender: str, destination: str, fact: str
) -> None:
    """Whoever is sent where."""
    if sender == destination:
        destination = "UZ"
    told = matter(
        sending_state=sender, destination_state=destination, circumstances=(fact,)
    )
    notes, questions = remarks_of(told)
    for remark in (*notes, *questions):
        assert remark.text[-1] in ".?)"
        assert remark.text[0] == remark.text[0].upper()
        assert remark.citation == RULES[remark.rule].citation


def test_no_remark_stands_twice() -> None:
    """In the order of the sheet."""
    names = [remark.__name__ for remark in REMARKS]
    assert len(set(names)) == len(names)
    assert SAID.keys() <= set(names)
