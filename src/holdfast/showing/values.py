"""Claim values → words for people, whatever their shape."""

from dataclasses import astuple

from holdfast.facts.counts import Count
from holdfast.facts.date_words import date_words
from holdfast.facts.values import (
    AccessValue,
    ActValue,
    AliasValue,
    ArrestValue,
    AuthorityValue,
    ContextValue,
    CustodyValue,
    DateValue,
    DemandValue,
    FactorValue,
    GroupValue,
    HarmValue,
    LegalValue,
    NameValue,
    PositionValue,
    QuotationValue,
    SpokespersonValue,
    StateValue,
    StatusValue,
    Value,
)
from holdfast.showing.words import one_line, people_words, state_words, word

KIND_WORDS = {
    "people_count": "People",
    "nationality": "Nationality",
    "group": "Group",
    "person_name": "Name",
    "alias": "Other name",
    "sending_state": "Sending State",
    "destination_state": "Destination",
    "onward_state": "Onward State",
    "intended_destination": "Where they meant to go",
    "act": "Act",
    "status": "Where it stands",
    "custody": "Custody",
    "arrest": "Arrest",
    "deadline": "Deadline",
    "event_date": "Date",
    "feared_harm": "Feared harm",
    "suffered_harm": "Suffered harm",
    "risk_factor": "Risk factor",
    "access_denied": "Access denied",
    "demand": "Demand",
    "authority": "Authority",
    "legal_reference": "Law",
    "state_position": "Position of a State",
    "context": "Context",
    "quotation": "Quotation",
    "spokesperson": "Spokesperson",
    "document_index": "Document number",
}


CODES: dict[type[Value], str] = {
    GroupValue: "groups",
    StatusValue: "statuses",
    HarmValue: "harms",
    FactorValue: "risk_factors",
    AccessValue: "access",
}
"""Values that are one code → the word list that has its label."""


def value_words(value: Value) -> str:
    """Put the value of any claim in words, safe to show on one line."""
    words = CODES.get(type(value))
    said = word(words, _only(value)) if words else _of_people(value)
    return one_line(said) or "not said"


def _of_people(value: Value) -> str:
    """Say who they are, and who speaks of them."""
    match value:
        case Count():
            return people_words(value)
        case NameValue(name):
            return name
        case AliasValue(alias, of):
            return f"{alias}, for {of}" if of else alias
        case SpokespersonValue(name, role):
            return _together(name, role)
        case QuotationValue(speaker):
            return f"said by {speaker}" if speaker else "quoted"
        case _:
            return _of_removal(value)


def _of_removal(value: Value) -> str:
    """Say what is done to them, where and when."""
    match value:
        case StateValue(state):
            return state_words(state)
        case ActValue(act, stage):
            return _together(word("acts", act), word("stages", stage))
        case CustodyValue(place, authority):
            return _together(place, authority and f"by {authority}")
        case ArrestValue(place, date):
            return _together(place, date and date_words(date))
        case DateValue(date, of):
            return f"{date_words(date)} ({of.replace('_', ' ')})"
        case _:
            return _around(value)


def _around(value: Value) -> str:
    """Say what is asked, and what law, office or position is named."""
    match value:
        case DemandValue(demand, addressee, to_state):
            asked = addressee or (to_state and state_words(to_state))
            return _together(word("demands", demand), asked and f"asked of {asked}")
        case AuthorityValue(authority, state):
            return _together(authority, state and state_words(state))
        case LegalValue(instrument, provision):
            return _together(word("legal_references", instrument), provision)
        case PositionValue(state, position):
            said = word("positions", position)
            return f"{state_words(state)}: {said}" if state else said
        case ContextValue(subject, date):
            return _together(word("contexts", subject), date and date_words(date))
        case _:
            return _only(value)


def _only(value: Value) -> str:
    """Give the one thing a value holds, or the first."""
    return str(astuple(value)[0])


def _together(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)
