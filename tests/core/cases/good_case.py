"""A case as people write it, and the same with one thing in it changed."""

from dataclasses import replace

from holdfast.cases.opening import with_provisional
from holdfast.facts.casefile import (
    Approval,
    CaseFile,
    Consent,
    Grading,
    HarmDecision,
    Judgement,
)
from holdfast.facts.counts import Count
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness
from tests.core.by_hand import case_from, group_reading

PLAIN = case_from(
    group_reading("a", "2019-02-10", "Pier Watch", 12),
    group_reading("b", "2019-02-12", "Mole Times", 15, deadline="2019-02-20"),
    with_text=True,
)
ON = "2019-02-15"
JUDGEMENT = Judgement("j1", "r1.c1", "accept", "Amal", ON)
GRADING = Grading("g1", "r1", "B", "Bo", ON)
FINDING = Finding(
    id="f1",
    question="how_many",
    values=(Count(12, 15),),
    hedge=Firmness.REPORTED,
    rests_on=("r1.c1", "r2.c1"),
    standard="reasonable_grounds",
    reason="two reports, one group",
    by="Amal",
    on=ON,
)
CONSENT = Consent(
    id="k1",
    basis="vital_interest",
    answer="given",
    audiences=("forum",),
    names_too=False,
    by=("Amal", "Dana"),
    on=ON,
    review_on="2019-03-01",
    reason="they cannot be reached and may be sent back any day",
)
HARM = HarmDecision(
    id="h1",
    detail="held_where",
    audience="public",
    decision="generalise",
    by=("Amal", "Dana"),
    on=ON,
    reason="the place could be emptied",
    instead="in the border region",
)
APPROVAL = Approval("a1", "facts", "Dana", ON)
GOOD = with_provisional(
    replace(
        PLAIN,
        phase="verifying",
        judgements=(JUDGEMENT,),
        gradings=(GRADING,),
        findings=(*PLAIN.findings, FINDING),
        consent=(CONSENT,),
        harm_review=(HARM,),
        approvals=(APPROVAL,),
    )
)


def good_with(part: str, item: object, **changes: object) -> CaseFile:
    """Give the good case with one changed item in one of its parts."""
    changed = replace(item, **changes)  # type: ignore[type-var]
    before = GOOD.findings[:-1] if part == "findings" else ()
    return replace(GOOD, **{part: (*before, changed)})  # type: ignore[arg-type]
