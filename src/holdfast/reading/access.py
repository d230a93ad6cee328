"""Whom or what people are kept from."""

from holdfast.reading.frames import Mention
from holdfast.reading.sighted import Sighted


def find_access(sighted: Sighted) -> tuple[Mention, ...]:
    """Give the access that was denied."""
    del sighted
    return ()
