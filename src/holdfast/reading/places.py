"""Where a text names a place: towns, prisons, airports, borders, camps, regions."""

import re
from collections.abc import Iterable, Iterator

from holdfast.facts.spans import Span
from holdfast.reading.fold import fold, squeezed
from holdfast.reading.frames import PlaceMention
from holdfast.reading.place_cues import is_listed, is_town
from holdfast.reading.place_names import AFTER, latin
from holdfast.reading.place_phrases import borders, camps, institution, led, unlisted
from holdfast.reading.place_script import find_script_places

# Where one of these stands, the next word begins.
PARTING = re.compile(r'[(\[{"/\n\t*_#>]')


def find_places(text: str, shadow: str, within: Span) -> tuple[PlaceMention, ...]:
    """Give every named place within the span, in order, none overlapping.

    Of overlapping ones the longest stays ("Boryspil airport"). A name that
    may be something else counts only where its surroundings say it is a
    place; `states` are the candidates, the likeliest first.
    """
    found = [
        *_known(text, shadow, within),
        *unlisted(text, within),
        *camps(text, within),
        *borders(text, shadow, within),
        *find_script_places(text, within),
    ]
    return _longest(found)


def _known(text: str, shadow: str, within: Span) -> Iterator[PlaceMention]:
    """Give the places that names and words of the gazetteer make."""
    words, at = squeezed(within.of(shadow))
    part = " " + PARTING.sub(" ", fold(words))
    last_end = -1
    for last, (length, kind, states, rank) in latin().iter_long(part):
        end = within.start + at[last - 1] + 1
        span = Span(within.start + at[last - length], end)
        if end < len(text) and text[end].isalnum():
            continue
        if rank >= AFTER:
            yield from _made(text, within, span, kind, rank)
        elif text[span.start].isupper() or text[span.start : span.start + 3] in {
            "al-",
            "el-",
        }:
            joined = last_end >= 0 and is_listed(
                shadow[last_end : span.start], shadow[end : end + 5]
            )
            if joined or is_town(text, shadow, span.start, end, rank):
                last_end = end
                yield PlaceMention(
                    _flat(span.of(text)), span, kind, tuple(states.split())
                )


def _made(
    text: str, within: Span, word: Span, kind: str, rank: int
) -> Iterator[PlaceMention]:
    """Give the place that a word makes of the name before or after it."""
    make = institution if rank == AFTER else led
    made = make(text, within, word, kind)
    if made is not None:
        yield made


def _longest(found: Iterable[PlaceMention]) -> tuple[PlaceMention, ...]:
    """Keep the longest of overlapping places, the first of equal ones."""
    kept: list[PlaceMention] = []
    for place in sorted(found, key=_longest_first):
        if not any(place.span.overlaps(other.span) for other in kept):
            kept.append(place)
    return tuple(sorted(kept, key=lambda place: place.span))


def _longest_first(place: PlaceMention) -> tuple[int, int, bool]:
    return place.span.start - place.span.end, place.span.start, not place.states


def _flat(name: str) -> str:
    return " ".join(name.split())
