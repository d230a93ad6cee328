"""Checks of what people decided: consent, what may be shown, approvals."""

from collections.abc import Iterable, Iterator

from holdfast.cases.check_days import first_day, last_day
from holdfast.cases.check_sources import code_fault, date_fault, twice
from holdfast.facts.casefile import CaseFile, Consent, HarmDecision
from holdfast.facts.names import fold
from holdfast.terms.load import terms

TWO = 2
DECIDED_ON = ("fields", "dangers")
CLOSED, GIVEN = "closed", "given"


def decision_faults(case: CaseFile) -> Iterator[str]:
    """Say what is wrong with consent, the harm review and approvals."""
    for part in ("consent", "harm_review", "approvals"):
        yield from twice(part, "id", (each.id for each in getattr(case, part)))
    for place, consent in enumerate(case.consent):
        yield from _consent(f"consent[{place}]", consent)
    for place, decision in enumerate(case.harm_review):
        yield from _harm_decision(f"harm_review[{place}]", decision, case)
    for place, approval in enumerate(case.approvals):
        at = f"approvals[{place}]"
        yield from code_fault(f"{at}.step", "approvals", approval.step)
        yield from by_whom_faults(at, approval.by, approval.on)
    yield from _closing(case)


def by_whom_faults(at: str, by: str, on: str) -> Iterator[str]:
    """Ask who decided, and on which day."""
    if not by.strip():
        yield f"At {at}.by: say who."
    yield from date_fault(f"{at}.on", on)


def _closing(case: CaseFile) -> Iterator[str]:
    """Ask who closed a case."""
    if case.phase == CLOSED and not case.approvals:
        yield (
            "At phase: a person closes a case; add to approvals who let it pass, with"
            " the reason as its note."
        )


def _consent(at: str, consent: Consent) -> Iterator[str]:
    yield from code_fault(f"{at}.basis", "consent_bases", consent.basis)
    yield from code_fault(f"{at}.answer", "consent_answers", consent.answer)
    for audience in consent.audiences:
        yield from code_fault(f"{at}.audiences", "audiences", audience)
    for use in consent.uses:
        yield from code_fault(f"{at}.uses", "consent_uses", use)
    yield from date_fault(f"{at}.on", consent.on)
    yield from date_fault(f"{at}.review_on", consent.review_on)
    if not _all_named(consent.by):
        yield f"At {at}.by: say who wrote this down."
    yield from _consented(at, consent)
    if consent.basis == "vital_interest":
        yield from _vital_interest(at, consent)


def _consented(at: str, consent: Consent) -> Iterator[str]:
    """Ask an answer, its readers, its names and its days to agree."""
    if consent.answer == GIVEN and not consent.audiences:
        yield f"At {at}.audiences: say to which readers consent was given."
    if consent.answer != GIVEN and consent.names_too:
        yield f"At {at}.names_too: names are shown only where consent is given."
    decided, reviewed = first_day(consent.on), last_day(consent.review_on)
    if decided is not None and reviewed is not None and reviewed < decided:
        yield f"At {at}.review_on: the review cannot be before the day it was decided."


def _people(names: Iterable[str]) -> int:
    """Count people; one who writes the name in two ways is one."""
    return len({fold(name) for name in names} - {""})


def _all_named(names: tuple[str, ...]) -> bool:
    return bool(names) and all(name.strip() for name in names)


def _vital_interest(at: str, consent: Consent) -> Iterator[str]:
    """Hold to its four conditions the basis that asks nobody."""
    if not consent.reason:
        yield f"At {at}.reason: vital interest needs its reason."
    if _people(consent.by) < TWO:
        yield f"At {at}.by: vital interest is decided by two people."
    if consent.review_on is None:
        yield f"At {at}.review_on: vital interest needs a day on which it is reviewed."
    if consent.names_too:
        yield f"At {at}.names_too: on vital interest names stay withheld."


def _harm_decision(at: str, decision: HarmDecision, case: CaseFile) -> Iterator[str]:
    known = {filed.claim.id for filed in case.claims}
    known.update(each.id for each in case.personal)
    if not any(decision.detail in names for names in (known, *map(terms, DECIDED_ON))):
        yield (
            f"At {at}.detail: name a claim or a personal detail by its id, or a field"
            " or a danger by its code."
        )
    yield from code_fault(f"{at}.audience", "audiences", decision.audience)
    yield from code_fault(f"{at}.decision", "harm_decisions", decision.decision)
    yield from date_fault(f"{at}.on", decision.on)
    if _people(decision.by) < TWO or not _all_named(decision.by):
        yield f"At {at}.by: two people decide what may be shown."
    if not decision.reason:
        yield f"At {at}.reason: say why."
    if (decision.decision == "generalise") != bool(decision.instead):
        yield f"At {at}.instead: safer words go with “generalise”, and only with it."
