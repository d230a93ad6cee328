"""Whether people checked a case, and still have: facts, law, safety, by two of them."""

from collections.abc import Iterable, Iterator

from holdfast.facts.casefile import Approval
from holdfast.facts.dates import HedgedDate, Order
from holdfast.facts.known import Known
from holdfast.safety.decisions import TWO, people

CHECKS = ("facts", "law", "safety")


def is_checked(known: Known) -> bool:
    """Ask for every check, that not one person made them all, and that none is stale.

    A check is stale once something it looked at was decided anew on a later day.
    """
    made = tuple(_made(known))
    return not checks_lacking(known) and people(each.by for each in made) >= TWO


def checks_lacking(known: Known) -> tuple[str, ...]:
    """Name the checks that nobody has made, or that are stale."""
    steps = {each.step for each in _made(known)}
    return tuple(step for step in CHECKS if step not in steps)


def _made(known: Known) -> Iterator[Approval]:
    """Give the checks that still hold."""
    for each in known.approvals:
        is_check = each.step in CHECKS
        if is_check and not _is_stale(each.on, _looked_at(known, each.step)):
            yield each


def _looked_at(known: Known, step: str) -> Iterator[str]:
    """Give the days on which people decided what a step is about."""
    if step == "facts":
        yield from (each.on for each in known.findings if each.on is not None)
    if step == "safety":
        yield from (each.on for each in known.harm_review)
        yield from (each.on for each in known.consent)


def _is_stale(checked: str, decided: Iterable[str]) -> bool:
    on = HedgedDate.parse(checked)
    return any(on.compare(HedgedDate.parse(day)) is Order.BEFORE for day in decided)
