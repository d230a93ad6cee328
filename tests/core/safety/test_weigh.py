"""One field on the scale; most of its cases stand in `tests/spec/safety`."""

from dataclasses import replace

import pytest

from holdfast.safety import weigh
from holdfast.safety.consent import Footing
from holdfast.safety.decisions import review_for
from holdfast.safety.fields import Rule
from holdfast.safety.held import of_detail
from holdfast.safety.weigh import CLOSED, Scale, Weighed
from tests.core.safety.known_by_hand import decision, detail, known

FLIGHT = detail("crossing_date", "2019-01-17", None)


def scale(*decided: str, audience: str = "forum") -> Scale:
    """Give a scale with consent, and decisions on the day of flight."""
    made = [decision("crossing_date", each, audience) for each in decided]
    case = known(personal=[FLIGHT])
    return Scale(case, audience, Footing("own_consent"), review_for(made, audience))


def test_every_rule_is_known_to_the_scale() -> None:
    """A rule without its function would fail on the day it is needed."""
    assert CLOSED.keys() == set(Rule)


def test_safer_words_stand_in_place_of_values() -> None:
    """None of the values goes along."""
    weighed = scale("generalise").weigh(of_detail(FLIGHT))
    assert weighed == Weighed(instead="in safer words")
    assert weighed.is_shown


def test_what_is_shown_by_decision_is_told_as_it_is_to_those_near() -> None:
    """A body is near; the public never is."""
    assert scale("show").weigh(of_detail(FLIGHT)) == Weighed(("2019-01-17",))
    far = scale("show", audience="public")
    assert far.weigh(of_detail(FLIGHT)) == Weighed(("2019-01",))


def test_what_has_no_rougher_form_waits_for_people(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A danger that asks for a rougher form is not answered with the exact one."""
    assert scale().weigh(of_detail(FLIGHT)) == Weighed(("2019-01",))
    monkeypatch.setattr(weigh, "ROUGHLY", {})
    assert scale().weigh(of_detail(FLIGHT)) == Weighed(kept=("too_exact",))


def test_what_is_withheld_is_not_shown() -> None:
    """Nothing is left of it but the reason."""
    weighed = scale("withhold").weigh(of_detail(FLIGHT))
    assert weighed == Weighed(kept=("decided",))
    assert not weighed.is_shown
    clashing = replace(scale(), known=replace(known(), clashing=("crossing_date",)))
    assert clashing.weigh(of_detail(FLIGHT)).kept == ("clashing",)
