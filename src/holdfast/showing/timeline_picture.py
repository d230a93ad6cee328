"""Marks in time → a picture of them: one lane for each kind, as scalable graphics.

The picture says nothing that the list beside it does not; what has no place in
time (a day without a year, an open end) is only in the list.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from holdfast.facts.date_words import MONTHS
from holdfast.facts.dates import HedgedDate
from holdfast.facts.hedges import Firmness
from holdfast.showing.page import escaped
from holdfast.showing.words import shortened, wide

WIDTH, LEFT, RIGHT = 1000, 104, 20
TOP, ROW, LANE_GAP, HALF = 30, 21, 12, 5
LETTER, GAP = 6.4, 9
"""About how wide a letter is, and how far a label stands from its mark."""
LONGEST_LABEL = 34
WEEKS_UP_TO, MONTHS_UP_TO = 85, 900
"""Up to how many days lines stand for weeks, and for months."""
CLOSEST_TICKS = 52


@dataclass(frozen=True, slots=True)
class Mark:
    """Something dated: its lane, its EDTF date, what is written beside it.

    `anchor` is where the page tells it in words.
    """

    lane: str
    date: str
    label: str
    told: str
    firmness: Firmness
    anchor: str
    frames: bool = True
    """Whether the picture must be wide enough to hold it."""


@dataclass(frozen=True, slots=True)
class _Placed:
    mark: Mark
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class _Scale:
    """From days to places across the picture."""

    first: date
    last: date

    def x(self, day: date) -> float:
        share = (day - self.first).days / (self.last - self.first).days
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    def holds(self, placed: _Placed) -> bool:
        return self.first <= placed.first and placed.last <= self.last


def picture(marks: Iterable[Mark], described_by: str) -> str:
    """Draw the marks; nothing where fewer than two days can be told apart."""
    placed = [each for mark in marks if (each := _placed(mark))]
    scale = _scale([each for each in placed if each.mark.frames])
    if scale is None:
        return ""
    inside = [each for each in placed if scale.holds(each)]
    drawn: list[str] = []
    top = TOP + LANE_GAP
    for lane, of_lane in groupby(inside, key=lambda each: each.mark.lane):
        rows = list(_lane(sorted(of_lane, key=_order), scale, top))
        drawn += (_lane_name(lane, top), *(text for _, text in rows))
        top += (max(row for row, _ in rows) + 1) * ROW + LANE_GAP
    return (
        f'<svg class="picture" viewBox="0 0 {WIDTH} {top}" role="group"'
        f' aria-labelledby="{escaped(described_by)}">'
        f"{''.join(_ticks(scale, top))}{''.join(drawn)}</svg>"
    )


def _placed(mark: Mark) -> _Placed | None:
    found = HedgedDate.parse(mark.date)
    if found.earliest is None or found.latest is None:
        return None
    return _Placed(mark, found.earliest, found.latest)


def _order(placed: _Placed) -> tuple[date, date]:
    return placed.first, placed.last


def _scale(framing: Sequence[_Placed]) -> _Scale | None:
    """Give a scale with a little room at both ends."""
    if not framing:
        return None
    first = min(each.first for each in framing)
    last = max(each.last for each in framing)
    if first == last:
        return None
    room = timedelta(max(1, (last - first).days // 30))
    return _Scale(_back(first, room), _on(last, room))


def _back(day: date, room: timedelta) -> date:
    return day - room if day - date.min > room else date.min


def _on(day: date, room: timedelta) -> date:
    return day + room if date.max - day > room else date.max


def _lane(
    of_lane: Sequence[_Placed], scale: _Scale, top: float
) -> Iterator[tuple[int, str]]:
    """Put each mark into the first row in which it covers no other."""
    ends: list[float] = []
    for placed in of_lane:
        label = shortened(placed.mark.label, LONGEST_LABEL)
        start, end = scale.x(placed.first), scale.x(placed.last)
        room = GAP + HALF + wide(label) * LETTER
        turned = end + room > WIDTH
        begins = start - room if turned else start - HALF
        row = next((n for n, taken in enumerate(ends) if taken < begins), len(ends))
        ends[row : row + 1] = [end + HALF + GAP if turned else end + room + GAP]
        y = top + row * ROW + ROW / 2
        yield row, _drawn(placed.mark, (start, end), y, label, turned=turned)


def _drawn(
    mark: Mark, reach: tuple[float, float], y: float, label: str, *, turned: bool
) -> str:
    start, end = reach
    at = start - GAP - HALF if turned else end + GAP
    side = "end" if turned else "start"
    sure = mark.firmness is Firmness.ASSERTED
    shape = "picture__mark" if sure else "picture__mark picture__mark--hedged"
    if end > start:
        shape += " picture__mark--stretch"
    return (
        f'<a href="#{escaped(mark.anchor)}"><title>{escaped(mark.told)}</title>'
        f'<rect class="{shape}" x="{start - HALF}" y="{y - HALF}" rx="{HALF}"'
        f' width="{round(end - start + 2 * HALF, 1)}" height="{2 * HALF}"/>'
        f'<text class="picture__label" x="{round(at, 1)}" y="{y + 4}"'
        f' text-anchor="{side}">{escaped(label)}</text></a>'
    )


def _lane_name(lane: str, top: float) -> str:
    return (
        f'<text class="picture__lane" x="0" y="{top + ROW / 2 + 4}">'
        f"{escaped(lane)}</text>"
    )


def _ticks(scale: _Scale, bottom: float) -> Iterator[str]:
    """Give lines for weeks, months or years, with the days they stand for."""
    before = 0.0
    for day, told in _tick_days(scale):
        x = scale.x(day)
        if x - before < CLOSEST_TICKS:
            continue
        # The first line says in which year all this is.
        words = told if before or told[-4:].isdigit() else f"{told} {day.year}"
        before = x
        yield (
            f'<line class="picture__tick" x1="{x}" x2="{x}" y1="{TOP}"'
            f' y2="{bottom}"/><text class="picture__day" x="{x}" y="{TOP - 10}"'
            f' text-anchor="middle">{words}</text>'
        )


def _tick_days(scale: _Scale) -> Iterator[tuple[date, str]]:
    days = (scale.last - scale.first).days
    for year in range(scale.first.year, scale.last.year + 1):
        if days > MONTHS_UP_TO:
            yield from _within(scale, date(year, 1, 1), str(year))
            continue
        for month in range(1, 13):
            for day in (1, 8, 15, 22) if days <= WEEKS_UP_TO else (1,):
                name = MONTHS[f"{month:02}"][:3]
                words = f"{day} {name}" if days <= WEEKS_UP_TO else f"{name} {year}"
                yield from _within(scale, date(year, month, day), words)


def _within(scale: _Scale, day: date, words: str) -> Iterator[tuple[date, str]]:
    if scale.first <= day <= scale.last:
        yield day, words
