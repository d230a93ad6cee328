"""The patterns for the States of a removal, as the file holds them."""

import pytest

from holdfast.reading.party_cues import after_patterns, before_cues


def test_every_kind_that_is_asked_for_is_there() -> None:
    """Each has at least one pattern."""
    after, before = after_patterns(), before_cues()
    assert set(after) == {"to", "asked", "from", "by", "in", "onward"}
    assert set(before) == {"asked", "filed", "possessor", "subject", "place", "in"}
    assert all([*after.values(), *before.values()])


@pytest.mark.parametrize("name", sorted(after_patterns()))
def test_a_pattern_names_the_state_it_finds(name: str) -> None:
    """Whoever uses it asks where the State's mark stands."""
    assert all("state" in pattern.groupindex for pattern in after_patterns()[name])


def test_no_fragment_is_left_unfilled() -> None:
    """Names in braces stand for fragments, braces with numbers repeat."""
    cues = [cue for cues in before_cues().values() for cue in cues]
    patterns = [p for ps in after_patterns().values() for p in ps]
    patterns += [p for cue in cues for p in (cue.lead, cue.tail)]
    assert not any("{state}" in p.pattern or "{the}" in p.pattern for p in patterns)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("to", " P to C."),
        ("to", " P back to the C."),
        ("from", " P from C."),
        ("by", " by C."),
        ("in", " P in C."),
        ("asked", " P at the request of C."),
    ],
)
def test_what_stands_after_a_removal_word(name: str, words: str) -> None:
    """One stretch of marked words for each."""
    found = [p.search(words) for p in after_patterns()[name]]
    assert {m.start("state") for m in found if m} == {words.index("C")}


def test_what_stands_before_a_removal_word() -> None:
    """What leads to the State's mark, and what follows from there."""
    before = "C police have quietly "
    fits = [
        cue.lead.search("") and cue.tail.match(before)
        for cue in before_cues()["subject"]
    ]
    assert any(fits)
    assert not any(
        cue.lead.search("in ") and cue.tail.match("C; P were ")
        for cue in before_cues()["subject"]
    )
