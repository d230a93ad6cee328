"""`fold`: two spellings of one name meet, and other names stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.names import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rustam OLTINOV", "rustam oltinov"),
        ("Zoë Brandström", "Zoe Brandstrom"),
        ("Abu-Nazim", "Abu  Nazim"),
        ("O’Rell, Ana", "o'rell ana"),
        ("창춘", "\u110e\u1161\u11bc\u110e\u116e\u11ab"),
    ],
)
def test_spellings_of_one_name_meet(one: str, other: str) -> None:
    """Case, accents, signs and how syllables are put together do not matter."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("장춘", "창춘"), ("Anna", "Hanna")])
def test_other_names_stay_apart(one: str, other: str) -> None:
    """A letter does matter."""
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """What is folded compares with what is folded."""
    assert fold(fold(text)) == fold(text)
