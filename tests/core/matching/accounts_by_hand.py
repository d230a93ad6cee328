"""Accounts made by hand: two reports of one group, to be changed in one respect."""

from dataclasses import replace

from holdfast.facts.casefile import Account
from holdfast.facts.counts import Count
from holdfast.facts.readings import ReportedCase

TOLD = ReportedCase(
    role="main",
    sending_state="CN",
    destination_state="KP",
    nationality=("KP",),
    count=Count.exactly(12),
    custody_place="Hunchun",
    arrest_place="Tumen",
    arrest_date="2019-02-08",
    deadline="2019-02-20",
    published="2019-02-10",
)
BARE = ReportedCase(role="main")


def account(report: str = "r1", number: int = 0, **changes: object) -> Account:
    """Give the account of a group as a report tells it, with these changes."""
    told = replace(TOLD, **changes)  # type: ignore[arg-type]
    return Account(report, number, told)


def bare(report: str = "r1", **said: object) -> Account:
    """Give an account that says only this."""
    return Account(report, 0, replace(BARE, **said))  # type: ignore[arg-type]


def known_as(alias: str, report: str = "r1") -> Account:
    """Give an account that knows someone by initials only."""
    return Account(report, 0, BARE, (alias,))
