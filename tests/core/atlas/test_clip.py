"""Clipping: of a shape what the picture shows."""

from holdfast.atlas.clip import RIM, clipped
from holdfast.atlas.view import HIGH, WIDE


def test_a_shape_inside_stays_as_it_is() -> None:
    """Point for point."""
    shape = [(10.0, 10.0), (50.0, 10.0), (50.0, 60.0)]
    assert sorted(clipped(shape)) == sorted(shape)


def test_a_shape_outside_leaves_nothing() -> None:
    """Whichever side it lies on."""
    for across, down in ((-500, 0), (WIDE + 500, 0), (0, -500), (0, HIGH + 500)):
        shape = [
            (across + x, down + y) for x, y in ((0.0, 0.0), (50.0, 0.0), (9.0, 9.0))
        ]
        assert clipped(shape) == []


def test_what_is_larger_than_the_picture_is_cut_beyond_its_edge() -> None:
    """So that the cut is not seen."""
    far = 9_000.0
    found = clipped([(-far, -far), (far, -far), (far, far), (-far, far)])
    assert {x for x, _ in found} == {-RIM, WIDE + RIM}
    assert {y for _, y in found} == {-RIM, HIGH + RIM}


def test_a_line_that_leaves_is_cut_where_it_leaves() -> None:
    """Half of this triangle lies to the left."""
    found = clipped([(-RIM - 100.0, 100.0), (100.0 - RIM, 0.0), (100.0 - RIM, 200.0)])
    assert sorted(y for x, y in found if x == -RIM) == [50.0, 150.0]
