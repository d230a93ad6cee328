"""Which other cases of a team may be about the same people, with reasons."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from holdfast.facts.casefile import Account as Told
from holdfast.facts.casefile import CaseFile
from holdfast.facts.matches import Match, Verdict
from holdfast.matching.candidates import keys
from holdfast.matching.match import compare
from holdfast_desk.register.models import Account, Case, MatchJudgement, MatchKey
from holdfast_desk.register.queries.cases import cases_for
from holdfast_desk.register.rows.cases import accounts_by_case
from holdfast_desk.register.words import hashed

NEAREST = 6
"""How many cases, those that share the most keys, are compared in full."""
LATEST = 500
"""Of a key that more cases share, only the latest so many are looked at."""
RARE = 1_000_000
"""What a key that one other case shares counts; one that two share counts half."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Another case set beside this one, and what people said of that."""

    other: Case
    match: Match
    judged: tuple[MatchJudgement, ...]

    @property
    def standing(self) -> MatchJudgement | None:
        """Give the judgement that counts: the latest that was not taken back."""
        return next((j for j in reversed(self.judged) if j.undone_at is None), None)


def proposed_for(account: Account, case: Case, built: CaseFile) -> list[Proposed]:
    """Give the cases that may be about the same people, the likeliest first.

    Only cases of the same team are looked at: nothing hints at others.
    """
    near = _nearest(case, built.accounts)
    others = cases_for(account).filter(pk__in=near, team_id=case.team_id)
    accounts = accounts_by_case(near)
    found = [
        Proposed(other, match, _judged(case, other))
        for other in others
        if (match := _best(built.accounts, accounts[other.pk])) is not None
    ]
    return sorted(found, key=lambda each: (-each.match.points, each.other.pk))


def _nearest(case: Case, accounts: Iterable[Told]) -> list[int]:
    """Give the cases that share the most keys; a key that few share counts for more."""
    wanted = {hashed(key) for account in accounts for key in keys(account)}
    shared: Counter[int] = Counter()
    for key in sorted(wanted):
        rows = MatchKey.objects.filter(team_id=case.team_id, key=key)
        holding = rows.exclude(case_id=case.pk).order_by("-id")
        found = list(holding.values_list("case_id", flat=True)[:LATEST])
        for each in found:
            shared[each] += RARE // len(found)
    return [each for each, _ in shared.most_common(NEAREST)]


def _best(ours: Iterable[Told], theirs: Iterable[Told]) -> Match | None:
    """Give the likeliest pair of accounts, unless the best sets them apart."""
    pairs = [compare(one, other) for one in ours for other in theirs]
    best = max(pairs, key=lambda match: match.points, default=None)
    return None if best is None or best.verdict is Verdict.APART else best


def _judged(case: Case, other: Case) -> tuple[MatchJudgement, ...]:
    one, two = sorted((case.pk, other.pk))
    rows = MatchJudgement.objects.filter(match__one_id=one, match__other_id=two)
    return tuple(rows.order_by("pk"))
