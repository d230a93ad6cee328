"""From the day of deposit to the day a treaty binds the State, by its own rule."""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """How an instrument enters into force for a State, and the article that says so.

    `number` counts days or months, as `rule` has it.
    """

    rule: str
    article: str
    words: str
    number: int = 0

    def binds_from(self, deposited: date) -> date:
        """Give the day that follows from a deposit, whatever else holds."""
        return RULES[self.rule](deposited, self.number)


def days_after_deposit(deposited: date, days: int) -> date:
    """“On the ninetieth day following the deposit”: that many days later."""
    return deposited + timedelta(days)


def months_after_deposit(deposited: date, months: int) -> date:
    """Give the same day some months later, or the last of a shorter month."""
    over, month = divmod(deposited.month - 1 + months, MONTHS)
    year, month = deposited.year + over, month + 1
    return date(year, month, min(deposited.day, monthrange(year, month)[1]))


def first_of_month_after_deposit(deposited: date, months: int) -> date:
    """Give the first of the month that follows a period of months."""
    return months_after_deposit(
        months_after_deposit(deposited, months).replace(day=1), 1
    )


def on_deposit(deposited: date, _: int) -> date:
    """Give the day itself."""
    return deposited


RULES: Mapping[str, Callable[[date, int], date]] = {
    rule.__name__: rule
    for rule in (
        days_after_deposit,
        months_after_deposit,
        first_of_month_after_deposit,
        on_deposit,
    )
}
