"""The claims of a case, and which field each of them backs."""

import pytest

from holdfast.facts.claims import Claim
from tests.spec.reading_of import reading_of

TEXT = (
    "Togo plans to deport nine Malian bakers to Mali by 20 February 2012."
    " They were arrested in Lomé on 8 February 2012 and are held in Sokodé."
    " They fear torture. UNHCR has had no access to them."
)


def claims(text: str, kind: str) -> list[Claim]:
    """Give the claims of a kind."""
    return [claim for claim in reading_of(text).claims if claim.kind == kind]


@pytest.mark.parametrize(
    ("kind", "quote", "backs"),
    [
        ("people_count", "nine Malian bakers", ("count", "nationality")),
        ("nationality", "Malian", ("nationality",)),
        ("sending_state", "Togo", ("sending_state",)),
        ("destination_state", "Mali", ("destination_state",)),
        ("act", "deport", ("act",)),
        ("status", "plans to deport", ("status",)),
        ("deadline", "by 20 February 2012", ("deadline",)),
        ("feared_harm", "torture", ("feared_harms",)),
    ],
)
def test_a_claim_backs_its_field(kind: str, quote: str, backs: tuple[str, ...]) -> None:
    """With the words that say it."""
    (claim,) = claims(TEXT, kind)
    assert (claim.quote, claim.backs, claim.case) == (quote, backs, 0)


@pytest.mark.parametrize(
    ("kind", "words", "backs"),
    [
        ("custody", "Sokodé", ("custody_place",)),
        ("arrest", "Lomé", ("arrest_place", "arrest_date")),
        ("access_denied", "no access", ("access_denied",)),
    ],
)
def test_a_place_or_a_refusal_backs_its_field(
    kind: str, words: str, backs: tuple[str, ...]
) -> None:
    """The words may be more than the place."""
    (claim,) = claims(TEXT, kind)
    assert words in claim.quote
    assert claim.backs == backs


def test_an_implied_destination_is_believed_only() -> None:
    """No words say it."""
    (claim,) = claims("Togo plans to deport nine Malian bakers.", "destination_state")
    assert (claim.quote, claim.hedge.firmness, claim.hedge.grade) == (
        "Malian",
        "believed",
        "implied",
    )


def test_a_harm_that_is_ruled_out_backs_nothing() -> None:
    """It stays a claim, so that a person sees who says so."""
    text = "Togo plans to deport nine bakers to Mali. They will not be tortured."
    (claim,) = claims(text, "feared_harm")
    assert (claim.hedge.firmness, claim.backs) == ("denied", ())


def test_a_demand_not_to_send_them_is_a_claim_of_its_own() -> None:
    """The words that make it are quoted."""
    text = "Togo must not deport nine bakers to Mali, where they fear torture."
    assert {(c.quote, c.backs) for c in claims(text, "demand")} == {
        ("must not deport", ("demanded",))
    }


def test_another_act_of_the_same_people_backs_nothing() -> None:
    """Only the act that the case is told by is its own."""
    text = "Nine bakers faced extradition to Chad. On 3 May they were deported."
    assert [(c.quote, c.backs) for c in claims(text, "act")] == [
        ("extradition", ()),
        ("deported", ("act",)),
    ]
