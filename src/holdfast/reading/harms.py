"""What people fear, and what was done to them."""

from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted


def find_harms(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the harms feared or suffered."""
    del sighted
    return ()
