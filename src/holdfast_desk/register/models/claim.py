"""What a report says, in its own words, and what people made of that."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.columns import InCase
from holdfast_desk.register.models.report import Report


class Claim(models.Model):
    """One checkable thing a report says, with the words that say it.

    `value` holds no name: where one belongs it has the place of the name in the text
    (`rows.py`). `case_number` is the case of the report it belongs to, `backs` the
    fields it supports there. `added_by_name` is set where a person marked the words.
    """

    report = models.ForeignKey(Report, models.CASCADE, related_name="claims")
    number = models.CharField(max_length=20)
    kind = models.CharField(max_length=30)
    value = models.JSONField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    is_identifying = models.BooleanField(default=False)
    firmness = models.CharField(max_length=20)
    grade = models.CharField(max_length=30)
    hedge_words = models.TextField(blank=True)
    said_by = models.JSONField(null=True)
    case_number = models.PositiveSmallIntegerField(null=True)
    backs = models.JSONField(default=list)
    added_by_name = models.CharField(max_length=120, blank=True)

    class Meta:
        """A claim is known by its number in its report."""

        db_table = "register_claim"
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["report", "number"], name="claim_number"),
            models.CheckConstraint(
                condition=models.Q(end__gt=models.F("start")), name="claim_has_words"
            ),
        ]


class Judgement(InCase):
    """What a person made of a claim; the latest that was not taken back counts."""

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="judgements")
    verdict = models.CharField(max_length=20)
    reason = models.TextField(blank=True)
    value = models.JSONField(null=True)
    hedge = models.CharField(max_length=20, blank=True)
    credibility = models.PositiveSmallIntegerField(null=True)
    undone_at = models.DateTimeField(null=True)
    undone_by_name = models.CharField(max_length=120, blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_judgement"
