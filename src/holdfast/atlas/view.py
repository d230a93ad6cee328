"""The stretch of the world a picture shows, and where a place comes to lie in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, cos, radians

WIDE, HIGH = 960, 640
LEAST = 4  # degrees from south to north, some 440 km: no picture goes nearer
MOST = 120
MARGIN = 1.5  # how much more is shown than the places need
NORTHMOST, SOUTHMOST = 84, -60


@dataclass(frozen=True, slots=True)
class View:
    """A middle and a height, in degrees; whole ones, so that many cases share one."""

    latitude: int
    longitude: int
    height: int

    @property
    def narrowing(self) -> float:
        """Give how much narrower a degree is from west to east than to the north."""
        return cos(radians(self.latitude))

    @property
    def unit(self) -> float:
        """Give how many units of the picture a degree to the north takes."""
        return HIGH / self.height

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give where a point lies in the picture, from its upper left corner."""
        across = (longitude - self.longitude) * self.narrowing * self.unit
        return WIDE / 2 + across, HIGH / 2 - (latitude - self.latitude) * self.unit

    def shows(self, box: tuple[float, float, float, float]) -> bool:
        """Say whether any of a box (west, south, east, north) may be in the picture."""
        left, bottom = self.at(box[0], box[1])
        right, top = self.at(box[2], box[3])
        return left < WIDE and right > 0 and top < HIGH and bottom > 0


def view_of(points: Sequence[tuple[float, float]]) -> View:
    """Give the view that holds some points (longitude, latitude) with a margin."""
    lons, lats = zip(*points, strict=True)
    latitude = round((min(lats) + max(lats)) / 2)
    longitude = round((min(lons) + max(lons)) / 2)
    across = (max(lons) - min(lons)) * cos(radians(latitude)) * HIGH / WIDE
    needed = max(across, max(lats) - min(lats)) * MARGIN
    height = min(max(ceil(needed), LEAST), MOST)
    half = height // 2
    latitude = min(max(latitude, SOUTHMOST + half), NORTHMOST - half)
    return View(latitude, longitude, height)
