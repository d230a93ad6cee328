"""`group`: accounts → those that speak of the same people and event, with reasons."""

from collections.abc import Iterable, Iterator, Sequence
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
    likeness = _Likeness(accounts, scheme)
    clusters = _Clusters(len(accounts))
    refused: set[frozenset[int]] = set()
    for one, other in likeness.likeliest():
        both = frozenset((clusters.number[one], clusters.number[other]))
        if len(both) == 1 or both in refused:
            continue
        mine, yours = (clusters.members[number] for number in both)
        if likeness.belong_together(mine, yours):
            clusters.join(both)
        else:
            refused.add(both)
    whole = [likeness.grouped(places) for places in clusters.members.values()]
    return tuple(sorted(whole, key=lambda found: _rank(found, accounts)))


def nearest(account: Account, group_: Group, scheme: Scheme = PLAIN_1) -> Match:
    """Set an account beside the one of a group that is most like it."""
    found = (compare(account, other, scheme) for other in group_.accounts)
    return max(found, key=lambda each: each.points)


class _Clusters:
    """Which accounts are together; one that has grown gets another number."""

    def __init__(self, size: int) -> None:
        self.number = list(range(size))
        self.members = {place: [place] for place in range(size)}
        self.next = size

    def join(self, both: Iterable[int]) -> None:
        """Put two clusters together."""
        places = sorted(place for each in both for place in self.members.pop(each))
        self.members[self.next] = places
        for place in places:
            self.number[place] = self.next
        self.next += 1


class _Likeness:
    """What every two accounts come to; each pair is compared only once."""

    def __init__(self, accounts: Sequence[Account], scheme: Scheme) -> None:
        self.accounts = accounts
        self.scheme = scheme
        self.known: dict[tuple[int, int], Match] = {}

    def between(self, one: int, other: int) -> Match:
        """Set one account beside another."""
        if (one, other) not in self.known:
            ours, theirs = self.accounts[one], self.accounts[other]
            self.known[one, other] = compare(ours, theirs, self.scheme)
        return self.known[one, other]

    def points(self, one: int, other: int) -> float:
        """Give what two accounts come to, whichever is set beside the other."""
        return self.between(min(one, other), max(one, other)).points

    def likeliest(self) -> Iterator[tuple[int, int]]:
        """Give the pairs that the scheme holds for the same, likeliest first."""
        same = [
            pair
            for pair in pairs(self.accounts)
            if self.between(*pair).verdict is Verdict.SAME
        ]
        yield from sorted(same, key=self._likelier)

    def belong_together(self, ours: Sequence[int], theirs: Sequence[int]) -> bool:
        """Say whether two clusters are, on the whole, the same."""
        reports = {self.accounts[place].report for place in ours}
        if any(self.accounts[place].report in reports for place in theirs):
            return False
        points = [self.points(one, other) for one in ours for other in theirs]
        return mean(points) >= self.scheme.same and min(points) >= 0

    def grouped(self, places: Sequence[int]) -> Group:
        """Give a cluster with the best match of each of its accounts."""
        best: dict[int, Match] = {}
        for one, other in combinations(places, 2):
            for ours, theirs in ((one, other), (other, one)):
                found = self.between(ours, theirs)
                if ours not in best or found.points > best[ours].points:
                    best[ours] = found
        accounts = tuple(self.accounts[place] for place in places)
        return Group(accounts, tuple(best[place] for place in sorted(best)))

    def _likelier(self, pair: tuple[int, int]) -> tuple[float, list[tuple[str, int]]]:
        """Order pairs by likeness, and by who they are: never by how they came."""
        told = [self.accounts[place] for place in pair]
        who = sorted((each.report, each.number) for each in told)
        return -self.points(*pair), who


def _rank(found: Group, accounts: Sequence[Account]) -> tuple[int, float, int]:
    likeness = sum(each.points for each in found.matches)
    return -len(found.accounts), -likeness, accounts.index(found.accounts[0])
