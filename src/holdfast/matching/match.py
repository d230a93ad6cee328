"""`match`: one account and a pool → the pool ranked, each with its reasons."""

from collections.abc import Iterable

from holdfast.facts.casefile import Account
from holdfast.facts.matches import Compared, Match
from holdfast.matching.candidates import candidates
from holdfast.matching.features import FEATURES
from holdfast.matching.schemes import PLAIN_1, Scheme


def match(
    account: Account, pool: Iterable[Account], scheme: Scheme = PLAIN_1
) -> tuple[Match, ...]:
    """Rank the accounts of the pool that may speak of the same people, best first.

    Proposes only: nothing is joined, and each comes with what was compared and
    what it contributed.
    """
    found = [compare(other, account, scheme) for other in candidates(account, pool)]
    return tuple(sorted(found, key=_rank))


def compare(account: Account, other: Account, scheme: Scheme = PLAIN_1) -> Match:
    """Set an account beside another in every respect that both speak of."""
    compared = tuple(_compared(account, other, scheme))
    points = round(sum(each.points for each in compared), 2)
    return Match(
        report=account.report,
        number=account.number,
        other_report=other.report,
        other_number=other.number,
        scheme=scheme.name,
        verdict=scheme.verdict(points),
        compared=compared,
    )


def _compared(account: Account, other: Account, scheme: Scheme) -> Iterable[Compared]:
    for name, feature in FEATURES.items():
        score = feature(account, other)
        if score is not None:
            weight = scheme.weight(name, score.value)
            yield Compared(name, float(score.value), weight, score.why)


def _rank(found: Match) -> tuple[float, str, int]:
    return -found.points, found.report, found.number
