"""Which answers to one question cannot both be true, and what may explain them."""

from collections.abc import Iterator
from itertools import combinations

from holdfast.cases.overview import Answer, Asked, Contradiction
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.questions import DATED

ABOUT = 0.15
"""How far "some 25" may be off: our own measure, used only here."""
NOTES = {
    "how_many": "other_sub_group",
    "how_many_returned": "other_sub_group",
    "held_where": "moved_or_sub_group",
    "arrested_where": "other_sub_group",
    "arrested_when": "other_sub_group",
    "what_happened": "changed_since",
}
# The most general words, which any nearer word agrees with.
WIDE = frozenset(("return", "removal", "repatriation", "transfer", "unknown"))
# Two words for one thing, in what papers write.
ALIKE = (frozenset(("deportation", "expulsion")),)


def contradictions_in(asked: Asked) -> Iterator[Contradiction]:
    """Give every pair of answers that cannot both be true of one group at once."""
    for one, other in combinations(asked.answers, 2):
        if one.denied != other.denied:
            if one.value == other.value:
                yield Contradiction(asked.question, one, other, "denied")
        elif (
            asked.takes_one
            and not one.denied
            and not _agree(asked.question, one, other)
        ):
            note = NOTES.get(asked.question, "cannot_both")
            yield Contradiction(asked.question, one, other, note)


def _agree(question: str, one: Answer, other: Answer) -> bool:
    ours, theirs = one.value, other.value
    if isinstance(ours, Count) and isinstance(theirs, Count):
        return _roomy(ours).allows(_roomy(theirs))
    if question in DATED:
        return HedgedDate.parse(str(ours)).agrees(HedgedDate.parse(str(theirs)))
    both = frozenset((str(ours), str(theirs)))
    return not WIDE.isdisjoint(both) or both in ALIKE


def _roomy(count: Count) -> Count:
    """Give an approximate number its room."""
    if not count.approximate:
        return count
    low, high = count.min, count.max
    return Count(
        None if low is None else round(low * (1 - ABOUT)),
        None if high is None else round(high * (1 + ABOUT)),
    )
