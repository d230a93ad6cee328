"""Where the words of a picture stand, so that none covers another or a mark."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from holdfast.atlas.outlines import CELL
from holdfast.atlas.view import HIGH, WIDE

LETTERS = 32  # units: as large as a phone needs them; a wide screen shows them smaller
UNDER = 26
LETTER, BROAD = 0.56, 1.0  # how wide a letter is, and a Hangul or Chinese sign
MARK = 20  # half a mark, with some room
EDGE = 6
LINES = (0.0, -0.9, 0.9, -1.6, 1.6)
"""How many lines lower than its mark a label may stand, the best first."""
AROUND = 2  # squares above and below that should be of the State as well
LEAST = 0.4  # how much of where a name stands, and around it, is the State itself
FEWEST = 5  # squares; a State that shows less than that is not named


@dataclass(frozen=True, slots=True)
class Lettered:
    """Words in the picture, where and how they stand; `under` is a second line."""

    x: int
    y: int
    words: str
    anchor: str = "middle"
    under: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the picture that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def covers(self, other: "Box") -> float:
        """Give how much of another box lies in this one."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across * down if across > 0 and down > 0 else 0.0

    @property
    def middle(self) -> tuple[float, float]:
        """Give its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @property
    def is_inside(self) -> bool:
        """Say whether it lies in the picture."""
        return (
            self.left >= EDGE
            and self.top >= EDGE
            and self.right <= WIDE - EDGE
            and self.bottom <= HIGH - EDGE
        )


@dataclass(slots=True)
class Sheet:
    """What is taken of a picture so far."""

    taken: list[Box] = field(default_factory=list)

    def clash(self, box: Box) -> float:
        """Give how much a box would cover, and much where it leaves the picture."""
        outside = 0.0 if box.is_inside else 1e6
        return outside + sum(each.covers(box) for each in self.taken)

    def take(self, box: Box) -> None:
        """Keep others from here."""
        self.taken.append(box)


def beside(sheet: Sheet, words: str, x: float, y: float, reach: float) -> Lettered:
    """Letter a mark where its words cover least; `reach` is half of how wide it is."""
    ways = list(_beside(words, x, y, reach))
    label, box = min(ways, key=lambda way: sheet.clash(way[1]))
    sheet.take(box)
    return label


def _beside(
    words: str, x: float, y: float, reach: float
) -> Iterator[tuple[Lettered, Box]]:
    wide, half = width(words, LETTERS), LETTERS * 0.55
    for lines in LINES:
        middle = y + lines * LETTERS
        for side in (1, -1):
            near = x + side * (reach + 4)
            far = near + side * wide
            box = Box(min(near, far), middle - half, max(near, far), middle + half)
            anchor = "start" if side > 0 else "end"
            yield Lettered(round(near), round(middle), words, anchor), box
        if lines:
            box = Box(x - wide / 2, middle - half, x + wide / 2, middle + half)
            yield Lettered(round(x), round(middle), words), box


def across(
    sheet: Sheet,
    squares: Sequence[Sequence[str]],
    state: str,
    words: str,
    under: str = "",
) -> Lettered | None:
    """Letter a State where most of it is and nothing else; None if there is no room.

    With words `under` its name it is named even where it has little room of its own.
    """
    wide = max(width(words, LETTERS), width(under, UNDER))
    high = LETTERS + (UNDER if under else 0) + EDGE
    own = [*_own(squares, state)]
    boxes = (_around(x, y, wide, high) for x, y in own)
    free = [box for box in boxes if not sheet.clash(box)]
    if not free or (len(own) < FEWEST and not under):
        return None
    box = max(free, key=lambda each: _room(squares, state, each))
    if _room(squares, state, box) < LEAST and not under:
        return None
    sheet.take(box)
    x, y = box.middle
    return Lettered(
        round(x), round(y - (UNDER / 2 if under else 0)), words, under=under
    )


def _own(squares: Sequence[Sequence[str]], state: str) -> Iterator[tuple[float, float]]:
    """Give the middle of each square of a State."""
    for row, line in enumerate(squares):
        for column, code in enumerate(line):
            if code == state:
                yield (column + 0.5) * CELL, (row + 0.5) * CELL


def _around(x: float, y: float, wide: float, high: float) -> Box:
    """Give the box of some words about here, moved into the picture from its sides."""
    half = wide / 2 + EDGE
    x = min(max(x, half), WIDE - half)
    return Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)


def _room(squares: Sequence[Sequence[str]], state: str, box: Box) -> float:
    """Give which part of the words and of what is around them is the State."""
    rows = range(int(box.top // CELL) - AROUND, int(box.bottom // CELL) + AROUND + 1)
    columns = range(int(box.left // CELL) - 1, int(box.right // CELL) + 2)
    inside = [
        squares[row][column] == state
        for row in rows
        for column in columns
        if 0 <= row < len(squares) and 0 <= column < len(squares[row])
    ]
    x, y = box.middle
    off = abs(x - WIDE / 2) + abs(y - HIGH / 2)
    return sum(inside) / len(inside) - off / 50_000


def width(words: str, size: float) -> float:
    """Give about how wide words are."""
    broad = sum(unicodedata.east_asian_width(sign) in "WF" for sign in words)
    return size * (BROAD * broad + LETTER * (len(words) - broad))
