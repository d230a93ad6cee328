"""Views: what a picture shows of the world, and that it never goes near."""

import pytest

from holdfast.atlas.view import HIGH, LEAST, MOST, WIDE, View, view_of

TUMEN, SHENYANG, ANKARA = (129.84, 42.97), (123.43, 41.8), (32.85, 39.92)


@pytest.mark.parametrize("points", [[TUMEN], [TUMEN, SHENYANG], [TUMEN, ANKARA]])
def test_all_places_lie_in_the_picture(points: list[tuple[float, float]]) -> None:
    """With some room around them."""
    view = view_of(points)
    for point in points:
        x, y = view.at(*point)
        assert 40 < x < WIDE - 40
        assert 40 < y < HIGH - 40


def test_one_town_alone_is_shown_from_far_away() -> None:
    """Some 440 kilometres from top to bottom, however few places there are."""
    assert view_of([TUMEN]).height == view_of([TUMEN, TUMEN]).height == LEAST


def test_places_of_a_region_share_a_view() -> None:
    """So that it is prepared once."""
    assert view_of([TUMEN]) == view_of([(129.9, 43.1)])


def test_the_whole_world_is_the_most() -> None:
    """At the poles nobody looks."""
    view = view_of([(-170.0, 70.0), (170.0, -50.0)])
    assert view.height == MOST
    assert view_of([(0.0, 89.0)]).latitude < 84


def test_what_lies_beside_is_not_shown() -> None:
    """A box in part of the picture is."""
    view = View(43, 127, 6)
    assert view.shows((120.0, 40.0, 126.0, 44.0))
    assert not view.shows((20.0, 40.0, 26.0, 44.0))
    assert not view.shows((120.0, 10.0, 130.0, 14.0))
