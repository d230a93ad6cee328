"""A picture of a case's places: outlines, marks no nearer than towns, and words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import product

from holdfast.atlas.lettering import MARK, Box, Lettered, Sheet, across, beside
from holdfast.atlas.outlines import Outline, Region, box_of, region
from holdfast.atlas.told_places import ToldPlace
from holdfast.atlas.view import View, view_of
from holdfast.atlas.whereabouts import Spot
from holdfast.facts.hedges import Firmness
from holdfast.terms.load import label, terms

APART = 40  # units between two marks
REMEMBERED = 256
LONGEST = 24


class Ink(StrEnum):
    """How a mark is drawn: filled, hollow, or crossed out."""

    FILLED = "filled"
    HOLLOW = "hollow"
    CROSSED = "crossed"


@dataclass(frozen=True, slots=True)
class Dot:
    """One mark to be made: at which town, for which question, how firmly."""

    called: str
    longitude: float
    latitude: float
    question: str
    ink: Ink
    is_rough: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark as it is drawn."""

    x: int
    y: int
    question: str
    ink: Ink
    is_rough: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is drawn; the words of it are told again beneath."""

    outlines: tuple[Outline, ...]
    states: tuple[Lettered, ...]
    towns: tuple[Lettered, ...]
    marks: tuple[Mark, ...]


def picture_of(told: Sequence[ToldPlace]) -> Picture | None:
    """Draw the places of a case; None where no report tells any that can be shown.

    Only marks are drawn and no line between them: a way from one place to another
    would tell how people went, and who they are.
    """
    dots = tuple(_dots(told))
    states = tuple(_states(told))
    corners = [(each.longitude, each.latitude) for each in dots]
    view = _view(corners or [*_corners(states)])
    return None if view is None else _drawn(view, dots, states)


def _view(points: list[tuple[float, float]]) -> View | None:
    return view_of(points) if points else None


@lru_cache(REMEMBERED)
def _drawn(
    view: View, dots: tuple[Dot, ...], states: tuple[tuple[str, str], ...]
) -> Picture:
    """Draw a view; the same places give the same picture, so it is kept."""
    here, sheet = region(view), Sheet()
    marks, towns = _marked(view, dots, sheet)
    named = tuple(_named(here, states, sheet))
    return Picture(here.outlines, named, towns, marks)


def _named(
    here: Region, states: Sequence[tuple[str, str]], sheet: Sheet
) -> Iterator[Lettered]:
    """Name the States of a view that have room for it, those of the case first."""
    roles: dict[str, list[str]] = defaultdict(list)
    for question, state in states:
        roles[state].append(label("questions", question).lower())
    shown = [each.state for each in here.outlines if each.state in terms("states")]
    for state in sorted(shown, key=lambda state: state not in roles):
        words = label("states", state), ", ".join(roles.get(state, ()))
        lettered = across(sheet, here.squares, state, *words)
        if lettered:
            yield lettered


def _marked(
    view: View, dots: Sequence[Dot], sheet: Sheet
) -> tuple[tuple[Mark, ...], tuple[Lettered, ...]]:
    """Set the marks of each town side by side, towns apart, and then letter them."""
    groups: dict[tuple[str, float, float], list[Dot]] = defaultdict(list)
    for dot in dots:
        groups[dot.called, dot.longitude, dot.latitude].append(dot)
    marks, places = [], []
    for (called, longitude, latitude), each in groups.items():
        x, y = view.at(longitude, latitude)
        reach = len(each) * APART / 2
        x, y = _free(sheet, x, y, reach)
        sheet.take(_taken(x, y, reach))
        places.append((called, x, y, reach))
        for at, dot in enumerate(each):
            left = x - reach + APART / 2 + at * APART
            marks.append(
                Mark(round(left), round(y), dot.question, dot.ink, dot.is_rough)
            )
    letters = (
        beside(sheet, _short(called), x, y, reach) for called, x, y, reach in places
    )
    return tuple(marks), tuple(letters)


def _free(sheet: Sheet, x: float, y: float, reach: float) -> tuple[float, float]:
    """Move a town's marks a little where another town's are already."""
    steps = sorted(product((0, 1, -1), repeat=2), key=lambda step: sum(map(abs, step)))
    tried = ((x + over * APART, y + down * APART) for over, down in steps)
    return min(tried, key=lambda point: sheet.clash(_taken(point[0], point[1], reach)))


def _taken(x: float, y: float, reach: float) -> Box:
    return Box(x - reach, y - MARK, x + reach, y + MARK)


def _short(called: str) -> str:
    return called if len(called) <= LONGEST else f"{called[: LONGEST - 1]}…"


def _dots(told: Iterable[ToldPlace]) -> Iterator[Dot]:
    """Give one mark for each town and question, drawn as what says so most firmly."""
    together: dict[tuple[Spot, str], list[ToldPlace]] = defaultdict(list)
    for each in told:
        if each.spot is not None:
            spot = Spot(each.spot.called, each.spot.town)
            together[spot, each.question].append(each)
    for (spot, question), every in together.items():
        yield Dot(
            spot.called,
            spot.town.longitude,
            spot.town.latitude,
            question,
            min((_ink(each) for each in every), key=[*Ink].index),
            all(each.spot is not None and each.spot.is_rough for each in every),
        )


def _ink(told: ToldPlace) -> Ink:
    answer = told.answer
    if answer.denied or answer.hedge is Firmness.DENIED:
        return Ink.CROSSED
    return Ink.FILLED if answer.hedge is Firmness.ASSERTED else Ink.HOLLOW


def _states(told: Iterable[ToldPlace]) -> Iterator[tuple[str, str]]:
    for each in told:
        if each.is_state and _ink(each) is not Ink.CROSSED:
            yield each.question, each.place


def _corners(states: Iterable[tuple[str, str]]) -> Iterator[tuple[float, float]]:
    """Give the corners of the States themselves, where no town is told."""
    for _, state in states:
        box = box_of(state)
        if box is not None:
            yield from ((box[0], box[1]), (box[2], box[3]))
