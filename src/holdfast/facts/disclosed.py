"""`Disclosed`: what may leave for one audience; all that documents are made from.

Only `safety/disclose.py` makes one; a test looks after that.
"""

from dataclasses import dataclass

from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import Firmness


@dataclass(frozen=True, slots=True)
class Detail:
    """What may be said on one question (`terms/questions.toml`) or personal field.

    `values` are the rivals that may be named, `range` what they span. `hedge` is the
    firmness that no sentence may pass. `rests_on` names findings or personal details by
    id. `instead` is the wording that two people put in place of the values, which are
    then empty. `person` is a label made for this document alone, None for the group.
    """

    question: str
    values: tuple[AnswerValue, ...]
    hedge: Firmness
    rests_on: tuple[str, ...]
    range: AnswerValue | None = None
    provisional: bool = False
    instead: str | None = None
    person: str | None = None

    @property
    def has_rivals(self) -> bool:
        """Say whether more than one answer stands, of which but one can be true."""
        return self.range is not None or len(self.values) > 1

    @property
    def shown(self) -> AnswerValue | None:
        """Give what is said in one breath: what rivals span, else the only value."""
        if self.range is not None:
            return self.range
        return self.values[0] if len(self.values) == 1 else None


@dataclass(frozen=True, slots=True)
class Withheld:
    """That something stays in the house, and why; never what it says.

    `field` is a code of `terms/fields.toml`, `why` of `terms/withholding.toml`.
    """

    field: str
    why: str


@dataclass(frozen=True, slots=True)
class Address:
    """An office that a document is written to."""

    kind: str
    office: str
    state: str | None
    postal: tuple[str, ...] = ()
    name: str | None = None
    email: str | None = None
    salutation: str | None = None


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What one audience may be told of a case.

    `draft_only` says that people have not decided yet: nothing made from it may be
    numbered or issued. `basis` is a code of `terms/consent_bases.toml`. `zone` is the
    time zone in which the days of the case are counted, `appeals_by` an EDTF date and
    its zone.
    """

    audience: str
    draft_only: bool
    details: tuple[Detail, ...]
    withheld: tuple[Withheld, ...] = ()
    basis: str | None = None
    addressees: tuple[Address, ...] = ()
    appeals_by: tuple[str, str] | None = None
    zone: str | None = None
    published_on: str | None = None

    def of(self, question: str) -> Detail | None:
        """Give what may be said on a question; None where nothing may."""
        return next((each for each in self.details if each.question == question), None)

    def values(self, question: str) -> tuple[AnswerValue, ...]:
        """Give the values that may be named on a question."""
        found = self.of(question)
        return found.values if found else ()

    def count(self) -> Count | None:
        """Give how many people may be spoken of."""
        found = self.of("how_many")
        shown = found.shown if found else None
        return shown if isinstance(shown, Count) else None

    @property
    def is_provisional(self) -> bool:
        """Say whether anything here has been judged by no person."""
        return any(detail.provisional for detail in self.details)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nothing of a case may leave for this audience: a sentence each."""

    audience: str
    why: tuple[str, ...]
