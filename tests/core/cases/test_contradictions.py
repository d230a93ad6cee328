"""Contradictions: what cannot be true of one group at once, and what explains it."""

import pytest

from holdfast.cases.contradictions import NOTES, contradictions_in
from holdfast.cases.overview import Answer, Asked, Saying
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import ASSERTED
from holdfast.facts.spans import Span
from holdfast.terms.load import terms


def answer(value: AnswerValue, *, denied: bool = False) -> Answer:
    """Give an answer that somebody gives."""
    saying = Saying("r1.c1", "r1", Span(0, 1), "x", ASSERTED)
    return Answer(value, (saying,), ("r1",), denied)


def notes(question: str, *answers: Answer) -> list[str]:
    """Give what may explain each contradiction among some answers."""
    return [each.note for each in contradictions_in(Asked(question, answers))]


ABOUT_25 = Count(25, 25, approximate=True)


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        ("how_many", Count.exactly(21), Count.exactly(31)),
        ("how_many", Count(None, 20), Count(21, None)),
        ("how_many", ABOUT_25, Count.exactly(31)),
        ("how_many_returned", Count.exactly(31), Count.exactly(41)),
        ("held_where", "Hunchun", "Tumen"),
        ("deadline", "2019-02-20", "2019-03-01"),
        ("arrested_when", "2019-02-08", "2019-02-13"),
        ("what_happened", "at_risk", "returned"),
        ("sending_state", "CN", "KZ"),
        ("act", "extradition", "rendition"),
    ],
)
def test_two_answers_of_which_one_can_be_true_contradict_each_other(
    question: str, one: AnswerValue, other: AnswerValue
) -> None:
    """Each is named with what else may explain it."""
    expected = [NOTES.get(question, "cannot_both")]
    assert notes(question, answer(one), answer(other)) == expected
    assert notes(question, answer(other), answer(one)) == expected


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        ("how_many", Count.exactly(21), Count(21, None)),
        ("how_many", Count.exactly(24), Count(21, None)),
        ("how_many", ABOUT_25, Count.exactly(24)),
        ("how_many", Count(24, 40), Count.exactly(31)),
        ("deadline", "2019-02-20", "2019-02"),
        ("deadline", "XXXX-02-20", "2019-02-20"),
        ("arrested_when", "2019-02-08/2019-02-13", "2019-02-10"),
        ("act", "return", "deportation"),
        ("act", "repatriation", "deportation"),
        ("act", "expulsion", "deportation"),
        ("what_happened", "unknown", "returned"),
        ("feared_harms", "torture", "execution"),
        ("access_denied", "unhcr", "lawyer"),
    ],
)
def test_answers_that_can_both_be_true_do_not(
    question: str, one: AnswerValue, other: AnswerValue
) -> None:
    """A wider word, an open end and a rough number agree with what fits into them."""
    assert notes(question, answer(one), answer(other)) == []


def test_who_says_it_and_who_denies_it_contradict_each_other() -> None:
    """Also where several answers may be true."""
    denied = answer("torture", denied=True)
    assert notes("feared_harms", answer("torture"), denied) == ["denied"]
    assert notes("feared_harms", answer("execution"), denied) == []
    other = answer("Hunchun"), answer("Tumen", denied=True)
    assert notes("held_where", *other) == []
    assert notes("held_where", denied, answer("execution", denied=True)) == []


def test_every_pair_is_named() -> None:
    """Three rivals contradict each other three times."""
    answers = [answer(Count.exactly(number)) for number in (12, 21, 31)]
    assert len(notes("how_many", *answers)) == 3


def test_every_explanation_has_words() -> None:
    """The notes are a word list."""
    assert {*NOTES.values(), "denied", "cannot_both"} == set(terms("contradictions"))
