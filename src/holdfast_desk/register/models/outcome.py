"""What happened to whom, as far as is known; “unknown” is an answer."""

from django.db import models

from holdfast_desk.register.models.case import SubGroup
from holdfast_desk.register.models.columns import InCase


class Outcome(InCase):
    """What is known on one axis of one sub-group, or of all; the latest counts."""

    group = models.ForeignKey(SubGroup, models.PROTECT, null=True, related_name="+")
    axis = models.CharField(max_length=30)
    value = models.CharField(max_length=40)
    happened = models.CharField(max_length=40, blank=True)
    hedge = models.CharField(max_length=20)
    rests_on = models.JSONField(default=list)
    reason = models.TextField(blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_outcome"
