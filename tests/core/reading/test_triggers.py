"""Removal words of a sentence, and one of them in focus."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.reading.triggers import MOST, find_triggers, told_of
from tests.core.reading.phrases_seen import told
from tests.core.reading.sighting import sentence, sentences

TEXT = "Nine bakers were arrested, extradited to Chad and deported to Mali."


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("p were deported to C", "deportation"),
        ("the expulsions went on", "expulsion"),
        ("C extradites P", "extradition"),
        ("P were repatriated", "repatriation"),
        ("P was rendered to C", "rendition"),
        ("P were pushed back", "pushback"),
        ("C handed P over to S police", "transfer"),
        ("the removal of P", "removal"),
        ("P were sent back to C", "return"),
        ("the forced returns to C", "return"),
        ("P were extradited and deported", "extradition deportation"),
    ],
)
def test_each_act_has_its_words(text: str, acts: str) -> None:
    """In the order of the text."""
    assert [trigger.act for trigger in find_triggers(text)] == acts.split()


@pytest.mark.parametrize(
    "text",
    [
        "the rule of non-refoulement",
        "nonrefoulement",
        "an undeported man",
        "P returned to C",
        "they returned at night",
        "P slept",
    ],
)
def test_what_is_no_removal_word(text: str) -> None:
    """A rule, part of another word, going back of one's own will."""
    assert find_triggers(text) == ()


def test_removal_words_do_not_overlap() -> None:
    """The longest of those that begin together stays."""
    (trigger,) = find_triggers("mass deportations of P")
    assert (trigger.start, trigger.end) == (0, len("mass deportations"))


def test_a_sentence_of_nothing_else_is_cut_short() -> None:
    """So that a hostile text costs no more than a long one."""
    assert len(find_triggers("deported " * 50)) == MOST


def test_a_removal_word_leads_back_to_the_report() -> None:
    """From the canvas, where everything else is marks."""
    there = told(TEXT)
    words = [there.span(number).of(TEXT) for number in range(len(there.triggers))]
    assert words == ["extradited", "deported"]
    assert [there.word(number) for number in range(2)] == words


def test_one_removal_word_is_looked_at_at_a_time() -> None:
    """It is `A`, each other one `B`; the places lead back to the canvas."""
    there = told(TEXT)
    focus = there.focused(1)
    assert focus.text == "P were arrested, B to C and A to C."
    assert focus.text[focus.at] == "A"
    assert there.canvas.text[focus.places[focus.at] :].startswith("deported")
    assert focus.places[-1] == len(there.canvas.text)


def test_somebody_who_only_speaks_is_not_marked() -> None:
    """Unless the words beside the name send the person away."""
    speaks = told('"Stop this," said Berit Holmsund, director of the Aarhus Forum.')
    assert [people.names for people in speaks.people] == []
    sent = told("Berit Holmsund, a spokesperson, was deported to Chad.")
    assert [name.name for p in sent.people for name in p.names] == ["Berit Holmsund"]


def test_a_sentence_without_removal_words_is_still_told_of() -> None:
    """Its people may be those of the next one."""
    quiet = told_of(sentence("Nine bakers hid."))
    assert (len(quiet.people), quiet.triggers) == (1, ())


@given(st.text(max_size=200))
def test_any_text_is_looked_at(text: str) -> None:
    """Each removal word stands in its sentence."""
    for sighted in sentences(text):
        there = told_of(sighted)
        for number in range(len(there.triggers)):
            assert sighted.span.holds(there.span(number))
