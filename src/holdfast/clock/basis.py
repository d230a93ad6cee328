"""What stands behind a deadline: the answers of a finding, and whose they are."""

from holdfast.facts.date_words import date_words
from holdfast.facts.findings import Finding
from holdfast.facts.hedges import Firmness


def answers(finding: Finding) -> tuple[str, ...]:
    """Give the dates it found, rivals side by side."""
    return tuple(value for value in finding.values if isinstance(value, str))


def basis_of(finding: Finding) -> str:
    """Say whose judgement it is, without a name."""
    if finding.is_provisional:
        return "a provisional finding: nobody has judged it"
    return f"a finding made on {date_words(finding.on or '')}"


def is_denied(finding: Finding) -> bool:
    """Say whether a person found that it is not so.

    A provisional finding bears the weakest hedge of all who speak: where one denies
    what others tell, the others may be right, and somebody must be warned.
    """
    return finding.hedge is Firmness.DENIED and not finding.is_provisional
