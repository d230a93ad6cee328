"""Names are found again by any of their words, and by initials."""

import pytest

from holdfast.facts.spans import Span
from holdfast.reading.frames import Named
from holdfast.reading.name_index import LATEST, Bearer, NameIndex


def named(name: str) -> Named:
    """Give a name, wherever it stands."""
    return Named(name, Span(0, len(name)))


def owners(index: NameIndex[str], name: str) -> list[str]:
    """Give who bears a name."""
    return [bearer.owner for bearer in index.same([named(name)])]


@pytest.mark.parametrize(
    ("kept", "asked"),
    [
        ("Ada Bel Invented", "Invented"),
        ("Invented", "Ada Bel Invented"),
        ("Ada Bel Invented", "A. Invented"),
        ("Ada Bel Invented", "A.B.I."),
        ("A.B.I.", "Ada Bel Invented"),
    ],
)
def test_finds_a_name_again(kept: str, asked: str) -> None:
    """The shorter form may come first or last."""
    index: NameIndex[str] = NameIndex()
    index.add(Bearer(0, "one", named(kept)))
    assert owners(index, asked) == ["one"]


def test_another_person_is_not_found() -> None:
    """A given name in common makes nobody the same."""
    index: NameIndex[str] = NameIndex()
    index.add(Bearer(0, "one", named("Ada Invented")))
    assert owners(index, "Ada Other") == []


def test_the_last_told_of_comes_first() -> None:
    """Of those who may be meant the latest leads, and only so many are asked."""
    index: NameIndex[str] = NameIndex()
    for number in range(LATEST * 2):
        index.add(Bearer(number, str(number), named(f"Ada Invented{number}")))
    found = owners(index, "Ada")
    assert found[0] == str(LATEST * 2 - 1)
    assert len(found) == LATEST
