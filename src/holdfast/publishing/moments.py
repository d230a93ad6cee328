"""At what point of a removal people stand, which decides what a document says."""

from holdfast.facts.disclosed import Disclosed
from holdfast.facts.hedges import Firmness

BEFORE, AFTER, DISPUTED = "before", "after", "disputed"
MOMENTS = (
    BEFORE,
    "stayed",
    AFTER,
    "partly",
    DISPUTED,
    "released",
    "resettled",
)
"""`disputed` is where reports differ on whether they were sent back."""
OF_STATUS = {
    "at_risk": BEFORE,
    "unknown": BEFORE,
    "stayed": "stayed",
    "returned": AFTER,
    "partly_returned": "partly",
    "released": "released",
    "resettled": "resettled",
}


def moment_of(disclosed: Disclosed) -> str:
    """Give the moment of a case; before, where nothing tells of anything later."""
    told = disclosed.of("what_happened")
    if told is None or told.hedge is Firmness.DENIED:
        return BEFORE
    found = {OF_STATUS.get(str(value), BEFORE) for value in told.values}
    if len(found) > 1:
        return BEFORE if found <= {BEFORE, "stayed"} else DISPUTED
    return next(iter(found), BEFORE)
