"""Schemes: named weights, and what a sum of points proposes."""

import pytest

from holdfast.errors import UsageError
from holdfast.facts.matches import Verdict
from holdfast.matching.features import FEATURES
from holdfast.matching.schemes import PLAIN_1, SCHEMES, scheme_named


def test_every_scheme_weighs_every_comparison() -> None:
    """None is forgotten, for and against."""
    for scheme in SCHEMES.values():
        assert scheme.weights.keys() == FEATURES.keys() == scheme.against.keys()
        assert scheme_named(scheme.name) is scheme


def test_what_speaks_against_has_a_weight_of_its_own() -> None:
    """One State says little, two say much."""
    assert PLAIN_1.weight("sending", 1) < PLAIN_1.weight("sending", -1)
    assert PLAIN_1.weight("sending", 0) == PLAIN_1.weights["sending"]


@pytest.mark.parametrize(
    ("points", "verdict"),
    [
        (4, Verdict.SAME),
        (3.99, Verdict.POSSIBLE),
        (2.5, Verdict.POSSIBLE),
        (2.49, Verdict.APART),
        (-9, Verdict.APART),
    ],
)
def test_points_propose_and_people_decide(points: float, verdict: Verdict) -> None:
    """Three answers, no likelihood."""
    assert PLAIN_1.verdict(points) is verdict


def test_a_scheme_that_was_never_made_is_refused() -> None:
    """With the names of those that were."""
    with pytest.raises(UsageError, match="plain_1"):
        scheme_named("fancy")


def test_a_scheme_once_used_is_never_changed() -> None:
    """Old matches must stay explained: new weights are a new scheme."""
    assert (PLAIN_1.same, PLAIN_1.possible) == (4.0, 2.5)
    assert sum(PLAIN_1.weights.values()) == 22.0
    assert sum(PLAIN_1.against.values()) == 36.5
