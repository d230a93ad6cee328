"""How outlines are made plainer: neighbours keep one border, nothing is made up."""

import pytest

from tools.state_outlines import (
    Geometry,
    area,
    line_of,
    outline_lines,
    plainer,
    rings_of,
)

SQUARE = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]


def test_another_file_than_the_one_that_was_meant_is_refused() -> None:
    """The outlines are those that were looked at."""
    with pytest.raises(SystemExit):
        list(outline_lines(b"{}", {}))


def test_points_on_a_straight_line_are_left_out() -> None:
    """And those that are off it by little; corners stay."""
    assert plainer([(0, 0), (50, 1), (100, 0)]) == [(0, 0), (100, 0)]
    assert plainer([(0, 0), (50, 9), (100, 0)]) == [(0, 0), (50, 9), (100, 0)]
    assert plainer(SQUARE) == SQUARE


def test_an_arc_is_taken_backwards_by_the_neighbour() -> None:
    """Both sides of a border are the same points."""
    arcs = [
        [(0, 0), (9, 4), (0, 9)],
        [(0, 9), (-9, 9), (0, 0)],
        [(0, 9), (20, 9), (0, 0)],
    ]
    west: Geometry = {"type": "Polygon", "arcs": [[0, 1]]}
    east: Geometry = {"type": "MultiPolygon", "arcs": [[[~0, ~2]]]}
    [one], [other] = list(rings_of(west, arcs)), list(rings_of(east, arcs))
    assert one == [(0, 0), (9, 4), (0, 9), (-9, 9), (0, 0)]
    assert other[:3] == [(0, 9), (9, 4), (0, 0)]


def test_a_ring_is_written_as_its_box_and_its_steps() -> None:
    """West, south, east, north; then where it begins."""
    assert area(SQUARE) == 10_000
    assert line_of(SQUARE) == "0\t0\t100\t100\t0 0 100 0 0 100 -100 0 0 -100\n"
