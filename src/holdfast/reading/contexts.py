"""Contexts: what happened around the case."""

from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted


def find_contexts(sighted: Sighted) -> tuple[Mention, ...]:
    """Give what the sentence tells around the case."""
    del sighted
    return ()
