"""Search: words and two-sign words of every script, inside one's teams alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast_desk.register.models import Case
from holdfast_desk.register.queries.search import found_for
from holdfast_desk.register.words import index_words, phrases
from tests.desk.people import KOREAN, Cast, a_report, at_screen

CHINESE = "老挝警方扣押了12名脱北者，他们可能被强制遣返。"


@pytest.fixture
def texts(cast: Cast) -> Cast:
    """Take in a Korean and a Chinese text."""
    a_report(cast.amal, cast.east, "korean.txt", KOREAN)
    a_report(cast.amal, cast.east, "chinese.txt", CHINESE)
    return cast


@pytest.mark.parametrize(
    ("query", "many"),
    [
        ("북송", 1),
        ("강제북송", 1),
        ("遣返", 1),
        ("脱北者", 1),
        ("者", 1),
        ("遣", 1),
        ("遣回", 0),
        ("북한", 0),
        ("북송 고문", 1),
        ("북송 遣返", 0),
        ("...", 0),
        ('"', 0),
    ],
)
def test_a_word_of_two_signs_is_found_exactly(
    texts: Cast, query: str, many: int
) -> None:
    """Inside longer words, and not where its signs stand apart."""
    assert len(found_for(texts.amal, query)) == many


def test_words_and_findings_are_found_whatever_their_case(
    cast: Cast, case: Case
) -> None:
    """Accents do not matter; each word must be there."""
    found = found_for(cast.amal, "LUANG namtha")
    assert {bool(each.case) for each in found} == {True, False}
    assert found_for(cast.amal, "luang nowhere") == []
    amal = at_screen(cast.amal)
    shown = amal.post("/search/found/", {"q": "luang"}).content.decode()
    assert case.code in shown
    assert "?q=" not in shown
    assert case.code not in amal.get("/search/?q=luang").content.decode()


def test_nothing_of_another_team_is_found(texts: Cast, case: Case) -> None:
    """Not by a word, and not by a sign."""
    assert found_for(texts.chi, "luang") == []
    assert found_for(texts.chi, "者") == []
    assert found_for(texts.root, "luang") == []


@given(st.text(max_size=80))
def test_any_text_gives_words_and_every_phrase_of_it_is_among_them(text: str) -> None:
    """What is asked for in the words of a text is found in its index."""
    words = f" {index_words(text)} "
    assert all(f" {' '.join(phrase)} " in words for phrase in phrases(text))
