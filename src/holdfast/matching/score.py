"""`Score`: what one comparison found, and a sentence that says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """What a comparison found, and a sentence that says it."""

    value: float
    why: str
