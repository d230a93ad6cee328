"""Which sentences a changed finding leaves behind."""

from dataclasses import replace

import pytest

from holdfast.errors import BadValueError
from holdfast.facts.counts import Count
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from holdfast.facts.proofs import FaultCode
from holdfast.facts.spans import Span
from holdfast.proofing.stale import fingerprints, stale_sentences

WHERE = Finding("f1", "held_where", ("Osh", "Almaty"), Firmness.REPORTED, ("c1",))
MANY = Finding(
    "f2",
    "how_many",
    (Count(21, None),),
    Firmness.ASSERTED,
    ("c2", "c3"),
    range=Count(21, 31),
)
CLAIMS = {"c1": "held in Osh", "c2": "21", "c3": "31"}
HELD = {"text": "They are held.", "questions": ["held_where"], "rests_on": ["f1"]}
TWIN = {
    "blocks": [
        {"sentences": [HELD, {"text": "At least 21.", "rests_on": ["f2", "law"]}]},
        {"sentences": [{"text": "The law.", "questions": [], "rests_on": ["law"]}]},
    ],
    "fingerprints": dict(fingerprints((WHERE, MANY), CLAIMS)),
}


def stale(*findings: Finding, claims: dict[str, str] = CLAIMS) -> list[str]:
    """Give the sentences that are stale under these findings."""
    faults = stale_sentences(TWIN, fingerprints(findings, claims))
    assert {fault.code for fault in faults} <= {FaultCode.STALE}
    assert all(fault.where.of(fault.words) == fault.words for fault in faults)
    return [fault.words for fault in faults]


def test_nothing_is_stale_while_nothing_changes() -> None:
    """The order of values is no change."""
    turned = replace(WHERE, values=("Almaty", "Osh"))
    assert stale(WHERE, MANY) == []
    assert stale(turned, MANY) == []


@pytest.mark.parametrize(
    "changed",
    [
        replace(WHERE, values=("Osh",)),
        replace(WHERE, hedge=Firmness.BELIEVED),
        replace(WHERE, rests_on=("c1", "c2")),
        replace(WHERE, by="anna", on="2031-03-05", reason="seen", standard="likely"),
    ],
    ids=["values", "hedge", "claims", "judged"],
)
def test_a_changed_finding_makes_its_sentences_stale(changed: Finding) -> None:
    """And no others."""
    assert stale(changed, MANY) == ["They are held."]


def test_a_changed_claim_makes_them_stale_too() -> None:
    """Though the finding says the same as before."""
    claims = {**CLAIMS, "c2": "22"}
    assert stale(WHERE, MANY, claims=claims) == ["At least 21."]


def test_a_range_counts() -> None:
    """Wider rivals are another finding."""
    assert stale(WHERE, replace(MANY, range=None)) == ["At least 21."]


def test_a_finding_that_no_longer_stands_is_told_apart() -> None:
    """The sentence says which of the two it is."""
    changed = fingerprints((replace(WHERE, values=("Osh",)), MANY), CLAIMS)
    [now] = stale_sentences(TWIN, changed)
    [gone] = stale_sentences(TWIN, fingerprints((MANY,), CLAIMS))
    assert "has changed" in now.sentence
    assert "no longer stands" in gone.sentence
    assert now.questions == ("held_where",)
    assert now.where == Span(0, len("They are held."))


def test_a_twin_without_fingerprints_is_refused() -> None:
    """Nobody could tell what is stale in it."""
    with pytest.raises(BadValueError, match="make it anew"):
        stale_sentences({"blocks": []}, {})
