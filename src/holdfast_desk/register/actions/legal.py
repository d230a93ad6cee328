"""Draw up the legal sheet of a case; answer the reviewer's steps."""

from datetime import date

from django.utils import timezone

from holdfast.cases.situate import situate
from holdfast.law.corpus import corpus
from holdfast.law.reason import reason
from holdfast.law.sheet_json import sheet_to_json
from holdfast.terms.load import terms
from holdfast_desk.register.access import Act
from holdfast_desk.register.actions.glance import keep
from holdfast_desk.register.actions.writing import (
    RefusedError,
    atomic,
    locked,
    next_key,
    written,
)
from holdfast_desk.register.audit import record
from holdfast_desk.register.models import Account, LegalSheet, StepAnswer
from holdfast_desk.register.rows.cases import case_file


def draw_sheet(
    *, by: Account, case: str, on: date | None = None, expect: int | None = None
) -> LegalSheet:
    """Draw up the sheet from the findings as they are now; earlier sheets are kept.

    `on` is the day of law: without it, the day of the act as far as it is told.
    """
    with atomic():
        row = locked(by, Act.ADVISE, case, expect)
        found = situate(case_file(row))
        day = on or found.on or timezone.localdate()
        sheet = reason(found.situation, day)
        basis = (
            "Drawn up from findings that people made."
            if found.is_judged
            else "Drawn up from provisional findings: nobody has judged them yet.",
            *found.unsettled,
        )
        drawn = LegalSheet.objects.create(
            case=row,
            key=next_key(row.legalsheets.all(), "l"),
            sheet=sheet_to_json(sheet, corpus().sources, basis),
            law_data=sheet.law_data,
            case_version=row.version + 1,
            law_on=day,
            basis=list(basis),
            **written(by),
        )
        record("sheet_drawn", by=by, case=row, about=drawn.key)
        keep(row)
    return drawn


def answer_step(
    *, by: Account, case: str, step: str, answer: str, expect: int | None = None
) -> StepAnswer:
    """Write what the adviser makes of a step; the latest answer counts."""
    with atomic():
        row = locked(by, Act.ADVISE, case, expect)
        if step not in terms("review_steps") or not answer.strip():
            raise RefusedError("no_answer", "Write an answer to the step.")
        answered = StepAnswer.objects.create(
            case=row,
            key=next_key(row.stepanswers.all(), "a"),
            step=step,
            answer=answer.strip(),
            **written(by),
        )
        record("step_answered", by=by, case=row, about=step)
        keep(row)
    return answered
