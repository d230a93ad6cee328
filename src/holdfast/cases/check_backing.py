"""Checks that what an account says is what the claims that back it say."""

from collections.abc import Iterator, Sequence

from holdfast.cases.answers import QUESTION_OF_FIELD, value_for, values_of
from holdfast.facts.casefile import CaseFile
from holdfast.facts.counts import Count
from holdfast.facts.findings import AnswerValue


def backing_faults(case: CaseFile) -> Iterator[str]:
    """Refuse what no claim backs; claims count here as the reader gave them."""
    for place, account in enumerate(case.accounts):
        own = [
            filed.claim
            for filed in case.claims
            if (filed.report, filed.claim.case) == (account.report, account.number)
        ]
        for field in QUESTION_OF_FIELD:
            said = [value_for(field, each.value) for each in own if field in each.backs]
            values = values_of(account.case, field)
            if not all(_is_backed(value, said) for value in values):
                yield (
                    f"At accounts[{place}].case.{field}: no claim that backs this says"
                    " so; put back what the reader gave, and amend the claim instead."
                )


def _is_backed(value: AnswerValue, said: Sequence[AnswerValue | None]) -> bool:
    """Say whether a claim says a value, or cannot say what else it would be."""
    if value in said or None in said:
        return True
    counts = [each for each in said if isinstance(each, Count)]
    return isinstance(value, Count) and len(counts) > 1 and _is_sum(value, counts)


def _is_sum(value: Count, counts: Sequence[Count]) -> bool:
    """Say whether a number can be that of sub-groups together."""
    lowest = min(each.min or 0 for each in counts)
    most = sum(each.max or each.min or 0 for each in counts)
    return all(lowest <= end <= most for end in value.ends)
