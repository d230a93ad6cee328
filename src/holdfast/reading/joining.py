"""Joins what one sentence says of the same people: `joined`."""

from collections.abc import Callable
from typing import TypeAlias

from holdfast.reading.frames import People
from holdfast.reading.joining_apposed import apposed
from holdfast.reading.joining_names import (
    all_of_a_state,
    listed,
    mostly,
    name_beside,
    named_in_a_row,
    names_in_a_row,
    titled,
)
from holdfast.reading.joining_numbers import (
    coordinated,
    included,
    kin,
    summed,
    told_twice,
)
from holdfast.reading.pairs import Pair
from holdfast.reading.sighted import Sighted

# So much of what follows a phrase tells whether more is said of it alone.
AFTER = 24
Step: TypeAlias = Callable[[Pair], People | None]


def joined(sighted: Sighted, found: tuple[People, ...]) -> tuple[People, ...]:
    """Give the phrases of a sentence with those of the same people made one."""
    if len(found) <= 1:
        return found
    shadow = sighted.body.shadow
    first: tuple[Step, ...] = (mostly, titled, names_in_a_row, name_beside)
    for step in first:
        found = _pass(found, shadow, step)
    found = apposed(found, shadow)
    steps: tuple[Step, ...] = (
        listed,
        named_in_a_row,
        told_twice,
        coordinated,
        kin,
        all_of_a_state,
        summed,
        included,
    )
    for step in steps:
        found = _pass(found, shadow, step)
    return found


def _pass(
    found: tuple[People, ...],
    shadow: str,
    step: Step,
) -> tuple[People, ...]:
    """Try to make each phrase one with the phrase before it."""
    kept: list[People] = []
    for people in found:
        if kept:
            between = shadow[kept[-1].span.end : people.span.start]
            words = people.span.of(shadow)
            first = kept[-1].span.of(shadow)
            gap, head = between.replace("\n", " "), first.replace("\n", " ")
            end = people.span.end
            after = shadow[end : end + AFTER].replace("\n", " ")
            made = step(Pair(kept[-1], people, gap, words, head, after))
            if made is not None:
                kept[-1] = made
                continue
        kept.append(people)
    return tuple(kept)
