"""Places: one name for each, whatever script or age of spelling it comes in."""

import pytest

from holdfast.facts.names import fold
from holdfast.facts.places import known_place
from holdfast.terms.load import terms


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("창춘", "Changchun"),
        ("长春", "Changchun"),
        ("ÜRÜMQI", "Urumqi"),
        ("Nowhere in Particular", "Nowhere in Particular"),
        ("", ""),
    ],
)
def test_a_place_is_known_by_one_name(name: str, known: str) -> None:
    """What is not on the list keeps its own."""
    assert known_place(name) == known


def test_no_name_stands_for_two_places() -> None:
    """Else one of them would be shown as the other."""
    names = [
        name
        for place in terms("place_names").values()
        for name in {
            *map(fold, place.labels.values()),
            *(fold(name) for each in place.cues.values() for name in each),
        }
    ]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Boten", "Vientiane"),
        ("Luang Namtha", "Boten"),
        ("Lang Son", "하노이"),
        ("Hanoi", "胡志明市"),
        ("Mae Sai", "Chiang Rai"),
        ("Vladivostok", "Khabarovsk"),
        ("Ulaanbaatar", "Zamyn-Uud"),
    ],
)
def test_two_towns_near_a_border_are_not_one(one: str, other: str) -> None:
    """They once stood in one row of the gazetteer, and became one place of a case."""
    assert known_place(one) != known_place(other)
