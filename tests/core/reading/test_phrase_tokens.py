"""Tokens: words, marks and signs of a sentence, and what they stand for."""

from holdfast.facts.spans import Span
from holdfast.reading.frames import StateMention
from holdfast.reading.phrase_tokens import Token
from tests.core.reading.phrases_seen import there

TEXT = "Nine of Chad's bakers, an ex-mayor and the men's wives hid."


def test_a_sentence_is_words_marks_and_signs() -> None:
    """Names and numbers are marks already."""
    words = [token.word for token in there(TEXT).tokens]
    assert words == [
        *("N", "of", "C", "'", "s", "bakers", ",", "an", "ex-mayor"),
        *("and", "the", "men's", "wives", "hid", "."),
    ]


def test_beyond_the_ends_stand_full_stops() -> None:
    """So no step has to ask whether there is a next word."""
    phrases = there(TEXT)
    assert (phrases.word(-1), phrases.word(99), phrases.bare(99)) == (".", ".", ".")


def test_a_word_is_bare_without_its_possessive() -> None:
    """Of one or of many."""
    bare = [Token(0, 1, word).bare for word in ("baker's", "bakers'", "bakers")]
    assert bare == ["baker", "bakers", "bakers"]


def test_marks_and_signs_are_no_words() -> None:
    """Only what is in small letters or digits is."""
    assert [Token(0, 1, word).is_word for word in ("nine", "9th", "N", ",")] == [
        *(True, True, False, False)
    ]


def test_a_mark_gives_what_it_stands_for() -> None:
    """A word gives nothing."""
    phrases = there(TEXT)
    (state,) = (i for i in phrases.items(0, 5) if isinstance(i, StateMention))
    assert (state.state, phrases.item(2), phrases.item(5)) == ("TD", state, None)


def test_tokens_lead_back_to_the_report() -> None:
    """From the first to the last."""
    assert there(TEXT).span(0, 5).of(TEXT) == "Nine of Chad's bakers"
    assert there(TEXT).span(5, 5) == Span(15, 21)


def test_a_capital_is_told_by_the_report() -> None:
    """The canvas has none of its own."""
    phrases = there("A Danish Council and a Danish baker met.")
    capital = {
        token.word: phrases.is_capital(n) for n, token in enumerate(phrases.tokens)
    }
    assert (capital["council"], capital["baker"]) == (True, False)


def test_where_a_phrase_must_have_ended() -> None:
    """At a small word or a sign."""
    phrases = there("Three bakers were late, others too.")
    ends = [token.word for n, token in enumerate(phrases.tokens) if phrases.ends(n)]
    assert ends == ["were", ",", "others", "too", "."]


def test_whether_a_noun_may_follow() -> None:
    """No small word and no sign."""
    phrases = there("Her bakery and her.")
    assert [phrases.leads_noun(n) for n in (0, 3)] == [True, False]
