"""What a report asks, and of whom."""

from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted


def find_demands(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the demands the sentence makes."""
    del sighted
    return ()
