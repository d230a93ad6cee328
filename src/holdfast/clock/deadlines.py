"""`deadlines`: what a case says about time → deadlines, each with its basis.

The passing of a deadline means “verify what happened”, never that anything is over.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from holdfast.clock.basis import answers, basis_of, is_denied
from holdfast.clock.cut_offs import OF_ARREST, cut_offs
from holdfast.clock.days import days_of, is_readable, spanned
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
    first; `sheet` adds the cut-offs of bodies that are open. A day that cannot be read
    or that nobody can place in a year is no deadline yet: `unplaced` tells of it.
    """
    place = zone.zone if zone else None
    found = [
        *_of_return(findings.get(OF_RETURN), place),
        *_of_appeals(appeals_by),
        *_of_consent(consent, place),
        *(cut_offs(sheet, findings, place) if sheet else ()),
    ]
    return tuple(sorted(found, key=lambda each: (each.earliest, each.key)))


def unplaced(
    findings: Mapping[str, Finding],
    consent: Sequence[Consent] = (),
    appeals_by: AppealsBy | None = None,
) -> tuple[str, ...]:
    """Name in a sentence each the days of which nothing can warn.

    They are told without a year, with one that no case has, or cannot be read.
    """
    return (
        *_unplaced_removals(findings.get(OF_RETURN)),
        *_unreadable_arrests(findings.get(OF_ARREST)),
        *_unreadable(_set_by_the_desk(consent, appeals_by)),
    )


def _unplaced_removals(finding: Finding | None) -> Iterator[str]:
    if finding is None or is_denied(finding):
        return
    for edtf in answers(finding):
        if days_of(edtf, None) is None:
            why = (
                "no year is told that could be right"
                if is_readable(edtf)
                else "this cannot be read as a date"
            )
            yield (
                f"By {date_words(edtf)}{HEDGED[finding.hedge]}: {why}, so nothing warns"
                " of it. Make a finding on the deadline."
            )


def _unreadable_arrests(finding: Finding | None) -> Iterator[str]:
    if finding is None or is_denied(finding):
        return
    told = ((f"Arrested {edtf}", edtf) for edtf in answers(finding))
    yield from _unreadable(told)


def _set_by_the_desk(
    consent: Sequence[Consent], appeals_by: AppealsBy | None
) -> Iterator[tuple[str, str]]:
    if appeals_by:
        yield f"Appeals by {appeals_by.date}", appeals_by.date
    for each in _standing(consent):
        if each.review_on:
            yield f"Consent to be reviewed on {each.review_on}", each.review_on


def _unreadable(told: Iterable[tuple[str, str]]) -> Iterator[str]:
    for words, edtf in told:
        if not is_readable(edtf):
            yield (
                f"{words}: this cannot be read as a date, so nothing is counted from"
                " it. Write it as 2012-02-08."
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
