"""Claims → groups: sorted by the question they answer, for a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from holdfast.facts.claims import Claim
from holdfast.facts.readings import Reading
from holdfast.showing.headline import headline

QUESTIONS = {
    "Who they are": "people_count nationality group person_name alias",
    "Who sends them, and where": (
        "act status sending_state destination_state onward_state intended_destination"
    ),
    "Where and when": "custody arrest deadline event_date",
    "What they fear": "feared_harm suffered_harm risk_factor",
    "What is denied and what is asked": "access_denied demand",
    "Who speaks, and of what law": (
        "authority state_position quotation spokesperson legal_reference context"
        " document_index"
    ),
}
"""A question → the kinds of claims that answer it, in the order they are shown."""
AROUND = "Around it"


@dataclass(frozen=True, slots=True)
class Group:
    """Claims under one heading; never empty."""

    question: str
    claims: tuple[Claim, ...]


def groups(reading: Reading) -> list[Group]:
    """Give the main case by question, then each other case, then what is around."""
    return [Group(question, claims) for question, claims in _grouped(reading) if claims]


def _grouped(reading: Reading) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    main = [claim for claim in reading.claims if claim.case == 0]
    for question, kinds in QUESTIONS.items():
        yield question, _of_kinds(main, kinds.split())
    for index in range(1, len(reading.cases)):
        yield (
            f"{headline(reading, index)}.",
            tuple(claim for claim in reading.claims if claim.case == index),
        )
    known = range(len(reading.cases))
    yield AROUND, tuple(claim for claim in reading.claims if claim.case not in known)


def _of_kinds(claims: Iterable[Claim], kinds: list[str]) -> tuple[Claim, ...]:
    chosen = (claim for claim in claims if claim.kind in kinds)
    return tuple(sorted(chosen, key=lambda claim: kinds.index(claim.kind)))
