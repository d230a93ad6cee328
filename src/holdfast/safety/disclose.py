"""`disclose`: what one audience may be told of a case, or why it may be told nothing.

The only maker of `Disclosed`. Of each detail it is asked in this order: did people
decide to withhold it, does its class open to the audience (`fields.py`), does a danger
keep it until people decide (`danger.py`), how exactly may it be told (`precision.py`).
"""

from collections.abc import Iterator
from datetime import date

from holdfast.facts.casefile import Addressee
from holdfast.facts.disclosed import Address, Detail, Disclosed, Refused, Withheld
from holdfast.facts.known import Known
from holdfast.safety.approvals import is_checked
from holdfast.safety.consent import Footing, footing_for
from holdfast.safety.decisions import review_for
from holdfast.safety.fields import TEAM, check_audience
from holdfast.safety.harm_review import harm_notes
from holdfast.safety.telling import tell_findings, tell_people
from holdfast.safety.weigh import Scale
from holdfast.terms.load import label

HOLD = "hold"


def disclose(known: Known, audience: str, on: date) -> Disclosed | Refused:
    """Give what an audience may be told of a case on a day, or why nothing.

    `Disclosed.withheld` is for the people at the desk: no document may print it.
    Raises `UnknownTermError` for an audience or a field that is on no list.
    """
    check_audience(audience)
    footing = footing_for(known.consent, audience, on)
    why = tuple(_against(known, audience, footing))
    if why:
        return Refused(audience, why)
    scale = Scale(known, audience, footing, review_for(known.harm_review, audience))
    told = (*tell_findings(scale), *tell_people(scale, on))
    details = tuple(each for each in told if isinstance(each, Detail))
    withheld = (each for each in told if isinstance(each, Withheld))
    return Disclosed(
        audience=audience,
        draft_only=_is_draft(scale, details),
        details=details,
        withheld=tuple(dict.fromkeys(withheld)),
        basis=footing.basis,
        addressees=tuple(map(_address, known.addressees)),
        appeals_by=_appeals_by(known),
        zone=known.zone.zone if known.zone else None,
        published_on=on.isoformat(),
    )


def _against(known: Known, audience: str, footing: Footing) -> Iterator[str]:
    """Say in a sentence each why nothing may be told; the team may always look."""
    if not known.findings:
        yield (
            "Nothing was found in this case so far: add reports, or claims and findings"
            " by hand, and try again."
        )
    if audience == TEAM:
        return
    for question in known.clashing:
        yield (
            f"Two findings on “{label('questions', question)}” stand side by side:"
            " write a newer one that supersedes them, under findings in the case."
        )
    if known.phase == HOLD:
        yield (
            "The case is on hold: nothing leaves until a person moves it on, under"
            " phase in the case."
        )
    yield from footing.against


def _is_draft(scale: Scale, details: tuple[Detail, ...]) -> bool:
    """Say whether people still have to decide before anything may be issued.

    The team's own sheet is never issued at all.
    """
    known, audience = scale.known, scale.audience
    return (
        audience == TEAM
        or scale.footing.basis is None
        or any(detail.provisional for detail in details)
        or any(note.is_open for note in harm_notes(known, audience))
        or not is_checked(known)
    )


def _address(addressee: Addressee) -> Address:
    return Address(
        kind=addressee.kind,
        office=addressee.office,
        state=addressee.state,
        postal=addressee.postal,
        name=addressee.name,
        email=addressee.email,
        salutation=addressee.salutation,
    )


def _appeals_by(known: Known) -> tuple[str, str] | None:
    until = known.appeals_by
    return (until.date, until.zone) if until else None
