"""`situate`: the findings of a case → the situation that law is asked about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from holdfast.errors import BadCaseError
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.findings import AnswerValue, Finding
from holdfast.facts.situation import YEARS, Situation, StatePosition
from holdfast.terms.load import label, terms

ONE_ANSWER = ("act", "held_where", "arrested_where")
SPANNED = ("how_many", "deadline", "arrested_when", "returned_when")
RETURNED = "returned"
GIVEN = "given"
FORUM = "forum"


@dataclass(frozen=True, slots=True)
class Situated:
    """A situation, the day of the act as far as it is told, and what stays open.

    `on_what` says what the day is: of the return, of the deadline, of the last
    report. `unsettled` names in a sentence each the questions whose rivals nobody has
    judged; `is_judged` says whether a person has made any finding.
    """

    situation: Situation
    on: date | None
    on_what: str
    unsettled: tuple[str, ...]
    is_judged: bool


def situate(
    case: CaseFile, route: tuple[str, ...] = (), harms: tuple[str, ...] = ()
) -> Situated:
    """Take the situation from the findings; a route and harms given by hand come first.

    Raises `BadCaseError` where the case does not say who sends whom where, or has
    rival answers to it that no person has judged.
    """
    found = latest_findings(case)
    sender, destination, *onward = route or _route(found)
    told = _texts(found, "feared_harms")
    if route and not harms and told and not _ends_where(found, route):
        raise BadCaseError(
            "other_danger",
            "The case fears harm in another State than this route leads to: say what is"
            " feared there, as --harm torture.",
        )
    situation = Situation(
        sending_state=sender,
        destination_state=destination,
        onward_states=tuple(onward),
        feared_harms=harms or told,
        nationality=_texts(found, "nationality"),
        circumstances=tuple(_circumstances(case, found)),
        risk_factors=_texts(found, "risk_factors"),
        access_denied=_texts(found, "access_denied"),
        positions=tuple(_positions(found)),
        act=_only(found, "act"),
        count=_count(found),
        custody_place=_only(found, "held_where"),
        arrest_place=_only(found, "arrested_where"),
        arrest_date=_day(found, "arrested_when"),
        deadline=_day(found, "deadline"),
    )
    return Situated(
        situation,
        *_on(found, case),
        tuple(_unsettled(found)),
        any(not finding.is_provisional for finding in found.values()),
    )


def latest_findings(case: CaseFile) -> Mapping[str, Finding]:
    """Give the finding that counts on each question: a person's before ours."""
    gone = {finding.supersedes for finding in case.findings if finding.supersedes}
    found: dict[str, Finding] = {}
    for finding in case.findings:
        before = found.get(finding.question)
        is_weaker = before and finding.is_provisional and not before.is_provisional
        if finding.id not in gone and not is_weaker:
            found[finding.question] = finding
    return found


def _route(found: Mapping[str, Finding]) -> tuple[str, ...]:
    """Give the States of the route, from the only answer there is to each question."""
    ends = [_settled(found, each) for each in ("sending_state", "destination_state")]
    onward = [state for state in _texts(found, "onward_states") if state not in ends]
    return (*ends, *onward)


def _ends_where(found: Mapping[str, Finding], route: tuple[str, ...]) -> bool:
    """Say whether a typed route leads to where the case fears harm."""
    onward = _texts(found, "onward_states")
    ends = onward[-1:] or _texts(found, "destination_state")
    return route[-1] in ends


def _settled(found: Mapping[str, Finding], question: str) -> str:
    values = _texts(found, question)
    if len(values) == 1:
        return values[0]
    asked = label("questions", question)
    told = "no answer" if not values else f"rival answers ({', '.join(values)})"
    raise BadCaseError(
        "unsettled_route",
        f"The case has {told} to “{asked}”: make a finding, or name the States in the"
        " command, as CN KP.",
    )


def _values(found: Mapping[str, Finding], question: str) -> tuple[AnswerValue, ...]:
    finding = found.get(question)
    return finding.values if finding else ()


def _texts(found: Mapping[str, Finding], question: str) -> tuple[str, ...]:
    return tuple(value for value in _values(found, question) if isinstance(value, str))


def _only(found: Mapping[str, Finding], question: str) -> str | None:
    """Give the answer where there is but one: rivals are never chosen among."""
    values = _texts(found, question)
    return values[0] if len(values) == 1 else None


def _count(found: Mapping[str, Finding]) -> Count | None:
    finding = found.get("how_many")
    if finding is None:
        return None
    spanned = finding.range if finding.range is not None else finding.values[0]
    return spanned if isinstance(spanned, Count) else None


def _day(found: Mapping[str, Finding], question: str) -> str | None:
    """Give the answer, or the stretch that rivals span."""
    finding = found.get(question)
    if finding is None:
        return None
    if isinstance(finding.range, str):
        return finding.range
    return _only(found, question)


def _positions(found: Mapping[str, Finding]) -> Iterator[StatePosition]:
    """Give the labels that States use, where the State and the label are known."""
    known = terms("positions")
    for told in _texts(found, "state_position"):
        state, _, position = told.partition(" ")
        if state in terms("states") and position in known:
            yield StatePosition(state, position)


def _circumstances(case: CaseFile, found: Mapping[str, Finding]) -> Iterator[str]:
    if _only(found, "what_happened") == RETURNED:
        yield RETURNED
    if _all_named(found):
        yield "named"
    consent = case.consent[-1] if case.consent else None
    if consent and consent.answer == GIVEN and FORUM in consent.audiences:
        yield "consent"


def _all_named(found: Mapping[str, Finding]) -> bool:
    """Say whether as many names are known as there are people at most."""
    names, count = len(_values(found, "named")), _count(found)
    most = count.max if count else None
    return names > 0 and most is not None and names >= most


def _on(found: Mapping[str, Finding], case: CaseFile) -> tuple[date | None, str]:
    """Give the day of the act: the return, else the deadline, else the last report."""
    for question, what in (("returned_when", "return"), ("deadline", "deadline")):
        told = _day(found, question)
        when = HedgedDate.parse(told).latest if told else None
        if when is not None and when.year in YEARS:
            return when, f"the day of the {what}"
    days = [each.report.published for each in case.reports if each.report.published]
    dated = [HedgedDate.parse(day).latest for day in days]
    last = max((day for day in dated if day and day.year in YEARS), default=None)
    return last, "the day of the last report" if last else "today"


def _unsettled(found: Mapping[str, Finding]) -> Iterator[str]:
    for question in (*SPANNED, *ONE_ANSWER, "what_happened"):
        finding = found.get(question)
        if finding and finding.is_provisional and len(finding.values) > 1:
            asked = label("questions", question)
            yield (
                f"“{asked}” has {len(finding.values)} rival answers that nobody has"
                " judged."
            )
