"""Whatever an English sentence says besides its removals: `find_said`."""

from collections.abc import Callable
from itertools import chain

from holdfast.reading.access import find_access
from holdfast.reading.arrests import find_arrests
from holdfast.reading.contexts import find_contexts
from holdfast.reading.custody import find_custody
from holdfast.reading.deadlines import find_deadlines
from holdfast.reading.demands import find_demands
from holdfast.reading.event_dates import find_event_dates
from holdfast.reading.factors import find_factors
from holdfast.reading.frames import Mention
from holdfast.reading.harms import Returned, find_harms
from holdfast.reading.intended import find_intended
from holdfast.reading.names import find_aliases
from holdfast.reading.positions import find_positions
from holdfast.reading.quotations import find_spokespersons
from holdfast.reading.references import find_references
from holdfast.reading.sighted import Sighted

PASSES: tuple[Callable[[Sighted], tuple[Mention, ...]], ...] = (
    find_custody,
    find_arrests,
    find_deadlines,
    find_event_dates,
    find_factors,
    find_access,
    find_demands,
    find_positions,
    find_contexts,
    find_references,
    find_spokespersons,
    find_intended,
    find_aliases,
)


def find_said(
    sighted: Sighted, returned: Returned | None = None
) -> tuple[Mention, ...]:
    """Run every pass over a sentence; each gives what it finds, in order.

    `returned` tells of a removal that an earlier sentence says was carried out: what
    people suffer after it is a harm, and not the custody that came before.
    """
    found = chain.from_iterable(find(sighted) for find in PASSES)
    return (*found, *find_harms(sighted, returned), *sighted.authorities)
