"""People named in a row who were sent to States named in a row."""

import pytest

from holdfast.facts.counts import Count
from tests.core.reading.phrases_seen import code, removals_in

TWO = "Amina Dorvale and Omar Lusk were deported to "


def ends(text: str) -> list[tuple[tuple[str, ...], str | None]]:
    """Give the names of each removal, and where they were sent."""
    return [
        (tuple(n.name for n in removal.people.names), code(removal.destination))
        for removal in removals_in(text)
        if removal.people
    ]


@pytest.mark.parametrize(
    ("states", "codes"),
    [
        ("Chad and Mali respectively.", ["TD", "ML"]),
        ("Chad and to Mali respectively.", ["TD", "ML"]),
        ("Chad and the Gambia respectively, in May 2012.", ["TD", "GM"]),
    ],
)
def test_each_to_one_state(states: str, codes: list[str]) -> None:
    """In the order of the text; each is one person."""
    found = removals_in(TWO + states)
    assert ends(TWO + states) == [
        (("Amina Dorvale",), codes[0]),
        (("Omar Lusk",), codes[1]),
    ]
    assert [r.people.count for r in found if r.people] == [Count.exactly(1)] * 2
    assert [r.also_to for r in found] == [(), ()]


@pytest.mark.parametrize("states", ["Chad and Mali.", "Chad, respectively."])
def test_nothing_says_who_went_where(states: str) -> None:
    """Or there are not as many States as names."""
    assert ends(TWO + states) == [(("Amina Dorvale", "Omar Lusk"), "TD")]


def test_one_person_alone_is_not_parted() -> None:
    """However many States there are."""
    text = "Amina Dorvale was deported to Chad and Mali respectively."
    assert ends(text) == [(("Amina Dorvale",), "TD")]
