"""Entry into force: days, months and their ends, the first of a month, at once."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from holdfast.law.corpus import corpus
from holdfast.law.entry import RULES, Entry

DAYS = st.dates(date(1940, 1, 1), date(2100, 12, 31))
ENTRIES = st.builds(
    Entry, st.sampled_from(sorted(RULES)), st.just("9"), st.just(""), st.integers(0, 36)
)


def binds(rule: str, deposited: str, number: int = 0) -> str:
    """Give the day from which a deposit binds, by a rule."""
    entry = Entry(rule, "9", "by the rule", number)
    return entry.binds_from(date.fromisoformat(deposited)).isoformat()


@pytest.mark.parametrize(
    ("rule", "deposited", "number", "expected"),
    [
        ("days_after_deposit", "1988-10-04", 30, "1988-11-03"),
        ("days_after_deposit", "2011-12-01", 90, "2012-02-29"),
        ("months_after_deposit", "2010-11-30", 3, "2011-02-28"),
        ("months_after_deposit", "2011-11-30", 3, "2012-02-29"),
        ("months_after_deposit", "2011-08-31", 3, "2011-11-30"),
        ("months_after_deposit", "2011-12-31", 12, "2012-12-31"),
        ("months_after_deposit", "2012-02-29", 12, "2013-02-28"),
        ("first_of_month_after_deposit", "2011-01-15", 3, "2011-05-01"),
        ("first_of_month_after_deposit", "2011-11-30", 3, "2012-03-01"),
        ("first_of_month_after_deposit", "2011-01-01", 0, "2011-02-01"),
        ("on_deposit", "2012-02-29", 0, "2012-02-29"),
    ],
)
def test_each_rule_gives_its_day(
    rule: str, deposited: str, number: int, expected: str
) -> None:
    """A month that lacks the day ends on its last."""
    assert binds(rule, deposited, number) == expected


@given(ENTRIES, DAYS)
def test_nothing_binds_before_it_was_deposited(entry: Entry, deposited: date) -> None:
    """By any rule, on any day."""
    assert entry.binds_from(deposited) >= deposited


@given(ENTRIES, DAYS, DAYS)
def test_whoever_deposits_later_is_not_bound_earlier(
    entry: Entry, one: date, other: date
) -> None:
    """Days keep their order."""
    first, last = sorted((one, other))
    assert entry.binds_from(first) <= entry.binds_from(last)


@given(DAYS, st.integers(0, 36))
def test_months_keep_the_day_or_end_a_shorter_month(
    deposited: date, months: int
) -> None:
    """Nothing slips into the month after."""
    bound = Entry("months_after_deposit", "9", "", months).binds_from(deposited)
    between = (bound.year - deposited.year) * 12 + bound.month - deposited.month
    assert between == months
    assert bound.day <= deposited.day


@given(DAYS, st.integers(0, 36))
def test_the_first_of_a_month_is_a_first(deposited: date, months: int) -> None:
    """And lies after the whole period."""
    bound = Entry("first_of_month_after_deposit", "9", "", months)
    period = Entry("months_after_deposit", "9", "", months)
    assert bound.binds_from(deposited).day == 1
    assert bound.binds_from(deposited) > period.binds_from(deposited)


def test_every_rule_is_used() -> None:
    """A rule that no text has would be none."""
    entries = [each.entry for each in corpus().instruments.values()]
    assert {entry.rule for entry in entries if entry} == set(RULES)
