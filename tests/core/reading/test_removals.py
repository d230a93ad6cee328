"""Removals of one sentence: the act, how far it has got, who, from where, to where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.reading.removals import find_removals, is_removal, stage_of
from holdfast.reading.triggers import told_of
from tests.core.reading.phrases_seen import code, removal_in, removals_in, told
from tests.core.reading.sighting import sentences

WORDS = (
    "deported extradition returned sent back to Chad Mali from nine bakers they her if"
    " not must will be was were court suspended ordered and , ; by 3 May 2011 handed"
    " over pushed whether his onward on then village"
).split()


@pytest.mark.parametrize(
    ("text", "stage", "words"),
    [
        ("Chad deported nine bakers.", "carried_out", "deported"),
        ("Nine bakers were deported.", "carried_out", "were deported"),
        ("Nine bakers face deportation.", "threatened", "face deportation"),
        ("Nepal plans to deport nine bakers.", "threatened", "plans to deport"),
        (
            "Nine bakers were about to be deported.",
            "threatened",
            "about to be deported",
        ),
        ("A court ordered the deportation of nine bakers.", "ordered", None),
        ("A court suspended the deportation of nine bakers.", "stayed", None),
        ("Nepal must not deport nine bakers.", "demanded_not", "must not deport"),
        ("Nine bakers will not be deported.", "averted", "will not be deported"),
        ("Nine bakers were not deported.", "negated", "were not deported"),
        ("If nine bakers are deported, they may die.", "hypothetical", None),
        ("Nepal tried to deport nine bakers.", "attempted", "tried to deport"),
        ("Mali has requested the extradition of a baker.", "requested", None),
        ("Three bakers were voluntarily repatriated.", "voluntary", "repatriated"),
        ("The deportation of nine bakers took place.", "carried_out", None),
        ("The deportation of three bakers went ahead.", "carried_out", None),
        ("The deportation of nine bakers would be cruel.", "threatened", "deportation"),
        ("Nepal deplored the deportation of nine bakers.", "carried_out", None),
        ("Nepal spoke of the deportation of nine bakers.", "named", "deportation"),
    ],
)
def test_the_stage_and_the_words_that_tell_it(
    text: str, stage: str, words: str | None
) -> None:
    """One sentence for each."""
    removal = removal_in(text)
    assert removal.stage == stage
    assert removal.told is not None
    assert words in {None, removal.told.of(text)}


@pytest.mark.parametrize(
    ("text", "people", "sending", "destination"),
    [
        ("Kenya deported six Somalis to Somalia.", "six Somalis", "KE", "SO"),
        ("Six Somalis were sent back from Kenya to Mali.", "Six Somalis", "KE", "ML"),
        ("Kenya deported a famous juggler to Mali.", "a famous juggler", "KE", "ML"),
        ("His extradition to Mali was denied.", "His", None, "ML"),
        (
            "Bahrain deported four Malian bakers to their home country.",
            "four Malian bakers",
            "BH",
            "ML",
        ),
    ],
)
def test_whom_from_where_and_to_where(
    text: str, people: str, sending: str | None, destination: str | None
) -> None:
    """What a clause does not tell is left open."""
    removal = removal_in(text)
    assert removal.people is not None
    assert removal.people.span.of(text) == people
    assert (code(removal.sending), code(removal.destination)) == (sending, destination)


def test_a_day_belongs_to_the_removal_it_stands_beside() -> None:
    """As an EDTF date."""
    removal = removal_in("Four bakers were deported to Mali on 11 October 2016.")
    assert removal.when is not None
    assert removal.when.date == "2016-10-11"


def test_passed_on_from_the_first_state() -> None:
    """That State is no destination of its own."""
    first, then = removals_in(
        "Italy deported nine bakers to Libya. From there they could be sent on to Chad."
    )
    assert (code(first.destination), first.onward) == ("LY", ())
    assert (then.destination, [s.state for s in then.onward]) == (None, ["TD"])


@pytest.mark.parametrize(
    "text",
    [
        "The baker was returned to his cell.",
        "The baker was deported to his village.",
        "The museum deported its masks to Mali.",
        "The remains of nine bakers were repatriated to Mali.",
        "Nine bakers were expelled from their homes.",
    ],
)
def test_no_removal_of_people_from_a_state(text: str) -> None:
    """A cell, a village, a thing."""
    there = told(text)
    assert there.triggers != ()
    assert not is_removal(there, 0)
    assert find_removals(there) == ()


def test_each_removal_word_has_its_own_stage() -> None:
    """A cue reaches the word it stands at, not the next."""
    there = told("Nine bakers were deported, and two poets face extradition.")
    assert [stage_of(there, n)[0] for n in range(2)] == ["carried_out", "threatened"]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_any_heap_of_removal_words_is_read(text: str) -> None:
    """All that is told stands in the sentence that tells it."""
    for sighted in sentences(text):
        for removal in find_removals(told_of(sighted)):
            assert removal.sentence == sighted.span
            assert sighted.span.holds(removal.trigger)
            assert removal.told is None or sighted.span.holds(removal.told)
