"""The steps of the reviewer: filled where the sheet can, else left to a person."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from holdfast.facts.counts import count_words
from holdfast.facts.date_words import day_words
from holdfast.facts.legal import Citation, Duty, Filled, ReviewStep, Standing
from holdfast.facts.sentences import sentence
from holdfast.facts.situation import Situation
from holdfast.law.matter import harm_words, route_words, state_name
from holdfast.terms.load import label, terms

PERSON = "person"
OUR_LIST = Citation(("Steps of the reviewer, our own list",), date(2026, 11, 24))
FOR_A_PERSON = "For a person to judge."
NOT_KNOWN = "Nothing is recorded."


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the steps are filled from."""

    situation: Situation
    on: date
    duties: tuple[Duty, ...]


def steps_of(sheet: Sheet) -> tuple[ReviewStep, ...]:
    """Give every step in its order."""
    return tuple(
        _step(sheet, number, code, person=term.group == PERSON)
        for number, (code, term) in enumerate(terms("review_steps").items(), 1)
    )


def _step(sheet: Sheet, number: int, code: str, *, person: bool) -> ReviewStep:
    told = STEPS[code](sheet) if code in STEPS else ""
    if person:
        return ReviewStep(number, code, Filled.OPEN, told or FOR_A_PERSON, OUR_LIST)
    if not told:
        return ReviewStep(number, code, Filled.OPEN, NOT_KNOWN, OUR_LIST)
    partly = code in JUDGED or _leaves_open(sheet, code)
    filled = Filled.PARTLY if partly else Filled.FILLED
    return ReviewStep(number, code, filled, told, OUR_LIST)


def _leaves_open(sheet: Sheet, code: str) -> bool:
    known = sheet.situation
    if code == "sender":
        return known.act is None
    return code == "who" and not (known.nationality and known.count)


def _who(sheet: Sheet) -> str:
    known = sheet.situation
    told = [
        count_words(known.count) + " people" if known.count else "",
        "of " + _states(known.nationality) if known.nationality else "",
        *_circumstances(sheet, ("child", "adult", "woman", "stateless", "refugee")),
    ]
    return _sentence(told)


def _sender(sheet: Sheet) -> str:
    act = sheet.situation.act
    told = sentence(state_name(sheet.situation.sending_state))
    return f"{told}: {label('acts', act)}." if act else f"{told}; the act is not known."


def _route(sheet: Sheet) -> str:
    return f"{route_words(sheet.situation.route)}."


def _instruments(sheet: Sheet) -> str:
    day = day_words(sheet.on)
    told = [
        f"{label('states', state)}: {_many(_texts_of(duties), 'text', 'texts')},"
        f" {_many(len(duties), 'duty', 'duties')}"
        for state, duties in _bound_by_sender(sheet).items()
    ]
    return f"What binds on {day}: {'; '.join(told)}." if told else "Nothing on record."


def _refugee_limb(sheet: Sheet) -> str:
    told = []
    for state in dict.fromkeys(leg.sender for leg in sheet.situation.legs):
        duties = _bound_by_sender(sheet).get(state, [])
        bound = [duty for duty in duties if duty.limb == "refugee"]
        ifs = dict.fromkeys(words for duty in bound for words in duty.holds_if)
        open_if = f"open, if {'; if '.join(ifs)}" if ifs else "open"
        told.append(f"{label('states', state)}: {open_if if bound else 'none binds'}")
    return f"{'. '.join(told)}."


def _bound_by_sender(sheet: Sheet) -> Mapping[str, list[Duty]]:
    """Give the duties that bind, by the State that owes them."""
    found: dict[str, list[Duty]] = {}
    for duty in sheet.duties:
        if duty.standing is Standing.BOUND:
            found.setdefault(duty.state, []).append(duty)
    return found


def _texts_of(duties: list[Duty]) -> int:
    return len({duty.instrument for duty in duties})


def _many(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _profile(sheet: Sheet) -> str:
    factors = sheet.situation.risk_factors
    return _sentence([label("risk_factors", factor) for factor in factors])


def _harm(sheet: Sheet) -> str:
    where = _states(sheet.situation.dangers)
    harms = map(harm_words, sheet.situation.feared_harms)
    told = _sentence(harms)
    return f"{told[:-1]}, in {where}." if told else ""


def _likelihood(sheet: Sheet) -> str:
    bound = [duty for duty in sheet.duties if duty.standing is Standing.BOUND]
    told = dict.fromkeys(duty.standard for duty in bound if duty.limb != "procedure")
    measures = "; ".join(told)
    return f"The measures: {measures}. {FOR_A_PERSON}" if told else ""


def _assurances(sheet: Sheet) -> str:
    return _sentence(_circumstances(sheet, ("assurances",)))


def _exclusion(sheet: Sheet) -> str:
    codes = ("fighter", "serious_crime", "security_danger")
    told = list(_circumstances(sheet, codes))
    if "terrorism_charge" in sheet.situation.risk_factors:
        told.append(label("risk_factors", "terrorism_charge"))
    return _sentence(told)


def _procedure(sheet: Sheet) -> str:
    denied = [label("access", access) for access in sheet.situation.access_denied]
    return f"Refused, as reports have it: {', '.join(denied)}." if denied else ""


def _vulnerability(sheet: Sheet) -> str:
    codes = ("child", "unaccompanied", "pregnant", "woman", "trafficked", "stateless")
    return _sentence(_circumstances(sheet, codes))


def _circumstances(sheet: Sheet, codes: Iterable[str]) -> list[str]:
    known = sheet.situation.known
    return [label("circumstances", code) for code in codes if code in known]


def _states(codes: tuple[str, ...]) -> str:
    return ", ".join(map(state_name, codes))


def _sentence(parts: Iterable[str]) -> str:
    told = ", ".join(part for part in parts if part)
    return f"{sentence(told)}." if told else ""


JUDGED = frozenset("refugee_limb harm exclusion assurances profile procedure".split())
"""Steps that facts fill and only a person can finish."""
STEPS: Mapping[str, Callable[[Sheet], str]] = {
    "who": _who,
    "sender": _sender,
    "route": _route,
    "instruments": _instruments,
    "refugee_limb": _refugee_limb,
    "profile": _profile,
    "harm": _harm,
    "likelihood": _likelihood,
    "assurances": _assurances,
    "exclusion": _exclusion,
    "procedure": _procedure,
    "vulnerability": _vulnerability,
}
