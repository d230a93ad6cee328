"""What rivals span: from the fewest people to the most, from first day to last."""

from collections.abc import Sequence

from holdfast.cases.overview import Answer
from holdfast.facts.counts import Count
from holdfast.facts.dates import HedgedDate
from holdfast.facts.findings import AnswerValue
from holdfast.facts.questions import DATED

NUMBERS = frozenset(("how_many", "how_many_returned"))


def range_of(question: str, answers: Sequence[Answer]) -> AnswerValue | None:
    """Give what the rivals span; None where they cannot be spanned or do not differ."""
    values = [answer.value for answer in answers if not answer.denied]
    if len(set(values)) < 2:  # noqa: PLR2004 - one value spans nothing
        return None
    if question in NUMBERS:
        return _span_of_counts([value for value in values if isinstance(value, Count)])
    if question in DATED:
        return _span_of_dates([value for value in values if isinstance(value, str)])
    return None


def _span_of_counts(counts: Sequence[Count]) -> Count:
    """From the lowest number said to the highest; approximate if an end is open."""
    ends = [end for count in counts for end in count.ends]
    is_open = any(None in (count.min, count.max) for count in counts)
    soft = is_open or any(count.approximate for count in counts)
    return Count(min(ends), max(ends), soft)


def _span_of_dates(dates: Sequence[str]) -> str | None:
    parsed = [HedgedDate.parse(each) for each in dates]
    firsts = [each.earliest for each in parsed if each.earliest is not None]
    lasts = [each.latest for each in parsed if each.latest is not None]
    if len(firsts) < len(parsed) or len(lasts) < len(parsed):
        return None
    first, last = min(firsts), max(lasts)
    return str(first) if first == last else f"{first}/{last}"
