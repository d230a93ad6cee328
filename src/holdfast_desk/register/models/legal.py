"""Legal sheets as they were drawn up, and the reviewer's answers to their steps."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.columns import InCase


class LegalSheet(InCase):
    """A sheet with the version of the law it was drawn up from; it never changes.

    `sheet` is the JSON of `holdfast law`; `case_version` tells whether the case has
    been written to since. `on` is the day of law.
    """

    sheet = models.JSONField()
    law_data = models.CharField(max_length=80)
    case_version = models.PositiveIntegerField()
    law_on = models.DateField()
    basis = models.JSONField(default=list)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_legal_sheet"


class StepAnswer(InCase):
    """What a legal adviser wrote for a step of the sheet; the latest counts."""

    step = models.CharField(max_length=40)
    answer = models.TextField()
    conclusion = models.CharField(max_length=30, blank=True)

    class Meta(InCase.Meta):
        """Asked for by its step."""

        db_table = "register_step_answer"
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["case", "step"], name="step_answer_step")
        ]
