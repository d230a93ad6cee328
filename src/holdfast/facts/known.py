"""`Known`: what the house knows of a case and decided about it; what safety weighs."""

from collections.abc import Mapping
from dataclasses import dataclass

from holdfast.facts.casefile import (
    Addressee,
    AppealsBy,
    Approval,
    CaseZone,
    Consent,
    HarmDecision,
    PersonalDetail,
)
from holdfast.facts.findings import AnswerValue, Finding


@dataclass(frozen=True, slots=True)
class Known:
    """A case as safety sees it; never leaves the house.

    `findings` has the one that counts on each question, in the order of
    `terms/questions.toml`; `clashing` names questions on which two findings of people
    stand and neither supersedes the other. `already_public` holds (question, value)
    that a published report of the case says. `own_words` are bits of reports that name
    people or places in spellings of their own: quotes of names, aliases, places as
    written.
    """

    phase: str
    findings: tuple[Finding, ...]
    clashing: tuple[str, ...] = ()
    personal: tuple[PersonalDetail, ...] = ()
    own_words: tuple[tuple[str, str], ...] = ()
    already_public: frozenset[tuple[str, AnswerValue]] = frozenset()
    consent: tuple[Consent, ...] = ()
    harm_review: tuple[HarmDecision, ...] = ()
    approvals: tuple[Approval, ...] = ()
    addressees: tuple[Addressee, ...] = ()
    appeals_by: AppealsBy | None = None
    zone: CaseZone | None = None

    @property
    def by_question(self) -> Mapping[str, Finding]:
        """Give the finding that counts on each question."""
        return {finding.question: finding for finding in self.findings}
