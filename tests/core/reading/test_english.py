"""The English word lists: what is loaded of them, and that every pattern compiles."""

import re

import pytest

from holdfast.reading.english import (
    acts,
    never,
    officials,
    pattern,
    people_words,
    source,
    stages,
    voluntary,
)
from holdfast.reading.removals import SAME_AS
from holdfast.terms.load import terms


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("baker", False),
        ("bakers", True),
        ("child", False),
        ("children", True),
        ("family", False),
        ("families", True),
        ("witnesses", True),
        ("coaches", True),
        ("boys", True),
    ],
)
def test_a_noun_says_whether_it_is_plural(noun: str, plural: bool) -> None:  # noqa: FBT001 - a column of the table
    """Regular plurals are not listed, the others are."""
    assert people_words().nouns[noun] is plural


def test_a_pronoun_says_whether_it_is_plural() -> None:
    """One pronoun for one person, one for several."""
    pronouns = people_words().pronouns
    assert (pronouns["she"], pronouns["they"]) == (False, True)
    assert "it" not in pronouns


def test_agents_have_their_plurals_too() -> None:
    """Who acts for a State is nobody at risk, one or many."""
    assert {"minister", "ministers", "agency", "agencies"} <= (
        people_words().agents | people_words().broken
    )


def test_every_act_of_the_file_is_a_term() -> None:
    """And every term has a removal word."""
    assert {cue.code for cue in acts()} == set(terms("acts"))


def test_a_stage_of_another_name_stands_for_a_term() -> None:
    """Some are listed under a name of their own for the sake of the order."""
    assert {"stayed", "carried_out", "threatened"} <= {cue.code for cue in stages()}
    assert set(SAME_AS) <= {cue.code for cue in stages()}
    assert set(SAME_AS.values()) <= set(terms("stages"))


def test_a_cue_begins_with_a_word() -> None:
    """Never inside one."""
    stayed = [cue.pattern for cue in stages() if cue.code == "stayed"]
    assert any(cue.search("judges suspended A") for cue in stayed)
    assert not any(cue.search("judges xsuspended A") for cue in stayed)


def test_what_makes_it_no_removal() -> None:
    """A return to a cell is none, one to a State is."""
    assert any(cue.search("P was A to his cell") for cue in never())
    assert not any(cue.search("P was A to C") for cue in never())


def test_what_people_wish_for() -> None:
    """Of their own will."""
    assert voluntary().search("they went of their own free will") is not None
    assert voluntary().search("they went in chains") is None


def test_officials_are_one_alternation_the_longest_first() -> None:
    """So that "police officers" is not cut short."""
    words = officials().split("|")
    assert words == sorted(words, key=len, reverse=True)
    assert re.fullmatch(officials(), "coastguard") is not None


def test_a_list_of_patterns_is_one_pattern() -> None:
    """It is compiled once."""
    assert pattern("standing", "released") is pattern("standing", "released")
    assert pattern("standing", "released").pattern == source("standing", "released")
