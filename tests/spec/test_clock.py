"""The executable specification of the clock: `clock/*.toml`, one instant a case."""

import pytest

from tests.spec.clock_cases import ClockCase, clock_misses, load_clock_cases

CASES = load_clock_cases()


def case_name(case: ClockCase) -> str:
    """Name a case by its file and itself."""
    return f"{case.file}-{case.name}"


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_what_falls_due_is_what_the_case_wants(case: ClockCase) -> None:
    """Each line of a failure names what was wanted and what came."""
    assert list(clock_misses(case)) == []


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_a_case_wants_something(case: ClockCase) -> None:
    """One that asks for nothing would always pass."""
    assert case.wanted


def test_no_two_cases_share_a_name() -> None:
    """A name is how a case is spoken of."""
    names = list(map(case_name, CASES))
    assert len(set(names)) == len(names)
    assert len(names) >= 25
