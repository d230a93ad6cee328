"""The log: who did what, when, to what. It points at nothing that could be deleted."""

from typing import ClassVar

from django.db import models


class Event(models.Model):
    """One thing somebody did; written once, in the transaction of what was done.

    `details` are codes and keys: never a name, never the text of a report. `form` is
    the key of the form that was sent, so that the same form does nothing twice.
    """

    at = models.DateTimeField(auto_now_add=True)
    what = models.CharField(max_length=40)
    by_code = models.CharField(max_length=10, blank=True)
    by_name = models.CharField(max_length=120, blank=True)
    team_code = models.CharField(max_length=10, blank=True)
    case_code = models.CharField(max_length=10, blank=True)
    about = models.CharField(max_length=80, blank=True)
    details = models.JSONField(default=dict)
    form = models.CharField(max_length=40, null=True, unique=True)  # noqa: DJ001 -- unique

    class Meta:
        """Asked for by case, and by team."""

        db_table = "register_event"
        ordering: ClassVar[list[str]] = ["pk"]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["case_code", "id"], name="event_case"),
            models.Index(fields=["team_code", "id"], name="event_team"),
        ]
