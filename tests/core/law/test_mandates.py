"""Fits: of people a mandate is not for, it says whom it serves; of others nothing."""

import pytest

from holdfast.law.corpus import corpus
from holdfast.law.mandates import FITS
from holdfast.law.obstacles import Fits
from tests.core.law.law_by_hand import matter

FITTING = {
    "for_belief": {"risk_factors": ("religion",)},
    "for_defenders": {"risk_factors": ("journalism",)},
    "for_trafficked": {"circumstances": ("trafficked",)},
    "for_women": {"circumstances": ("pregnant",)},
    "for_speech": {"risk_factors": ("political_opinion",)},
    "for_security": {"circumstances": ("assurances",)},
    "for_orientation": {"risk_factors": ("sexual_orientation",)},
}


@pytest.mark.parametrize("name", sorted(FITS))
def test_a_mandate_is_noted_for_others_only(name: str) -> None:
    """And never shuts anybody out."""
    forum = corpus().forums["sr_forb"]
    others = FITS[name](matter(), forum)
    assert isinstance(others, Fits)
    assert others.limit.endswith(": nothing here says so yet.")
    assert FITS[name](matter(**FITTING[name]), forum) is None


def test_a_charge_of_terrorism_is_in_the_name_of_security() -> None:
    """Though it is a risk factor and no circumstance."""
    forum = corpus().forums["sr_counterterrorism"]
    charged = matter(risk_factors=("terrorism_charge",))
    assert FITS["for_security"](charged, forum) is None


def test_every_fit_is_named_by_some_body() -> None:
    """A fit that no body has would be none."""
    named = {name for forum in corpus().forums.values() for name in forum.obstacles}
    assert named >= FITS.keys() == FITTING.keys()
