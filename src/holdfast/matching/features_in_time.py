"""The comparisons of days: arrest, deadline, return, and when reports appeared."""

from holdfast.facts.casefile import Account
from holdfast.facts.dates import Order
from holdfast.matching.days import days_between, days_words, may_be_one, order_of
from holdfast.matching.score import Score

NEAR_DAYS, SEASON_DAYS, FAR_DAYS = 21, 60, 180


def arrested(ours: Account, theirs: Account) -> Score | None:
    """Both date the arrest."""
    return _dated("arrest", ours.case.arrest_date, theirs.case.arrest_date)


def deadline(ours: Account, theirs: Account) -> Score | None:
    """Both give a day by which the people would be sent away."""
    return _dated("deadline", ours.case.deadline, theirs.case.deadline)


def returned(ours: Account, theirs: Account) -> Score | None:
    """Both date the return."""
    return _dated("return", ours.case.return_date, theirs.case.return_date)


def order(ours: Account, theirs: Account) -> Score | None:
    """One report cannot tell of an arrest that came after it was published."""
    for one, other in ((ours.case, theirs.case), (theirs.case, ours.case)):
        arrest, report = one.arrest_date, other.published
        if arrest and report and order_of(arrest, report) is Order.AFTER:
            return Score(-1, "one arrest is later than the other report")
    return None


def published(ours: Account, theirs: Account) -> Score | None:
    """Both reports are dated."""
    one, other = ours.case.published, theirs.case.published
    days = days_between(one, other) if one and other else None
    if days is None:
        return None
    told = f"published {days_words(days)} apart" if days else "published on one day"
    if days <= NEAR_DAYS:
        return Score(1, told)
    if days <= SEASON_DAYS:
        return Score(0.5, told)
    return Score(0 if days <= FAR_DAYS else -1, told)


def _dated(what: str, one: str | None, other: str | None) -> Score | None:
    """Set two dates side by side; one that cannot be placed in time tells nothing."""
    if one is None or other is None:
        return None
    if order_of(one, other) is Order.SAME:
        return Score(1, f"the same day of {what}")
    if may_be_one(one, other):
        return Score(0.5, f"the days of {what} may be one")
    days = days_between(one, other)
    if days is None:
        return None
    near = days <= NEAR_DAYS
    return Score(0 if near else -1, f"the days of {what} lie {days_words(days)} apart")
