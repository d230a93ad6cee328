"""By when something happens, whether anybody was warned, and what then happened."""

from typing import ClassVar

from django.db import models

from holdfast_desk.register.models.account import Team
from holdfast_desk.register.models.case import Case


class Deadline(models.Model):
    """A deadline as the core's clock draws it up, and what people made of it.

    It warns from `earliest` on and has certainly passed after `latest`; somebody must
    look what happened from `verify_from` on. `state` is open, verified (somebody did)
    or waived; one that no longer follows from the case is gone, and a passed one is
    never closed by itself. One whose days moved stays as it was, with its warnings, and
    is moved; the row with the new days has the same key.
    """

    OPEN, VERIFIED, WAIVED = "open", "verified", "waived"
    GONE, MOVED = "gone", "moved"

    case = models.ForeignKey(Case, models.CASCADE, related_name="deadlines")
    team = models.ForeignKey(Team, models.CASCADE, related_name="+")
    key = models.CharField(max_length=80)
    what = models.CharField(max_length=40)
    earliest = models.DateTimeField()
    latest = models.DateTimeField()
    verify_from = models.DateTimeField()
    told = models.TextField()
    basis = models.TextField()
    hardness = models.CharField(max_length=10)
    state = models.CharField(max_length=10, default=OPEN)
    closed_by_name = models.CharField(max_length=120, blank=True)
    closed_at = models.DateTimeField(null=True)
    closed_note = models.TextField(blank=True)

    class Meta:
        """A deadline that was not superseded is known by its key; lists go by time."""

        db_table = "register_deadline"
        ordering: ClassVar[list[str]] = ["earliest", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["case", "key"],
                condition=~models.Q(state="moved"),
                name="deadline_key",
            )
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["team", "state", "earliest"], name="deadline_time"),
            models.Index(
                fields=["team", "state", "verify_from"], name="deadline_verify"
            ),
        ]


class Notice(models.Model):
    """A warning that was due and was stored: so it is given once, and never lost."""

    deadline = models.ForeignKey(Deadline, models.CASCADE, related_name="notices")
    hours = models.IntegerField()
    due_at = models.DateTimeField()
    given_at = models.DateTimeField(auto_now_add=True)
    seen_by_name = models.CharField(max_length=120, blank=True)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        """Each warning of a deadline is given once."""

        db_table = "register_notice"
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["deadline", "hours"], name="notice_once")
        ]
