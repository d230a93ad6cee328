"""A case on the desk: what is known of it, the day of the act, the day it is today."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from holdfast.cases.knowing import known_of
from holdfast.cases.situate import Situated, situate
from holdfast.drafting.grounds import Grounds, grounds_for
from holdfast.drafting.wishes import BriefWishes, day_of, state_code
from holdfast.errors import BadCaseError, UsageError
from holdfast.facts.casefile import CaseFile
from holdfast.facts.disclosed import Refused
from holdfast.facts.findings import Finding
from holdfast.facts.known import Known
from holdfast.publishing.phrases import LANGUAGES
from holdfast.safety.marks import Secret
from holdfast.safety.secrets import secrets_of
from holdfast.showing.case_words import publisher_words


@dataclass(frozen=True)
class Desk:
    """A case and what was asked of it; each audience's grounds are drawn up once.

    `why_no_law` is a sentence where the case does not say who sends whom where.
    """

    case: CaseFile
    known: Known
    situated: Situated | None
    why_no_law: str | None
    on: date
    today: date
    to: str | None
    languages: tuple[str, ...]

    def grounds(self, audience: str) -> Grounds | Refused:
        """Give what an audience may be told, or why nothing."""
        if audience not in self._grounds:
            self._grounds[audience] = grounds_for(
                self.known, audience, self.on, self.today
            )
        return self._grounds[audience]

    def secrets(self, grounds: Grounds) -> tuple[Secret, ...]:
        """Give what must not stand in anything made from these grounds."""
        return secrets_of(self.known, grounds.disclosed)

    @cached_property
    def resting(self) -> Mapping[str, str]:
        """Name the reports behind each finding, and who wrote a personal detail."""
        return {
            **{each.id: self._reports_of(each) for each in self.known.findings},
            **{each.id: f"{each.by}, {each.on}" for each in self.known.personal},
        }

    def _reports_of(self, finding: Finding) -> str:
        of_claim = {each.claim.id: each.report for each in self.case.claims}
        keys = {of_claim[claim] for claim in finding.rests_on if claim in of_claim}
        told = [
            f"{filed.key} ({publisher_words(filed)})"
            for filed in self.case.reports
            if filed.key in keys
        ]
        return ", ".join(told) or finding.id

    @cached_property
    def _grounds(self) -> dict[str, Grounds | Refused]:
        return {}


def desk_of(case: CaseFile, wishes: BriefWishes, today: date) -> Desk:
    """Put a case on the desk; raises `UsageError` for what cannot be asked."""
    situated, why = _situated(case)
    told = situated.on if situated else None
    return Desk(
        case=case,
        known=known_of(case),
        situated=situated,
        why_no_law=why,
        on=day_of(wishes.on, told or today),
        today=today,
        to=state_code(wishes.to) if wishes.to else None,
        languages=_languages(wishes.languages),
    )


def _situated(case: CaseFile) -> tuple[Situated | None, str | None]:
    try:
        return situate(case), None
    except BadCaseError as error:
        return None, error.sentence


def _languages(given: tuple[str, ...]) -> tuple[str, ...]:
    """Take languages that documents can be written in, each once."""
    for tag in given:
        if tag not in LANGUAGES:
            raise UsageError(
                "unknown_language",
                f"No document can be written in {tag[:12]!r}; --language takes"
                f" {', '.join(LANGUAGES)}.",
            )
    return tuple(dict.fromkeys(given))
