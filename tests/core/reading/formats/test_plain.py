"""Plain text: nothing is changed but newlines, and a first line may be a title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.reading.formats.plain import read, title_of


@given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"])))
def test_the_text_is_what_was_written(text: str) -> None:
    """Character by character."""
    if "~{" in text or text.startswith("\ufeff"):
        return
    source = read(text.encode())
    assert source.text == source.original == text
    assert source.offsets.is_identity


def test_newlines_are_one_kind_and_the_mark_is_gone() -> None:
    """As the reading contract has it."""
    source = read(b"\xef\xbb\xbfHeld\r\n\r\nIn Vantry.\r")
    assert source.text == "Held\n\nIn Vantry.\n"
    assert source.original == "Held\r\n\r\nIn Vantry.\r"
    assert source.media_type == "text/plain"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Held in Vantry\n\nText", "Held in Vantry"),
        ("\n  Held  \n \nText", "Held"),
        ("Held", None),
        ("Held in Vantry.\n\nText", None),
        ("Held\nText", None),
        ("x" * 200 + "\n\nText", None),
        ("", None),
    ],
)
def test_a_first_line_that_stands_alone_is_a_title(
    text: str, title: str | None
) -> None:
    """Unless it is a sentence."""
    assert title_of(text) == title


def test_a_text_of_fifty_million_characters_is_read() -> None:
    """A whole archive in one file is large, not wrong."""
    text = read(b"Held in Vantry.\n" * 3_125_000).text
    assert len(text) == 50_000_000
