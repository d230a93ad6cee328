"""Which phrases of a report speak of the same people."""

import pytest

from holdfast.facts.counts import Count
from holdfast.reading.strands import Strand
from tests.core.reading.strands_seen import strand, strands

FLED = "Nine bakers fled Chad. "


def phrases(there: Strand, text: str) -> list[str]:
    """Give the phrases that a strand keeps."""
    return [people.span.of(text) for people in there.people]


@pytest.mark.parametrize(
    "text",
    [
        FLED + "They were deported to Chad.",
        FLED + "The men were deported to Chad.",
        FLED + "The nine were deported to Chad.",
        FLED + "Guards beat them. Their deportation to Chad is due.",
    ],
)
def test_a_phrase_that_points_back_goes_on_with_the_group(text: str) -> None:
    """It adds no phrase of its own to what is kept."""
    there = strand(text)
    assert phrases(there, text) == ["Nine bakers"]
    assert [removal.act for removal in there.removals] == ["deportation"]
    assert there.count == Count.exactly(9)


def test_the_same_number_of_the_same_state_is_the_same_group() -> None:
    """Told in words or in digits."""
    text = "Twelve Malian bakers fled. In May the 12 Malian bakers were deported."
    there = strand(text)
    assert phrases(there, text) == ["Twelve Malian bakers", "the 12 Malian bakers"]
    assert there.states == ["ML"]


def test_a_name_goes_to_the_person_who_has_it() -> None:
    """In whole or in part; the fuller form stays."""
    there = strand("Amina Dorvale fled Chad. In May Dorvale was deported to Chad.")
    assert [name.name for name in there.names] == ["Amina Dorvale"]
    assert there.is_single


def test_names_count_where_no_number_is_told() -> None:
    """Each is a person."""
    there = strand("Amina Dorvale and Omar Lusk were deported to Chad.")
    assert there.count == Count.exactly(2)


def test_the_people_of_a_removal_begin_a_strand() -> None:
    """Even where nothing was told of them before."""
    there = strand("His deportation to Chad was halted.")
    assert there.is_single
    assert [removal.stage for removal in there.deeds] == ["stayed"]


def test_people_in_general_are_no_definite_group() -> None:
    """Until a phrase for certain people joins them."""
    assert not strand("Bakers were deported to Chad.").definite
    assert strand("Nine bakers were deported to Chad.").definite


def test_nothing_is_told_of_nobody() -> None:
    """A report without people has no strands."""
    assert strands("It rained in Chad.") == []
