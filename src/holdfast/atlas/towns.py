"""Where towns lie: the one a name means in one of some States, or none."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from holdfast.facts.names import fold

TOWNS = files("holdfast.atlas") / "towns.tsv"
REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Town:
    """A town, to a hundredth of a degree: about a kilometre."""

    state: str
    latitude: float
    longitude: float


@lru_cache(REMEMBERED)
def find_town(name: str, states: tuple[str, ...]) -> Town | None:
    """Give the town of this name in the first of these States that has one.

    Nothing is guessed: a town that is known in other States only is not meant, and
    where two of about one size share a name in a State, none is known.
    """
    found: dict[str, Town] = {}
    for town in _called(fold(name)):
        found.setdefault(town.state, town)
    return next((found[state] for state in states if state in found), None)


def _called(key: str) -> Iterator[Town]:
    """Give every town of a folded name; a name stands between two tabs."""
    kept, sought = _text(), f"\t{key}\t".encode()
    at = kept.find(sought) if key else -1
    while at >= 0:
        start = kept.rfind(b"\n", 0, at) + 1
        state, latitude, longitude = kept[start:at].decode().split("\t")[:3]
        yield Town(state, float(latitude), float(longitude))
        at = kept.find(sought, kept.find(b"\n", at))


@cache
def _text() -> bytes:
    """Read the file once; searched as it is, it takes little room and little time."""
    return TOWNS.read_bytes()
