"""Outlines of States in a view, as paths of a picture, and which State lies where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from holdfast.atlas.clip import Point, clipped
from holdfast.atlas.view import HIGH, MOST, WIDE, View

OUTLINES = files("holdfast.atlas") / "outlines.tsv"
REMEMBERED = 64
CELL = 40  # units; the squares in which it is noted which State lies there
HUNDREDTHS = 100
SPECK = 4  # units
GRAINS = ((12, 1), (30, 2), (MOST, 3))  # degrees of height, units


@dataclass(frozen=True, slots=True)
class Ring:
    """One closed line of a State: its box in degrees, its steps as they are kept."""

    state: str
    box: tuple[float, float, float, float]
    steps: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A State as the picture draws it."""

    state: str
    path: str


@dataclass(frozen=True, slots=True)
class Region:
    """What lies in a view: the outlines, and for each square its State."""

    outlines: tuple[Outline, ...]
    squares: tuple[tuple[str, ...], ...]


@lru_cache(REMEMBERED)
def region(view: View) -> Region:
    """Give what lies in a view; made once, since cases of a region share it."""
    shapes: dict[str, list[list[Point]]] = {}
    for ring in _rings():
        if view.shows(ring.box) and _can_be_seen(ring, view):
            shape = clipped([view.at(*point) for point in _points(ring.steps)])
            if shape:
                shapes.setdefault(ring.state, []).append(shape)
    outlines = (
        Outline(state, "".join(_path(shape, _grain(view)) for shape in each))
        for state, each in shapes.items()
    )
    return Region(tuple(outlines), tuple(_squares(shapes)))


def box_of(state: str) -> tuple[float, float, float, float] | None:
    """Give west, south, east and north of the main part of a State."""
    own = (ring.box for ring in _rings() if ring.state == state)
    return max(own, key=lambda box: (box[2] - box[0]) * (box[3] - box[1]), default=None)


@cache
def _rings() -> tuple[Ring, ...]:
    read = OUTLINES.read_text("utf-8").splitlines()
    return tuple(map(_ring, read))


def _ring(line: str) -> Ring:
    state, *sides, steps = line.split("\t")
    west, south, east, north = (int(side) / HUNDREDTHS for side in sides)
    return Ring(state, (west, south, east, north), steps)


def _points(steps: str) -> Iterator[Point]:
    """Give the points of a ring in degrees."""
    numbers = iter(map(int, steps.split()))
    longitude = latitude = 0
    for across, up in zip(numbers, numbers, strict=True):
        longitude, latitude = longitude + across, latitude + up
        yield longitude / HUNDREDTHS, latitude / HUNDREDTHS


def _can_be_seen(ring: Ring, view: View) -> bool:
    """Say whether a ring is more than a speck in the picture."""
    west, south, east, north = ring.box
    return max(east - west, north - south) * view.unit >= SPECK


def _grain(view: View) -> int:
    """Give to how many units lines are drawn: the wider the view, the plainer.

    Neighbours keep one border, since each point is moved by where it lies alone.
    """
    return next(units for height, units in GRAINS if view.height <= height)


def _path(shape: Sequence[Point], grain: int) -> str:
    """Write a shape as steps in whole units, which is the shortest way."""
    points = [(round(x / grain) * grain, round(y / grain) * grain) for x, y in shape]
    steps = (
        f"{next_x - x} {next_y - y}"
        for (x, y), (next_x, next_y) in pairwise(points)
        if (x, y) != (next_x, next_y)
    )
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z"


def _squares(shapes: dict[str, list[list[Point]]]) -> Iterator[tuple[str, ...]]:
    """Tell for each square, row by row, in which State its middle lies."""
    for y in range(CELL // 2, HIGH, CELL):
        row = [""] * (WIDE // CELL)
        for state, each in shapes.items():
            crossed = sorted(x for shape in each for x in _crossings(shape, y))
            for left, right in zip(crossed[::2], crossed[1::2], strict=False):
                for at in range(len(row)):
                    if left <= at * CELL + CELL // 2 < right:
                        row[at] = state
        yield tuple(row)


def _crossings(shape: Sequence[Point], y: float) -> Iterator[float]:
    for (x, here), (next_x, there) in pairwise([*shape, shape[0]]):
        if (here > y) != (there > y):
            yield x + (y - here) * (next_x - x) / (there - here)
