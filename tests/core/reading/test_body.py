"""The shadow of a text keeps every offset; paragraphs and sentences lie inside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.reading.body import body_of, shadow_of

ODD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "İıßŉǄﬁ“”‘’«»–—\u00a0\u200b\u202e\ufeff\ufffc\ue000\U0010ffff\n ."
        ),
    ),
    max_size=200,
)


@given(ODD)
def test_a_shadow_has_the_length_of_its_text(text: str) -> None:
    """Whatever a letter becomes when lowered, it stays in its place."""
    assert len(shadow_of(text)) == len(text)


@given(ODD)
def test_a_shadow_of_a_shadow_is_itself(text: str) -> None:
    """There is nothing left to make plain."""
    shadow = shadow_of(text)
    assert shadow_of(shadow) == shadow


@given(ODD)
def test_sentences_lie_in_order_inside_their_paragraph(text: str) -> None:
    """None is empty, none overlaps another."""
    at = 0
    for paragraph in body_of(text, "en").paragraphs:
        assert paragraph.span.start >= at
        for sentence in paragraph.sentences:
            assert paragraph.span.holds(sentence)
            assert at <= sentence.start < sentence.end
            at = sentence.end


@given(ODD)
def test_every_word_stands_in_a_sentence(text: str) -> None:
    """Between sentences there is only space."""
    body = body_of(text, "en")
    kept = [*body.shadow]
    for paragraph in body.paragraphs:
        for span in paragraph.sentences:
            kept[span.start : span.end] = " " * (span.end - span.start)
    assert "".join(kept).strip() == ""


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("İSTANBUL’DA", "istanbul'da"),
        ("“North\u00a0Korea” – 1.", '"north korea" - 1.'),
        ("a\u200bb\ufffcc\ue000d", "a b c d"),
        ("ŉ ß Ǆ", "ŉ ß ǆ"),
        ("북한 中国", "북한 中国"),
    ],
)
def test_a_shadow_is_lower_case_and_plain(text: str, shadow: str) -> None:
    """Quotes, dashes and spaces of every kind, and what shows nothing."""
    assert shadow_of(text) == shadow


def test_a_paragraph_in_another_language_is_read_in_that() -> None:
    """The report quotes a paper in Korean."""
    text = "The paper wrote of the nine who were held.\n\n아홉 명이 북송됐다.\n\nVantry"
    tags = [paragraph.language for paragraph in body_of(text, "en").paragraphs]
    assert tags == ["en", "ko", "en"]


def test_the_date_of_the_report_goes_along() -> None:
    """The passes take the year of "8 February" from it."""
    assert body_of("Nine.", "en", "2012-02-14").published == "2012-02-14"


def test_no_letter_becomes_two() -> None:
    """Every character there is, lowered, has the length of one."""
    every = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x110000))))
    assert len(shadow_of(every)) == len(every)
