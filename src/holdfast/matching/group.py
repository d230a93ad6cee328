"""`group`: accounts → those that speak of the same people and event, with reasons."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import mean

from holdfast.facts.casefile import Account
from holdfast.facts.matches import Match, Verdict
from holdfast.matching.candidates import pairs
from holdfast.matching.match import compare
from holdfast.matching.schemes import PLAIN_1, Scheme


@dataclass(frozen=True, slots=True)
class Group:
    """Accounts that may be of one case, and each one's best match among them."""

    accounts: tuple[Account, ...]
    matches: tuple[Match, ...]


def group(accounts: Sequence[Account], scheme: Scheme = PLAIN_1) -> tuple[Group, ...]:
    """Part accounts into groups, the largest first.

    Two groups are put together while their accounts are, on the whole, the
    same by the scheme. Two cases that one report keeps apart stay apart.
    """
    clusters: list[tuple[Account, ...]] = [(account,) for account in accounts]
    for one, other in _likeliest(accounts, scheme):
        mine = next(cluster for cluster in clusters if one in cluster)
        yours = next(cluster for cluster in clusters if other in cluster)
        if mine is not yours and _belong_together(mine, yours, scheme):
            clusters = [each for each in clusters if each not in (mine, yours)]
            clusters.append((*mine, *yours))
    whole = [_in_order(cluster, accounts, scheme) for cluster in clusters]
    return tuple(sorted(whole, key=lambda found: _rank(found, accounts)))


def nearest(account: Account, group_: Group, scheme: Scheme = PLAIN_1) -> Match:
    """Set an account beside the one of a group that is most like it."""
    found = (compare(account, other, scheme) for other in group_.accounts)
    return max(found, key=lambda each: each.points)


def _likeliest(
    accounts: Sequence[Account], scheme: Scheme
) -> Iterator[tuple[Account, Account]]:
    """Give the pairs that the scheme holds for the same, likeliest first."""
    found = (
        (compare(accounts[one], accounts[other], scheme), one, other)
        for one, other in pairs(accounts)
    )
    same = [each for each in found if each[0].verdict is Verdict.SAME]
    for _, one, other in sorted(same, key=lambda each: (-each[0].points, *each[1:])):
        yield accounts[one], accounts[other]


def _belong_together(
    ours: tuple[Account, ...], theirs: tuple[Account, ...], scheme: Scheme
) -> bool:
    reports = {account.report for account in ours}
    if any(account.report in reports for account in theirs):
        return False
    points = [compare(one, other, scheme).points for one in ours for other in theirs]
    return mean(points) >= scheme.same and min(points) >= 0


def _in_order(
    cluster: tuple[Account, ...], accounts: Sequence[Account], scheme: Scheme
) -> Group:
    ordered = tuple(account for account in accounts if account in cluster)
    best: dict[tuple[str, int], Match] = {}
    for one, other in combinations(ordered, 2):
        for ours, theirs in ((one, other), (other, one)):
            found = compare(ours, theirs, scheme)
            key = (found.report, found.number)
            if key not in best or found.points > best[key].points:
                best[key] = found
    return Group(ordered, tuple(best.values()))


def _rank(found: Group, accounts: Sequence[Account]) -> tuple[int, float, int]:
    likeness = sum(each.points for each in found.matches)
    return -len(found.accounts), -likeness, accounts.index(found.accounts[0])
