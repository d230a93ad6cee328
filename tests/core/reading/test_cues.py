"""The grammar of cues: each sign alone, and a finder over a whole list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.errors import UnknownTermError
from holdfast.reading.cues import compile_cue, finder_for


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("sent back", "they were sent back"),
        ("sent back", "they were sent\nback"),
        ("(sent|taken) back", "taken back at dawn"),
        ("[forcibly] returned", "was returned"),
        ("[forcibly] returned", "was forcibly returned"),
        ("child[ren]", "a child"),
        ("child[ren]", "six children"),
        ("deport~", "their deportation"),
        ("denied … access", "denied access"),
        ("denied … access", "denied them any kind of access"),
        ("risk [of] (death|torture)", "at risk of torture"),
        ("risk [of] (death|torture)", "they risk death"),
        ("정부", "정부"),
    ],
)
def test_a_cue_finds_what_it_says(cue: str, text: str) -> None:
    """Each line of the table in the module's docstring."""
    assert compile_cue(cue).search(text) is not None


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("sent back", "presented back"),
        ("sent back", "sent backwards"),
        ("child[ren]", "childish"),
        ("denied … access", "denied the two of them all and any access"),
        ("denied … access", "denied it. access was given"),
        ("(sent|taken) back", "driven back"),
    ],
)
def test_a_cue_finds_nothing_else(cue: str, text: str) -> None:
    """Edges of words hold, and a gap stays within its bound and its clause."""
    assert compile_cue(cue).search(text) is None


@pytest.mark.parametrize(
    "cue", ["", "(sent", "sent)", "[back", "[back]", "sent | back"]
)
def test_what_is_no_cue_is_refused(cue: str) -> None:
    """A slip in a word list is told by a sentence."""
    with pytest.raises(UnknownTermError):
        compile_cue(cue)


def test_a_finder_gives_the_longest_cue_of_each_place() -> None:
    """“Forced labour” is not also “labour”, nor “death penalty” a death."""
    words = "they face the death penalty, forced labour and torture"
    found = [(each.code, words[each.start : each.end]) for each in FIND(words)]
    assert found == [
        ("death_penalty", "death penalty"),
        ("forced_labour", "forced labour"),
        ("torture", "torture"),
    ]


def test_a_list_without_cues_finds_nothing() -> None:
    """Not every list is looked for in texts."""
    assert list(finder_for("statuses").find("at risk")) == []


@given(st.text(max_size=200))
def test_any_text_is_searched(words: str) -> None:
    """No text fails, and what is found lies inside it, in order."""
    reached = 0
    for found in FIND(words.lower()):
        assert reached <= found.start < found.end <= len(words.lower())
        reached = found.end


FIND = finder_for("harms").find
