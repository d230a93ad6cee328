"""A claim of a reading ↔ its row; judgements on claims → values of the core."""

from holdfast.facts.casefile import Judgement
from holdfast.facts.claims import Claim
from holdfast.facts.contract import json_to_value, value_to_json
from holdfast.facts.hedges import Firmness, Hedge
from holdfast.facts.spans import Span
from holdfast_desk.register.models.claim import Claim as ClaimRow
from holdfast_desk.register.models.claim import Judgement as JudgementRow
from holdfast_desk.register.models.report import Report
from holdfast_desk.register.rows.names import (
    hide,
    is_identifying,
    name_at,
    place_of,
    show,
)


def claim_to_row(claim: Claim, report: Report) -> ClaimRow:
    """Give the row of a claim; `report.text` is the text its span refers to."""
    hedge, span, text = claim.hedge, claim.span, report.text
    told = hedge.attributed_to
    return ClaimRow(
        report=report,
        number=claim.id,
        kind=claim.kind,
        value=hide(claim.kind, value_to_json(claim.value), span, text),
        start=span.start,
        end=span.end,
        quote=claim.quote,
        is_identifying=is_identifying(claim.kind),
        firmness=str(hedge.firmness),
        grade=hedge.grade,
        hedge_words=hedge.words or "",
        said_by=None if told is None else place_of(told, span, text),
        case_number=claim.case,
        backs=list(claim.backs),
    )


def row_to_claim(row: ClaimRow, text: str, key: str = "") -> Claim:
    """Give the claim of a row; with the report's key, as it is called in a case."""
    value = json_to_value(row.kind, show(row.kind, row.value, text))
    return Claim(
        id=f"{key}.{row.number}" if key else row.number,
        kind=row.kind,
        value=value,
        span=Span(row.start, row.end),
        quote=row.quote,
        hedge=Hedge(
            firmness=Firmness(row.firmness),
            grade=row.grade,
            words=row.hedge_words or None,
            attributed_to=name_at(row.said_by, text),
        ),
        case=row.case_number,
        backs=tuple(row.backs),
    )


def row_to_judgement(row: JudgementRow, claim: str, kind: str, text: str) -> Judgement:
    """Give what a person made of a claim, known in the case as `claim`."""
    value = row.value
    return Judgement(
        id=row.key,
        claim=claim,
        verdict=row.verdict,
        by=row.by_name,
        on=row.on.isoformat(),
        reason=row.reason or None,
        value=None if value is None else json_to_value(kind, show(kind, value, text)),
        hedge=Firmness(row.hedge) if row.hedge else None,
        credibility=row.credibility,
    )
