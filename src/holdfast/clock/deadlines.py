"""`deadlines`: what a case says about time → deadlines, each with its basis.

The passing of a deadline means “verify what happened”, never that anything is over.
"""

from collections.abc import Iterator, Mapping, Sequence

from holdfast.clock.basis import answers, basis_of, is_denied
from holdfast.clock.cut_offs import cut_offs
from holdfast.clock.days import days_of, spanned
from holdfast.facts.casefile import AppealsBy, CaseZone, Consent
from holdfast.facts.date_words import date_words
from holdfast.facts.deadlines import HARD, SOFT, Deadline
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.legal import LegalSheet

RETURN, APPEALS, REVIEW = "return", "appeals", "consent_review"
OF_RETURN = "deadline"
"""The question that asks by when people are to be removed."""
GIVEN, VITAL_INTEREST = "given", "vital_interest"
HEDGED = {
    Firmness.ASSERTED: "",
    Firmness.REPORTED: ", reported",
    Firmness.BELIEVED: ", believed",
    Firmness.FEARED: ", feared",
    Firmness.DENIED: ", which somebody denies",
}


def deadlines(
    findings: Mapping[str, Finding],
    consent: Sequence[Consent] = (),
    appeals_by: AppealsBy | None = None,
    zone: CaseZone | None = None,
    sheet: LegalSheet | None = None,
) -> tuple[Deadline, ...]:
    """Give every deadline of a case, earliest first.

    `findings` are those that count, by question; `consent` is all on file, oldest
    first; `sheet` adds the cut-offs of bodies that are open. A day nobody can place in
    a year is no deadline yet: `unplaced` tells of it.
    """
    place = zone.zone if zone else None
    found = [
        *_of_return(findings.get(OF_RETURN), place),
        *_of_appeals(appeals_by),
        *_of_consent(consent, place),
        *(cut_offs(sheet, findings, place) if sheet else ()),
    ]
    return tuple(sorted(found, key=lambda each: (each.earliest, each.key)))


def unplaced(findings: Mapping[str, Finding]) -> tuple[str, ...]:
    """Name in a sentence each the days of removal of which nothing can warn.

    They are told without a year, or with one that no case has.
    """
    finding = findings.get(OF_RETURN)
    if finding is None or is_denied(finding):
        return ()
    return tuple(
        f"By {date_words(edtf)}{HEDGED[finding.hedge]}: no year is told that could be"
        " right, so nothing warns of it. Make a finding on the deadline."
        for edtf in answers(finding)
        if days_of(edtf, None) is None
    )


def _of_return(finding: Finding | None, zone: str | None) -> Iterator[Deadline]:
    """Give the deadline that reports tell; rivals span it, so the first one warns."""
    if finding is None or is_denied(finding):
        return
    told = answers(finding)
    days = spanned(told, zone)
    if days is None:
        return
    words = " or ".join(date_words(value) for value in dict.fromkeys(told))
    yield Deadline(
        key=RETURN,
        what=RETURN,
        earliest=days.earliest,
        latest=days.latest,
        told=days.told(f"By {words}{HEDGED[finding.hedge]}"),
        basis=f"From {basis_of(finding)}.",
        hardness=HARD,
        zone=zone,
        hedge=finding.hedge,
        source=finding.id,
    )


def _of_appeals(appeals_by: AppealsBy | None) -> Iterator[Deadline]:
    days = days_of(appeals_by.date, appeals_by.zone) if appeals_by else None
    if appeals_by is None or days is None or days.last is None:
        return
    yield Deadline(
        key=APPEALS,
        what=APPEALS,
        # Letters are welcome all of that day: it is ours, and ends when it ends.
        earliest=days.latest,
        latest=days.latest,
        told=days.told(f"By {date_words(appeals_by.date)}"),
        basis=f"Set by the desk on {date_words(appeals_by.on)}.",
        hardness=SOFT,
        zone=appeals_by.zone,
        source=appeals_by.id,
    )


def _of_consent(consent: Sequence[Consent], zone: str | None) -> Iterator[Deadline]:
    """Give the review of every consent that still counts for some readers."""
    for each in _standing(consent):
        days = days_of(each.review_on, zone) if each.review_on else None
        if each.review_on is None or days is None:
            continue
        decided = "consent was recorded"
        if each.basis == VITAL_INTEREST:
            decided = "it was decided to go without consent"
        yield Deadline(
            key=f"{REVIEW}.{each.id}",
            what=REVIEW,
            earliest=days.earliest,
            latest=days.latest,
            told=days.told(f"On {date_words(each.review_on)}"),
            basis=f"Set when {decided}, on {date_words(each.on)}.",
            hardness=SOFT,
            zone=zone,
            source=each.id,
        )


def _standing(consent: Sequence[Consent]) -> Iterator[Consent]:
    """Give each consent that is the latest answer for any of its readers.

    As in disclosure, a no that names no readers is meant for all.
    """
    answered: set[str] = set()
    for number, each in enumerate(reversed(consent)):
        is_given, to_nobody = each.answer == GIVEN, not each.audiences
        if to_nobody and not is_given:
            return
        if is_given and (set(each.audiences) - answered or (to_nobody and not number)):
            yield each
        answered.update(each.audiences)
