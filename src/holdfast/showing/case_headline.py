"""A case in one sentence, as its reports have it, without naming anyone."""

from collections.abc import Sequence
from dataclasses import replace

from holdfast.cases.overview import Answer, Overview, weakest
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.sentences import sentence
from holdfast.showing.case_words import hedged
from holdfast.showing.headline import listed
from holdfast.showing.words import people_words, state_words

STANDING = {
    "at_risk": "{who} face return{way}",
    "stayed": "The return of {who}{way} has been stopped for now",
    "returned": "{who} were sent back{way}",
    "partly_returned": "Some of {who} were sent back{way}",
    "released": "{who} were released and not sent back{way}",
    "resettled": "{who} found safety in another State",
}
OPEN_END = "{who}: return{way}, and what came of it is not known"
AS_LATEST = "as the latest report has it"
AS_ONE = "as one report has it"
COUNTED_AS = {"returned": "how_many_returned"}
"""Where another number counts than that of those at risk."""
NOBODY = "Holdfast found nobody in these reports who faces return against their will"


def case_headline(case: CaseFile, overview: Overview) -> str:
    """Tell the case in one sentence; where ends differ, as one report has it."""
    if not case.accounts:
        return NOBODY
    latest = latest_status(case, overview)
    asides: list[str] = []
    if latest is not None and len(overview.answers("what_happened")) > 1:
        report = latest.sayings[-1].report
        overview = _as_told_by(report, overview)
        asides.append(AS_LATEST if report in _days(case) else AS_ONE)
    status = str(latest.value) if latest else ""
    question = COUNTED_AS.get(status, "how_many")
    who = _who(overview, question)
    told = STANDING.get(status, OPEN_END).format(who=who, way=_way(overview))
    firmness = _hedge(overview, status, question) if latest else ""
    return ", ".join(filter(None, [sentence(told), firmness, *asides]))


def latest_status(case: CaseFile, overview: Overview) -> Answer | None:
    """Give where the people stand by the report that is dated last, in its words."""
    answers = [a for a in overview.answers("what_happened") if not a.denied]
    days = _days(case)
    dated = [
        (HedgedDate.parse(days[saying.report]).timeline_key, place, saying.report)
        for place, answer in enumerate(answers)
        for saying in answer.sayings
        if saying.report in days
    ]
    if dated:
        _, place, report = max(dated, key=lambda each: each[:2])
        return _said_by(report, answers[place])
    return _said_by(answers[0].sayings[0].report, answers[0]) if answers else None


def _days(case: CaseFile) -> dict[str, str]:
    """Give the day of each report that has one."""
    return {
        filed.key: filed.report.published
        for filed in case.reports
        if filed.report.published
    }


def _said_by(report: str, answer: Answer) -> Answer:
    own = tuple(saying for saying in answer.sayings if saying.report == report)
    return replace(answer, sayings=own)


def _as_told_by(report: str, overview: Overview) -> Overview:
    """Give what one report answers, and nothing that others do."""
    asked = (
        (each, tuple(_said_by(report, answer) for answer in each.answers))
        for each in overview.asked
    )
    own = tuple(
        replace(each, answers=tuple(answer for answer in answers if answer.sayings))
        for each, answers in asked
    )
    return replace(overview, asked=own)


def _hedge(overview: Overview, status: str, question: str) -> str:
    """Give the weakest hedge of what is said; the sentence is no firmer than it."""
    said = (
        *(a for a in overview.answers("what_happened") if a.value == status),
        *overview.answers(question),
    )
    return hedged(weakest(answer.hedge for answer in said if not answer.denied))


def _who(overview: Overview, question: str) -> str:
    """Give the people by number and nationality, never by name."""
    counts = _counts(overview, question)
    people = people_words(counts[0]) if len(counts) == 1 else _spanned(counts)
    nations = [str(answer.value) for answer in overview.answers("nationality")]
    known = f" from {listed(map(state_words, nations))}" if nations else ""
    return f"{people}{known}"


def _counts(overview: Overview, question: str) -> list[Count]:
    values = [a.value for a in overview.answers(question) if not a.denied]
    return [value for value in values if isinstance(value, Count)]


def _spanned(counts: Sequence[Count]) -> str:
    ends = [end for count in counts for end in count.ends if end]
    return f"{min(ends):,} to {max(ends):,} people" if ends else "people"


def _way(overview: Overview) -> str:
    begin = _states(overview, "sending_state")
    end = _states(overview, "destination_state")
    return (f" from {begin}" if begin else "") + (f" to {end}" if end else "")


def _states(overview: Overview, question: str) -> str:
    values = [a.value for a in overview.answers(question) if not a.denied]
    return " or ".join(state_words(str(value)) for value in values)
