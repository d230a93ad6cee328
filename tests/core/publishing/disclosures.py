"""What may be told of an invented case, and documents made of it."""

from dataclasses import replace
from datetime import date
from functools import cache

from holdfast.countries.sheet import country_sheet
from holdfast.facts.country import CountrySheet
from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Address, Detail, Disclosed
from holdfast.facts.documents import Document
from holdfast.facts.hedges import Firmness
from holdfast.facts.legal import LegalSheet
from holdfast.facts.situation import Situation
from holdfast.law.reason import reason
from holdfast.publishing.compose import compose
from holdfast.publishing.template import templates

ON = date(2012, 2, 14)
TODAY = "2012-02-15"
OFFICE = Address(
    kind="head_of_government",
    office="Office of the Prime Minister",
    state="CN",
    postal=("1 Invented Road", "Beijing"),
    name="Prime Minister",
    email="office@example.org",
    salutation="Your Excellency",
)
EMBASSY = Address(kind="embassy", office="Embassy", state="GB")


def told(
    question: str,
    *values: Count | str,
    hedge: str = "reported",
    spans: Count | str | None = None,
    **more: bool | str,
) -> Detail:
    """Give what may be said on a question."""
    detail = Detail(question, values, Firmness(hedge), (f"f-{question}",), range=spans)
    return replace(detail, **more)  # type: ignore[arg-type]


def disclosed(audience: str = "public", **instead: Detail | None) -> Disclosed:
    """Give an invented case; None takes a question out of it."""
    details = {
        "how_many": told("how_many", Count(21, 21), hedge="asserted"),
        "nationality": told("nationality", "KP", hedge="asserted"),
        "sending_state": told("sending_state", "CN", hedge="asserted"),
        "destination_state": told("destination_state", "KP", hedge="asserted"),
        "act": told("act", "repatriation"),
        "what_happened": told("what_happened", "at_risk"),
        "held_where": told("held_where", "Changchun", hedge="believed"),
        "arrested_where": told("arrested_where", "Shenyang"),
        "arrested_when": told("arrested_when", "2012-02-08"),
        "deadline": told("deadline", "2012-02-20"),
        "feared_harms": told("feared_harms", "torture", "execution", hedge="asserted"),
        "access_denied": told("access_denied", "unhcr"),
        "demanded": told("demanded", "no_return", "access_asylum", "access_unhcr"),
        "state_position": told("state_position", "CN economic_migrants"),
    }
    details.update({key: value for key, value in instead.items() if value is not None})
    for key, value in instead.items():
        if value is None:
            details.pop(key, None)
    return Disclosed(
        audience, draft_only=True, details=tuple(details.values()), published_on=TODAY
    )


@cache
def sheets(
    sender: str, end: str, harms: tuple[str, ...], *, returned: bool = False
) -> tuple[LegalSheet, CountrySheet]:
    """Give the law and the countries for a route."""
    situation = Situation(
        sending_state=sender,
        destination_state=end,
        feared_harms=harms,
        circumstances=("returned",) if returned else (),
    )
    return reason(situation, ON), country_sheet((sender, end), ON)


def document(told_of: Disclosed, code: str, language: str = "en") -> Document:
    """Compose a document, with the law and the countries where the route is told."""
    sender, end = (told_of.of(q) for q in ("sending_state", "destination_state"))
    law = country = None
    if sender and end and sender.shown and end.shown:
        harms = tuple(map(str, told_of.values("feared_harms")))
        law, country = sheets(str(sender.shown), str(end.shown), harms)
    return compose(told_of, templates()[code], language, law, country)


def texts(made: Document) -> list[str]:
    """Give every sentence of a document."""
    return [sentence.text for sentence in made.sentences]
