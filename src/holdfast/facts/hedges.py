"""`Hedge`: how firmly something is said, in the words that say it."""

from dataclasses import dataclass
from enum import StrEnum


class Firmness(StrEnum):
    """The five grades the reading contract prints, firmest first.

    Finer grades (`terms/hedges.toml`) each belong to one of these.
    """

    ASSERTED = "asserted"
    REPORTED = "reported"
    BELIEVED = "believed"
    FEARED = "feared"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Hedge:
    """A finer grade (`reportedly`, `alleged`, `conditional` …) and its words.

    `words` is None where the text says the thing outright; `attributed_to`
    quotes whoever is said to say it.
    """

    firmness: Firmness = Firmness.ASSERTED
    grade: str = "asserted"
    words: str | None = None
    attributed_to: str | None = None


ASSERTED = Hedge()
