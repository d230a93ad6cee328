"""A case, its sub-groups, and its way through the phases."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.account import Team
from holdfast_desk.register.models.columns import Coded, InCase


class Case(Coded):
    """One group of people and one danger of return.

    What stands under “at a glance” is computed from the findings whenever something is
    written, so that a list of cases is one quick query. `version` counts the writes: a
    form that was made from an older one is stale.
    """

    team = models.ForeignKey(Team, models.PROTECT, related_name="cases")
    phase = models.CharField(max_length=30, default="intake")
    held_from = models.CharField(max_length=30, blank=True)
    version = models.PositiveIntegerField(default=1)
    opened_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    # Which accounts the reader put together and why, as case JSON has them.
    joined = models.JSONField(default=list)
    left_out = models.JSONField(default=list)
    # At a glance.
    headline = models.CharField(max_length=300, blank=True)
    sending_state = models.CharField(max_length=2, blank=True)
    destination_state = models.CharField(max_length=2, blank=True)
    nationality = models.CharField(max_length=40, blank=True)
    count_min = models.PositiveIntegerField(null=True)
    count_max = models.PositiveIntegerField(null=True)
    status = models.CharField(max_length=30, blank=True)
    firmness = models.CharField(max_length=20, blank=True)
    due_at = models.DateTimeField(null=True)
    due_what = models.CharField(max_length=40, blank=True)
    report_count = models.PositiveIntegerField(default=0)
    unjudged_count = models.PositiveIntegerField(default=0)
    rival_count = models.PositiveIntegerField(default=0)

    class Meta:
        """Lists are asked for by team, and by what time is left."""

        db_table = "register_case"
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["team", "due_at"], name="case_due"),
            models.Index(fields=["team", "-changed_at"], name="case_changed"),
            models.Index(fields=["team", "phase", "due_at"], name="case_phase"),
            models.Index(
                fields=["team", "sending_state", "destination_state"], name="case_route"
            ),
        ]


class SubGroup(InCase):
    """Some of the people of a case who are told of apart: “the four held in Tumen”.

    `label` is the desk's own word for them and holds no name.
    """

    label = models.CharField(max_length=120)
    count = models.JSONField(null=True)
    note = models.TextField(blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_sub_group"


class Move(InCase):
    """A step of a case from one phase into another, and why."""

    from_phase = models.CharField(max_length=30)
    to_phase = models.CharField(max_length=30)
    reason = models.TextField(blank=True)

    class Meta(InCase.Meta):
        """Named by hand."""

        db_table = "register_move"
