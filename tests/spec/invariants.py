"""What must hold of every reading of every text, however odd."""

from collections.abc import Iterator
from dataclasses import fields

from holdfast.facts.readings import Reading, ReportedCase

# Told by the case as a whole, so without a claim of their own.
DERIVED = {"role", "claims", "published", "date", "place", "hedge"}
BACKED = tuple(
    field.name for field in fields(ReportedCase) if field.name not in DERIVED
)


def broken_invariants(reading: Reading) -> list[str]:
    """Say in a line each what does not hold; nothing when all is well."""
    return [*_quotes(reading), *_links(reading), *_roles(reading), *_support(reading)]


def _quotes(reading: Reading) -> Iterator[str]:
    for claim in reading.claims:
        if claim.quote != claim.span.of(reading.text):
            yield f"{claim.id} ({claim.kind}) does not quote its span"


def _links(reading: Reading) -> Iterator[str]:
    """Ask claims and cases to point at each other, and at nothing else."""
    ids = [claim.id for claim in reading.claims]
    if len(set(ids)) != len(ids):
        yield "two claims share an id"
    for index, case in enumerate(reading.cases):
        owned = {claim.id for claim in reading.claims if claim.case == index}
        if owned != set(case.claims):
            yield f"case {index} lists other claims than those that name it"
    for claim in reading.claims:
        if claim.case is not None and claim.case not in range(len(reading.cases)):
            yield f"{claim.id} belongs to a case that does not exist"
        unknown = set(claim.backs) - set(BACKED) - DERIVED
        if unknown:
            yield f"{claim.id} backs {sorted(unknown)}, which no case has"


def _roles(reading: Reading) -> Iterator[str]:
    """Ask for one main case, and that it comes first."""
    roles = [case.role for case in reading.cases]
    if roles and (roles[0] != "main" or "main" in roles[1:]):
        yield f"the roles are {roles}"


def _support(reading: Reading) -> Iterator[str]:
    for index, case in enumerate(reading.cases):
        backed = {
            field
            for claim in reading.claims
            if claim.case == index
            for field in claim.backs
        }
        for field in BACKED:
            if getattr(case, field) not in (None, ()) and field not in backed:
                yield f"case {index}: no claim backs {field}"
