"""A case → words for people: answers, who says so, whose word it comes down to."""

from collections.abc import Mapping, Sequence

from holdfast.cases.origins import names_it, publisher_of
from holdfast.cases.overview import (
    Answer,
    Asked,
    Contradiction,
    Moment,
    Overview,
    Saying,
)
from holdfast.facts.casefile import CaseFile, FiledReport
from holdfast.facts.counts import Count, count_words
from holdfast.facts.date_words import date_words, short_date_words
from holdfast.facts.findings import AnswerValue
from holdfast.facts.hedges import Firmness
from holdfast.facts.questions import DATED, LIST_OF_QUESTION
from holdfast.showing.headline import listed
from holdfast.showing.words import (
    HEDGES,
    hedge_words,
    one_line,
    state_words,
    word,
)
from holdfast.terms.load import label, terms

MOST_NAMED = 3
"""How many origins are named; more are only counted."""
CODE_AND_WORDS = {
    "legal_reference": ("legal_references", ", "),
    "state_position": ("states", ": "),
}
"""Questions answered by a code and more → its word list, and what stands between."""
QUESTION_OF_MOMENT = {"context": "context"}
"""Moments whose detail is worded as the answer to a question is."""


def question_words(question: str) -> str:
    """Give what a question is called."""
    return word("questions", question)


def answer_words(question: str, value: AnswerValue) -> str:
    """Put an answer in words, on one line."""
    if isinstance(value, Count):
        return count_words(value)
    if question in DATED:
        return date_words(value)
    if question in CODE_AND_WORDS:
        return _code_and_words(question, value)
    words = LIST_OF_QUESTION.get(question)
    if words == "states":
        return state_words(value)
    return one_line(word(words, value) if words else value.replace("_", " "))


def _code_and_words(question: str, value: str) -> str:
    """Put an answer in words that is a code and, after it, more."""
    code, _, rest = value.partition(" ")
    words, between = CODE_AND_WORDS[question]
    if code not in terms(words):
        return one_line(_more(question, value))
    called = label(words, code)
    return one_line(f"{called}{between}{_more(question, rest)}" if rest else called)


def _more(question: str, rest: str) -> str:
    """Put what follows the first code in words: a position, or a report's own words."""
    return word("positions", rest) if question == "state_position" else rest


def said_words(question: str, answer: Answer) -> str:
    """Put an answer in words; a denied one says so."""
    said = answer_words(question, answer.value)
    return f"not so: {said}" if answer.denied else said


def range_words(asked: Asked) -> str:
    """Say what the rivals span; nothing where they cannot be spanned."""
    span = asked.range
    if isinstance(span, Count):
        return f"from {span.min:,} to {span.max:,}"
    return f"from {date_words(span)}" if span else ""


def report_words(filed: FiledReport) -> str:
    """Name a report by who published it when."""
    published = filed.report.published
    day = short_date_words(published) if published else "no date"
    return f"{publisher_words(filed)}, {day}"


def publisher_words(filed: FiledReport) -> str:
    """Name who published a report; its title or its file where nobody is told."""
    report = filed.report
    return one_line(report.publisher or report.title or report.file)


def origin_words(answer: Answer, reports: Mapping[str, FiledReport]) -> str:
    """Say on how many independent origins an answer rests, where that tells more."""
    told = {saying.report for saying in answer.sayings}
    if len(told) <= len(answer.origins):
        return ""
    many = "1 origin" if len(answer.origins) == 1 else f"{len(answer.origins)} origins"
    if len(answer.origins) > MOST_NAMED:
        return f"{len(told)} reports, {many}"
    named = listed(one_line(_origin(origin, reports)) for origin in answer.origins)
    return f"{len(told)} reports, {many}: {named}"


def borrowed_words(
    saying: Saying, case: CaseFile, reports: Mapping[str, FiledReport]
) -> str:
    """Say from whom a report has it, where the text names them."""
    origin = next(
        (filed.origin for filed in case.claims if filed.claim.id == saying.claim), None
    )
    if origin is None or origin == publisher_of(reports[saying.report]):
        return ""
    if names_it(saying.hedge.attributed_to or "", origin):
        return ""
    return f"citing {one_line(origin)}"


def contradiction_words(found: Sequence[Contradiction]) -> str:
    """Say which answers to one question cannot all be true, and what may explain it."""
    question, note = found[0].question, found[0].note
    pairs = ((each.one, each.other) for each in found)
    values = dict.fromkeys(
        answer_words(question, answer.value) for pair in pairs for answer in pair
    )
    many = "both" if len(values) == 2 else "all"  # noqa: PLR2004 - two are both
    said = listed(values)
    told = f"{said} cannot {many} be true" if len(values) > 1 else said
    return f"{question_words(question)}: {told}; {word('contradictions', note)}"


def grouped_contradictions(overview: Overview) -> list[list[Contradiction]]:
    """Put together the contradictions of one question and one explanation."""
    found: dict[tuple[str, str], list[Contradiction]] = {}
    for each in overview.contradictions:
        found.setdefault((each.question, each.note), []).append(each)
    return list(found.values())


def moment_words(moment: Moment, *, bare: bool = False) -> str:
    """Say what is dated; `bare` only the place or subject."""
    what = word("moments", moment.what)
    if moment.detail is None:
        return what
    detail = answer_words(QUESTION_OF_MOMENT.get(moment.what, ""), moment.detail)
    return detail if bare else f"{what}: {detail}"


def by_whom(
    moment: Moment, reports: Mapping[str, FiledReport], most: int | None = None
) -> str:
    """Name who dates it so, each with its hedge; the first `most` of them."""
    told = dict.fromkeys(
        f"{report_words(reports[saying.report])}: {hedge_words(saying.hedge)}"
        for saying in moment.sayings
    )
    more = len(told) - len(list(told)[:most])
    others = [f"and {more} more"] if more else []
    return "; ".join([*list(told)[:most], *others])


def hedged(firmness: Firmness) -> str:
    """Give how firmly a thing is said, nothing where it is said outright."""
    return "" if firmness is Firmness.ASSERTED else HEDGES[firmness]


def _origin(origin: str, reports: Mapping[str, FiledReport]) -> str:
    """Name an origin; a report without a publisher by its file."""
    return reports[origin].report.file if origin in reports else origin
