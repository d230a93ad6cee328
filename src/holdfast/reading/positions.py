"""Positions: what a State calls the people or the act, always attributed."""

from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted


def find_positions(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the positions that the sentence says a State takes."""
    del sighted
    return ()
