"""Phrases are said whole or not at all."""

import pytest

from holdfast.errors import BadPhraseError
from holdfast.publishing.phrases import Phrases, phrases_of

WORDS = """
reviewed-by = { "" }
reviewed-on = { "" }
direction = rtl
greeting = Peace be with { $who }
going = { $size ->
    [one] One goes
   *[other] { $size } go
} { $where-to }
place = Atlantis
    .to = to Atlantis
attributes-only =
    .to = nowhere
"""


def test_a_message_is_said_with_what_it_is_given() -> None:
    """Whole, in the direction of its script; one that is not there is not guessed."""
    words = Phrases("en", WORDS)
    assert words.say("greeting", who="you") == "Peace be with you"
    assert words.direction == "rtl"
    assert words.has("greeting")
    assert not words.has("farewell")


def test_forms_have_names_of_their_own() -> None:
    """Grammar lies in the language file: code never bends a name."""
    words = Phrases("en", WORDS)
    place = words.forms("place")
    assert place == {"": "Atlantis", "to": "to Atlantis"}
    assert words.say("going", size=1, where=place) == "One goes to Atlantis"
    assert words.say("going", size=2, where=place) == "2 go to Atlantis"


def test_nothing_isolates_the_direction_of_a_word() -> None:
    """Invisible signs in a sentence would hide words from the search for leaks."""
    said = Phrases("ar", WORDS).say("greeting", who="you")
    assert said == "Peace be with you"


@pytest.mark.parametrize(
    ("id_", "code"),
    [
        ("farewell", "missing_phrase"),
        ("greeting", "unsaid_phrase"),
        ("attributes-only", "unsaid_phrase"),
    ],
)
def test_what_cannot_be_said_is_refused(id_: str, code: str) -> None:
    """A hole in a sentence would be printed, and who reads it would fill it in."""
    with pytest.raises(BadPhraseError) as refused:
        Phrases("en", WORDS).say(id_)
    assert refused.value.code == code
    assert "en.ftl" in refused.value.sentence
    assert id_ in refused.value.sentence


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("a = 1\na = 2", "phrase_twice"),
        ("-a = 1\n-a = 2", "phrase_twice"),
        ("a = { $", "bad_phrase"),
    ],
)
def test_what_would_be_passed_over_is_refused(source: str, code: str) -> None:
    """The parser skips what it cannot read; a sentence would be gone in silence."""
    with pytest.raises(BadPhraseError) as refused:
        Phrases("en", source)
    assert refused.value.code == code


def test_a_language_without_a_file_is_refused() -> None:
    """Nothing falls back to English before readers who cannot check it."""
    with pytest.raises(BadPhraseError) as refused:
        phrases_of("xx")
    assert refused.value.code == "missing_language"


def test_a_language_is_reviewed_once_somebody_signed_and_dated_it() -> None:
    """A name without a day, or none, would take the warning off every draft."""
    assert not Phrases("en", WORDS).reviewed
    name = WORDS.replace('reviewed-by = { "" }', "reviewed-by = Office of Words")
    assert not Phrases("en", name).reviewed
    signed = name.replace('reviewed-on = { "" }', "reviewed-on = 2026-11-25")
    assert Phrases("en", signed).reviewed
    assert Phrases("en", signed).reviewer == "Office of Words"
    assert Phrases("en", signed).reviewed_on == "2026-11-25"


def test_english_has_not_been_reviewed_yet() -> None:
    """Until a person did, its documents must say so, as all others do."""
    assert not phrases_of("en").reviewed
