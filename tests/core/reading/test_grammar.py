"""Grammars of languages: what a file may say, and what is refused when it is loaded."""

import tomllib
from collections.abc import Mapping

import pytest

from holdfast.errors import UnknownTermError
from holdfast.reading.grammar import (
    LANGUAGES,
    SECTIONS,
    compiled,
    grammar_from,
    grammar_of,
)

SMALL = """
[slots]
gate = "go"
near = "[^.]{0,9}?"
far = ".{0,40}?"
[people]
broken = "x"
tail = "s"
others = "guards?"
phrases.counted = ['(?P<number>\\\\d) {noun}']
bounds.about = ["some"]
amounts.many = []
amounts.dozens = ["24", "99"]
[nouns]
person = ["men"]
refugee = ["refugees"]
KP = ["defectors"]
[cues]
acts.return = ["sent back"]
"""


def small(**changes: object) -> Mapping[str, object]:
    """Give a small grammar, changed."""
    return tomllib.loads(SMALL) | changes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_grammar(language: str) -> None:
    """What each needs to find a removal at all is there."""
    grammar = grammar_of(language)
    for section in ("acts", "stages", "sending", "destination", "harms", "custody"):
        assert grammar.cue(section) != ()
    assert grammar.cue("no such section") == ()


def test_every_section_is_used_by_some_language() -> None:
    """A section no file fills is one no code should ask for."""
    filled = {name for language in LANGUAGES for name in grammar_of(language).cues}
    assert filled == SECTIONS


def test_a_small_grammar_is_read() -> None:
    """Nouns tell a group, a State, or only that they are people."""
    grammar = grammar_from(small(), "xx")
    told = {word: (noun.group, noun.state) for word, noun in grammar.nouns.items()}
    assert told == {
        "men": (None, None),
        "refugees": ("refugee", None),
        "defectors": (None, "KP"),
    }
    assert grammar.amounts == {"many": None, "dozens": (24, 99)}


def test_fragments_and_gaps_stand_in_cues() -> None:
    """`{state}` is a mark, `…` a gap, other names are fragments of the file."""
    slots = {"near": "[^.]{0,9}?", "far": ".{0,40}?", "verb": "go(?:es)?"}
    cue = compiled("{state}…{verb}……home", slots)
    assert cue.search("S\ue000\ue000 now goes far far away, home") is not None
    assert cue.search("s now goes home") is None


def test_a_mark_is_named_once() -> None:
    """The first of two States is the one a cue asks for."""
    found = compiled("{state} or {state}", {}).match("S\ue000 or S")
    assert found is not None
    assert found.span("state") == (0, 2)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"cues": {"acts": {"return": ["(sent"]}}}, "bad_cue"),
        ({"cues": {"acts": {"return": ["{nothing}"]}}}, "bad_cue"),
        ({"cues": {"acts": {"return": "sent"}}}, "bad_grammar"),
        ({"cues": {"odd": {}}}, "bad_grammar"),
        ({"cues": "sent"}, "bad_grammar"),
        ({"more": {}}, "bad_grammar"),
    ],
)
def test_a_bad_file_is_refused(changes: dict[str, object], code: str) -> None:
    """With a sentence that says what is wrong."""
    with pytest.raises(UnknownTermError) as refused:
        grammar_from(small(**changes), "xx")
    assert refused.value.code == code
