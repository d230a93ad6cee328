"""From which State, to which, and on to which."""

import pytest

from holdfast.reading.parties import (
    View,
    destination_of,
    further_of,
    home_of,
    onward_of,
    sender_of,
    view_of,
)
from holdfast.reading.patients import patients_of
from tests.core.reading.phrases_seen import code, told


def view(text: str, number: int = 0) -> View:
    """Give the words around a removal word."""
    return view_of(told(text), number)


def ends(text: str) -> tuple[str | None, str | None]:
    """Give who sends, and to where."""
    seen = view(text)
    destination = destination_of(seen)
    return code(sender_of(seen, destination, patients_of(seen)).state), code(
        destination
    )


@pytest.mark.parametrize(
    ("text", "sending", "destination"),
    [
        ("Kenya deported six Somali bakers to Somalia.", "KE", "SO"),
        ("Angolan soldiers expelled nine bakers to Chad.", "AO", "TD"),
        ("Nine bakers were deported from Togo to Chad.", "TG", "TD"),
        ("The deportation of nine bakers by Togo to Chad began.", "TG", "TD"),
        ("Mali's deportation of nine bakers to Chad began.", "ML", "TD"),
        ("Police in Osh deported nine bakers to Chad.", "KG", "TD"),
        ("They were deported from Bamako to Chad.", "ML", "TD"),
        ("Nine bakers were deported to Bamako.", None, "ML"),
        ("Nine bakers held in Mali were deported.", "ML", None),
        ("Mali has asked Niger to extradite a baker.", "NE", "ML"),
        ("The extradition of two bakers requested by Mali is due.", None, "ML"),
        ("Malian bakers were deported from Mali to Chad.", "ML", "TD"),
        ("Nine bakers were deported.", None, None),
    ],
)
def test_who_sends_and_to_where(
    text: str, sending: str | None, destination: str | None
) -> None:
    """The agent, the start, the subject; a town stands for its State."""
    assert ends(text) == (sending, destination)


@pytest.mark.parametrize(
    ("text", "vague"),
    [
        ("Kenya deported six bakers to Chad.", False),
        ("Six bakers were deported to Chad by Kenya.", False),
        ("Police in Osh deported six bakers to Chad.", True),
        ("Six bakers were deported to Chad.", True),
    ],
)
def test_a_sender_that_only_a_place_tells_is_vague(text: str, *, vague: bool) -> None:
    """Something firmer elsewhere in the report overrules it."""
    seen = view(text)
    sender = sender_of(seen, destination_of(seen), patients_of(seen))
    assert sender.vague is vague


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("Nine bakers were expelled to Chad and Mali.", ["ML"]),
        ("Bakers were expelled to Chad, Mali and the Gambia.", ["ML", "GM"]),
        ("Nine bakers were expelled to Chad and Mali has protested.", []),
        ("Nine bakers were expelled to Chad.", []),
    ],
)
def test_further_states(text: str, further: list[str]) -> None:
    """A State that does something else is none of them."""
    seen = view(text)
    assert [s.state for s in further_of(seen, destination_of(seen))] == further


def test_on_from_the_first_state() -> None:
    """It is no second destination."""
    seen = view("Nine bakers were expelled to Chad and then sent on to Mali.")
    destination = destination_of(seen)
    assert code(destination) == "TD"
    assert [s.state for s in onward_of(seen, destination)] == ["ML"]
    assert onward_of(seen, None) == ()


def test_their_home_country() -> None:
    """It is the State they are from, where the text tells that."""
    home = view("Chad deported nine Malian bakers to their home country.")
    assert code(home_of(home, patients_of(home))) == "ML"
    unknown = view("Chad deported nine bakers to their home country.")
    assert home_of(unknown, patients_of(unknown)) is None
    elsewhere = view("Chad deported nine Malian bakers on Monday.")
    assert home_of(elsewhere, patients_of(elsewhere)) is None


def test_other_removal_words_are_written_over() -> None:
    """They are no part of what stands around this one."""
    seen = view("Nine bakers were extradited to Chad and deported to Mali.", 1)
    assert seen.word == "deported"
    assert "BBBBBBBBBB to C and " in seen.before
    assert seen.after == " to C."
