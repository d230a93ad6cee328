"""Whereabouts: a place is shown at its town, and no nearer."""

from unittest.mock import patch

import pytest

from holdfast.atlas.whereabouts import spot_of

BORDER = ("CN", "KP")


@pytest.mark.parametrize(
    ("place", "town"),
    [
        ("Tumen detention centre", "Tumen"),
        ("Tumen, Jilin Province", "Tumen"),
        ("Changchun No. 2 prison", "Changchun"),
        ("Shenyang police station (north)", "Shenyang"),
        ("图们看守所", "图们"),
        ("투먼 구류소", "투먼"),
    ],
)
def test_a_building_is_shown_at_its_town(place: str, town: str) -> None:
    """And the picture says the town's name, not the building's."""
    spot = spot_of(place, BORDER)
    assert spot is not None
    assert (spot.called, spot.is_rough) == (town, True)
    assert spot.town == getattr(spot_of(town, BORDER), "town", None)


def test_a_town_is_shown_as_what_it_is() -> None:
    """Nothing rough about it."""
    spot = spot_of("Tumen", BORDER)
    assert spot is not None
    assert not spot.is_rough


def test_a_long_text_is_no_name_of_a_place() -> None:
    """Or a hostile report could have every part of it looked up."""
    place = "图们" * 400 + "看守所"
    with patch("holdfast.atlas.whereabouts.find_town") as looked_up:
        assert spot_of(place, BORDER) is None
    assert not looked_up.called


@pytest.mark.parametrize(
    "place",
    [
        "Jilin Province",  # Jilin is a town, and the province is not
        "the border",
        "Police station",  # Police is a town in Poland
        "a detention centre in the hills",
        "Mill Valley camp",
        "",
    ],
)
def test_what_names_no_town_is_nowhere_on_the_map(place: str) -> None:
    """Never a guess."""
    assert spot_of(place, (*BORDER, "PL")) is None
