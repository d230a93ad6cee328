"""`select`: the accounts of many reports → one proposed case, and what is left out."""

from collections.abc import Iterable, Iterator, Sequence

from holdfast.facts.casefile import Account, LeftOut, Selection
from holdfast.facts.matches import Verdict
from holdfast.matching.group import Group, group, nearest
from holdfast.matching.schemes import PLAIN_1, Scheme

BACKGROUND = "precedent"


def select(
    reports: Iterable[str], accounts: Sequence[Account], scheme: Scheme = PLAIN_1
) -> Selection:
    """Propose the largest group of accounts as the case; say why of all the rest.

    `reports` are the keys of all reports, also of those that tell of no case.
    What is told only as background founds no case.
    """
    speaking = {account.report for account in accounts}
    none = tuple(LeftOut(key, "no_case") for key in reports if key not in speaking)
    told = [account for account in accounts if account.case.role != BACKGROUND]
    if not told:
        return Selection(left_out=none)
    best = group(told, scheme)[0]
    return Selection(
        accounts=best.accounts,
        joined=best.matches,
        left_out=(*_left_out(accounts, best, scheme), *none),
    )


def _left_out(
    accounts: Sequence[Account], best: Group, scheme: Scheme
) -> Iterator[LeftOut]:
    taken = {account.report for account in best.accounts}
    for account in accounts:
        if account in best.accounts:
            continue
        match = nearest(account, best, scheme)
        if account.case.role == BACKGROUND:
            reason = "background"
        elif account.report in taken:
            reason = "told_apart"
        else:
            reason = "apart" if match.verdict is Verdict.APART else "possible"
        yield LeftOut(account.report, reason, account.number, match)
