"""Outlines: what lies in a view, in little."""

import re

import pytest

from holdfast.atlas.outlines import CELL, OUTLINES, box_of, region
from holdfast.atlas.view import HIGH, WIDE, View
from holdfast.terms.load import terms

BORDER = View(43, 127, 6)
STEPS = re.compile(r"(M-?\d+ -?\d+l(-?\d+ -?\d+ ?)*z)+")


def state_at(view: View, longitude: float, latitude: float) -> str:
    """Tell which State is noted for a point."""
    x, y = view.at(longitude, latitude)
    return region(view).squares[int(y // CELL)][int(x // CELL)]


def test_a_region_has_the_states_that_lie_in_it_and_no_other() -> None:
    """Nothing else is drawn or sent."""
    assert {each.state for each in region(BORDER).outlines} == {"CN", "KP", "RU"}


@pytest.mark.parametrize(
    ("longitude", "latitude", "state"),
    [(125.3, 43.9, "CN"), (128.5, 41.6, "KP"), (131.5, 43.8, "RU"), (131.2, 41.2, "")],
)
def test_each_square_knows_its_state(
    longitude: float, latitude: float, state: str
) -> None:
    """And the sea has none."""
    assert state_at(BORDER, longitude, latitude) == state


def test_a_state_inside_another_is_cut_out_of_it() -> None:
    """Lesotho is not South Africa."""
    assert state_at(View(-29, 27, 8), 28.2, -29.5) == "LS"


@pytest.mark.parametrize("view", [BORDER, View(0, 30, 44), View(20, 0, 120)], ids=str)
def test_paths_are_whole_steps_and_few(view: View) -> None:
    """A picture is no heavier than a small photograph, however much it shows."""
    here = region(view)
    assert all(STEPS.fullmatch(each.path) for each in here.outlines)
    assert sum(len(each.path) for each in here.outlines) < 90_000
    assert (len(here.squares), len(here.squares[0])) == (HIGH // CELL, WIDE // CELL)


def test_every_outline_is_of_a_state_we_know_or_of_none() -> None:
    """A code that has no name could not be lettered."""
    codes = {line.split("\t")[0] for line in OUTLINES.read_text("utf-8").splitlines()}
    assert codes - {"-"} <= set(terms("states"))
    assert len(codes) > 200


def test_the_main_part_of_a_state_tells_where_it_is() -> None:
    """Not an island of it at the other end of the world."""
    west, south, east, north = box_of("FR") or (0, 0, 0, 0)
    assert (round(west), round(south), round(east), round(north)) == (-5, 42, 8, 51)
    assert box_of("ZZ") is None
