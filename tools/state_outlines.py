"""Outlines of States from TopoJSON, made plainer: neighbours keep one border."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias, TypedDict

MEANT = "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394"
"""The SHA-256 of countries-50m.json in the npm package world-atlas 2.0.2."""
PLAIN = 2  # hundredths of a degree a line may be off, some two kilometres
LEAST_AREA = 400  # square hundredths of a degree; smaller islands are left out
LEAST_POINTS = 4
# Natural Earth gives it no number; others without one have no code either.
CODES = {"Kosovo": "XK"}

Point: TypeAlias = tuple[int, int]
"""Longitude and latitude, in hundredths of degrees."""


class Geometry(TypedDict, total=False):
    """A State as TopoJSON has it: rings of arcs, one level deeper with islands."""

    type: str
    id: str
    properties: dict[str, str]
    arcs: list[list[int]] | list[list[list[int]]]


class Transform(TypedDict):
    """How whole numbers become degrees."""

    scale: tuple[float, float]
    translate: tuple[float, float]


class World(TypedDict):
    """The file of outlines."""

    arcs: list[list[Point]]
    transform: Transform
    objects: dict[str, dict[str, list[Geometry]]]


def outline_lines(untrusted_bytes: bytes, codes: Mapping[str, str]) -> Iterator[str]:
    """Give a line for each ring: State, its box, where it begins and its steps."""
    if hashlib.sha256(untrusted_bytes).hexdigest() != MEANT:
        raise SystemExit("This is not the file of outlines that was meant.")
    world: World = json.loads(untrusted_bytes)
    arcs = [plainer(points) for points in points_of(world)]
    lines = []
    for geometry in world["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = codes.get(geometry.get("id", ""), CODES.get(name, ""))
        lines += [f"{code or '-'}\t{line_of(ring)}" for ring in kept(geometry, arcs)]
    yield from sorted(lines)


def kept(geometry: Geometry, arcs: Sequence[Sequence[Point]]) -> Iterator[list[Point]]:
    """Give the rings of a State that can be seen, and the largest in any case."""
    rings = sorted(rings_of(geometry, arcs), key=area, reverse=True)
    for at, ring in enumerate(rings):
        if len(ring) >= LEAST_POINTS and (at == 0 or area(ring) >= LEAST_AREA):
            yield ring


def points_of(world: World) -> Iterator[list[Point]]:
    """Give each arc as points; the file has steps."""
    across, up = world["transform"]["scale"]
    west, south = world["transform"]["translate"]
    for arc in world["arcs"]:
        lon = lat = 0
        points = []
        for step in arc:
            lon, lat = lon + step[0], lat + step[1]
            points.append(
                (round((lon * across + west) * 100), round((lat * up + south) * 100))
            )
        yield points


def rings_of(
    geometry: Geometry, arcs: Sequence[Sequence[Point]]
) -> Iterator[list[Point]]:
    """Put the arcs of a State together; ~3 is arc 3 backwards."""
    for ring in numbers_of(geometry["arcs"]):
        points: list[Point] = []
        for number in ring:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc if not points else arc[1:]
        yield points


def numbers_of(shape: list[list[int]] | list[list[list[int]]]) -> Iterator[list[int]]:
    """Give the arcs of each ring, however deep they lie."""
    for inner in shape:
        whole = [each for each in inner if isinstance(each, int)]
        if whole:
            yield whole
        yield from (each for each in inner if isinstance(each, list))


def plainer(points: Sequence[Point]) -> list[Point]:
    """Leave out points that a straight line misses by little (Douglas and Peucker)."""
    needed, open_ = {0, len(points) - 1}, [(0, len(points) - 1)]
    while open_:
        first, last = open_.pop()
        between = range(first + 1, last)
        ends = points[first], points[last]
        far = max(between, key=lambda at: off(points[at], *ends), default=0)
        if far and off(points[far], *ends) > PLAIN**2:
            needed.add(far)
            open_ += [(first, far), (far, last)]
    return [points[at] for at in sorted(needed)]


def off(point: Point, one: Point, other: Point) -> float:
    """Give the square of how far a point lies from a line between two others."""
    across, up = other[0] - one[0], other[1] - one[1]
    length = across**2 + up**2
    along = (point[0] - one[0]) * across + (point[1] - one[1]) * up
    part = max(0.0, min(1.0, along / length)) if length else 0.0
    return (point[0] - one[0] - part * across) ** 2 + (
        point[1] - one[1] - part * up
    ) ** 2


def area(ring: Sequence[Point]) -> float:
    """Give how large a ring is, in square hundredths of degrees."""
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs)) / 2


def line_of(ring: Sequence[Point]) -> str:
    """Write a ring: west, south, east, north, then its first point and its steps."""
    lons, lats = zip(*ring, strict=True)
    box = (min(lons), min(lats), max(lons), max(lats))
    steps = [*ring[:1]]
    steps += ((east - lon, north - lat) for (lon, lat), (east, north) in pairwise(ring))
    told = " ".join(f"{lon} {lat}" for lon, lat in steps)
    return "\t".join((*map(str, box), told)) + "\n"
