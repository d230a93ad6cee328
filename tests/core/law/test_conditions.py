"""Conditions: each answers in every situation, and is named by some provision."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.counts import Count
from holdfast.law.conditions import CONDITIONS
from holdfast.law.corpus import corpus
from holdfast.law.matter import MET, RULES, Answer, Ask, If, Unmet
from holdfast.terms.load import terms
from tests.core.law.law_by_hand import matter

FACTS = st.sets(st.sampled_from(sorted(terms("circumstances"))), max_size=1)
HARMS = st.sets(st.sampled_from(sorted(terms("harms"))), max_size=2)
STATES = st.sampled_from(("KZ", "CN", "TR", "IE", "DK", "HK", "US"))


@pytest.mark.parametrize(
    ("condition", "more", "expected"),
    [
        ("outside_own_state", {"circumstances": ("stateless",)}, MET),
        ("outside_own_state", {"nationality": ("UZ",)}, MET),
        ("outside_own_state", {"nationality": ("UZ", "KZ")}, Unmet),
        ("outside_own_state", {}, If),
        ("every_nationality", {"nationality": ("UZ",)}, MET),
        ("every_nationality", {"nationality": ("UZ", "TM")}, If),
        ("every_nationality", {"circumstances": ("dual_national",)}, If),
        ("other_protection", {}, MET),
        ("other_protection", {"nationality": ("PS",)}, If),
        ("other_protection", {"circumstances": ("stateless",)}, If),
        ("lawfully_there", {"circumstances": ("lawfully_present",)}, MET),
        ("lawfully_there", {"circumstances": ("unlawfully_present",)}, Unmet),
        ("lawfully_there", {}, If),
        ("is_child", {"circumstances": ("unaccompanied",)}, MET),
        ("is_child", {"circumstances": ("adult",)}, Unmet),
        ("is_child", {}, Ask),
        ("gender_related", {"circumstances": ("gender",)}, MET),
        ("gender_related", {"circumstances": ("pregnant",)}, If),
        ("gender_related", {}, Ask),
        ("racial_ground", {"circumstances": ("racial",)}, MET),
        ("racial_ground", {"risk_factors": ("ethnicity",)}, If),
        ("racial_ground", {}, Ask),
        ("migrant_worker", {"circumstances": ("migrant_worker",)}, MET),
        ("migrant_worker", {}, Ask),
        ("death_penalty_feared", {"feared_harms": ("death_penalty",)}, MET),
        ("death_penalty_feared", {"feared_harms": ("execution",)}, If),
        ("death_penalty_feared", {"feared_harms": ()}, Ask),
        ("death_penalty_feared", {}, Unmet),
        ("removed_together", {"circumstances": ("collective",)}, MET),
        ("removed_together", {"count": Count.exactly(1)}, Unmet),
        ("removed_together", {"count": Count(1, 2)}, If),
        ("removed_together", {}, If),
        ("armed_conflict", {"circumstances": ("armed_conflict",)}, MET),
        ("armed_conflict", {}, Ask),
        ("fought", {"circumstances": ("fighter",)}, If),
        ("fought", {}, Unmet),
        ("is_stateless", {"circumstances": ("stateless",)}, MET),
        ("is_stateless", {"nationality": ("UZ",)}, Unmet),
        ("is_stateless", {}, Ask),
        ("was_trafficked", {"circumstances": ("trafficked",)}, MET),
        ("was_trafficked", {}, Ask),
    ],
)
def test_an_answer_depends_on_what_is_known(
    condition: str, more: dict[str, object], expected: object
) -> None:
    """What nobody said is asked, or stays an if."""
    answer = CONDITIONS[condition](matter(**more))
    assert expected in (answer, type(answer))


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (
            "protected_person",
            "the conflict is between States, and they are in the hands of another's",
        ),
        ("occupied_territory", "they are taken out of territory under occupation"),
        ("internal_conflict", "the conflict is not between States"),
        ("official_hand", "an official would torture them, have it done, or let"),
        ("convention_ground", "the harm is feared for race, religion, nationality"),
    ],
)
def test_what_only_a_person_can_find_stays_an_if(condition: str, words: str) -> None:
    """Also where a conflict is known: of which kind it is, nobody said."""
    for facts in ((), ("armed_conflict",), ("fighter", "armed_conflict")):
        answer = CONDITIONS[condition](matter(circumstances=facts))
        assert isinstance(answer, If)
        assert answer.words.startswith(words)


def test_each_rule_of_the_geneva_conventions_asks_which_conflict_it_is() -> None:
    """A conflict between States, an occupation or neither; and none without any."""
    told = corpus().instruments["geneva_conventions_1949"].provisions
    sets = [set(each.conditions) for each in told if each.conditions]
    assert sets
    assert all("armed_conflict" in each and len(each) > 1 for each in sets)
    for kind in ("protected_person", "occupied_territory", "internal_conflict"):
        assert any(kind in each for each in sets)
    assert not any({"protected_person", "internal_conflict"} <= each for each in sets)


def test_nationals_of_its_state_are_at_home_in_a_territory() -> None:
    """Refugee law does not reach them there; the sentence names the State."""
    ask = CONDITIONS["outside_own_state"]
    own = ask(matter(sending_state="HK", nationality=("CN",)))
    assert own == Unmet("they are nationals of China itself")
    assert ask(matter(sending_state="HK", nationality=("UZ",))) == MET
    unknown = ask(matter(sending_state="HK"))
    assert unknown == If("they are no nationals of Hong Kong")


@given(STATES, FACTS, HARMS)
def test_every_condition_answers_in_every_situation(
    sender: str, facts: set[str], harms: set[str]
) -> None:
    """In words that hold no full stop: they are put into sentences."""
    looked_at = matter(
        sending_state=sender, circumstances=tuple(facts), feared_harms=tuple(harms)
    )
    answers: list[Answer] = [ask(looked_at) for ask in CONDITIONS.values()]
    for answer in answers:
        if isinstance(answer, If):
            assert not answer.words.endswith(".")
        elif isinstance(answer, Ask):
            assert "?" in answer.question


def test_every_condition_is_a_rule_that_some_provision_names() -> None:
    """And no provision names another."""
    named = {
        condition
        for instrument in corpus().instruments.values()
        for provision in instrument.provisions
        for condition in provision.conditions
    }
    assert named == set(CONDITIONS)
    assert named <= RULES.keys()
