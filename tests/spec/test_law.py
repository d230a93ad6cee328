"""The executable specification of the law: `law/*.toml`, one sheet a case."""

import pytest

from holdfast.law.reason import reason
from tests.spec.law_cases import LawCase, law_misses, load_law_cases

CASES = load_law_cases()


def case_name(case: LawCase) -> str:
    """Name a case by its file and itself."""
    return f"{case.file}-{case.name}"


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_the_sheet_says_what_the_case_wants(case: LawCase) -> None:
    """Each line of a failure names one duty or body, what was wanted and what came."""
    assert law_misses(case, reason(case.situation, case.on)) == []


def test_no_two_cases_share_a_name() -> None:
    """A name is how a case is spoken of."""
    names = [case_name(case) for case in CASES]
    assert len(set(names)) == len(names)


def test_there_are_cases_enough() -> None:
    """At least a hundred and twenty, which a lawyer can read."""
    assert len(CASES) >= 120
