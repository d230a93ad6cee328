"""Reading → accounts: what one report tells of each case it speaks of."""

from holdfast.facts.casefile import Account
from holdfast.facts.readings import Reading
from holdfast.facts.values import AliasValue


def accounts_of(key: str, reading: Reading) -> tuple[Account, ...]:
    """Give the accounts of a report known as `key`, in the reading's order."""
    return tuple(
        Account(key, number, case, _aliases(reading, number))
        for number, case in enumerate(reading.cases)
    )


def _aliases(reading: Reading, number: int) -> tuple[str, ...]:
    return tuple(
        claim.value.alias
        for claim in reading.claims
        if claim.case == number and isinstance(claim.value, AliasValue)
    )
