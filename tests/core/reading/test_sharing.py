"""Which mention belongs to which case."""

import pytest

from holdfast.reading.choosing import chosen
from holdfast.reading.lines import lines_of
from holdfast.reading.roles import strands_of
from holdfast.reading.sharing import shared_out
from tests.core.reading.strands_seen import body

SOMALIS = "Kenya deported six Somali bakers to Somalia. "
RWANDANS = "In 2015 Uganda deported four Rwandan poets to Rwanda. "


TOLD = {"feared_harm", "custody"}


def shared(text: str) -> list[list[str]]:
    """Give where the people of each case are held, and what they fear."""
    there = body(text)
    reads = lines_of(there)
    choices = chosen(strands_of(read.line for read in reads), there, frozenset())
    return [
        [mention.span.of(text) for mention in each if mention.kind in TOLD]
        for each in shared_out(reads, choices)
    ]


def test_each_case_has_what_its_sentences_tell() -> None:
    """In the order of the text."""
    text = f"{SOMALIS}They fear torture. {RWANDANS}They fear execution."
    assert shared(text) == [["torture"], ["execution"]]


def test_a_sentence_of_nobody_goes_on_with_the_case_told_of_last() -> None:
    """Before all cases, that is the first."""
    text = f"Torture is feared. {SOMALIS}Execution is feared. {RWANDANS}It was a death."
    assert shared(text)[0] == ["Torture", "Execution"]


def test_where_people_are_held_counts_only_where_they_are_told_of() -> None:
    """What is feared may stand in a sentence of its own."""
    assert shared(f"{SOMALIS}They were held in Nairobi.") == [["held in Nairobi"]]
    assert shared(f"{SOMALIS}The choir was held in Nairobi.") == [[]]
    assert shared(f"{SOMALIS}Torture is feared in Nairobi.") == [["Torture"]]


def test_two_cases_in_one_sentence() -> None:
    """A mention is of the one whose removal was told last before it."""
    text = (
        "Kenya deported six Somali bakers to Somalia, where they fear torture, and"
        " Uganda deported four Rwandan poets to Rwanda, where they fear execution."
    )
    assert shared(text) == [["torture"], ["execution"]]


def test_before_both_removals_it_is_of_the_first() -> None:
    """Nothing was told of either yet."""
    text = (
        "Despite fears of torture Kenya deported six Somali bakers to Somalia and"
        " Uganda deported four Rwandan poets to Rwanda."
    )
    assert shared(text) == [["torture"], []]


@pytest.mark.parametrize(
    "rule",
    [
        "International law prohibits the return of any person to a risk of torture.",
        "Returnees to Somalia often face torture.",
    ],
)
def test_what_is_told_of_anybody_is_feared_by_nobody(rule: str) -> None:
    """A rule of law, what often happens to others."""
    assert shared(SOMALIS + "They risk torture.") == [["torture"]]
    assert shared(SOMALIS + rule) == [[]]


def test_without_cases_nothing_is_shared_out() -> None:
    """However much the text tells."""
    assert shared("If bakers are deported to Chad, they may be tortured.") == []
