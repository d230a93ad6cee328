"""Cleaning changes what it says and nothing else, and leads back."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.spans import Span
from holdfast.reading.clean import NEWLINES, Step, clean, printable
from holdfast.reading.offsets import OffsetMap

MARKS = Step(re.compile("<[^>]*>"), lambda _match: "")
WIDER = Step(re.compile("&"), lambda _match: " and ")
LETTERS = st.sampled_from(
    ["a", "\r\n", "\r", "\n", "e\u0301", "송환", "遣返", "😀", "ש"]
)
TEXTS = st.lists(LETTERS, max_size=30).map("".join)


@pytest.mark.parametrize(
    ("original", "cleaned"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("\r\r\n\n", "\n\n\n"),
        (" tabs\tand \x0c stay ", " tabs\tand \x0c stay "),
        ("", ""),
    ],
)
def test_newlines_become_one_kind(original: str, cleaned: str) -> None:
    """As Python's own reading of text files has them; nothing else changes."""
    assert clean(original)[0] == cleaned


@given(TEXTS)
def test_every_word_is_found_again(original: str) -> None:
    """Every stretch without a newline leads back to itself."""
    text, offsets = clean(original)
    assert text == original.replace("\r\n", "\n").replace("\r", "\n")
    for found in re.finditer(r"[^\n]+", text):
        there = offsets.to_original(Span(*found.span()))
        assert there.of(original) == found[0]
        assert offsets.to_cleaned(there) == Span(*found.span())


def test_a_text_without_returns_is_left_alone() -> None:
    """The usual case costs nothing."""
    text = "one\ntwo"
    cleaned, offsets = clean(text)
    assert cleaned is text
    assert offsets == OffsetMap()


def test_steps_run_in_order_and_their_maps_compose() -> None:
    """A span leads back through all of them."""
    original = "<p>Ana &\r\n<b>Bo</b>"
    text, offsets = clean(original, (NEWLINES, MARKS, WIDER))
    assert text == "Ana  and \nBo"
    assert offsets.to_original(Span(10, 12)).of(original) == "Bo"
    assert offsets.to_original(Span(0, 3)).of(original) == "Ana"
    assert offsets.to_original(Span(4, 9)).of(original) == "&"


FULL = "三月九日以来，山谷里的十二名居民一直不知道邻居们被带到了哪里，也没有人告"


@pytest.mark.parametrize("indent", ["", "  "])
def test_a_full_line_of_chinese_goes_on_in_the_next(indent: str) -> None:
    """No blank parts Chinese words: a break may stand inside one."""
    original = f"{FULL}\n{indent}诉他们。\n"
    text, offsets = clean(original)
    assert text == f"{FULL}诉他们。\n"
    told = Span(text.index("告诉"), text.index("告诉") + 2)
    assert offsets.to_original(told).of(original) == f"告\n{indent}诉"


@pytest.mark.parametrize(
    "original",
    [
        "山谷来信\n三月九日以来没有人来过。",  # a heading is not full
        f"{FULL}。\n邻居们走了。",  # a sentence ended
        f"{FULL}\n\n邻居们走了。",  # so did a paragraph
        f"{FULL}\n- 邻居们",  # a list begins
        f"{FULL}\n{FULL}{FULL}",  # what follows was never broken
        f"{FULL * 3}\n邻居们走了。",  # nor was this
        "골짜기에 살던 주민 열두 명이 이웃의 행방을 모르고 있으며\n아무도",  # blanks
    ],
)
def test_other_line_ends_stay(original: str) -> None:
    """What ends a heading, a sentence or a list ends it still."""
    assert clean(original) == (original, OffsetMap())


def test_half_characters_are_replaced() -> None:
    """What no file can hold is replaced by U+FFFD, at the same length."""
    assert printable("a\ud800b😀") == "a\ufffdb😀"
    assert printable("whole") == "whole"
