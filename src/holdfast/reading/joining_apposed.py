"""People counted, and then told one by one: "three people, a man, his wife and …"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from holdfast.reading.frames import People
from holdfast.reading.pairs import are_apart

FIRST = re.compile(r"\s*[,:(-]\s*(?:namely,? )?")
FURTHER = re.compile(r"(?: of [a-z]{3,5})?\s*(?:,|;|,?\s*and)\s*(?:and )?")
# "Four men, two women and two children": these are added up.
OWN_KIND = re.compile(r"\b(?:men|women|boys|girls|children|adults|minors)\b")
FEWEST = 2


def apposed(found: tuple[People, ...], shadow: str) -> tuple[People, ...]:
    """Make a number of people and those told right after it, as many in all, one."""
    kept: list[People] = []
    at = 0
    while at < len(found):
        parts = _parts(found, at, shadow)
        kept.append(_as_one(found[at], parts) if parts else found[at])
        at += 1 + len(parts)
    return tuple(kept)


def _parts(found: Sequence[People], at: int, shadow: str) -> Sequence[People]:
    """Give the phrases after one that tell, one by one, as many as it counts."""
    whole = found[at]
    many = _exactly(whole)
    if many < FEWEST or whole.names or OWN_KIND.search(whole.span.of(shadow)):
        return ()
    told, end, between = 0, whole.span.end, FIRST
    for last, part in enumerate(found[at + 1 :], at + 1):
        one = _exactly(part)
        gap = shadow[end : part.span.start]
        if not one or are_apart(whole, part) or not between.fullmatch(gap):
            return ()
        told += one
        if told >= many:
            parts = found[at + 1 : last + 1]
            return parts if told == many and len(parts) >= FEWEST else ()
        end, between = part.span.end, FURTHER
    return ()


def _exactly(people: People) -> int:
    """Give how many a phrase counts, 0 where that is open."""
    count = people.count
    return count.min or 0 if count and count.min == count.max else 0


def _as_one(whole: People, parts: Sequence[People]) -> People:
    states = tuple(state for part in parts for state in part.states)
    return replace(
        whole,
        span=whole.span.join(parts[-1].span),
        names=tuple(named for part in parts for named in part.names),
        states=whole.states or states,
        pronoun=False,
        definite=True,
    )
