"""Which fonts a document asks for, by its language and by its letters."""

import pytest

from holdfast.publishing.fonts import fonts_for, latin, scripts

EAST_ASIAN_FOLDER = "/usr/share/fonts/opentype/noto"


@pytest.mark.parametrize(
    ("language", "family"),
    [
        ("ko", "Noto Serif CJK KR"),
        ("zh", "Noto Serif CJK SC"),
        ("ja", "Noto Serif CJK JP"),
    ],
)
def test_an_east_asian_language_is_set_in_its_own_font(
    language: str, family: str
) -> None:
    """The same character is drawn differently in Korea, China and Japan."""
    fonts = fonts_for(language, "")
    assert fonts.families == (family, latin())
    assert fonts.needed == ((family, "fonts-noto-cjk"),)
    assert EAST_ASIAN_FOLDER in fonts.folders
    assert fonts.is_east_asian


@pytest.mark.parametrize("text", ["Café, Ørsted, Łódź", "Владивосток", "שלום", ""])
def test_what_comes_with_the_program_needs_nothing(text: str) -> None:
    """Latin, Cyrillic and Hebrew letters are in the one font that is always there."""
    fonts = fonts_for("fr", text)
    assert fonts.families == (latin(),)
    assert (fonts.needed, fonts.folders) == ((), ())
    assert not fonts.is_east_asian


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("held in 투먼", "Noto Serif CJK SC"),
        ("held in 图们", "Noto Serif CJK SC"),
        ("held in أورومتشي", "Noto Naskh Arabic"),
    ],
)
def test_a_letter_of_another_script_brings_its_font(text: str, family: str) -> None:
    """An English document that gives a place in its own script."""
    fonts = fonts_for("en", text)
    assert fonts.families == (latin(), family)
    assert [each for each, _ in fonts.needed] == [family]
    assert not fonts.is_east_asian


def test_a_language_and_a_letter_bring_two() -> None:
    """The language comes first, then Latin, then what else is needed."""
    fonts = fonts_for("ar", "في 图们")
    assert fonts.families == ("Noto Naskh Arabic", latin(), "Noto Serif CJK SC")
    assert len(fonts.folders) == len(set(fonts.folders))


def test_no_letter_belongs_to_two_scripts() -> None:
    """Otherwise the order of the file would decide."""
    taken: set[int] = set()
    for script in scripts():
        for letters in script.letters:
            assert letters, script.name
            assert not taken & set(letters), script.name
            taken |= set(letters)
