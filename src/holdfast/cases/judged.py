"""Claims as people have judged them: rejected ones gone, amended ones amended."""

from collections.abc import Mapping
from dataclasses import replace

from holdfast.facts.casefile import CaseFile, FiledClaim, Judgement
from holdfast.facts.hedges import Hedge

AMEND, REJECT = "amend", "reject"


def latest_judgements(case: CaseFile) -> Mapping[str, Judgement]:
    """Give the judgement that counts of each judged claim: the last on file."""
    return {judgement.claim: judgement for judgement in case.judgements}


def standing_claims(case: CaseFile) -> tuple[FiledClaim, ...]:
    """Give the claims that still count, as they were amended."""
    latest = latest_judgements(case)
    judged = ((filed, latest.get(filed.claim.id)) for filed in case.claims)
    return tuple(
        _as_judged(filed, judgement)
        for filed, judgement in judged
        if judgement is None or judgement.verdict != REJECT
    )


def amended_ids(case: CaseFile) -> frozenset[str]:
    """Name the claims whose value a person has given anew."""
    return frozenset(
        claim
        for claim, judgement in latest_judgements(case).items()
        if judgement.verdict == AMEND and judgement.value is not None
    )


def _as_judged(filed: FiledClaim, judgement: Judgement | None) -> FiledClaim:
    if judgement is None or judgement.verdict != AMEND:
        return filed
    claim = filed.claim
    hedge = claim.hedge
    if judgement.hedge is not None:
        hedge = Hedge(
            judgement.hedge, str(judgement.hedge), hedge.words, hedge.attributed_to
        )
    value = judgement.value or claim.value
    return replace(filed, claim=replace(claim, value=value, hedge=hedge))
