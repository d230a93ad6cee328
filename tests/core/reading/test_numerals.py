"""Numbers in words and digits, and what is none; figures taken apart."""

import pytest

from holdfast.reading.counting import counting_of
from holdfast.reading.date_words import take_apart
from holdfast.reading.number_words import take_figure
from holdfast.reading.numerals import number_of


@pytest.mark.parametrize(
    ("words", "language", "number"),
    [
        ("nine", "en", 9),
        ("twenty-one", "en", 21),
        ("two hundred and thirty", "en", 230),
        ("1,240", "en", 1240),
        ("1 240", "fr", 1240),
        ("1.5 million", "en", 1_500_000),
        ("three thousand four hundred", "en", 3400),
        ("a hundred", "en", 100),
        ("quatre-vingt dix", "fr", 90),
        ("doscientos treinta", "es", 230),
        ("스물한", "ko", 21),
        ("1만 2천", "ko", 12_000),
        ("二〇一二", "zh", 2012),
        ("三千四百", "zh", 3400),
        ("９", "zh", 9),
        ("nine", "ru", 9),
    ],
)
def test_words_and_digits_are_numbers(words: str, language: str, number: int) -> None:
    """A language without number words of its own is read with the English ones."""
    assert number_of(words, language) == number


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("", "en"),
        ("and", "en"),
        ("a", "en"),
        ("nine men", "en"),
        ("1.5", "en"),
        ("1.5 dozen", "en"),
        ("one two", "en"),
        ("9" * 13, "en"),
        ("9." + "9" * 30 + " million", "en"),
    ],
)
def test_other_words_are_none(words: str, language: str) -> None:
    """Joins and articles alone, other words, and more digits than people have."""
    assert number_of(words, language) is None


def test_what_is_no_figure_is_not_taken_apart() -> None:
    """Both take apart only what their finder gave them."""
    assert take_figure("men", 0, 3, counting_of("en")) is None
    assert take_apart("men", "en") is None
