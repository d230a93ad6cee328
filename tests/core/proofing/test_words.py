"""The word files of the proof: five languages, every table, nothing else."""

import tomllib
from importlib.resources import files

import pytest

from holdfast.errors import UnknownTermError
from holdfast.proofing.words import LANGUAGES, TOPICS, words_from, words_of

FOLDER = files("holdfast.proofing") / "words"


def english() -> dict[str, object]:
    """Read the English file as it stands."""
    return tomllib.loads((FOLDER / "en.toml").read_text("utf-8"))


def test_every_file_is_a_language() -> None:
    """And every language has its file."""
    named = {path.name.removesuffix(".toml") for path in FOLDER.iterdir()}
    assert named == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_topic_and_level(language: str) -> None:
    """Hearsay, belief and fear are worded in each."""
    own = words_of(language)
    assert list(own.predicates) == TOPICS
    assert {sign.level.name for sign in own.signs} >= {"REPORTED", "BELIEVED", "FEARED"}
    assert own.is_spaced == (language not in {"ko", "zh"})


def test_another_language_is_proofed_by_the_english_words() -> None:
    """What it hedges with is not known; its figures are."""
    assert words_of("de").language == "en"


@pytest.mark.parametrize("table", ["clauses", "signs", "strong", "stop"])
def test_a_missing_table_is_refused(table: str) -> None:
    """By name."""
    content = english()
    del content[table]
    with pytest.raises(UnknownTermError, match=table):
        words_from(content, "en")


def test_an_unknown_table_is_refused() -> None:
    """Nobody would read it."""
    with pytest.raises(UnknownTermError, match="colours"):
        words_from({**english(), "colours": {}}, "en")


@pytest.mark.parametrize("table", ["clauses", "signs"])
def test_what_is_no_table_is_refused(table: str) -> None:
    """A slip of the pen stops the program and not a release."""
    with pytest.raises(UnknownTermError):
        words_from({**english(), table: "words"}, "en")
