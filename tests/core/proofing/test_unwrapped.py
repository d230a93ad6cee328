"""Lines that were broken for reading are joined, and every span led back."""

import pytest

from holdfast.facts.spans import Span
from holdfast.proofing.unwrapped import unwrapped

LONG = "他们获告知最迟将在这一年的三月之后的某一天即三月"


def test_chinese_lines_are_joined_without_a_blank() -> None:
    """A name that was broken in two is one again."""
    text = f"{LONG}长\n春。"
    joined = unwrapped(text, "zh")
    assert joined.text == f"{LONG}长春。"
    at = joined.text.index("长春")
    assert joined.back(Span(at, at + 2)).of(text) == "长\n春"
    assert joined.back(Span(at, at)) == Span(at, at)


def test_korean_lines_are_joined_with_one() -> None:
    """Korean breaks between words."""
    line = "이들은 이천삼십일년 삼월 어느 날까지 돌려보내질 것이라고"
    assert unwrapped(f"{line}\n한다.", "ko").text == f"{line} 한다."


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG}。\n春。",
        f"{LONG}\n\n春。",
        f"{LONG}\n- 春。",
        "短\n春。",
        "UA 12\n春",
        LONG,
    ],
    ids=["finished", "paragraph", "item", "heading", "number", "one line"],
)
def test_other_lines_stay(text: str) -> None:
    """Paragraphs, headings and lists are no broken sentences."""
    assert unwrapped(text, "zh").text == text


def test_other_languages_stay_as_they_are() -> None:
    """Their passes read over the end of a line."""
    text = "They are held\nin Osh."
    joined = unwrapped(text, "en")
    assert joined.text == text
    assert joined.back(Span(3, 9)) == Span(3, 9)
