"""`check`: a case file → one sentence for each thing in it that cannot be right.

A sentence names the place as the case JSON has it (`claims[3].quote`), and
never a name or the text of a report.
"""

from collections.abc import Iterator
from datetime import date

from holdfast.cases.check_backing import backing_faults
from holdfast.cases.check_days import day_faults
from holdfast.cases.check_findings import groundless_faults
from holdfast.cases.check_letters import letter_faults
from holdfast.cases.check_people import confirmation_faults, people_faults
from holdfast.cases.check_sources import source_faults
from holdfast.cases.gather import gather
from holdfast.cases.opening import with_provisional
from holdfast.facts.casefile import CaseFile


def check(case: CaseFile, today: date | None = None) -> tuple[str, ...]:
    """Say everything that is wrong; nothing when the case can be relied on.

    With the day of the check, also what was decided on a day still to come.
    """
    days = tuple(day_faults(case, today)) if today else ()
    # What the claims come to can only be told where the claims can be told.
    form = (*form_faults(case), *days)
    return form or tuple(_sense_faults(case))


def reports_without_text(case: CaseFile) -> int:
    """Count the reports whose quotes cannot be held against their words."""
    told = {filed.report for filed in case.claims}
    return sum(filed.text is None and filed.key in told for filed in case.reports)


def form_faults(case: CaseFile) -> tuple[str, ...]:
    """Say what does not fit together, so that the case cannot even be gathered."""
    return (*source_faults(case), *people_faults(case), *letter_faults(case))


def _sense_faults(case: CaseFile) -> Iterator[str]:
    overview = gather(case)
    yield from backing_faults(case)
    yield from confirmation_faults(case, overview)
    yield from groundless_faults(case, overview)
    yield from _stale(case)


def _stale(case: CaseFile) -> Iterator[str]:
    """Ask that provisional findings are still what the claims come to."""
    if with_provisional(case).findings != case.findings:
        yield (
            "At findings: the provisional ones are not what the claims and judgements"
            " come to now; run `holdfast case` on this file to draw them up anew. A"
            " finding of your own says in by who made it, and stands after these."
        )
