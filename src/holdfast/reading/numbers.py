"""Finds hedged counts in a stretch of text: `find_numbers`.

Whether a number counts people is for others to say; here falls only what by
its form or its neighbours can count nobody: years, dates, ages, money, times,
shares, measures, telephone and document numbers.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from holdfast.facts.counts import Count
from holdfast.facts.spans import Span
from holdfast.reading.counting import HEDGES, Bound, Counting, counting_of
from holdfast.reading.number_neighbours import is_no_count
from holdfast.reading.number_words import Figure, NumberKind, take_figure


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A count and its words, hedges included ("at least nine", "21명").

    `kind` is `counted` where the form itself counts people ("31-member", a
    Korean or Chinese counter), `one` for the word that may be a mere pronoun.
    """

    span: Span
    count: Count
    kind: NumberKind


def find_numbers(
    shadow: str, within: Span, language: str = "en"
) -> tuple[NumberMention, ...]:
    """Give the counts in a stretch, in order; "several" and ordinals are none."""
    counting = counting_of(language)
    stretch = shadow[within.start : within.end]
    return tuple(
        NumberMention(mention.span.shift(within.start), mention.count, mention.kind)
        for mention in _mentions(stretch, counting)
    )


def _mentions(shadow: str, counting: Counting) -> Iterator[NumberMention]:
    for match in counting.finder.finditer(shadow):
        figure = take_figure(shadow, match.start(), match.end(), counting)
        if figure is not None and not is_no_count(figure, shadow, counting):
            yield _hedged(figure, shadow, counting)


def _hedged(figure: Figure, shadow: str, counting: Counting) -> NumberMention:
    """Read the hedges around a number into its ends."""
    bounds: set[Bound] = set()
    start = end = at = figure.start
    while near := counting.before.before(shadow, at):
        if near.kind in {Bound.NEVER, Bound.ONE_NEVER}:
            break
        bounds.add(near.kind)
        at = near.start
        start = at if near.kind is not Bound.BETWEEN or figure.link else start
    end, kind = figure.end, figure.kind
    near = counting.after.after(shadow, end)
    if near is not None and near.kind in HEDGES:
        bounds.add(near.kind)
        end = near.end
    if member := counting.members.after(shadow, figure.end):
        end, kind = member.end, NumberKind.COUNTED
    return NumberMention(Span(start, end), _count(figure, bounds), kind)


def _count(figure: Figure, bounds: set[Bound]) -> Count:
    about = figure.about or Bound.ABOUT in bounds
    low: int | None = figure.low
    high: int | None = figure.high
    if Bound.AT_LEAST in bounds or (figure.more and not figure.about):
        high = None
    elif Bound.AT_MOST in bounds:
        low = None
    return Count(low, high, approximate=about)
