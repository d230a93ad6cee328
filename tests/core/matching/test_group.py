"""Grouping: accounts of one group end up together, others stay apart."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from holdfast.facts.casefile import Account
from holdfast.facts.counts import Count
from holdfast.matching.group import group, nearest
from tests.core.matching.accounts_by_hand import account
from tests.core.matching.test_match import ACCOUNTS

SAME = [
    account("r1"),
    account("r2", count=Count.exactly(15), custody_place="Musan"),
    account("r3", count=Count(12, None), arrest_date="2019-02"),
]
OTHER = account(
    "r4",
    sending_state="KZ",
    destination_state="UZ",
    nationality=("UZ",),
    custody_place="Taraz",
    arrest_place="Almaty",
)
YEARS_AGO = account(
    "r5", arrest_date="2011-02-08", deadline=None, published="2011-02-10"
)


def reports(found: "tuple[Account, ...]") -> list[str]:
    """Give the reports of some accounts."""
    return [each.report for each in found]


def test_rival_accounts_of_one_group_are_one() -> None:
    """The largest group first, each in the order given."""
    groups = group([OTHER, *SAME, YEARS_AGO])
    assert [reports(each.accounts) for each in groups] == [
        ["r1", "r2", "r3"],
        ["r4"],
        ["r5"],
    ]


def test_each_is_shown_beside_the_one_most_like_it() -> None:
    """Nobody alone has a match."""
    groups = group([*SAME, OTHER])
    assert {each.report for each in groups[0].matches} == {"r1", "r2", "r3"}
    assert groups[1].matches == ()
    for each in groups[0].matches:
        assert each.report != each.other_report


def test_two_cases_that_one_report_keeps_apart_stay_apart() -> None:
    """The report knows better than a score."""
    second = replace(SAME[0], number=1)
    groups = group([SAME[0], second, SAME[1]])
    assert [len(each.accounts) for each in groups] == [2, 1]
    for each in groups:
        told = reports(each.accounts)
        assert len(told) == len(set(told))


def test_the_nearest_of_a_group_is_found() -> None:
    """For what is left out, and why."""
    found = nearest(OTHER, group(SAME)[0])
    assert found.report == "r4"
    assert found.points < 0


@given(st.lists(ACCOUNTS, max_size=7, unique_by=lambda each: each.report))
def test_everyone_is_in_one_group_and_the_order_given_makes_no_difference(
    accounts: list[Account],
) -> None:
    """Nothing is lost, and nothing depends on how files were named."""
    groups = group(accounts)
    assert sorted(r for each in groups for r in reports(each.accounts)) == sorted(
        reports(tuple(accounts))
    )
    turned = group(list(reversed(accounts)))
    assert {frozenset(reports(each.accounts)) for each in groups} == {
        frozenset(reports(each.accounts)) for each in turned
    }
