"""Towns: where they lie, and that nothing is guessed."""

import pytest

from holdfast.atlas.towns import TOWNS, find_town
from holdfast.terms.load import terms


@pytest.mark.parametrize("name", ["Tumen", "tumen", "투먼", "图们", "圖們"])
def test_a_town_is_found_in_every_script(name: str) -> None:
    """They are one place."""
    town = find_town(name, ("CN",))
    assert town is not None
    assert (town.state, town.latitude, town.longitude) == ("CN", 42.97, 129.84)


def test_the_state_tells_towns_of_one_name_apart() -> None:
    """The first of the case's States that has one is meant."""
    in_turn = [find_town("Tripoli", states) for states in (("LY",), ("LB",))]
    assert [town and town.state for town in in_turn] == ["LY", "LB"]
    first = find_town("Tripoli", ("EG", "LB", "LY"))
    assert first is not None
    assert first.state == "LB"


def test_a_town_of_another_state_is_not_meant() -> None:
    """Better none than one on the wrong continent."""
    assert find_town("Tripoli", ("CN", "KP")) is None
    assert find_town("Tripoli", ()) is None


def test_of_two_towns_of_a_size_none_is_taken() -> None:
    """Each bears the name as well as the other."""
    assert find_town("Springfield", ("US",)) is None


@pytest.mark.parametrize("name", ["", "…", "\t", "CN", "42.97", "Nowhere by the Sea"])
def test_what_is_no_name_of_a_town_finds_none(name: str) -> None:
    """Not even where the file has these signs."""
    assert find_town(name, ("CN", "US")) is None


def test_no_town_is_told_nearer_than_a_hundredth_of_a_degree() -> None:
    """About a kilometre: no building can be told from another."""
    for line in TOWNS.read_text("utf-8").splitlines():
        state, latitude, longitude, *names = line.split("\t")
        assert len(state) == 2
        assert all(len(side.partition(".")[2]) <= 2 for side in (latitude, longitude))
        assert -90 <= float(latitude) <= 90
        assert -180 <= float(longitude) <= 180
        assert names[-1] == ""


def test_the_names_of_a_known_place_lie_at_one_town() -> None:
    """Whatever script a report is written in."""
    found = 0
    for place in terms("place_names").values():
        names = {*place.labels.values(), *(n for ns in place.cues.values() for n in ns)}
        for state, term in terms("states").items():
            if place.definition.endswith(f" in {term.labels['en']}."):
                towns = {find_town(name, (state,)) for name in names}
                assert len(towns) == 1, place.code
                found += towns != {None}
    assert found > 30
