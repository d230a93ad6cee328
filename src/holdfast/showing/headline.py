"""Case → sentences: who faces what, as firmly as the report has it."""

from collections.abc import Iterable

from holdfast.facts.claims import Claim
from holdfast.facts.date_words import date_words
from holdfast.facts.hedges import Firmness
from holdfast.facts.readings import Reading, ReportedCase
from holdfast.facts.sentences import sentence
from holdfast.facts.values import GroupValue
from holdfast.showing.words import people_words, state_words, word

NO_CASE = "Holdfast found nobody here who faces return. Read it yourself"
ASIDES = {
    Firmness.REPORTED: "reportedly",
    Firmness.BELIEVED: "it is believed",
    Firmness.FEARED: "it is feared",
    Firmness.DENIED: "which is denied",
}
SENTENCES = {
    "at_risk": "{who} {face} {act}{route}",
    "stayed": "{who} {face} {act}{route}, stopped for now",
    "returned": "{who} {were} sent back{route} ({act})",
    "partly_returned": "Some of {who} were sent back{route} ({act})",
    "released": "{who} {were} released and not sent back{route}",
    "resettled": "{who} found safety in another State, not sent back{route}",
}
OPEN_END = "{who}: {act}{route}, and the report does not say what came of it"
DAY_LENGTH = len("2012-02-08")
NOT_SAID = {
    "count": "how many people",
    "nationality": "where they are from",
    "sending_state": "who would send them",
    "destination_state": "where to",
    "custody_place": "where they are held",
    "arrest_date": "when they were picked up",
    "deadline": "by when",
    "feared_harms": "what they fear",
    "access_denied": "what they are kept from",
    "demanded": "what is asked",
}


def headline(reading: Reading, index: int = 0) -> str:
    """Tell a case of the reading in one sentence, without naming anyone."""
    if not reading.cases:
        return NO_CASE
    case = reading.cases[index]
    claims = [claim for claim in reading.claims if claim.case == index]
    one = case.count is not None and (case.count.min, case.count.max) == (1, 1)
    told = SENTENCES.get(case.status or "", OPEN_END).format(
        who=_who(case, claims),
        act=word("acts", case.act) if case.act else "removal",
        route=_route(case),
        face="faces" if one else "face",
        were="was" if one else "were",
    )
    return sentence(told + _when(case, claims))


def other_cases(reading: Reading) -> list[str]:
    """Tell every case but the main one, background marked as such."""
    return [
        headline(reading, index) + (" (background)" if case.role == "precedent" else "")
        for index, case in enumerate(reading.cases)
        if index
    ]


def not_said(case: ReportedCase) -> list[str]:
    """Name the questions that matter and that the report leaves open."""
    return [words for field, words in NOT_SAID.items() if not getattr(case, field)]


def listed(words: Iterable[str]) -> str:
    """Join words as a sentence does: "a, b and c"."""
    *most, last = [*words] or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _who(case: ReportedCase, claims: list[Claim]) -> str:
    """Give the people without their names; only how many are named."""
    people = people_words(case.count)
    if case.count is None and case.names:
        named = len(case.names)
        people = f"{named} named {'person' if named == 1 else 'people'}"
    groups = dict.fromkeys(
        word("groups", claim.value.group)
        for claim in claims
        if isinstance(claim.value, GroupValue)
    )
    known = f" ({', '.join(groups)})" if groups else ""
    if not case.nationality:
        return people + known
    return f"{people}{known} from {listed(map(state_words, case.nationality))}"


def _route(case: ReportedCase) -> str:
    begin = f" from {state_words(case.sending_state)}" if case.sending_state else ""
    end = f" to {state_words(case.destination_state)}" if case.destination_state else ""
    onward = listed(map(state_words, case.onward_states))
    return f"{begin}{end}" + (f" and on to {onward}" if onward else "")


def _when(case: ReportedCase, claims: list[Claim]) -> str:
    """Give by when or when, each as hedged as the report has it."""
    facing = case.status in ("at_risk", "stayed")
    field = "deadline" if facing and case.deadline else "return_date"
    date = getattr(case, field)
    aside = ASIDES.get(case.hedge, "")
    if not date:
        return f", {aside}" if aside else ""
    told = _hedge_of(field, claims)
    when = f"by {date_words(date)}" if field == "deadline" else _on(date)
    own = ASIDES.get(told, "")
    if own and aside and own != aside:
        return f", {aside}, {own} {when}"
    return f", {own or aside} {when}" if own or aside else f" {when}"


def _on(date: str) -> str:
    """Put the right small word before a date."""
    if "/" in date:
        return f"({date_words(date)})"
    return (
        f"{'on' if len(date.rstrip('~?%')) == DAY_LENGTH else 'in'} {date_words(date)}"
    )


def _hedge_of(field: str, claims: list[Claim]) -> Firmness:
    return next(
        (claim.hedge.firmness for claim in claims if field in claim.backs),
        Firmness.ASSERTED,
    )
