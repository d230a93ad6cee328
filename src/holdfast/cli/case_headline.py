"""A case in one sentence, as the latest report has it, without naming anyone."""

from collections.abc import Sequence

from holdfast.cases.overview import Answer, Overview
from holdfast.cli.case_words import hedged
from holdfast.cli.show_headline import listed
from holdfast.cli.show_words import people_words, state_words
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate

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
COUNTED_AS = {"returned": "how_many_returned"}
"""Where another number counts than that of those at risk."""
NOBODY = "None of these reports tells of people who face return against their will"


def case_headline(case: CaseFile, overview: Overview) -> str:
    """Tell the case in one sentence, as the latest report has it."""
    if not case.accounts:
        return NOBODY
    latest = latest_status(case, overview)
    status = str(latest.value) if latest else ""
    who = _who(overview, COUNTED_AS.get(status, "how_many"))
    told = STANDING.get(status, OPEN_END).format(who=who, way=_way(overview))
    asides = [hedged(latest.hedge)] if latest else []
    if len(overview.answers("what_happened")) > 1:
        asides.append(AS_LATEST)
    return ", ".join([_capital(told), *filter(None, asides)])


def latest_status(case: CaseFile, overview: Overview) -> Answer | None:
    """Give where the people stand by the report that is dated last."""
    answers = [a for a in overview.answers("what_happened") if not a.denied]
    dates = {filed.key: filed.report.published for filed in case.reports}
    dated = [
        (HedgedDate.parse(day).timeline_key, place, answer)
        for place, answer in enumerate(answers)
        for saying in answer.sayings
        if (day := dates[saying.report])
    ]
    if dated:
        return max(dated, key=lambda each: each[:2])[2]
    return answers[0] if answers else None


def _who(overview: Overview, question: str) -> str:
    """Give the people by number and nationality, never by name."""
    counts = _counts(overview, question) or _counts(overview, "how_many")
    people = people_words(counts[0]) if len(counts) == 1 else _spanned(counts)
    nations = [str(answer.value) for answer in overview.answers("nationality")]
    known = f" from {listed(map(state_words, nations))}" if nations else ""
    return f"{people}{known}"


def _counts(overview: Overview, question: str) -> list[Count]:
    values = [a.value for a in overview.answers(question) if not a.denied]
    return [value for value in values if isinstance(value, Count)]


def _spanned(counts: Sequence[Count]) -> str:
    ends = [end for count in counts for end in (count.min, count.max) if end]
    return f"{min(ends):,} to {max(ends):,} people" if ends else "people"


def _way(overview: Overview) -> str:
    begin = _states(overview, "sending_state")
    end = _states(overview, "destination_state")
    return (f" from {begin}" if begin else "") + (f" to {end}" if end else "")


def _states(overview: Overview, question: str) -> str:
    values = [a.value for a in overview.answers(question) if not a.denied]
    return " or ".join(state_words(str(value)) for value in values)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
