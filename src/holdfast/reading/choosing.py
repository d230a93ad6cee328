"""Which strands are cases, which of them is the main one: `chosen`."""

from collections.abc import Sequence
from dataclasses import dataclass

from holdfast.facts.spans import Span
from holdfast.reading.body import Body
from holdfast.reading.english import pattern
from holdfast.reading.gathering import (
    by_journey,
    by_state,
    first_deed,
    gathered,
    told_of_all,
)
from holdfast.reading.merging import dates_of, merged, with_loose
from holdfast.reading.named_later import name_later
from holdfast.reading.origins_before import with_origins
from holdfast.reading.pointing import MORE
from holdfast.reading.qualifying import is_case, is_known
from holdfast.reading.standing import DONE
from holdfast.reading.strands import Strand

# So many, told with the stretch of time they were counted in, are a figure.
CROWD = 50


@dataclass(frozen=True, slots=True)
class Chosen:
    """A strand that is a case, and its role in the report."""

    strand: Strand
    role: str


def chosen(
    strands: Sequence[Strand], body: Body, tied: frozenset[Span]
) -> tuple[Chosen, ...]:
    """Give the strands that are cases, the main one first.

    `tied` are the sentences that tell a harm, a demand or a denied access.
    """
    name_later(strands, body)
    with_origins(strands, body)
    parted = [
        leg
        for strand in told_of_all(gathered(strands, body), body)
        for part in by_state(strand)
        for leg in by_journey(part)
    ]
    able = [strand for strand in parted if is_case(strand, body, tied)]
    apart = merged(able)
    settled = [s for s in apart if s.definite] or apart
    kept = with_loose(settled, apart)
    kept.sort(key=first_deed)
    if not kept:
        return ()
    main = max(kept, key=lambda strand: _weight(strand, body))
    others = [strand for strand in kept if strand is not main]
    at_risk = not any(removal.stage in DONE for removal in main.deeds)
    return (
        Chosen(main, "main"),
        *(Chosen(other, _role(other, body, at_risk=at_risk)) for other in others),
    )


def _weight(strand: Strand, body: Body) -> tuple[float, int]:
    """Rank strands as the main one: identified, often spoken of, not of the past."""
    told = min(len(strand.deeds), 3) * 0.5
    identified = 2.0 * is_known(strand) + 1.0 * strand.definite
    background = 1.5 * _is_past(strand, body) + 1.5 * _is_further(strand, body)
    return identified + told - background, -first_deed(strand)


def _is_further(strand: Strand, body: Body) -> bool:
    """Say whether the people are "others" beside those a report is about."""
    words = strand.people[0].span.of(body.shadow) if strand.people else ""
    return MORE.search(words) is not None


def _is_past(strand: Strand, body: Body) -> bool:
    sentence = strand.deeds[0].sentence.of(body.shadow)
    if pattern("background", "past").search(sentence) is not None:
        return True
    count = strand.count
    many = count is not None and (count.min or 0) >= CROWD and not strand.names
    return many and pattern("background", "figures").search(sentence) is not None


def _role(other: Strand, body: Body, *, at_risk: bool) -> str:
    """Tell a precedent: done before, while the main group is still at risk."""
    done = any(removal.stage in DONE for removal in other.deeds)
    earlier = _is_past(other, body) or (done and at_risk and bool(dates_of(other)))
    return "precedent" if done and earlier else "other"
