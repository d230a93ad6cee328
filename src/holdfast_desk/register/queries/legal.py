"""The legal sheets of a case and the answers to their steps."""

from holdfast_desk.register.models import Case, LegalSheet, StepAnswer


def latest_sheet(case: Case) -> LegalSheet | None:
    """Give the sheet that was drawn up last; None while there is none."""
    return case.legalsheets.order_by("pk").last()


def answers_of(case: Case) -> dict[str, StepAnswer]:
    """Give the answer that counts to each step: the latest."""
    return {row.step: row for row in case.stepanswers.order_by("pk")}
