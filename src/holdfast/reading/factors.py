"""What about people makes a return more dangerous."""

from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted


def find_factors(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the risk factors the sentence tells."""
    del sighted
    return ()
