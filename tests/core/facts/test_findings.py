"""`Finding`: an answer has a value; a person's answer has its grounds."""

import pytest

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness

ANSWER = (Count.exactly(14),)
GROUNDS = {"on": "2019-03-12", "reason": "Two saw them.", "standard": "confirmed"}


def finding(
    values: tuple[Count, ...] = ANSWER, by: str | None = None, **grounds: str | None
) -> Finding:
    """Give a finding on how many they are, and the grounds of whoever made it."""
    return Finding(
        id="f1",
        question="how_many",
        values=values,
        hedge=Firmness.REPORTED,
        rests_on=("r1.c1",),
        by=by,
        on=grounds.get("on"),
        reason=grounds.get("reason"),
        standard=grounds.get("standard"),
    )


def test_without_a_person_a_finding_is_provisional() -> None:
    """It needs neither date nor reason."""
    assert finding().is_provisional


def test_a_finding_without_an_answer_is_refused() -> None:
    """That nothing is known is said by having no finding."""
    with pytest.raises(BadValueError) as caught:
        finding(())
    assert caught.value.code == "empty_finding"


def test_a_person_gives_date_reason_and_standard() -> None:
    """Then it is a finding proper."""
    judged = finding(ANSWER, "Amal", **GROUNDS)
    assert not judged.is_provisional


@pytest.mark.parametrize("lacking", ["on", "reason", "standard"])
def test_a_finding_without_its_grounds_is_refused(lacking: str) -> None:
    """Whichever of them is missing."""
    with pytest.raises(BadValueError) as caught:
        finding(ANSWER, "Amal", **{**GROUNDS, lacking: None})
    assert caught.value.code == "groundless_finding"
