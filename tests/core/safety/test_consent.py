"""On what footing something may be shown; the cases stand in `tests/spec/safety`."""

from dataclasses import replace

from holdfast.safety.consent import Footing, footing_for
from tests.core.safety.known_by_hand import AGREED, ON


def test_without_any_answer_there_is_no_footing_and_nothing_against() -> None:
    """A draft of what is open may still be made."""
    assert footing_for((), "public", ON) == Footing()


def test_the_team_needs_no_consent() -> None:
    """It must be able to work on a case whose people said no."""
    refused = replace(AGREED, answer="refused")
    assert footing_for((refused,), "team", ON) == Footing()
    assert footing_for((refused,), "public", ON).against


def test_consent_gives_its_basis_and_says_whether_it_reaches_names() -> None:
    """As it was answered."""
    assert footing_for((AGREED,), "public", ON) == Footing("own_consent")
    with_names = replace(AGREED, names_too=True)
    assert footing_for((with_names,), "public", ON) == Footing(
        "own_consent", names_too=True
    )


def test_everything_against_vital_interest_is_told_at_once() -> None:
    """One sentence each, with where to mend it."""
    taken = replace(AGREED, basis="vital_interest", review_on="2019-02-01")
    told = footing_for((taken,), "public", ON).against
    assert len(told) == 2
    assert all("consent in the case" in sentence for sentence in told)
