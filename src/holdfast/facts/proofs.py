"""`Fault`: a place where a text says more than the findings behind it."""

from dataclasses import dataclass
from enum import StrEnum

from holdfast.facts.spans import Span


class FaultCode(StrEnum):
    """What is wrong with some words; stable, and safe to log."""

    TOO_FIRM = "too_firm"
    UNHELD_NUMBER = "unheld_number"
    UNHELD_DATE = "unheld_date"
    UNHELD_PLACE = "unheld_place"
    UNHELD_CLAIM = "unheld_claim"
    STALE = "stale"
    DENIED_AS_FACT = "denied_as_fact"


@dataclass(frozen=True, slots=True)
class Fault:
    """Words of a text that no finding carries, or not so firmly.

    `where` is a span of the text that was proofed, `words` what stands there.
    `questions` are those whose findings the words go beyond (`terms/questions.toml`);
    none where no finding has anything to do with them. `sentence` says to an editor
    what is wrong and what would be right; it repeats nothing of the text.
    """

    code: FaultCode
    where: Span
    words: str
    questions: tuple[str, ...]
    sentence: str
