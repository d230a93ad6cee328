"""Hedges and their scope: what governs a word, and what only stands near it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.hedges import ASSERTED
from holdfast.facts.spans import Span
from holdfast.reading.hedging import hedge_at, is_conditional, is_negated
from tests.core.reading.sighting import sentence, sentences, span_of


@pytest.mark.parametrize(
    ("text", "words", "firmness", "grade"),
    [
        ("Ghana deported ten nurses to Togo.", "deported", "asserted", "asserted"),
        ("Ghana reportedly deported ten nurses.", "deported", "reported", "reportedly"),
        (
            "Reportedly, Ghana deported ten nurses.",
            "deported",
            "reported",
            "reportedly",
        ),
        (
            "Ten nurses are said to have been expelled.",
            "expelled",
            "reported",
            "reportedly",
        ),
        (
            "It was reported that Ghana expelled them.",
            "expelled",
            "reported",
            "reportedly",
        ),
        (
            "Amid reports that Ghana expelled them, aid came.",
            "expelled",
            "reported",
            "reportedly",
        ),
        (
            "According to reports, Ghana expelled them.",
            "expelled",
            "reported",
            "reportedly",
        ),
        ("Agents allegedly handed him over.", "handed", "reported", "alleged"),
        (
            "Unconfirmed reports say that he was returned.",
            "returned",
            "reported",
            "unconfirmed",
        ),
        ("Two are believed to have been returned.", "returned", "believed", "believed"),
        ("It is thought that they were returned.", "returned", "believed", "believed"),
        ("They apparently returned him in May.", "returned", "believed", "apparent"),
        ("They may have been deported.", "deported", "believed", "possible"),
        ("It is feared that they were deported.", "deported", "feared", "feared"),
        ("There were fears that Ghana would expel them.", "expel", "feared", "feared"),
        (
            "The ministry denied that it had expelled them.",
            "expelled",
            "denied",
            "denied",
        ),
        ("They rejected claims that he was returned.", "returned", "denied", "denied"),
        ("Ghana did not deport the nurses.", "deport", "denied", "negated"),
        ("No one was returned to Togo.", "returned", "denied", "negated"),
        ("It is unclear whether they were returned.", "returned", "reported", "asked"),
        ("Has Ghana returned the nurses?", "returned", "reported", "asked"),
        ("They would be jailed if returned.", "returned", "asserted", "conditional"),
        (
            "Their deportation is believed to be near.",
            "deportation",
            "believed",
            "believed",
        ),
        ("A nurse said that Ghana had deported ten.", "deported", "reported", "told"),
        ("Ghana deported ten, a nurse in Lome said.", "deported", "reported", "told"),
        ("He claimed that Ghana had deported ten.", "deported", "reported", "alleged"),
        (
            "The government said it had deported ten.",
            "deported",
            "asserted",
            "confirmed",
        ),
        (
            "The army announced that it returned ten.",
            "returned",
            "asserted",
            "confirmed",
        ),
    ],
)
def test_a_hedge_is_heard(text: str, words: str, firmness: str, grade: str) -> None:
    """One way of hedging each."""
    sighted = sentence(text)
    hedge = hedge_at(sighted, span_of(sighted, words))
    assert (hedge.firmness, hedge.grade) == (firmness, grade)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He was deported to Chad, where he is reportedly held.", "deported"),
        ("He was deported in May and reportedly beaten.", "deported"),
        ("He was reportedly held in May, and was deported in June.", "deported"),
        ("Despite fears that he would be jailed, Mali deported him.", "deported"),
        ("After reports that he was ill, Mali deported him.", "deported"),
        ("Mali deported him because it was not told of the order.", "deported"),
        ("Mali denied him access to a lawyer and deported him.", "deported"),
        ("Mr Said Omar was deported to Chad.", "deported"),
        ("Not only was he deported, he was fined.", "deported"),
        ("Mali must not deport him.", "deport"),
    ],
)
def test_a_hedge_stays_in_its_clause(text: str, words: str) -> None:
    """What is said of one thing is not said of the next."""
    sighted = sentence(text)
    assert hedge_at(sighted, span_of(sighted, words)) == ASSERTED


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("According to a driver in Bamako, Mali expelled ten.", "a driver in Bamako"),
        ("Mali expelled ten, according to a driver.", "a driver"),
        ("In March an aid worker said that Mali expelled ten.", "an aid worker"),
        ("Mali expelled ten, an aid worker said on Monday.", "an aid worker"),
        ("Mali expelled ten, said an aid worker.", "an aid worker"),
        ("They were told by guards that Mali expelled ten.", "guards"),
        ("The minister denied that Mali expelled ten.", "The minister"),
        ("It is believed that Mali expelled ten.", None),
    ],
)
def test_whose_word_it_is(text: str, speaker: str | None) -> None:
    """Whoever speaks is quoted as written, without the time."""
    sighted = sentence(text)
    hedge = hedge_at(sighted, span_of(sighted, "expelled"))
    assert hedge.attributed_to == speaker


def test_the_words_of_a_hedge_are_the_reports_own() -> None:
    """They are quoted with their capitals, a line end aside."""
    sighted = sentence("It is\nfeared that Mali expelled ten.")
    assert hedge_at(sighted, span_of(sighted, "expelled")).words == "It is feared that"


def test_the_least_firm_of_two_holds() -> None:
    """Who speaks stays with it."""
    sighted = sentence("A nurse said that ten are believed to have been expelled.")
    hedge = hedge_at(sighted, span_of(sighted, "expelled"))
    assert (hedge.grade, hedge.attributed_to) == ("believed", "A nurse")


@pytest.mark.parametrize(
    ("text", "negated", "conditional"),
    [
        ("Mali expelled ten.", False, False),
        ("Mali never expelled ten.", True, False),
        ("Mali denies that it expelled ten.", True, False),
        ("If Mali expelled ten, it would be wrong.", False, True),
        ("They could be expelled.", False, True),
        ("They will not be expelled.", True, False),
        ("They should not be expelled.", False, True),
    ],
)
def test_negation_and_condition(
    text: str,
    negated: bool,  # noqa: FBT001 -- a column of the table
    conditional: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    """A demand is no denial."""
    sighted = sentence(text)
    span = span_of(sighted, "expelled")
    assert is_negated(sighted, span) is negated
    assert is_conditional(sighted, span) is conditional


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 40))
def test_any_sentence_has_a_hedge(text: str, start: int, length: int) -> None:
    """No text and no place in it fails."""
    for sighted in sentences(text):
        begin = min(sighted.span.start + start, sighted.span.end)
        span = Span(begin, min(begin + length, sighted.span.end))
        assert hedge_at(sighted, span).firmness


@given(
    st.lists(
        st.sampled_from(
            "reportedly said that if not denied , ; and . according to by".split()
        ),
        max_size=40,
    )
)
def test_any_heap_of_hedges_is_read(words: list[str]) -> None:
    """Hedges upon hedges do not fail either."""
    for sighted in sentences(" ".join(words)):
        assert hedge_at(sighted, sighted.span).firmness
        assert is_negated(sighted, sighted.span) in {True, False}
        assert is_conditional(sighted, sighted.span) in {True, False}
