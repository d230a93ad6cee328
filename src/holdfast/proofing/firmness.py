"""Is a sentence firmer than the findings behind it: `firmness_faults`."""

from collections.abc import Iterator

from holdfast.facts.proofs import Fault
from holdfast.proofing.dropped import unhedged_faults
from holdfast.proofing.insisting import (
    quantity_faults,
    strong_faults,
    whole_faults,
)
from holdfast.proofing.told_firmly import (
    count_faults,
    state_faults,
    topic_faults,
    value_faults,
)
from holdfast.proofing.topics import Proofed


def firmness_faults(proofed: Proofed) -> Iterator[Fault]:
    """Give the words of a sentence that are firmer than their findings."""
    found = [
        *topic_faults(proofed),
        *value_faults(proofed),
        *strong_faults(proofed),
        *quantity_faults(proofed),
        *whole_faults(proofed),
        *count_faults(proofed),
        *state_faults(proofed),
    ]
    yield from found
    if not found:
        yield from unhedged_faults(proofed)
