"""Whether a case was checked, by whom, and whether that still holds."""

from dataclasses import replace

import pytest

from holdfast.safety.approvals import checks_lacking, is_checked
from tests.core.safety.known_by_hand import AGREED, approvals, decision, finding, known

ALL = ("facts Amal", "law Bo", "safety Dana")


@pytest.mark.parametrize(
    ("made", "checked"),
    [
        (ALL, True),
        (("facts Amal", "law Amal", "safety Dana"), True),
        (("facts Amal", "law AMAL", "safety amal"), False),
        (("facts Amal", "law Bo"), False),
        (("facts Amal", "law Bo", "issue Dana"), False),
        ((), False),
        (("facts Amal", "law Amal", "safety Amal", "issue Dana"), False),
    ],
)
def test_three_checks_by_two_people(made: tuple[str, ...], checked: bool) -> None:  # noqa: FBT001 - a column of the table
    """Letting it out is another step, and no check."""
    assert is_checked(replace(known(), approvals=approvals(*made))) is checked


def test_a_later_finding_makes_the_check_of_facts_stale() -> None:
    """Someone must look again."""
    case = replace(known(), approvals=approvals(*ALL))
    later = finding("deadline", "2019-03-20", on="2019-03-02")
    assert is_checked(case)
    assert not is_checked(replace(case, findings=(*case.findings, later)))


def test_a_provisional_finding_has_no_day_to_be_late() -> None:
    """That it is provisional is told otherwise."""
    case = known(finding("deadline", "2019-03-20", by=None))
    assert is_checked(replace(case, approvals=approvals(*ALL)))


def test_later_decisions_and_consent_make_the_check_of_safety_stale() -> None:
    """Even a stricter one: it may have changed what else is safe."""
    case = replace(known(), approvals=approvals(*ALL))
    later = decision("deadline", "withhold", on="2019-03-02")
    assert not is_checked(replace(case, harm_review=(later,)))
    agreed = replace(AGREED, on="2019-03-02")
    assert not is_checked(replace(case, consent=(agreed,)))
    assert is_checked(replace(case, harm_review=(decision("deadline", "show"),)))


def test_what_is_stale_or_not_made_is_lacking() -> None:
    """In the order in which a desk makes them."""
    assert checks_lacking(known()) == ("facts", "law", "safety")
    case = replace(known(), approvals=approvals(*ALL))
    assert checks_lacking(case) == ()
    later = decision("deadline", "withhold", on="2019-03-02")
    assert checks_lacking(replace(case, harm_review=(later,))) == ("safety",)
