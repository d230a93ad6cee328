"""Whom the thematic mandates are for: one function a fit, each only a remark."""

from collections.abc import Callable, Mapping

from holdfast.law.forum import Forum
from holdfast.law.matter import Matter, rule
from holdfast.law.obstacles import Fits, Obstacle

MANDATES = "Mandates of the Human Rights Council"


def _unless(holds: bool, whom: str) -> Obstacle:  # noqa: FBT001 - the answer of a rule
    return None if holds else Fits(f"It is for {whom}: nothing here says so yet.")


@rule(f"{MANDATES}: religion or belief", verified=False)
def for_belief(matter: Matter, _: Forum) -> Obstacle:
    """The mandate on religion is for people persecuted for their belief."""
    return _unless(
        "religion" in matter.situation.risk_factors, "people persecuted for belief"
    )


@rule(f"{MANDATES}: human rights defenders", verified=False)
def for_defenders(matter: Matter, _: Forum) -> Obstacle:
    """The mandate on defenders is for those who stand up for rights."""
    factors = {"activism", "journalism"} & set(matter.situation.risk_factors)
    return _unless(bool(factors), "defenders, journalists and lawyers")


@rule(f"{MANDATES}: trafficking", verified=False)
def for_trafficked(matter: Matter, _: Forum) -> Obstacle:
    """The mandate on trafficking is for people who were trafficked, or would be."""
    return _unless("trafficked" in matter.known, "people who were trafficked")


@rule(f"{MANDATES}: violence against women", verified=False)
def for_women(matter: Matter, _: Forum) -> Obstacle:
    """The mandate on violence against women is for women and girls."""
    return _unless("woman" in matter.known, "women and girls")


@rule(f"{MANDATES}: opinion and expression", verified=False)
def for_speech(matter: Matter, _: Forum) -> Obstacle:
    """The mandate on expression is for journalists and critics."""
    factors = {"journalism", "political_opinion"} & set(matter.situation.risk_factors)
    return _unless(bool(factors), "journalists and critics")


@rule(f"{MANDATES}: countering terrorism", verified=False)
def for_security(matter: Matter, _: Forum) -> Obstacle:
    """The mandate on countering terrorism is for removals in the name of security."""
    known = {"security_danger", "fighter", "assurances"} & matter.known
    charged = "terrorism_charge" in matter.situation.risk_factors
    return _unless(bool(known) or charged, "removals in the name of security")


@rule(f"{MANDATES}: sexual orientation and gender identity", verified=False)
def for_orientation(matter: Matter, _: Forum) -> Obstacle:
    """The mandate on orientation is for people persecuted for whom they love or are."""
    factors = matter.situation.risk_factors
    return _unless(
        "sexual_orientation" in factors, "people persecuted for whom they love or are"
    )


FITS: Mapping[str, Callable[[Matter, Forum], Obstacle]] = {
    fit.__name__: fit
    for fit in (
        for_belief,
        for_defenders,
        for_trafficked,
        for_women,
        for_speech,
        for_security,
        for_orientation,
    )
}
