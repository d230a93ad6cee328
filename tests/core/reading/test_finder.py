"""What a sieve lets through: every pattern that fits, and few that do not."""

import re

from hypothesis import given
from hypothesis import strategies as st

from holdfast.reading.english import acts, never, stages
from holdfast.reading.finder import Finder, Sieve, loosened

ACTS = [cue.pattern.pattern for cue in acts()] + [each.pattern for each in never()]
PATTERNS = [*ACTS, *(cue.pattern.pattern for cue in stages())]
SIEVE = Sieve(PATTERNS)
WORDS = (
    "deported expelled handed over to the return of P C A B N removal forced their"
    " renditions rendered pushed back turned away in from é ü's \" , ; organs team"
    " threatened with about to be was not until a court if they were D may halted"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_no_pattern_that_fits_is_held_back(text: str) -> None:
    """A sieve only spares work; it decides nothing."""
    fitting = {number for number, each in enumerate(PATTERNS) if re.search(each, text)}
    assert fitting <= set(SIEVE.which(text))


def test_most_patterns_are_held_back() -> None:
    """Of patterns with words of their own, those whose words stand there pass."""
    assert len(Sieve(ACTS).which("the parliament met in spring")) < 3
    assert Sieve(["deport", "expel"]).which("they were expelled") == [1]


def test_what_looks_around_is_left_out() -> None:
    """What is left fits wherever the whole pattern fits."""
    assert loosened(r"(?<=if (?:he|she) )sent\b(?! (?:on|up))") == "sent"
    assert loosened(r"a[^;\w]{0,90}b\w{2}?") == r"a(?s:.)*b(?s:.)*?"
    assert loosened(r"(?P<one>a)\(b{") == r"(?:a)\(b{"


@given(
    st.lists(st.sampled_from(["sent", " ", "été", "人", "\u0130", "x"])).map("".join)
)
def test_a_place_is_told_in_characters(text: str) -> None:
    """Whether a text is ASCII or not; re2 itself counts bytes."""
    places = [match.span() for match in Finder("(?P<told>sent)").finditer(text)]
    assert places == [match.span() for match in re.finditer("sent", text)]
    assert Finder("sent").fits(text) == bool(places)
