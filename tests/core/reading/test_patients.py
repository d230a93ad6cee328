"""Whom a removal is done to, and who only stands beside it."""

import pytest

from holdfast.facts.counts import Count
from holdfast.reading.frames import People
from holdfast.reading.parties import view_of
from holdfast.reading.patients import patients_of
from tests.core.reading.phrases_seen import told


def patients(text: str) -> People | None:
    """Give whom the first removal word of a sentence is done to."""
    return patients_of(view_of(told(text), 0))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chad deported nine bakers to Mali.", "nine bakers"),
        ("Chad deported back to Mali nine bakers.", "nine bakers"),
        ("Police handed nine bakers over to Chad.", "nine bakers"),
        ("The deportation from Chad of nine bakers is due.", "nine bakers"),
        ("The extradition request for two bakers failed.", "two bakers"),
        ("Nine bakers were deported by two teachers to Chad.", "Nine bakers"),
        ("Nine bakers hid with two teachers and were deported.", "Nine bakers"),
        ("Two teachers said that nine bakers were deported.", "nine bakers"),
        ("The deportation took place of nine bakers.", "nine bakers"),
        ("His deportation by two teachers was due.", "His"),
        ("Police deported a famous juggler to Chad.", "a famous juggler"),
    ],
)
def test_whom_it_is_done_to(text: str, words: str) -> None:
    """The object, else whoever stands nearest and neither acts nor speaks."""
    found = patients(text)
    assert found is not None
    assert found.span.of(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Police deported a local newspaper to Chad.",
        "The deportation was ordered by two teachers.",
        "Deportations went on.",
    ],
)
def test_nobody_is_told(text: str) -> None:
    """Things, those who act, and nobody at all."""
    assert patients(text) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("His deportation was due.", Count.exactly(1)),
        ("Her forced return was due.", Count.exactly(1)),
        ("Their deportation was due.", None),
    ],
)
def test_a_possessive_points_back(text: str, count: Count | None) -> None:
    """To one person, or to several without a number."""
    found = patients(text)
    assert found is not None
    assert (found.count, found.pronoun) == (count, True)


def test_somebody_of_no_list_is_one_person() -> None:
    """An article and a noun that a removal word takes."""
    found = patients("Police deported a famous juggler to Chad.")
    assert found is not None
    assert (found.count, found.states) == (Count.exactly(1), ())
