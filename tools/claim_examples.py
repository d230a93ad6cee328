"""What each kind of claim says, with an invented example, for the reference."""

from dataclasses import dataclass

from holdfast.facts.counts import Count
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
    IndexValue,
    LegalValue,
    NameValue,
    PositionValue,
    QuotationValue,
    SpokespersonValue,
    StateValue,
    StatusValue,
    Value,
)


@dataclass(frozen=True, slots=True)
class Example:
    """What a kind means, words that say it, and the value they give."""

    meaning: str
    quote: str
    value: Value


EXAMPLES: dict[str, Example] = {
    "people_count": Example(
        "How many people the report speaks of.",
        "at least nine Uzbek refugees",
        Count(9, None),
    ),
    "nationality": Example(
        "The State whose nationals they are said to be.",
        "Uzbek refugees",
        StateValue("UZ"),
    ),
    "group": Example(
        "An ethnic group or a status they are said to have.",
        "asylum-seekers",
        GroupValue("asylum_seeker"),
    ),
    "person_name": Example(
        "The full name of a person at risk.",
        "Dr Rustam Oltinov",
        NameValue("Rustam Oltinov"),
    ),
    "alias": Example(
        "Initials, a pseudonym or another name of a person at risk.",
        "also known as Abu Nazim",
        AliasValue("Abu Nazim", "Bakhyt Zharmukh"),
    ),
    "sending_state": Example(
        "The State that removes them or is about to.",
        "the Kazakh authorities",
        StateValue("KZ"),
    ),
    "destination_state": Example(
        "The State they are sent to.", "extradited to Uzbekistan", StateValue("UZ")
    ),
    "onward_state": Example(
        "A State they may be sent on to.", "sent on to China", StateValue("CN")
    ),
    "intended_destination": Example(
        "The State they were trying to reach.",
        "on their way to South Korea",
        StateValue("KR"),
    ),
    "act": Example(
        "The removal word used, and the stage the removal has reached.",
        "faces deportation",
        ActValue("deportation", "threatened"),
    ),
    "status": Example(
        "Where the people stand.", "ordered the deportation", StatusValue("at_risk")
    ),
    "custody": Example(
        "Where they are or were held, and by whom.",
        "held by border guards in Yanji",
        CustodyValue("Yanji", "border guards"),
    ),
    "arrest": Example(
        "Where and when they were picked up.",
        "picked up in Bukhara on 14 May 2018",
        ArrestValue("Bukhara", "2018-05-14"),
    ),
    "deadline": Example(
        "The day by which the removal is to happen.",
        "by 3 May",
        DateValue("2019-05-03", "return"),
    ),
    "event_date": Example(
        "The day of a return, a ruling, a hearing or another event.",
        "on 11 October 2016",
        DateValue("2016-10-11", "return"),
    ),
    "feared_harm": Example(
        "What may be done to them.", "at risk of torture", HarmValue("torture")
    ),
    "suffered_harm": Example(
        "What was done to them after a return.",
        "was beaten on arrival",
        HarmValue("ill_treatment"),
    ),
    "risk_factor": Example(
        "What about them makes a return more dangerous.",
        "left without permission",
        FactorValue("illegal_exit"),
    ),
    "access_denied": Example(
        "Whom or what they are kept from.",
        "refused to let UNHCR see them",
        AccessValue("unhcr"),
    ),
    "demand": Example(
        "What the report asks, and of whom.",
        "The Thai authorities must not return them",
        DemandValue("no_return", "The Thai authorities", "TH"),
    ),
    "authority": Example(
        "An office or a force that acts in the report.",
        "the Supreme Court of Latvia",
        AuthorityValue("the Supreme Court of Latvia", "LV"),
    ),
    "legal_reference": Example(
        "A legal text the report names.",
        "Article 3 of the Convention against Torture",
        LegalValue("convention_against_torture", "Article 3"),
    ),
    "state_position": Example(
        "What a State says of the people or the act; always attributed.",
        "China regards them as economic migrants",
        PositionValue("CN", "economic_migrants"),
    ),
    "context": Example(
        "Something around the case that is not the case.",
        "after a change of leadership in March",
        ContextValue("leadership", "2011-03"),
    ),
    "quotation": Example(
        "Words in quotation marks, and who speaks them.",
        "“They must be heard,” said Berit Holmsund",
        QuotationValue("Berit Holmsund"),
    ),
    "spokesperson": Example(
        "Someone who speaks for an organisation.",
        "Berit Holmsund, director of the Aarhus Refugee Forum",
        SpokespersonValue("Berit Holmsund", "director of the Aarhus Refugee Forum"),
    ),
    "document_index": Example(
        "The number of a document.",
        "EUR 99/013/2011",
        IndexValue("EUR 99/013/2011", "document"),
    ),
}
