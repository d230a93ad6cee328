"""From a place as reports name it to the town it is shown at: never anything nearer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from holdfast.atlas.towns import Town, find_town
from holdfast.safety.text_cues import places_of
from holdfast.terms.load import terms

PARTS = re.compile(r"[,;(]")
CJK = re.compile(r"[가-힣一-鿿]")
FACILITIES = "facilities"
REMEMBERED = 4096
LONGEST = 80
"""Letters of a place's name; what is longer is none, and is not looked up."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A town, its name here, and whether the place is somewhere in it or near it."""

    called: str
    town: Town
    is_rough: bool = False


@lru_cache(REMEMBERED)
def spot_of(place: str, states: tuple[str, ...]) -> Spot | None:
    """Give where a place is shown; None where no town of these States is told.

    A prison, a post or a building is shown at its town: a picture that tells which
    building people are in could have them moved, or worse.
    """
    if len(place) > LONGEST:
        return None
    town = find_town(place, states)
    if town is not None:
        return Spot(place, town)
    for part in PARTS.split(place):
        for name in _leading(part.strip()):
            town = find_town(name, states)
            if town is not None:
                return Spot(name, town, is_rough=True)
    return None


def _leading(part: str) -> Iterator[str]:
    """Give a part of a place's name, and what leads it where the rest is a building.

    "Jilin Province" is not the town of Jilin, "Jilin prison" is in it or near it, and
    the first word of "Police station" is no town, though Poland has one of this name.
    """
    yield part
    first = min(_buildings(part), default=0)
    cuts = range(first, 1, -1) if CJK.search(part) else _blanks(part[:first])
    yield from (part[:cut].strip() for cut in cuts)


def _buildings(part: str) -> Iterator[int]:
    """Give where each word for a building begins."""
    for code in terms(FACILITIES):
        yield from (span.start for span in places_of(FACILITIES, code, "", part))


def _blanks(part: str) -> Iterator[int]:
    yield from (found.start() for found in reversed([*re.finditer(r"\s", part)]))
