"""What was disclosed is read back from the draft, with the same values and hedges."""

from collections.abc import Iterator

import pytest

from holdfast.facts.counts import Count
from holdfast.facts.disclosed import Detail, Disclosed
from holdfast.facts.readings import Reading
from holdfast.facts.values import PositionValue
from holdfast.publishing.text import to_text
from holdfast.reading.open import open_report
from holdfast.reading.read import read
from holdfast.terms.load import terms
from tests.core.publishing.disclosures import disclosed, document, told

ALERTS = ("press_release", "urgent_action")
HEDGES = ("asserted", "reported", "believed", "feared")
FIELDS = {
    "how_many": "count",
    "sending_state": "sending_state",
    "destination_state": "destination_state",
    "act": "act",
    "what_happened": "status",
    "held_where": "custody_place",
    "arrested_where": "arrest_place",
    "arrested_when": "arrest_date",
    "deadline": "deadline",
    "returned_when": "return_date",
}
LISTS = {
    "nationality": "nationality",
    "feared_harms": "feared_harms",
    "access_denied": "access_denied",
    "demanded": "demanded",
    "risk_factors": "risk_factors",
}
KINDS = {
    "held_where": "custody",
    "arrested_where": "arrest",
    "arrested_when": "arrest",
    "deadline": "deadline",
    "access_denied": "access_denied",
    "feared_harms": "feared_harm",
}
"""Questions whose hedge is that of a claim."""
ROUTES = (
    ("AE", "CN"),
    ("CD", "RW"),
    ("EG", "ER"),
    ("GB", "RW"),
    ("KZ", "UZ"),
    ("LA", "KP"),
    ("MY", "MM"),
    ("NL", "AF"),
    ("RU", "UZ"),
    ("TH", "CN"),
    ("TR", "IR"),
    ("US", "SV"),
)
COUNTS = (
    Count(1, 1),
    Count(2, 2),
    Count(1200, 1200),
    Count(9, None),
    Count(None, 9),
    Count(40, 40, approximate=True),
    Count(100, 999, approximate=True),
)
DAYS = ("2012-02-20", "2012-02", "2012-02-20~", "2012-02-18/2012-02-20")
UNREAD = frozenset(("rendition",))
"""The reader ties no deadline to this word where people are "due to be" so treated."""


Instead = dict[str, Detail | None]


def cases_told() -> Iterator[tuple[str, Instead]]:
    """Give what is told otherwise than in the case as it is, one thing at a time."""
    yield "as it is", {}
    yield from _routes()
    yield from _counts()
    yield from _acts()
    yield from _codes()
    for day in DAYS:
        yield f"by {day}", {"deadline": told("deadline", day)}
        yield f"taken {day}", {"arrested_when": told("arrested_when", day)}
    for status in ("stayed", "released", "resettled", "partly_returned", "returned"):
        for hedge in ("asserted", "reported", "believed"):
            yield f"{status} {hedge}", _after(status, hedge)


def _routes() -> Iterator[tuple[str, Instead]]:
    for sender, end in ROUTES:
        route: Instead = {
            "sending_state": told("sending_state", sender, hedge="asserted"),
            "destination_state": told("destination_state", end, hedge="asserted"),
            "nationality": told("nationality", end, hedge="asserted"),
            "state_position": told("state_position", f"{sender} not_refugees"),
            "held_where": None,
            "arrested_where": None,
        }
        yield f"{sender} to {end}", route


def _counts() -> Iterator[tuple[str, Instead]]:
    for count in COUNTS:
        yield f"{count.min}-{count.max}", {"how_many": told("how_many", count)}
    spanned = told("how_many", Count(21, 21), Count(40, 40), spans=Count(21, 40))
    yield "rival counts", {"how_many": spanned}
    yield "uncounted", {"how_many": None}


def _acts() -> Iterator[tuple[str, Instead]]:
    for act in terms("acts"):
        for hedge in HEDGES:
            day: Instead = {"deadline": None} if act in UNREAD else {}
            yield f"{act} {hedge}", _hedged(hedge, act=act) | day


def _codes() -> Iterator[tuple[str, Instead]]:
    for question, words in (
        ("feared_harms", "harms"),
        ("access_denied", "access"),
        ("demanded", "demands"),
        ("risk_factors", "risk_factors"),
    ):
        for code in terms(words):
            yield f"{question} {code}", {question: told(question, code)}
    for position in terms("positions"):
        yield position, {"state_position": told("state_position", f"CN {position}")}


def _hedged(hedge: str, act: str = "deportation") -> dict[str, Detail | None]:
    """Hedge everything alike."""
    values = {
        "act": (act,),
        "what_happened": ("at_risk",),
        "held_where": ("Changchun",),
        "arrested_where": ("Shenyang",),
        "arrested_when": ("2012-02-08",),
        "deadline": ("2012-02-20",),
        "feared_harms": ("torture", "execution"),
        "access_denied": ("unhcr", "lawyer"),
    }
    return {question: told(question, *v, hedge=hedge) for question, v in values.items()}


def _after(status: str, hedge: str) -> dict[str, Detail | None]:
    """Say what happened; of some who were returned nobody can tell who was arrested."""
    arrests: Instead = dict.fromkeys(("arrested_where", "arrested_when"))
    return (arrests if status == "partly_returned" else {}) | {
        "what_happened": told("what_happened", status, hedge=hedge),
        "act": told("act", "repatriation", hedge=hedge),
        "deadline": None,
        "demanded": told("demanded", "humane_treatment"),
    }


def _read(given: Disclosed, code: str) -> Reading:
    text = to_text(document(given, code)).encode()
    return read(open_report("draft.txt", text), name="draft.txt", id="sha256:0")


def lost(given: Disclosed, reading: Reading) -> Iterator[str]:
    """Name each value and hedge that does not come back."""
    case = reading.cases[0]
    for detail in given.details:
        question, values = detail.question, set(detail.values)
        if question in FIELDS and getattr(case, FIELDS[question]) != detail.shown:
            yield question
        if question in LISTS and not values <= set(getattr(case, LISTS[question])):
            yield question
        if question in KINDS and detail.hedge not in _hedges(question, reading):
            yield f"hedge of {question}"
        if question == "act" and case.hedge is not detail.hedge:
            yield "hedge of act"
        if question == "state_position":
            said = {each.value for each in reading.claims}
            told_of = {PositionValue(*str(value).split()) for value in values}
            if not told_of <= said:
                yield question


def _hedges(question: str, reading: Reading) -> set[str]:
    field = {**FIELDS, **LISTS}[question]
    return {
        claim.hedge.firmness
        for claim in reading.claims
        if claim.kind == KINDS[question] and claim.case == 0 and field in claim.backs
    }


@pytest.mark.parametrize("code", ALERTS)
@pytest.mark.parametrize(
    "instead", [pytest.param(over, id=name) for name, over in cases_told()]
)
def test_an_alert_is_read_back(code: str, instead: dict[str, Detail | None]) -> None:
    """What our own reader loses or bends, a reader of the alert would too."""
    given = disclosed("public", **instead)
    reading = _read(given, code)
    assert [case.role for case in reading.cases] == ["main"]
    assert list(lost(given, reading)) == []


def test_a_value_that_was_not_told_is_missed() -> None:
    """Otherwise the round trip could pass on an empty page."""
    reading = _read(disclosed(held_where=None), "press_release")
    assert "held_where" in list(lost(disclosed(), reading))


def test_a_hedge_that_was_dropped_is_missed() -> None:
    """A rumour told as a fact is the gravest fault an alert can have."""
    firm = disclosed(held_where=told("held_where", "Changchun", hedge="asserted"))
    assert list(lost(disclosed(), _read(firm, "press_release"))) == [
        "hedge of held_where"
    ]
