"""The organisation's judgements on a case: superseded by later ones, never changed."""

from django.db import models

from holdfast_desk.register.models.columns import InCase
from holdfast_desk.register.models.report import Report


class Finding(InCase):
    """The answer to one question of a case, with its firmness, standard and reason.

    `values` and `range` are those of case JSON; where the answer is a name, it is the
    key of the claim that quotes it. `rests_on` are keys of claims. `origins` counts the
    sources that do not depend on one another.
    """

    question = models.CharField(max_length=40)
    values = models.JSONField()
    range = models.JSONField(null=True)
    hedge = models.CharField(max_length=20)
    rests_on = models.JSONField(default=list)
    origins = models.PositiveSmallIntegerField(null=True)
    standard = models.CharField(max_length=40)
    reason = models.TextField()
    supersedes = models.OneToOneField(
        "self", models.PROTECT, null=True, related_name="superseded_by"
    )

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_finding"


class Grading(InCase):
    """How reliable a person holds the source of a report, A to F; F cannot judge."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="+")
    reliability = models.CharField(max_length=1)
    reason = models.TextField(blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_grading"


class Origin(InCase):
    """Whose word a report comes down to, as a person knows; the latest counts.

    `origin` is a word of the desk's own, without a name, the same for reports that do
    not stand beside each other as two. Empty takes it back: the report itself tells.
    """

    report = models.ForeignKey(Report, models.PROTECT, related_name="+")
    origin = models.CharField(max_length=120, blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_origin"
