"""Checks across the word lists, on the lists that ship and on broken ones."""

from pathlib import Path

import pytest

from holdfast.errors import UnknownTermError
from holdfast.reading.cues import compile_cue
from holdfast.terms import check
from holdfast.terms.check import findings, list_names, load_lists
from holdfast.terms.load import Term


def word(code: str = "a", **changes: object) -> Term:
    """Build a good word, changed as told."""
    good: dict[str, object] = {"code": code, "definition": "d", "labels": {"en": code}}
    return Term(**(good | changes))  # type: ignore[arg-type]


def compiles(cue: str) -> str:
    """Stand in for the grammar of cues: it refuses an open bracket."""
    if "(" in cue:
        raise UnknownTermError("bad_cue", "A bracket is open.")
    return cue


def told(*words: Term, name: str = "things") -> tuple[str, ...]:
    """Check one list of words beside a list of one interest."""
    interests = {"life": word("life")}
    return findings(
        {name: {each.code: each for each in words}, "interests": interests}, compiles
    )


def test_the_lists_that_ship_are_well_formed() -> None:
    """Every list loads, and nothing is wrong between them."""
    lists = load_lists()
    assert findings(lists, compile_cue) == ()
    assert {"acts", "harms", "hedges", "statuses", "risk_factors"} <= lists.keys()


def test_good_words_give_no_finding() -> None:
    """What follows changes one thing at a time."""
    assert told(word("a", touches=("life",), states=("CN",)), word("b")) == ()


def test_a_label_missing_in_a_declared_language_is_told() -> None:
    """One Korean label in a list asks for all of them."""
    korean = word("a", labels={"en": "A", "ko": "가"})
    assert told(korean, word("b")) == (
        "things.b needs a label in ko, as the others have.",
    )


def test_an_empty_label_is_told() -> None:
    """A label of spaces is none."""
    assert told(word("a", labels={"en": " "})) == (
        "things.a has an empty label in en.",
    )


def test_an_unknown_interest_is_told() -> None:
    """A word may only touch what the law knows."""
    assert told(word("a", touches=("luck",))) == (
        "things.a touches luck, which is no interest.",
    )


@pytest.mark.parametrize("state", ["cn", "CHN", "C1"])
def test_a_state_that_is_no_code_is_told(state: str) -> None:
    """ISO 3166-1 alpha-2, in capitals."""
    assert told(word("a", states=(state,))) == (
        f"things.a: {state} is not an ISO 3166-1 alpha-2 code.",
    )


def test_one_cue_for_two_words_is_told() -> None:
    """The reader could not choose between them."""
    cues = {"en": ("sent back",)}
    assert told(word("a", cues=cues), word("b", cues=cues)) == (
        "things: the en cue “sent back” stands for a and b.",
    )


def test_one_cue_in_two_languages_is_no_finding() -> None:
    """Spellings may meet across languages."""
    assert told(word("a", cues={"en": ("x",)}), word("b", cues={"fr": ("x",)})) == ()


def test_a_cue_that_does_not_compile_is_told() -> None:
    """The sentence says which, and what the grammar objects to."""
    assert told(word("a", cues={"en": ("(x",)})) == (
        "things.a: the en cue “(x” is not understood: A bracket is open.",
    )


def test_a_list_is_a_file_or_a_folder_but_not_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only one of the two would be read, and nobody would notice."""
    monkeypatch.setattr(check, "HERE", tmp_path)
    (tmp_path / "retired.toml").touch()
    (tmp_path / "acts.toml").touch()
    (tmp_path / "harms").mkdir()
    (tmp_path / "harms" / "torture.toml").touch()
    (tmp_path / "__pycache__").mkdir()
    assert list_names() == ("acts", "harms")
    (tmp_path / "harms.toml").touch()
    with pytest.raises(UnknownTermError, match="harms"):
        list_names()
