"""On what footing a case may be shown to an audience, or why it may not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from holdfast.facts.casefile import Consent
from holdfast.facts.dates import HedgedDate
from holdfast.safety.decisions import TWO, people
from holdfast.safety.fields import TEAM
from holdfast.terms.load import label

GIVEN = "given"
VITAL_INTEREST = "vital_interest"
FORUM = "forum"
USES = {FORUM: "submission", "partner": "passing_on", "public": "publication"}
"""What showing something to an audience comes to; a lawyer works on the case."""
TO_GOVERNMENT = "named_to_government"


@dataclass(frozen=True, slots=True)
class Footing:
    """What the people's answers come to for one audience on one day.

    `basis` is a code of `terms/consent_bases.toml`, None where nothing is on file.
    `names_too` says whether it reaches names. `against` has a sentence for each reason
    to show nothing at all.
    """

    basis: str | None = None
    names_too: bool = False
    against: tuple[str, ...] = ()


def footing_for(consent: Sequence[Consent], audience: str, on: date) -> Footing:
    """Take the latest answer that concerns an audience; the team needs none.

    Without any answer there is no footing and nothing against a draft. Answers that
    were given for other readers only are an answer: not for these.
    """
    if audience == TEAM or not consent:
        return Footing()
    answer = next(iter(_concerning(reversed(consent), audience)), None)
    if answer is None:
        return Footing(against=(_for_others(audience),))
    against = tuple(_against(answer, audience, on))
    if against:
        return Footing(against=against)
    return Footing(answer.basis, names_too=_reaches_names(answer, audience))


def _reaches_names(answer: Consent, audience: str) -> bool:
    """Say whether names may be told; a body passes them on to a Government."""
    if answer.basis == VITAL_INTEREST or not answer.names_too:
        return False
    return audience != FORUM or not answer.uses or TO_GOVERNMENT in answer.uses


def _concerning(consent: Iterable[Consent], audience: str) -> Iterator[Consent]:
    """Give the answers about an audience; a no that names nobody is meant for all."""
    for answer in consent:
        to_all = answer.answer != GIVEN and not answer.audiences
        if to_all or audience in answer.audiences:
            yield answer


def _against(answer: Consent, audience: str, on: date) -> Iterator[str]:
    readers = label("audiences", audience)
    if answer.answer != GIVEN:
        said = label("consent_answers", answer.answer).lower()
        yield (
            f"Consent for {readers} was {said}: show nothing; should the people answer"
            " otherwise, add that to consent in the case."
        )
        return
    use = USES.get(audience)
    if answer.uses and use is not None and use not in answer.uses:
        yield (
            f"Consent for {readers} is for other uses than"
            f" {label('consent_uses', use)}: ask for"
            " this too, and add the answer to consent in the case."
        )
    if _is_past(answer.review_on, on):
        yield (
            f"Consent for {readers} was to be looked at again by now: ask anew, and add"
            " the answer to consent in the case."
        )
    if answer.basis == VITAL_INTEREST and not _is_complete(answer):
        yield (
            "Vital interest without consent needs a reason, two people and a day of"
            " review: complete it under consent in the case."
        )


def _is_complete(answer: Consent) -> bool:
    reason = (answer.reason or "").strip()
    return bool(reason and answer.review_on) and people(answer.by) >= TWO


def _is_past(edtf: str | None, on: date) -> bool:
    """Say whether a day of review is over; a day that cannot be told is."""
    if edtf is None:
        return False
    latest = HedgedDate.parse(edtf).latest
    return latest is None or latest < on


def _for_others(audience: str) -> str:
    return (
        f"Consent on file is for other readers than {label('audiences', audience)}: ask"
        " for these too, and add the answer to consent in the case."
    )
