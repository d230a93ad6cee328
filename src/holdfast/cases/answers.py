"""Claims → what each says to which question; the table between fields and questions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from holdfast.cases.judged import amended_ids, standing_claims
from holdfast.facts.casefile import Account, CaseFile, FiledClaim
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue
from holdfast.facts.readings import ReportedCase
from holdfast.facts.values import (
    AccessValue,
    ActValue,
    ArrestValue,
    AuthorityValue,
    ContextValue,
    CustodyValue,
    DateValue,
    DemandValue,
    FactorValue,
    HarmValue,
    LegalValue,
    NameValue,
    PositionValue,
    StateValue,
    StatusValue,
    Value,
)

QUESTION_OF_FIELD: Mapping[str, str] = {
    "count": "how_many",
    "names": "named",
    "nationality": "nationality",
    "sending_state": "sending_state",
    "destination_state": "destination_state",
    "onward_states": "onward_states",
    "act": "act",
    "status": "what_happened",
    "custody_place": "held_where",
    "arrest_place": "arrested_where",
    "arrest_date": "arrested_when",
    "deadline": "deadline",
    "return_date": "returned_when",
    "feared_harms": "feared_harms",
    "risk_factors": "risk_factors",
    "access_denied": "access_denied",
    "demanded": "demanded",
}
QUESTION_OF_KIND: Mapping[str, str] = {
    "suffered_harm": "suffered_harms",
    "state_position": "state_position",
    "authority": "authority",
    "intended_destination": "intended_destination",
    "legal_reference": "legal_reference",
    "context": "context",
    "people_count": "other_number",
}
KIND_OF_FIELD: Mapping[str, str] = {
    "count": "people_count",
    "names": "person_name",
    "nationality": "nationality",
    "sending_state": "sending_state",
    "destination_state": "destination_state",
    "onward_states": "onward_state",
    "act": "act",
    "status": "status",
    "custody_place": "custody",
    "arrest_place": "arrest",
    "arrest_date": "arrest",
    "deadline": "deadline",
    "return_date": "event_date",
    "feared_harms": "feared_harm",
    "risk_factors": "risk_factor",
    "access_denied": "access_denied",
    "demanded": "demand",
}
RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Said:
    """That a claim answers a question so."""

    question: str
    value: AnswerValue
    claim: FiledClaim


def all_said(case: CaseFile) -> Iterator[Said]:
    """Give everything that standing claims answer, by account and field."""
    claims = standing_claims(case)
    amended = amended_ids(case)
    for account in case.accounts:
        own = [filed for filed in claims if _tells(filed, account)]
        for field, question in QUESTION_OF_FIELD.items():
            backing = [filed for filed in own if field in filed.claim.backs]
            asked = _question(question, account)
            yield from _field_said(account.case, field, asked, backing, amended)
        yield from _loose_said(account, claims)


def value_for(field: str, value: Value) -> AnswerValue | None:  # noqa: PLR0911 - a table
    """Give what a claim's value says for a field of a case; None if it cannot."""
    match value:
        case Count():
            # "21 North Koreans" backs a nationality too, and does not say it.
            return value if field == "count" else None
        case ArrestValue(place, date):
            return date if field == "arrest_date" else place
        case CustodyValue(place=place):
            return place
        case ActValue(act=act):
            return act if field == "act" else None
        case StateValue(word) | NameValue(word) | StatusValue(word):
            return word
        case HarmValue(word) | FactorValue(word) | AccessValue(word):
            return word
        case DemandValue(demand=word) | DateValue(date=word):
            return word
    return None


def values_of(case: ReportedCase, field: str) -> tuple[AnswerValue, ...]:
    """Give the values of a field of a case; none where it is empty."""
    found = getattr(case, field)
    if found is None:
        return ()
    return tuple(found) if isinstance(found, tuple) else (found,)


def _question(question: str, account: Account) -> str:
    """Ask apart how many were returned: it is no rival of how many are at risk."""
    if question == "how_many" and account.case.status == RETURNED:
        return "how_many_returned"
    return question


def _tells(filed: FiledClaim, account: Account) -> bool:
    return filed.report == account.report and filed.claim.case == account.number


def _field_said(
    case: ReportedCase,
    field: str,
    question: str,
    backing: list[FiledClaim],
    amended: frozenset[str],
) -> Iterator[Said]:
    """Give the claims for each value of a field, and what people amended it to.

    Where no claim holds just that value (a sum of sub-groups), all that back
    the field say it together.
    """
    as_read = [filed for filed in backing if filed.claim.id not in amended]
    values = values_of(case, field)
    for value in values:
        exact = [f for f in as_read if value_for(field, f.claim.value) == value]
        for filed in exact or as_read:
            yield Said(question, value, filed)
    for filed in backing:
        if filed.claim.id in amended:
            anew = value_for(field, filed.claim.value)
            for value in values if anew is None else (anew,):
                yield Said(question, value, filed)


def _loose_said(account: Account, claims: tuple[FiledClaim, ...]) -> Iterator[Said]:
    """Give what stands around an account and fills no field of it."""
    for filed in claims:
        claim = filed.claim
        of_account = _tells(filed, account) or (
            filed.report == account.report and claim.case is None
        )
        question = QUESTION_OF_KIND.get(claim.kind)
        if of_account and question and not claim.backs:
            value = _loose_value(claim.value)
            if value is not None:
                yield Said(question, value, filed)


def _loose_value(value: Value) -> AnswerValue | None:
    """Give what a claim says; a code and words after it where it says both."""
    match value:
        case Count():
            return value
        case HarmValue(word) | StateValue(word):
            return word
        case AuthorityValue(authority=word) | ContextValue(subject=word):
            return word
        case PositionValue(state, position):
            return f"{state} {position}" if state else position
        case LegalValue(instrument, provision):
            return f"{instrument} {provision}" if provision else instrument
    return None
