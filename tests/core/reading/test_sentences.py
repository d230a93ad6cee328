"""Sentences beyond all length are parted, at a blank where there is one."""

import pytest

from holdfast.facts.spans import Span
from holdfast.reading.sentences import LONGEST, sentence_spans


def parts(text: str) -> list[str]:
    """Give the sentences of a text that is one paragraph."""
    return [span.of(text) for span in sentence_spans(text, Span(0, len(text)))]


def test_a_long_sentence_is_whole_up_to_the_limit() -> None:
    """Nothing is parted that a person may have written as one sentence."""
    text = "men, " * (LONGEST // 5 - 1) + "men."
    assert parts(text) == [text]


def test_a_longer_one_is_parted_at_a_blank() -> None:
    """No word is cut, and none lost."""
    text = "one invented man and " * 500
    found = parts(text)
    assert all(len(part) <= LONGEST for part in found)
    assert " ".join(found) == text.strip()


@pytest.mark.parametrize("text", ["a" * (LONGEST * 3 + 1), "a" + " " * LONGEST * 3])
def test_without_a_blank_it_is_parted_anywhere(text: str) -> None:
    """A text without blanks, or with nothing else, ends all the same."""
    assert "".join(parts(text)) == text.strip()
    assert all(len(part) <= LONGEST for part in parts(text))
