"""Cuts a shape to what a picture shows, with a rim so that no cut is seen."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from holdfast.atlas.view import HIGH, WIDE

Point: TypeAlias = tuple[float, float]
RIM = 20
ACROSS, DOWN = 0, 1


def clipped(shape: Sequence[Point]) -> list[Point]:
    """Give what of a shape lies in the picture; nothing where none of it does.

    One side after the other (Sutherland and Hodgman): what lies beyond it is cut off.
    """
    sides = (
        (ACROSS, -RIM, float.__ge__),
        (ACROSS, WIDE + RIM, float.__le__),
        (DOWN, -RIM, float.__ge__),
        (DOWN, HIGH + RIM, float.__le__),
    )
    left = [*shape]
    for axis, side, is_within in sides:
        left = _cut(left, axis, float(side), is_within)
    return left


def _cut(
    shape: list[Point],
    axis: int,
    side: float,
    is_within: Callable[[float, float], bool],
) -> list[Point]:
    left: list[Point] = []
    for here, there in pairwise([*shape[-1:], *shape]):
        if is_within(here[axis], side) != is_within(there[axis], side):
            left.append(_met(here, there, axis, side))
        if is_within(there[axis], side):
            left.append(there)
    return left


def _met(here: Point, there: Point, axis: int, side: float) -> Point:
    """Give where a line meets a side."""
    part = (side - here[axis]) / (there[axis] - here[axis])
    across, down = there[ACROSS] - here[ACROSS], there[DOWN] - here[DOWN]
    return here[ACROSS] + across * part, here[DOWN] + down * part
